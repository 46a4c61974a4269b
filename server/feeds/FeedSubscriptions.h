// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/Ids.h"

#include <map>
#include <set>
#include <vector>

namespace hearth::server {

//! Which session gets which feeds. Lives on the core's thread.
class FeedSubscriptions
{
public:
    //! False when the session has as many as it may; one that is there already is no further one.
    //! `asked` is the command that wants it.
    [[nodiscard]] bool add(const SessionId &session, const FeedId &feed,
                           const CommandId &asked = {});
    //! False if it was not there.
    bool remove(const SessionId &session, const FeedId &feed);
    //! Whether this command was the last one to want it.
    [[nodiscard]] bool isFrom(const SessionId &session, const FeedId &feed,
                              const CommandId &asked) const;
    //! The session ended.
    void forget(const SessionId &session);

    [[nodiscard]] std::vector<FeedId> feedsOf(const SessionId &session) const;
    [[nodiscard]] std::vector<SessionId> sessionsOf(const FeedId &feed) const;

    //! Whether anybody gets it.
    [[nodiscard]] bool isWanted(const FeedId &feed) const { return m_byFeed.count(feed) > 0; }

private:
    void removeFromFeed(const FeedId &feed, const SessionId &session);

    std::map<SessionId, std::map<FeedId, CommandId>> m_bySession;
    std::map<FeedId, std::set<SessionId>> m_byFeed; //!< none of them is empty
};

} // namespace hearth::server
