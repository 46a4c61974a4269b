// SPDX-License-Identifier: MIT
#include "server/session/ReplayJob.h"

#include "server/session/FrameCoder.h"
#include "shared/protocol/Limits.h"

#include <algorithm>

namespace hearth::server {

ReplayJob::ReplayJob(ReplayPlan plan, Session session, RoomLogReader &log, Executor home,
                     Finished finished)
    : m_plan(std::move(plan))
    , m_session(std::move(session))
    , m_log(log)
    , m_home(std::move(home))
    , m_finished(std::move(finished))
    , m_self(std::make_shared<ReplayJob *>(this))
{
    for (const auto &[room, range] : m_plan.ranges) {
        if (range.complete && !range.gone.value_or(false) && range.from < range.to)
            m_missing.push_back({room, range.from, range.to});
    }
}

void ReplayJob::start()
{
    continueOrWait();
}

void ReplayJob::resume()
{
    if (!m_fetching)
        continueOrWait();
}

bool ReplayJob::leave(const RoomId &room)
{
    const auto left = std::find_if(m_missing.begin(), m_missing.end(),
                                   [&](const Stretch &stretch) { return stretch.room == room; });
    if (left == m_missing.end())
        return false;
    // A page of it may be on its way, so it stays.
    left->isGone = true;
    SyncRange &range = m_plan.ranges.at(room);
    range = {range.from, 0, false, true};
    return true;
}

void ReplayJob::continueOrWait()
{
    while (!m_missing.empty() && m_missing.front().isGone)
        m_missing.pop_front();
    if (m_missing.empty())
        return finish(Done());
    // One page more has to fit below the soft limit.
    if (m_session.pendingBytes() + pageBytes <= Limits::queueSoft)
        fetch();
}

void ReplayJob::fetch()
{
    m_fetching = true;
    const Stretch &next = m_missing.front();
    m_log.readEvents(next.room, next.after, next.upTo, pageBytes,
                     [home = m_home, weak = std::weak_ptr(m_self)](auto page) {
                         home([weak, page = std::move(page)] {
                             if (const auto self = weak.lock())
                                 (*self)->sendPage(page);
                         });
                     });
}

void ReplayJob::sendPage(const Result<std::vector<RoomEvent>, RequestError> &page)
{
    m_fetching = false;
    if (m_missing.front().isGone)
        return continueOrWait();
    if (!page)
        return finish(Failure{page.error()});
    Stretch &stretch = m_missing.front();
    for (const RoomEvent &event : *page) {
        const bool isOwn = event.authorsEvent && event.author == m_session.user;
        m_session.send(isOwn ? *event.authorsEvent : event.event);
        stretch.after = event.seq;
    }
    if (page->empty() || stretch.after >= stretch.upTo)
        m_missing.pop_front();
    continueOrWait();
}

void ReplayJob::finish(const Result<Done, RequestError> &result)
{
    // It may destroy this object, and the function with it.
    const Finished finished = std::move(m_finished);
    finished(result);
}

} // namespace hearth::server
