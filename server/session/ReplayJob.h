// SPDX-License-Identifier: MIT
#pragma once

#include "server/chat/SessionGateway.h"
#include "server/storage/RoomLogReader.h"
#include "shared/base/Executor.h"

#include <deque>
#include <memory>

namespace hearth::server {

//! Sends one session the events of a replay plan in order, and no faster than the session takes
//! them. Lives in the thread of its session; may be destroyed at any time.
class ReplayJob
{
public:
    //! Of one page, as it comes from the log.
    static constexpr qint64 pageBytes = 64 * 1024;

    struct Session
    {
        UserId user;
        std::function<void(const Message &)> send;
        std::function<qint64()> pendingBytes;
    };

    using Finished = std::function<void(Result<Done, RequestError>)>;

    //! `home` runs tasks in this thread. `finished` is called once, maybe from within start() or
    //! resume(), and may destroy the job.
    ReplayJob(ReplayPlan plan, Session session, RoomLogReader &log, Executor home,
              Finished finished);

    void start();
    //! To be called when bytes have left, where at least Limits::queueSoft / 2 of them waited.
    void resume();
    //! The session's user is in the room no more: nothing of it is sent from here on, and the plan
    //! says that it is gone. False if nothing of it was left to be sent, and the plan stays.
    bool leave(const RoomId &room);

    [[nodiscard]] const ReplayPlan &plan() const { return m_plan; }

private:
    struct Stretch
    {
        RoomId room;
        qint64 after = 0;
        qint64 upTo = 0;
        bool isGone = false;
    };

    void continueOrWait();
    void fetch();
    void sendPage(const Result<std::vector<RoomEvent>, RequestError> &page);
    void finish(const Result<Done, RequestError> &result);

    ReplayPlan m_plan;
    Session m_session;
    RoomLogReader &m_log;
    Executor m_home;
    Finished m_finished;
    std::deque<Stretch> m_missing;
    bool m_fetching = false;
    //! Expires with the job, so that a page that comes too late finds nobody.
    std::shared_ptr<ReplayJob *> m_self;
};

} // namespace hearth::server
