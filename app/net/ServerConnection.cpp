// SPDX-License-Identifier: MIT
#include "app/net/ServerConnection.h"

#include "shared/base/Logging.h"
#include "shared/protocol/CloseCode.h"
#include "shared/protocol/Limits.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace hearth::app {

namespace {

constexpr std::chrono::milliseconds handshakePatience{10000};
constexpr std::chrono::milliseconds measureEvery{15000};
// After sleep the peer has most likely forgotten us; whoever opened the lid is looking.
constexpr std::chrono::milliseconds wakePatience{3000};
// Whoever waits for an answer is to see within 15 s that none will come; what shows it takes some.
constexpr std::chrono::milliseconds answerPatience{9000};
constexpr std::chrono::milliseconds probePatience{5000};

} // namespace

ServerConnection::ServerConnection(Transport &transport, AccountApi &accounts, TimeSource time,
                                   Jitter jitter, QObject *parent)
    : QObject(parent)
    , m_transport(transport)
    , m_accounts(accounts)
    , m_time(time)
    , m_policy(std::move(jitter))
    , m_retryTimer(time.scheduler.timer([this] { open(); }))
    , m_handshakeTimer(time.scheduler.timer([this] { lose(); }))
    , m_silenceTimer(time.scheduler.timer([this] { sendPing(Limits::clientPingPatience); }))
    , m_pongTimer(time.scheduler.timer([this] { lose(); }))
    , m_answerTimer(time.scheduler.timer([this] { probe(); }))
    , m_probeTimer(time.scheduler.timer([this] { lose(); }))
    , m_measureTimer(time.scheduler.timer([this] {
        sendPing(Limits::clientPingPatience);
        m_measureTimer->start(measureEvery);
    }))
{
    connect(&m_transport, &Transport::opened, this, &ServerConnection::onOpened);
    connect(&m_transport, &Transport::failedBeforeOpen, this,
            &ServerConnection::onFailedBeforeOpen);
    connect(&m_transport, &Transport::keyRefused, this, &ServerConnection::onKeyRefused);
    connect(&m_transport, &Transport::closed, this, [this](int code) { onClosed(code); });
    connect(&m_transport, &Transport::received, this, &ServerConnection::onReceived);
}

ServerConnection::~ServerConnection()
{
    m_transport.close();
}

void ServerConnection::start(const ServerAddress &address, const QString &token)
{
    m_address = address;
    m_token = token;
    m_refusedKey.reset();
    m_policy.reset();
    open();
}

void ServerConnection::stop()
{
    end(State::Offline);
}

void ServerConnection::retryNow()
{
    if (m_state == State::Waiting)
        open();
}

void ServerConnection::wake()
{
    if (m_state == State::Waiting) {
        m_policy.reset();
        open();
    } else if (m_state == State::Online || m_state == State::Syncing) {
        sendPing(wakePatience);
    }
}

void ServerConnection::setSynced()
{
    if (m_state != State::Syncing)
        return;
    m_onlineSince = m_time.clock.steadyNow();
    setState(State::Online);
    if (m_state != State::Online)
        return;
    sendPing(Limits::clientPingPatience);
    m_measureTimer->start(measureEvery);
}

void ServerConnection::request(const CommandId &id, const Message &command, CommandReply reply)
{
    if (m_state != State::Syncing && m_state != State::Online) {
        reply(Failure{CommandFailure{}});
        return;
    }
    // The answer comes behind all that was missed.
    if (std::holds_alternative<Sync>(command) || std::holds_alternative<FeedSubscribe>(command)) {
        ++m_replays;
        reply = [this, reply = std::move(reply)](const CommandResult &result) {
            --m_replays;
            reply(result);
        };
    }
    m_requests.expect(id, std::move(reply));
    if (!m_answerTimer->isActive())
        m_answerTimer->start(answerPatience);
    send(id, command);
}

std::chrono::milliseconds ServerConnection::untilNextTry() const
{
    if (m_state != State::Waiting)
        return {};
    return std::max(std::chrono::milliseconds(0), m_retryAt - m_time.clock.steadyNow());
}

void ServerConnection::open()
{
    ++m_generation;
    stopTimers();
    setState(State::Connecting);
    m_handshakeTimer->start(handshakePatience);
    m_transport.open(m_address.webSocketUrl(), m_token);
}

void ServerConnection::onOpened(Encoding encoding)
{
    m_codec = makeCodec(encoding);
    m_refusedKey.reset();
    setState(State::Authenticating);
    m_handshakeTimer->start(handshakePatience);
}

void ServerConnection::onFailedBeforeOpen()
{
    // The socket does not tell a 401 from a refused connection; the session endpoint does.
    m_handshakeTimer->stop();
    m_accounts.checkSession(
        m_address, m_token,
        [guard = QPointer(this),
         generation = m_generation](const Result<Done, AccountFailure> &result) {
            if (guard && guard->m_generation == generation && guard->m_state == State::Connecting)
                guard->onSessionChecked(result);
        });
}

void ServerConnection::onKeyRefused(const KeyFingerprint &shown)
{
    qCInfo(lcConnection) << "the server shows another key than the known one:" << shown.pin();
    m_refusedKey = shown;
    lose();
}

