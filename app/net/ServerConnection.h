// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/AccountApi.h"
#include "app/net/ReconnectPolicy.h"
#include "app/net/RequestTracker.h"
#include "app/net/ServerAddress.h"
#include "app/net/Transport.h"
#include "app/session/CommandSender.h"
#include "app/time/Scheduler.h"
#include "shared/protocol/Codec.h"

#include <QObject>

namespace hearth::app {

//! Keeps one session with a server alive. start() to stop() it tries without end; only a token that
//! is good no more ends it before. After welcomed() comes the time of Syncing: the receiver sends
//! what has to be first and then calls setSynced().
class ServerConnection
    : public QObject
    , public CommandSender
{
    Q_OBJECT

public:
    enum class State { Offline, Connecting, Authenticating, Syncing, Online, Waiting };

    //! References outlive the connection.
    ServerConnection(Transport &transport, AccountApi &accounts, TimeSource time, Jitter jitter,
                     QObject *parent = nullptr);
    ~ServerConnection() override;

    void start(const ServerAddress &address, const QString &token);
    //! Ends it by wish: nothing is tried any more.
    void stop();
    //! Does not wait any longer; nothing happens unless it waits.
    void retryNow();
    //! The computer woke up or the network changed: tries at once if it waits, else asks whether
    //! the peer is still there, and gives it up after 3 s. However often it is said, that is one
    //! new connection at most.
    void wake();
    void setSynced();

    using CommandSender::request;
    void request(const CommandId &id, const Message &command, CommandReply reply) override;

    [[nodiscard]] State state() const { return m_state; }

    [[nodiscard]] const ServerAddress &address() const { return m_address; }

    //! Failed tries since it was last online; what a person calls the attempt.
    [[nodiscard]] int attempt() const { return m_policy.attempts(); }

    //! Of Waiting: how long until the next try.
    [[nodiscard]] std::chrono::milliseconds untilNextTry() const;

    //! Absent while not measured.
    [[nodiscard]] std::optional<std::chrono::milliseconds> roundTrip() const { return m_roundTrip; }

    //! What the server showed at the last try where it should have shown the known key. The tries
    //! go on all the same: they send nothing, and whoever is in the way may go away.
    [[nodiscard]] const std::optional<KeyFingerprint> &refusedKey() const { return m_refusedKey; }

    [[nodiscard]] std::optional<UnixTime> lastOnline() const { return m_lastOnline; }

Q_SIGNALS:
    void stateChanged(hearth::app::ServerConnection::State state);
    void roundTripChanged();
    void welcomed(const hearth::Welcome &welcome);
    //! Anything that is neither an answer nor a welcome, in order of arrival.
    void messageReceived(const hearth::Message &message);
    //! Instead of messageReceived(): when an event of a feed was published, its frame says.
    void feedEventReceived(const hearth::FeedEvent &event, qint64 timestamp);
    //! A room event of a newer protocol; its seq counts all the same.
    void unreadableEvent(const hearth::RoomId &room, qint64 seq);
    //! The token is good no more; the state is Offline.
    void signInNeeded();

private:
    void open();
    void onOpened(Encoding encoding);
    void onFailedBeforeOpen();
    void onKeyRefused(const KeyFingerprint &shown);
    void onSessionChecked(const Result<Done, AccountFailure> &result);
    void onClosed(int code);
    void onReceived(const QByteArray &frame);
    void onFrame(const Frame &frame);
    void lose(std::chrono::milliseconds atLeast = {});
    void endForSignIn();
    void setState(State state);
    void end(State state);
    void stopTimers();
    void expectAnswer();
    void sendPing(std::chrono::milliseconds patience);
    void probe();
    void onPong(const Pong &pong);
    void send(const CommandId &id, const Message &message);

    Transport &m_transport;
    AccountApi &m_accounts;
    TimeSource m_time;
    ReconnectPolicy m_policy;
    std::unique_ptr<Codec> m_codec; //!< of the connection that was opened last
    RequestTracker m_requests;
    std::unique_ptr<Timer> m_retryTimer;
    std::unique_ptr<Timer> m_handshakeTimer;
    std::unique_ptr<Timer> m_silenceTimer; //!< runs out after 15 s without a frame
    std::unique_ptr<Timer> m_pongTimer; //!< runs out when nothing comes after a ping
    std::unique_ptr<Timer> m_answerTimer; //!< runs out when no command was answered for a while
    //! Then only the pong of one ping stops this one: what others say comes down all the same where
    //! nothing goes up any more.
    std::unique_ptr<Timer> m_probeTimer;
    std::unique_ptr<Timer> m_measureTimer;
    ServerAddress m_address;
    QString m_token;
    State m_state = State::Offline;
    CommandId m_pingId;
    CommandId m_probeId;
    int m_replays = 0; //!< that were asked for and are not through
    SteadyTime m_pingSentAt{};
    SteadyTime m_pongDueAt{};
    SteadyTime m_retryAt{};
    SteadyTime m_onlineSince{};
    std::optional<std::chrono::milliseconds> m_roundTrip;
    std::optional<UnixTime> m_lastOnline;
    std::optional<KeyFingerprint> m_refusedKey;
    int m_generation = 0; //!< answers of HTTP to an earlier try are ignored
};

} // namespace hearth::app
