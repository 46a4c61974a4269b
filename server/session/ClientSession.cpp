// SPDX-License-Identifier: MIT
#include "server/session/ClientSession.h"

#include "server/metrics/WorkerMetrics.h"
#include "server/session/FrameCoder.h"
#include "server/session/ReplayJob.h"
#include "server/session/SessionFeedSink.h"
#include "server/session/SessionFeeds.h"

#include <algorithm>

namespace hearth::server {

ClientSession::ClientSession(SessionId id, SessionLink &link, const Terms &terms,
                             const Surroundings &surroundings,
                             const std::optional<TokenHash> &token)
    : m_link(link)
    , m_around(surroundings)
    , m_id(std::move(id))
    , m_heartbeat(surroundings.clock.steadyNow(), terms.pingInterval)
    , m_gate(terms.rates)
    , m_since(surroundings.clock.now())
{
    m_link.setReceiver(this);
    if (token)
        openWith(*token);
    else
        m_stateDeadline = m_around.clock.steadyNow() + terms.authTimeout;
}

ClientSession::~ClientSession()
{
    if (m_state != State::Ended)
        m_link.setReceiver(nullptr);
}

Connection ClientSession::inspect() const
{
    return {m_id,         m_user, {}, m_link.address(), toMillis(m_since), m_link.encoding(),
            queuedBytes()};
}

void ClientSession::receive(const QByteArray &frame)
{
    switch (m_state) {
    case State::AwaitingAuth:
        return authenticate(frame);
    case State::Attaching:
        return holdEarly(frame);
    case State::Welcomed:
    case State::Live:
    case State::Syncing:
        return handleFrame(frame);
    case State::Ended:
        return;
    }
}

void ClientSession::drained()
{
    if (!m_replays.empty() && m_state != State::Ended)
        m_replays.front()->resume();
    if (m_feeds && m_state != State::Ended)
        m_feeds->resume();
}

void ClientSession::authenticate(const QByteArray &frame)
{
    const auto decoded = m_around.frames.decode(frame, m_link.encoding());
    const auto *auth = decoded ? std::get_if<Auth>(&decoded->message) : nullptr;
    if (!auth)
        return end(Farewell::Close, CloseCode::NotAuthenticated);
    openWith(TokenHash::ofToken(auth->token));
    m_around.deadlineChanged(m_id);
}

void ClientSession::openWith(const TokenHash &token)
{
    m_state = State::Attaching;
    m_stateDeadline.reset();
    m_knownToCore = true;
    m_around.core.openSession(m_id, token, m_link.encoding());
}

void ClientSession::holdEarly(const QByteArray &frame)
{
    if (!m_early.add(frame))
        end(Farewell::Close, CloseCode::PolicyViolation);
}

void ClientSession::attach(const UserId &user, Sight sight)
{
    if (m_state != State::Attaching)
        return;
    m_user = user;
    m_sight = sight;
    m_link.setUser(user);
    m_link.setFrameLimit(Limits::frameAfterAuth);
}

void ClientSession::welcome(const Welcome &welcome)
{
    if (m_state != State::Attaching)
        return;
    m_state = State::Welcomed;
    m_stateDeadline = m_around.clock.steadyNow() + Limits::firstCommandWait;
    m_around.deadlineChanged(m_id);
    send(welcome);
    for (const SharedFrame &notice : std::exchange(m_earlyNotices, {}))
        send(notice);
    for (const QByteArray &frame : m_early.take())
        receive(frame);
}

void ClientSession::handleFrame(const QByteArray &frame)
{
    const auto decoded = m_around.frames.decode(frame, m_link.encoding());
    if (decoded)
        handleCommand(*decoded);
    else
        refuseFrame(decoded.error());
}

void ClientSession::refuseFrame(const ProtocolError &error)
{
    const SteadyTime now = m_around.clock.steadyNow();
    const bool isMalformed = error.kind == ProtocolError::Kind::Malformed;
    // Of malformed ones so few are answered that each of them is told what it is.
    if (const auto refusal = m_gate.charge(now); refusal && !isMalformed)
        return refuseCommand(error.ref, *refusal);
    sendError(error.ref, error.error);
    if (isMalformed && m_malformed.add(now) == RecentCount::Verdict::TooMany)
        end(Farewell::Close, CloseCode::PolicyViolation);
}

void ClientSession::handleCommand(const Frame &frame)
{
    m_around.metrics.commandReceived(typeOf(frame.message));
    if (m_state == State::Welcomed) {
        // A sync decides itself when the events go on.
        if (std::holds_alternative<Sync>(frame.message)) {
            m_around.metrics.resumed();
            m_around.core.noteResumed(m_id);
        } else {
            goLive();
        }
    }
    if (std::holds_alternative<Ping>(frame.message))
        return send(Pong{frame.header.id});
    if (std::holds_alternative<Auth>(frame.message))
        return refuseFrame(
            {ProtocolError::Kind::Refused,
             frame.header.id,
             {ErrorCode::BadRequest, QStringLiteral("this session is authenticated already")},
             {},
             {}});
    if (const auto refusal = m_gate.enter(frame.message, m_around.clock.steadyNow()))
        return refuseCommand(frame.header.id, *refusal);
    forward(frame);
}

void ClientSession::refuseCommand(const std::optional<CommandId> &id,
                                  const CommandGate::Refusal &refusal)
{
    m_around.metrics.rateLimited(refusal.scope == CommandGate::Refusal::Scope::Typing
                                     ? RateScope::Typing
                                     : RateScope::Command);
    send(Error{id, ErrorCode::RateLimited, refusal.message, refusal.retryAfter.count()});
    if (m_gate.isAbused())
        end(Farewell::Close, CloseCode::RateAbuse);
}

void ClientSession::forward(const Frame &frame)
{
    if (std::holds_alternative<Sync>(frame.message)) {
        m_syncs.push_back(frame.header.id);
        m_state = State::Syncing;
        m_stateDeadline.reset();
        m_around.deadlineChanged(m_id);
    }
    m_around.core.handle(m_id, frame.header.id, frame.message);
}

void ClientSession::answer(const Message &answer)
{
    if (m_state == State::Ended)
        return;
    m_gate.answered();
    send(answer);
    // Of a sync only the refusal comes this way.
    if (const auto *error = std::get_if<Error>(&answer); error && error->ref)
        endSync(*error->ref);
}

void ClientSession::replay(const ReplayPlan &plan)
{
    if (m_state != State::Syncing)
        return;
    ReplayJob::Session session{m_user, [this](const Message &event) { send(event); },
                               [this] { return roomTaken(); }};
    m_replays.push_back(
        std::make_unique<ReplayJob>(plan, std::move(session), m_around.log, m_around.home,
                                    [this](const auto &result) { finishReplay(result); }));
    if (m_replays.size() == 1)
        m_replays.front()->start();
}

void ClientSession::finishReplay(const Result<Done, RequestError> &result)
{
    const std::unique_ptr<ReplayJob> finished = std::move(m_replays.front());
    m_replays.pop_front();
    if (m_state == State::Ended)
        return;
    const ReplayPlan &plan = finished->plan();
    m_gate.answered();
    if (result) {
        Ack ack;
        ack.ref = plan.ref;
        ack.rooms = plan.ranges;
        send(ack);
        m_withheld.drop(plan.ranges);
    } else {
        // What was withheld follows; its seqs show the client what it has to ask for again.
        sendError(plan.ref, result.error());
    }
    endSync(plan.ref);
    if (m_state == State::Syncing && !m_replays.empty())
        m_replays.front()->start();
}

void ClientSession::endSync(const CommandId &ref)
{
    const auto ended = std::find(m_syncs.begin(), m_syncs.end(), ref);
    if (ended != m_syncs.end())
        m_syncs.erase(ended);
    if (m_syncs.empty() && m_state == State::Syncing)
        goLive();
}

void ClientSession::goLive()
{
    m_state = State::Live;
    m_stateDeadline.reset();
    m_around.deadlineChanged(m_id);
    for (const SharedFrame &frame : m_withheld.take())
        send(frame);
}

bool ClientSession::withholdsEvents() const
{
    return m_state == State::Attaching || m_state == State::Welcomed || m_state == State::Syncing;
}

void ClientSession::sendRoomEvent(const RoomId &room, qint64 seq, const SharedFrame &frame)
{
    if (!withholdsEvents())
        return send(frame);
    m_withheld.addRoomEvent(room, seq, frame);
    checkQueue();
}

void ClientSession::sendMembership(const SharedFrame &frame)
{
    if (!withholdsEvents())
        return send(frame);
    m_withheld.addOther(frame);
    checkQueue();
}

void ClientSession::leaveRoom(const RoomId &room)
{
    if (std::count_if(m_replays.begin(), m_replays.end(),
                      [&room](const auto &replay) { return replay->leave(room); })
        > 0)
        m_withheld.dropAllButTheLeaving(room);
}

void ClientSession::sendNotice(const SharedFrame &frame)
{
    if (m_state != State::Attaching)
        return send(frame);
    m_earlyNotices.push_back(frame);
    checkQueue();
}

void ClientSession::sendEphemeral(const EphemeralKey &key, const SharedFrame &frame)
{
    if (m_state == State::Attaching)
        return sendNotice(frame);
    if (m_state == State::Ended || m_state == State::AwaitingAuth)
        return;
    m_around.metrics.delivered(frame.type);
    m_link.sendEphemeral(key, frame);
    checkQueue();
}

std::optional<SteadyTime> ClientSession::nextDeadline() const
{
    if (m_state == State::Ended)
        return std::nullopt;
    const SteadyTime heartbeat = m_heartbeat.nextDeadline();
    return m_stateDeadline ? std::min(*m_stateDeadline, heartbeat) : heartbeat;
}

void ClientSession::tick()
{
    if (m_state == State::Ended)
        return;
    const SteadyTime now = m_around.clock.steadyNow();
    if (m_stateDeadline && now >= *m_stateDeadline) {
        if (m_state == State::AwaitingAuth)
            return end(Farewell::Close, CloseCode::AuthTimeout);
        goLive();
    }
    switch (m_heartbeat.check(now)) {
    case Heartbeat::Due::Nothing:
        return;
    case Heartbeat::Due::Ping:
        return m_link.ping();
    case Heartbeat::Due::Dead:
        return end(Farewell::Abort, CloseCode::Normal, std::nullopt);
    }
}

SessionFeeds &ClientSession::feeds()
{
    if (!m_feeds)
        m_feeds = std::make_unique<SessionFeeds>(
            std::make_unique<SessionFeedSink>(
                SessionFeedSink::Session{m_link.encoding(),
                                         [this](const SharedFrame &frame) { send(frame); },
                                         [this](const Message &message) { answer(message); },
                                         [this](const FeedPlan &plan) {
                                             m_around.core.feedLost(m_id, plan.feed, plan.ref);
                                         },
                                         [this] { return roomTaken(); }},
                m_around.frames),
            m_around.feeds, m_around.home);
    return *m_feeds;
}

void ClientSession::send(const Message &message)
{
    send(m_around.frames.encode(message, m_link.encoding()));
}

void ClientSession::send(const SharedFrame &frame)
{
    if (m_state == State::Ended || m_state == State::AwaitingAuth)
        return;
    m_around.metrics.delivered(frame.type);
    m_link.send(frame);
    checkQueue();
}

qint64 ClientSession::queuedBytes() const
{
    if (m_state == State::Live)
        return m_link.pendingBytes();
    qint64 notices = 0;
    for (const SharedFrame &frame : m_earlyNotices)
        notices += frame.bytes();
    return m_link.pendingBytes() + m_withheld.bytes() + notices;
}

void ClientSession::checkQueue()
{
    if (m_state == State::Ended || queuedBytes() <= Limits::queueHard)
        return;
    end(Farewell::CloseSlow, CloseCode::SlowConsumer);
}

void ClientSession::end(Farewell farewell, CloseCode code, std::optional<int> told)
{
    if (m_state == State::Ended)
        return;
    m_state = State::Ended;
    if (code == CloseCode::InvalidToken)
        m_around.metrics.authFailed(AuthFailure::Token);
    m_link.setReceiver(nullptr);
    if (m_knownToCore)
        m_around.core.closeSession(m_id, told);
    switch (farewell) {
    case Farewell::Close:
        m_link.close(code);
        break;
    case Farewell::CloseSlow:
        m_link.closeSlow(code);
        break;
    case Farewell::Abort:
        m_link.abort();
        break;
    case Farewell::None:
        break;
    }
    m_around.ended(m_id);
}

} // namespace hearth::server