void ServerConnection::onSessionChecked(const Result<Done, AccountFailure> &result)
{
    m_refusedKey.reset();
    if (result) {
        lose();
        return;
    }
    const auto &failure = result.error();
    m_refusedKey = failure.shownKey;
    if (failure.kind == AccountFailure::Kind::Refused && failure.code == ErrorCode::Unauthenticated)
        endForSignIn();
    else
        lose(failure.retryAfter.value_or(std::chrono::milliseconds(0)));
}

void ServerConnection::onClosed(int code)
{
    qCInfo(lcConnection) << "connection ended with close code" << code;
    if (afterClose(code) == AfterClose::SignInAgain)
        endForSignIn();
    else
        lose();
}

void ServerConnection::onReceived(const QByteArray &frame)
{
    m_pongTimer->stop();
    m_silenceTimer->start(Limits::clientPingAfter);
    const auto decoded = m_codec->decode(frame, Direction::FromServer);
    if (decoded) {
        // A replay stands before what answers it, and takes its time where the line is slow.
        if (m_replays > 0) {
            m_probeTimer->stop();
            expectAnswer();
        }
        onFrame(*decoded);
        return;
    }
    const auto &error = decoded.error();
    if (error.kind == ProtocolError::Kind::UnknownType && error.seq && error.room)
        Q_EMIT unreadableEvent(*error.room, *error.seq);
    else
        qCInfo(lcConnection) << "ignored a frame:" << error.error.message;
}

void ServerConnection::onFrame(const Frame &frame)
{
    const Message &message = frame.message;
    if (const auto *welcome = std::get_if<Welcome>(&message)) {
        if (m_state != State::Authenticating)
            return;
        m_handshakeTimer->stop();
        setState(State::Syncing);
        Q_EMIT welcomed(*welcome);
    } else if (const auto *ack = std::get_if<Ack>(&message)) {
        m_requests.acknowledge(*ack);
        expectAnswer();
    } else if (const auto *error = std::get_if<Error>(&message)) {
        if (!m_requests.refuse(*error))
            qCInfo(lcConnection) << "the server complains:" << error->message;
        expectAnswer();
    } else if (const auto *pong = std::get_if<Pong>(&message)) {
        onPong(*pong);
    } else if (m_state != State::Syncing && m_state != State::Online) {
        return;
    } else if (const auto *event = std::get_if<FeedEvent>(&message)) {
        Q_EMIT feedEventReceived(*event, frame.header.timestamp.value_or(0));
    } else {
        Q_EMIT messageReceived(message);
    }
}

void ServerConnection::lose(std::chrono::milliseconds atLeast)
{
    const auto now = m_time.clock.steadyNow();
    if (m_state == State::Online && now - m_onlineSince >= ReconnectPolicy::stableAfter)
        m_policy.reset();
    const auto delay = std::max(m_policy.nextDelay(), atLeast);
    m_retryAt = now + delay;
    end(State::Waiting);
    // Whoever heard of it may have asked for a try at once.
    if (m_state == State::Waiting)
        m_retryTimer->start(delay);
}

void ServerConnection::endForSignIn()
{
    end(State::Offline);
    Q_EMIT signInNeeded();
}

void ServerConnection::end(State state)
{
    ++m_generation;
    if (m_state == State::Online)
        m_lastOnline = m_time.clock.now();
    m_roundTrip.reset();
    stopTimers();
    m_transport.close();
    setState(state);
    m_requests.failAll();
}

void ServerConnection::stopTimers()
{
    for (Timer *timer :
         {m_retryTimer.get(), m_handshakeTimer.get(), m_silenceTimer.get(), m_pongTimer.get(),
          m_answerTimer.get(), m_probeTimer.get(), m_measureTimer.get()})
        timer->stop();
}

void ServerConnection::setState(State state)
{
    if (std::exchange(m_state, state) == state)
        return;
    Q_EMIT stateChanged(state);
}

void ServerConnection::expectAnswer()
{
    if (m_requests.waiting() > 0 && (m_state == State::Syncing || m_state == State::Online))
        return m_answerTimer->start(answerPatience);
    m_answerTimer->stop();
    // Whoever got all answers has no doubt of the way up.
    m_probeTimer->stop();
}

void ServerConnection::sendPing(std::chrono::milliseconds patience)
{
    m_pingId = newCommandId();
    m_pingSentAt = m_time.clock.steadyNow();
    // A later question is no reason to wait longer for a peer that has not answered the first.
    const auto due = m_pingSentAt + patience;
    if (!m_pongTimer->isActive() || due < m_pongDueAt) {
        m_pongDueAt = due;
        m_pongTimer->start(patience);
    }
    send(m_pingId, Ping{});
}

void ServerConnection::probe()
{
    sendPing(Limits::clientPingPatience);
    m_probeId = m_pingId;
    m_probeTimer->start(probePatience);
}

void ServerConnection::onPong(const Pong &pong)
{
    if (m_probeTimer->isActive() && pong.ref == m_probeId) {
        m_probeTimer->stop();
        // It is there, however slow it answers.
        expectAnswer();
    }
    if (pong.ref != m_pingId)
        return;
    m_roundTrip = m_time.clock.steadyNow() - m_pingSentAt;
    Q_EMIT roundTripChanged();
}

void ServerConnection::send(const CommandId &id, const Message &message)
{
    m_transport.send(m_codec->encode({id, std::nullopt}, message));
}

} // namespace hearth::app
