// SPDX-License-Identifier: MIT
#pragma once

#include "app/hosting/Autostart.h"
#include "app/hosting/HostCheckup.h"
#include "app/hosting/HostFault.h"
#include "app/hosting/HostInvite.h"
#include "app/hosting/HostOwner.h"
#include "app/hosting/HostPlan.h"
#include "app/time/Scheduler.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <optional>

namespace hearth::app {

class DoctorProgram;
class HostBook;
class HostInviteBook;
class HostProcess;
class ServerConsole;

//! What a HostedServer needs of the outside; all of it outlives it.
struct HostParts
{
    HostProcess &process;
    ServerConsole &console;
    DoctorProgram &doctor;
    HostBook &book;
    HostInviteBook &invites;
    Autostart &autostart;
    TimeSource time;
    QString dataDirectory;
    QString login; //!< what the host is called on this computer
    QString listenOn = QStringLiteral("0.0.0.0"); //!< an address
};

//! The server that this computer hosts: one, in a process of its own, which goes on when the app
//! ends and is found again at the next start. One that dies is started again, after 0.2 s at first
//! and twice as long each time, unless it dies too often, or has not come up at all.
class HostedServer : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(hearth::app::HostedServer::State state READ state NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(hearth::app::Joining::Rule joining READ joining NOTIFY changed)
    Q_PROPERTY(QString notice READ notice NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(bool portTaken READ isPortTaken NOTIFY changed)
    Q_PROPERTY(QString ownAddress READ ownAddress NOTIFY changed)
    Q_PROPERTY(QStringList people READ people NOTIFY peopleChanged)
    Q_PROPERTY(QString log READ log NOTIFY logChanged)
    Q_PROPERTY(bool watched READ isWatched WRITE setWatched NOTIFY watchedChanged)
    Q_PROPERTY(hearth::app::HostInvite *invite READ invite CONSTANT)
    Q_PROPERTY(hearth::app::HostCheckup *checkup READ checkup CONSTANT)
    Q_PROPERTY(hearth::app::Autostart *autostart READ autostart CONSTANT)

public:
    enum State {
        Stopped,
        Starting,
        Running,
        Restarting, //!< it died, and is on its way back
        Stopping,
        Failed //!< problem() says why
    };
    Q_ENUM(State)

    static constexpr std::chrono::milliseconds askInterval{100}; //!< while it starts
    static constexpr std::chrono::seconds lookInterval{2}; //!< while it is watched
    //! One that is to be there is looked for so often: it may be busy with its data for a while.
    static constexpr std::chrono::seconds resumeInterval{1};
    static constexpr int mostLooks = 120;
    static constexpr std::chrono::milliseconds firstPause{200};
    //! It gets so long to end by itself.
    static constexpr std::chrono::seconds endPatience{10};
    //! Who lives so long is well again.
    static constexpr std::chrono::seconds recovery{60};
    static constexpr int mostDeaths = 5; //!< without recovery

    explicit HostedServer(const HostParts &parts, QObject *parent = nullptr);
    ~HostedServer() override;

    [[nodiscard]] State state() const { return m_state; }

    //! As it was given last, else made from what the host is called.
    [[nodiscard]] QString name() const;

    [[nodiscard]] Joining::Rule joining() const { return m_plan.joining; }

    //! What has happened while nobody looked; a whole sentence, or empty.
    [[nodiscard]] QString notice() const { return m_notice; }

    //! Whole sentences, or empty.
    [[nodiscard]] QString problem() const { return m_problem; }

    [[nodiscard]] bool isPortTaken() const { return m_isPortTaken; }

    //! As the host's own session calls it: the one that runs, or the last that did; empty if there
    //! never was one.
    [[nodiscard]] QString ownAddress() const;

    //! As the host's own session reaches it; nothing unless it runs.
    [[nodiscard]] std::optional<ServerLink> ownServer() const;

    //! How others reach it, with its key and without an invite, if it runs and this is how the
    //! host does.
    [[nodiscard]] std::optional<ServerLink> linkForOthers(const ServerAddress &own) const;

    //! Who else is connected, by the names that people see.
    [[nodiscard]] QStringList people() const { return m_people; }

    //! The last lines of the server's log.
    [[nodiscard]] QString log() const { return m_log; }

    [[nodiscard]] bool isWatched() const { return m_isWatched; }

    //! While it is, people() and log() are kept up to date.
    void setWatched(bool watched);

    [[nodiscard]] HostInvite *invite() { return &m_invite; }

    [[nodiscard]] HostCheckup *checkup() { return &m_checkup; }

    [[nodiscard]] HostOwner &owner() { return m_owner; }

    [[nodiscard]] Autostart *autostart() { return &m_autostart; }

    //! Finds one that runs already, or comes up meanwhile.
    void resume();
    //! Passed over unless it is stopped or has failed.
    //! On the port it had last; a new one takes the usual, or else any that is free.
    Q_INVOKABLE void start(const QString &name, hearth::app::Joining::Rule joining);
    //! As it was, on a port that is free.
    Q_INVOKABLE void startElsewhere();
    //! Everybody is disconnected.
    Q_INVOKABLE void stop();
    //! Signs the host in, by HostOwner. Passed over unless it runs.
    Q_INVOKABLE void enter();

Q_SIGNALS:
    void changed();
    void peopleChanged();
    void logChanged();
    void watchedChanged();

private:
    enum class Wish { None, Enter };
    //! Of a server that has had none yet.
    enum class FirstPort { Usual, Any };

    void launch(State state);
    void end();
    void ask();
    [[nodiscard]] bool isComing() const;
    //! Nobody will ever be answered.
    [[nodiscard]] bool isMute() const;
    void onStatus(const HostStatus &status);
    bool takeOver(const HostStatus &status);
    void lookForAnother(void (HostedServer::*otherwise)());
    void onReady(const HostStatus &status);
    void onEnded();
    void onDeath();
    void onFailedStart();
    void fail();
    void setState(State state);
    void setPeople(const HostStatus &status);
    void readLog();
    [[nodiscard]] QString listenAt() const;
    [[nodiscard]] QStringList arguments() const;
    [[nodiscard]] ServerLink ownLink() const;

    HostProcess &m_process;
    ServerConsole &m_console;
    HostBook &m_book;
    Autostart &m_autostart;
    QString m_dataDirectory;
    QString m_login;
    QString m_listenOn;
    HostInvite m_invite;
    HostCheckup m_checkup;
    HostOwner m_owner;
    HostPlan m_plan;
    State m_state = Stopped;
    Wish m_wish = Wish::None; //!< once it runs
    FirstPort m_firstPort = FirstPort::Usual;
    std::optional<HostStatus> m_status; //!< since it runs
    QString m_notice;
    QString m_problem;
    bool m_isPortTaken = false;
    QStringList m_people;
    QString m_log;
    bool m_isWatched = false;
    int m_looksLeft = 0; //!< for one that runs already
    int m_deaths = 0; //!< since the last recovery
    std::unique_ptr<Timer> m_askAgain;
    std::unique_ptr<Timer> m_pause; //!< before it is started again
    std::unique_ptr<Timer> m_endPatience;
    std::unique_ptr<Timer> m_recovery;
};

} // namespace hearth::app
