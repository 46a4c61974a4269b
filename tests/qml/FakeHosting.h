// SPDX-License-Identifier: MIT
#pragma once

#include "tests/qml/CallLog.h"
#include "tests/qml/RowModel.h"

// What FakeApp.h has of a server on this computer.
namespace hearth::app {

class Joining : public QObject
{
    Q_OBJECT

public:
    enum Rule { ByInvite, Anyone };
    Q_ENUM(Rule)
};

class Autostart : public CallLog
{
    Q_OBJECT
    Q_PROPERTY(bool on MEMBER m_on NOTIFY changed)
    Q_PROPERTY(QString error MEMBER m_error NOTIFY changed)

public:
    using CallLog::CallLog;

    Q_INVOKABLE void turn(bool on)
    {
        note({QStringLiteral("turn"), on ? QStringLiteral("on") : QStringLiteral("off")});
    }

Q_SIGNALS:
    void changed();

private:
    bool m_on = false;
    QString m_error;
};

class HostInvite : public CallLog
{
    Q_OBJECT
    Q_PROPERTY(QString address MEMBER m_address NOTIFY changed)
    Q_PROPERTY(QString keyWords MEMBER m_keyWords NOTIFY changed)
    Q_PROPERTY(QString link MEMBER m_link NOTIFY changed)
    Q_PROPERTY(QString hint MEMBER m_hint NOTIFY changed)
    Q_PROPERTY(bool local MEMBER m_local NOTIFY changed)

public:
    using CallLog::CallLog;

Q_SIGNALS:
    void changed();

private:
    QString m_address;
    QString m_keyWords;
    QString m_link;
    QString m_hint;
    bool m_local = false;
};

class HostCheckup : public RowModel
{
    Q_OBJECT
    Q_PROPERTY(hearth::app::HostCheckup::State state MEMBER m_state NOTIFY changed)
    Q_PROPERTY(QString headline MEMBER m_headline NOTIFY changed)
    Q_PROPERTY(hearth::app::HostCheckup::Verdict worst MEMBER m_worst NOTIFY changed)
    Q_PROPERTY(QString failure MEMBER m_failure NOTIFY changed)
    Q_PROPERTY(hearth::app::CallLog *log READ log CONSTANT)

public:
    enum State { Idle, Running, Done, Failed };
    Q_ENUM(State)

    enum Verdict { Problem, Warning, Unknown, Ok };
    Q_ENUM(Verdict)

    explicit HostCheckup(QObject *parent = nullptr)
        : RowModel({"title", "verdict", "sentence", "nextStep"}, parent)
    {}

    [[nodiscard]] CallLog *log() { return &m_log; }

    Q_INVOKABLE QString text() const { return m_headline + QStringLiteral(" In full."); }

    Q_INVOKABLE void start() { m_log.note({QStringLiteral("start")}); }

    Q_INVOKABLE void dismiss() { m_log.note({QStringLiteral("dismiss")}); }

Q_SIGNALS:
    void changed();

private:
    State m_state = Idle;
    QString m_headline;
    Verdict m_worst = Ok;
    QString m_failure;
    CallLog m_log;
};

class HostedServer : public CallLog
{
    Q_OBJECT
    Q_PROPERTY(hearth::app::HostedServer::State state MEMBER m_state NOTIFY changed)
    Q_PROPERTY(QString name MEMBER m_name NOTIFY changed)
    Q_PROPERTY(hearth::app::Joining::Rule joining MEMBER m_joining NOTIFY changed)
    Q_PROPERTY(QString notice MEMBER m_notice NOTIFY changed)
    Q_PROPERTY(QString problem MEMBER m_problem NOTIFY changed)
    Q_PROPERTY(bool portTaken MEMBER m_portTaken NOTIFY changed)
    Q_PROPERTY(QString ownAddress MEMBER m_ownAddress NOTIFY changed)
    Q_PROPERTY(QStringList people MEMBER m_people NOTIFY peopleChanged)
    Q_PROPERTY(QString log MEMBER m_log NOTIFY logChanged)
    Q_PROPERTY(bool watched MEMBER m_watched NOTIFY watchedChanged)
    Q_PROPERTY(hearth::app::HostInvite *invite READ invite CONSTANT)
    Q_PROPERTY(hearth::app::HostCheckup *checkup READ checkup CONSTANT)
    Q_PROPERTY(hearth::app::Autostart *autostart READ autostart CONSTANT)

public:
    enum State { Stopped, Starting, Running, Restarting, Stopping, Failed };
    Q_ENUM(State)
    using CallLog::CallLog;

    [[nodiscard]] HostInvite *invite() { return &m_invite; }

    [[nodiscard]] HostCheckup *checkup() { return &m_checkup; }

    [[nodiscard]] Autostart *autostart() { return &m_autostart; }

    Q_INVOKABLE void start(const QString &name, hearth::app::Joining::Rule joining)
    {
        note({QStringLiteral("start"), name, QString::number(joining)});
        m_state = Starting;
        Q_EMIT changed();
    }

    Q_INVOKABLE void startElsewhere() { note({QStringLiteral("startElsewhere")}); }

    Q_INVOKABLE void stop() { note({QStringLiteral("stop")}); }

    Q_INVOKABLE void enter() { note({QStringLiteral("enter")}); }

Q_SIGNALS:
    void changed();
    void peopleChanged();
    void logChanged();
    void watchedChanged();

private:
    State m_state = Stopped;
    QString m_name = QStringLiteral("Alice's server");
    Joining::Rule m_joining = Joining::ByInvite;
    QString m_notice;
    QString m_problem;
    bool m_portTaken = false;
    QString m_ownAddress;
    QStringList m_people;
    QString m_log;
    bool m_watched = false;
    HostInvite m_invite;
    HostCheckup m_checkup;
    Autostart m_autostart;
};

} // namespace hearth::app
