// SPDX-License-Identifier: MIT
#include "app/session/ConnectionStatus.h"

#include "app/models/TimeText.h"
#include "app/net/ServerConnection.h"

#include <algorithm>

namespace hearth::app {

namespace {

using namespace std::chrono_literals;

// A blink of the network is nobody's business.
constexpr auto bannerAfter = 2s;

static_assert(int{ConnectionStatus::Offline} == static_cast<int>(ServerConnection::State::Offline)
              && int{ConnectionStatus::Waiting}
                  == static_cast<int>(ServerConnection::State::Waiting));

} // namespace

ConnectionStatus::ConnectionStatus(ServerConnection &connection, TimeSource time, QObject *parent)
    : QObject(parent)
    , m_connection(connection)
    , m_clock(time.clock)
    , m_bannerTimer(time.scheduler.timer([this] {
        m_bannerVisible = true;
        tick();
    }))
    , m_tick(time.scheduler.timer([this] { tick(); }))
{
    connect(&m_connection, &ServerConnection::stateChanged, this,
            &ConnectionStatus::onStateChanged);
    connect(&m_connection, &ServerConnection::roundTripChanged, this, &ConnectionStatus::changed);
}

ConnectionStatus::~ConnectionStatus() = default;

ConnectionStatus::State ConnectionStatus::state() const
{
    return static_cast<State>(m_connection.state());
}

bool ConnectionStatus::isOnline() const
{
    return state() == Online;
}

QString ConnectionStatus::pillText() const
{
    if (isOnline()) {
        const QString line = isEncrypted() ? tr("encrypted")
            : isExposed()                  ? tr("not encrypted")
                                           : tr("on this computer");
        if (roundTripMs() < 0)
            return tr("Connected · %1").arg(line);
        return tr("Connected · %1 ms · %2").arg(roundTripMs()).arg(line);
    }
    if (isKeyRefused())
        return tr("Not connected · another key");
    const QString lastOnline = lastOnlineText();
    if (state() == Offline)
        return lastOnline.isEmpty() ? tr("Offline")
                                    : tr("Offline · last seen online %1").arg(lastOnline);
    return lastOnline.isEmpty() ? tr("Connecting…")
                                : tr("Reconnecting · last seen online %1").arg(lastOnline);
}

QString ConnectionStatus::lastOnlineText() const
{
    const auto &ofThisRun = m_connection.lastOnline();
    const auto time = ofThisRun ? ofThisRun : m_lastOnline;
    return time ? TimeText::recent(toMillis(*time), TimeText::dayOf(toMillis(m_clock.now())))
                : QString();
}

ConnectionStatus::Tone ConnectionStatus::pillTone() const
{
    if (isOnline())
        return isExposed() ? Warning : Good;
    return state() == Offline || isKeyRefused() ? Bad : Warning;
}

QString ConnectionStatus::bannerText() const
{
    if (isKeyRefused())
        return tr("What answers at %1 shows another key than your server, so nothing was sent to "
                  "it. You can go on reading.")
            .arg(m_connection.address().label());
    QString text =
        m_connection.lastOnline() ? tr("Connection lost.") : tr("The server can't be reached.");
    text += QLatin1Char(' ');
    if (state() == Waiting) {
        const auto seconds =
            std::chrono::ceil<std::chrono::seconds>(m_connection.untilNextTry()).count();
        text += tr("Retrying in %1 s (attempt %2).")
                    .arg(std::max<qint64>(seconds, 1))
                    .arg(m_connection.attempt());
    } else {
        text += tr("Retrying (attempt %1)…").arg(std::max(m_connection.attempt(), 1));
    }
    if (m_waitingMessages > 0)
        text += QLatin1Char(' ') + waitingText();
    return text;
}

QString ConnectionStatus::waitingText() const
{
    if (m_waitingMessages == 0)
        return {};
    return m_waitingMessages == 1 ? tr("1 message waits.")
                                  : tr("%n messages wait.", nullptr, m_waitingMessages);
}

int ConnectionStatus::roundTripMs() const
{
    const auto roundTrip = m_connection.roundTrip();
    // Below the clock's resolution it is still not nothing.
    return roundTrip ? std::max(1, static_cast<int>(roundTrip->count())) : -1;
}

bool ConnectionStatus::isEncrypted() const
{
    return m_connection.address().encryption == ServerAddress::Encryption::Tls;
}

bool ConnectionStatus::isExposed() const
{
    return isOnline() && !isEncrypted() && !m_connection.address().isLoopback();
}

const std::optional<KeyFingerprint> &ConnectionStatus::refusedKey() const
{
    return m_connection.refusedKey();
}

void ConnectionStatus::retryNow()
{
    m_connection.retryNow();
}

void ConnectionStatus::setWaitingMessages(int count)
{
    if (m_waitingMessages == count)
        return;
    m_waitingMessages = count;
    Q_EMIT changed();
}

void ConnectionStatus::setLastOnline(std::optional<UnixTime> time)
{
    m_lastOnline = time;
    Q_EMIT changed();
}

void ConnectionStatus::refreshTimes()
{
    Q_EMIT changed();
}

void ConnectionStatus::onStateChanged()
{
    if (state() == Online || state() == Offline) {
        m_bannerTimer->stop();
        m_bannerVisible = false;
    } else if (!m_bannerVisible && !m_bannerTimer->isActive()) {
        m_bannerTimer->start(bannerAfter);
    }
    tick();
}

void ConnectionStatus::tick()
{
    Q_EMIT changed();
    if (state() != Waiting || !m_bannerVisible) {
        m_tick->stop();
        return;
    }
    // On the second of the countdown, so that no number stays for two.
    const auto rest = m_connection.untilNextTry() % 1s;
    m_tick->start(rest > 0ms ? rest : 1s);
}

} // namespace hearth::app
