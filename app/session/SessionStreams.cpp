// SPDX-License-Identifier: MIT
#include "app/session/SessionStreams.h"

#include "app/feeds/FeedSource.h"
#include "app/session/SessionList.h"
#include "app/session/SessionSource.h"

namespace hearth::app::SessionStreams {

namespace {

std::optional<FeedSource::Place> placeOf(SessionList &sessions, const FeedId &feed)
{
    Session *session = sessions.current();
    if (!session)
        return std::nullopt;
    const Feed *listed = session->feeds()->list()->find(feed);
    return FeedSource::Place{session, &session->feedSubscriptions(),
                             listed ? std::optional(*listed) : std::nullopt};
}

} // namespace

std::unique_ptr<LiveSource> make(const SourceProfile &profile, const Parts &parts)
{
    if (profile.origin == SourceProfile::Origin::Session)
        return std::make_unique<SessionSource>([&wire = parts.wire] { return wire.data(); },
                                               parts.clock);
    const FeedId feed(profile.address);
    return std::make_unique<FeedSource>(
        feed, [&sessions = parts.sessions, feed] { return placeOf(sessions, feed); }, parts.clock);
}

} // namespace hearth::app::SessionStreams
