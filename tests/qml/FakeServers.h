// SPDX-License-Identifier: MIT
#pragma once

#include "tests/qml/CallLog.h"
#include "tests/qml/RowModel.h"

// What FakeApp.h has of the servers that one may go to, and of the connection to one.
namespace hearth::app {

class FoundServerModel : public RowModel
{
    Q_OBJECT

public:
    enum Standing { Announced, Asking, Reachable, Unreachable, Own };
    Q_ENUM(Standing)

    explicit FoundServerModel(QObject *parent = nullptr);
};

class ServerFinder : public CallLog
{
    Q_OBJECT
    Q_PROPERTY(hearth::app::FoundServerModel *onNetwork READ onNetwork CONSTANT)
    Q_PROPERTY(hearth::app::FoundServerModel *remembered READ remembered CONSTANT)
    Q_PROPERTY(hearth::app::ServerFinder::State state MEMBER m_state NOTIFY stateChanged)
    Q_PROPERTY(bool looking MEMBER m_looking NOTIFY lookingChanged)

public:
    enum State { Searching, Settled, Unavailable };
    Q_ENUM(State)
    using CallLog::CallLog;

    [[nodiscard]] FoundServerModel *onNetwork() { return &m_onNetwork; }

    [[nodiscard]] FoundServerModel *remembered() { return &m_remembered; }

    Q_INVOKABLE void choose(const QString &serverId) { note({QStringLiteral("choose"), serverId}); }

Q_SIGNALS:
    void stateChanged();
    void lookingChanged();

private:
    FoundServerModel m_onNetwork;
    FoundServerModel m_remembered;
    State m_state = Settled;
    bool m_looking = false;
};

class ConnectionStatus : public CallLog
{
    Q_OBJECT
    Q_PROPERTY(hearth::app::ConnectionStatus::State state MEMBER m_state NOTIFY changed)
    Q_PROPERTY(bool online MEMBER m_online NOTIFY changed)
    Q_PROPERTY(QString pillText MEMBER m_pillText NOTIFY changed)
    Q_PROPERTY(hearth::app::ConnectionStatus::Tone pillTone MEMBER m_pillTone NOTIFY changed)
    Q_PROPERTY(bool bannerVisible MEMBER m_bannerVisible NOTIFY changed)
    Q_PROPERTY(QString bannerText MEMBER m_bannerText NOTIFY changed)
    Q_PROPERTY(QString waitingText MEMBER m_waitingText NOTIFY changed)
    Q_PROPERTY(bool encrypted MEMBER m_encrypted NOTIFY changed)
    Q_PROPERTY(bool exposed MEMBER m_exposed NOTIFY changed)
    Q_PROPERTY(bool keyRefused MEMBER m_keyRefused NOTIFY changed)

public:
    enum State { Offline, Connecting, Authenticating, Syncing, Online, Waiting };
    Q_ENUM(State)

    enum Tone { Good, Warning, Bad };
    Q_ENUM(Tone)
    using CallLog::CallLog;

    Q_INVOKABLE void retryNow() { note({QStringLiteral("retryNow")}); }

Q_SIGNALS:
    void changed();

private:
    State m_state = Online;
    bool m_online = true;
    QString m_pillText;
    Tone m_pillTone = Good;
    bool m_bannerVisible = false;
    QString m_bannerText;
    QString m_waitingText;
    bool m_encrypted = false;
    bool m_exposed = false;
    bool m_keyRefused = false;
};

} // namespace hearth::app
