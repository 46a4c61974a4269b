// SPDX-License-Identifier: MIT
#pragma once

#include "app/time/Scheduler.h"
#include "shared/model/KeyFingerprint.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <optional>

namespace hearth::app {

class ServerConnection;

//! What a person is told of the connection: the pill, and the banner once it is gone for longer
//! than a blink.
class ConnectionStatus : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to its Session")
    Q_PROPERTY(hearth::app::ConnectionStatus::State state READ state NOTIFY changed)
    Q_PROPERTY(bool online READ isOnline NOTIFY changed)
    Q_PROPERTY(QString pillText READ pillText NOTIFY changed)
    Q_PROPERTY(hearth::app::ConnectionStatus::Tone pillTone READ pillTone NOTIFY changed)
    Q_PROPERTY(bool bannerVisible READ isBannerVisible NOTIFY changed)
    Q_PROPERTY(QString bannerText READ bannerText NOTIFY changed)
    //! How many messages wait for it, a whole sentence; empty if none does.
    Q_PROPERTY(QString waitingText READ waitingText NOTIFY changed)
    Q_PROPERTY(bool keyRefused READ isKeyRefused NOTIFY changed)
    Q_PROPERTY(bool encrypted READ isEncrypted NOTIFY changed)
    //! Connected over a line that others could listen at.
    Q_PROPERTY(bool exposed READ isExposed NOTIFY changed)

public:
    enum State { Offline, Connecting, Authenticating, Syncing, Online, Waiting };
    Q_ENUM(State)

    enum Tone { Good, Warning, Bad };
    Q_ENUM(Tone)

    ConnectionStatus(ServerConnection &connection, TimeSource time, QObject *parent = nullptr);
    ~ConnectionStatus() override;

    [[nodiscard]] State state() const;
    [[nodiscard]] bool isOnline() const;
    [[nodiscard]] QString pillText() const;
    [[nodiscard]] Tone pillTone() const;

    [[nodiscard]] bool isBannerVisible() const { return m_bannerVisible; }

    [[nodiscard]] QString bannerText() const;
    [[nodiscard]] QString waitingText() const;
    //! -1 while unknown.
    [[nodiscard]] int roundTripMs() const;
    [[nodiscard]] bool isEncrypted() const;
    [[nodiscard]] bool isExposed() const;
    //! What the server showed instead of the known key, while that keeps it away.
    [[nodiscard]] const std::optional<KeyFingerprint> &refusedKey() const;

    [[nodiscard]] bool isKeyRefused() const { return refusedKey().has_value(); }

    Q_INVOKABLE void retryNow();

    void setWaitingMessages(int count);
    //! When an earlier run was.
    void setLastOnline(std::optional<UnixTime> time);
    //! To be called now and then: today becomes yesterday.
    void refreshTimes();

Q_SIGNALS:
    void changed();

private:
    void onStateChanged();
    void tick();
    //! "09:12", "yesterday 09:12"; empty if it never was.
    [[nodiscard]] QString lastOnlineText() const;

    ServerConnection &m_connection;
    const Clock &m_clock;
    std::unique_ptr<Timer> m_bannerTimer;
    std::unique_ptr<Timer> m_tick;
    std::optional<UnixTime> m_lastOnline; //!< of an earlier run
    int m_waitingMessages = 0;
    bool m_bannerVisible = false;
};

} // namespace hearth::app
