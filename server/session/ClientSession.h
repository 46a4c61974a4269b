// SPDX-License-Identifier: MIT
#pragma once

#include "server/chat/SessionGateway.h"
#include "server/session/CommandGate.h"
#include "server/session/CorePort.h"
#include "server/session/EarlyFrames.h"
#include "server/session/Heartbeat.h"
#include "server/session/RecentCount.h"
#include "server/session/SessionLink.h"
#include "server/session/WithheldEvents.h"
#include "shared/base/Executor.h"
#include "shared/protocol/Codec.h"

#include <deque>
#include <memory>
#include <optional>

namespace hearth::server {

class FrameCoder;
class FeedReader;
class ReplayJob;
class RoomLogReader;
class SessionFeeds;
class WorkerMetrics;

//! One client's session from the upgrade to the close: who it is, what it may send, and what it may
//! see when (docs/protocol.md, "Opening a session"). Lives in the thread of its worker. Once it has
//! ended it ignores every call and uses its link no more.
class ClientSession final : public LinkReceiver
{
public:
    struct Terms
    {
        std::chrono::milliseconds authTimeout = Limits::authTimeout;
        std::chrono::milliseconds pingInterval = Limits::pingInterval;
        CommandRates rates;
    };

    //! What all sessions of a worker share.
    struct Surroundings
    {
        const Clock &clock;
        CorePort &core;
        RoomLogReader &log;
        FeedReader &feeds;
        FrameCoder &frames;
        WorkerMetrics &metrics;
        Executor home; //!< the thread of the session
        std::function<void(const SessionId &)> deadlineChanged;
        std::function<void(const SessionId &)>
            ended; //!< once; may not destroy the session in place
    };

    //! Without a token the first frame has to be `auth`. The surroundings outlive the session, and
    //! the link does until it has ended.
    ClientSession(SessionId id, SessionLink &link, const Terms &terms,
                  const Surroundings &surroundings, const std::optional<TokenHash> &token);
    ~ClientSession() override;
    ClientSession(const ClientSession &) = delete;
    ClientSession &operator=(const ClientSession &) = delete;

    [[nodiscard]] const SessionId &id() const { return m_id; }

    //! Empty until attach().
    [[nodiscard]] const UserId &user() const { return m_user; }

    [[nodiscard]] Sight sight() const { return m_sight; }

    //! From attach() to its end.
    [[nodiscard]] bool isAttached() const { return !m_user.isEmpty() && m_state != State::Ended; }

    //! As SessionGateway has it, of one that is attached.
    [[nodiscard]] Connection inspect() const;

    // From the link.
    void receive(const QByteArray &frame) override;

    void heard() override { m_heartbeat.heard(m_around.clock.steadyNow()); }

    void drained() override;

    void linkClosed(std::optional<int> code) override
    {
        end(Farewell::None, CloseCode::Normal, code);
    }

    // From the core.
    void attach(const UserId &user, Sight sight = Sight::Rooms);
    void welcome(const Welcome &welcome);
    void answer(const Message &answer);
    void replay(const ReplayPlan &plan);

    void close(CloseCode code) { end(Farewell::Close, code); }

    //! What it gets of feeds.
    SessionFeeds &feeds();

    // What is published: it is sent at once, withheld, or dropped, as the session's state wants it.
    void sendRoomEvent(const RoomId &room, qint64 seq, const SharedFrame &frame);
    //! Keeps its place among the room events: the session's user enters or leaves a room.
    void sendMembership(const SharedFrame &frame);
    //! Behind the last of the room's events that the session may see.
    void leaveRoom(const RoomId &room);
    void sendNotice(const SharedFrame &frame);
    void sendEphemeral(const EphemeralKey &key, const SharedFrame &frame);

    [[nodiscard]] std::optional<SteadyTime> nextDeadline() const;
    //! Does what is due.
    void tick();

private:
    enum class State {
        AwaitingAuth,
        Attaching, //!< until welcome(): whatever comes, from either side, waits
        Welcomed, //!< room events wait for the first command
        Live,
        Syncing, //!< room events wait for the end of every sync
        Ended
    };

    void authenticate(const QByteArray &frame);
    void openWith(const TokenHash &token);
    void holdEarly(const QByteArray &frame);
    void handleFrame(const QByteArray &frame);
    void refuseFrame(const ProtocolError &error);
    void handleCommand(const Frame &frame);
    void refuseCommand(const std::optional<CommandId> &id, const CommandGate::Refusal &refusal);
    void forward(const Frame &frame);
    void finishReplay(const Result<Done, RequestError> &result);
    void endSync(const CommandId &ref);
    void goLive();
    [[nodiscard]] bool withholdsEvents() const;
    void send(const Message &message);
    void send(const SharedFrame &frame);

    void sendError(const std::optional<CommandId> &ref, const RequestError &error)
    {
        send(Error{ref, error.code, error.message, retryAfterMs(error)});
    }

    [[nodiscard]] qint64 queuedBytes() const;

    //! For what is paced: what is withheld waits for that, so it must not hold it up, and nothing
    //! more is read for a session that has ended.
    [[nodiscard]] qint64 roomTaken() const
    {
        return m_state == State::Ended ? Limits::queueHard : m_link.pendingBytes();
    }

    void checkQueue();
    enum class Farewell { Close, CloseSlow, Abort, None };

    void end(Farewell farewell, CloseCode code) { end(farewell, code, static_cast<int>(code)); }

    //! `told` is what the core is told of the code.
    void end(Farewell farewell, CloseCode code, std::optional<int> told);

    // What each delivery touches comes first.
    SessionLink &m_link;
    const Surroundings &m_around;
    State m_state = State::AwaitingAuth;
    SessionId m_id;
    UserId m_user;
    Sight m_sight = Sight::Rooms;
    Heartbeat m_heartbeat;
    RecentCount m_malformed{Limits::malformedFrames, Limits::malformedWindow};
    CommandGate m_gate;
    std::optional<SteadyTime> m_stateDeadline; //!< of the auth frame, or of the first command
    bool m_knownToCore = false;

    UnixTime m_since; //!< when its connection was opened
    EarlyFrames m_early;
    std::vector<SharedFrame> m_earlyNotices; //!< what the welcome has to precede
    WithheldEvents m_withheld;

    std::vector<CommandId> m_syncs; //!< received and not answered yet
    std::deque<std::unique_ptr<ReplayJob>> m_replays; //!< the first one is under way
    std::unique_ptr<SessionFeeds> m_feeds; //!< most sessions never have any
};

} // namespace hearth::server
