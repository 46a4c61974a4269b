// SPDX-License-Identifier: MIT
#pragma once

#include "app/CommandLine.h"
#include "app/desktop/SingleInstance.h"
#include "app/settings/AppSettings.h"
#include "app/time/Scheduler.h"

#include <QObject>
#include <QPointer>
#include <QQmlApplicationEngine>

#include <memory>

class QQuickWindow;

namespace hearth::app {

class AccountApi;
class AccountSettingsApi;
class Autostart;
class CredentialStore;
class CurrentNotifier;
class DesktopNotifier;
class DetachedHostProcess;
class Discovery;
class HearthdDoctor;
class HostBook;
class HostInviteBook;
class HostedServer;
class IdleClock;
class IdleWatch;
class KeyInspector;
class KnownKeys;
class LocalServerConsole;
class NoQmlNetwork;
class Screenshot;
class ServerBook;
class ServerFinder;
class SessionList;
class SourceBook;
class SourceDesk;
class StreamThread;
class Tray;
class WakeDetector;
class WatchedTransport;

//! The whole app in one object. Needs a QGuiApplication; wants the QML of Main.qml to be linked in.
class Application : public QObject
{
    Q_OBJECT

public:
    //! Others hand over to it where it has an `instance`, which has claimed the profile.
    explicit Application(const CommandLine &commandLine,
                         std::unique_ptr<SingleInstance> instance = nullptr,
                         QObject *parent = nullptr);
    ~Application() override;

    //! Fonts, style and who draws; before the first window.
    static void setUpLook();

    //! What a start is for its profile.
    struct Claim
    {
        bool handedOver = false; //!< the window that is open has taken what this one was to do
        bool unanswered = false; //!< there is one, and it does not answer; showUnanswered()
        QString refusal; //!< why that window does not take it, as a sentence; empty: it may
        //! Handed over: to wait until the window has what this one gives. Else null: this one takes
        //! nothing from others.
        std::unique_ptr<SingleInstance> instance;
    };

    //! Before anything is shown. What tests and wall displays start is never handed on, and a
    //! picture takes nothing away from the window of the profile. One that is open has as long as
    //! `wait` to answer.
    [[nodiscard]] static Claim claim(const CommandLine &commandLine,
                                     std::chrono::milliseconds wait = SingleInstance::patience);

    //! Makes the profile's directory and shows the window; the error is for a person.
    Result<Done, QString> show();
    //! In the place of show(): that the profile's window hangs, for two would write into the same
    //! files. Touches nothing of the profile.
    Result<Done, QString> showUnanswered();

    [[nodiscard]] SessionList &sessions() { return *m_sessions; }

    //! Null where this computer has no hearthd.
    [[nodiscard]] HostedServer *hosting() { return m_hosting.get(); }

    [[nodiscard]] SourceDesk &desk() { return *m_desk; }

    [[nodiscard]] QQuickWindow *window() const { return m_window; }

    [[nodiscard]] AppSettings &settings() { return m_appSettings; }

    //! A window that is closed is hidden alone, where that was chosen and there is a tray.
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void exitRequested(int status);

private:
    Result<Done, QString> load(const QString &file, const QVariantMap &properties);
    void makeSessions(const QString &profile);
    void makeNotices();
    void makeHosting(const QString &profile);
    void makeDesk(const QString &profile);
    void onCalled(const InstanceCall &call, const std::shared_ptr<InstanceReply> &reply);
    void bringForward();
    [[nodiscard]] bool isLookedAt() const;
    void makeOwnStart(const QString &profile);
    void makeTray();
    //! Of a start that is hidden: where nothing leads to it, the window is shown after all.
    void showWithoutTray();
    void onTrayChanged();
    //! What the tray shows of the current session.
    void updateTray();
    void toggleDoNotDisturb();
    void afterFirstFrame();
    void beginSigningIn();
    void watchNetwork();
    void watchIdleness();
    void takeScreenshot();
    void showOwnServer();
    void enterOwnServer();
    void wake();

    CommandLine m_commandLine;
    // Ends last, for the profile is this one's until all is written.
    std::unique_ptr<SingleInstance> m_instance;
    std::unique_ptr<Clock> m_clock;
    std::unique_ptr<Scheduler> m_scheduler;
    AppSettings m_appSettings;
    std::unique_ptr<KnownKeys> m_keys;
    std::unique_ptr<KeyInspector> m_inspector;
    std::unique_ptr<AccountApi> m_accounts;
    std::unique_ptr<AccountSettingsApi> m_settings;
    std::unique_ptr<CredentialStore> m_credentials;
    std::unique_ptr<ServerBook> m_servers;
    std::unique_ptr<DesktopNotifier> m_notifier;
    std::unique_ptr<Discovery> m_discovery;
    std::unique_ptr<ServerFinder> m_finder;
    std::unique_ptr<SessionList> m_sessions;
    QPointer<WatchedTransport> m_wire; //!< of the session that was made last; null: it is gone
    std::unique_ptr<DetachedHostProcess> m_hostProcess;
    std::unique_ptr<LocalServerConsole> m_hostConsole;
    std::unique_ptr<HearthdDoctor> m_hostDoctor;
    std::unique_ptr<HostBook> m_hostBook;
    std::unique_ptr<HostInviteBook> m_hostInvites;
    std::unique_ptr<Autostart> m_autostart;
    std::unique_ptr<HostedServer> m_hosting;
    std::unique_ptr<StreamThread> m_streams;
    std::unique_ptr<SourceBook> m_sourceBook;
    std::unique_ptr<CurrentNotifier> m_deskNotifier;
    std::unique_ptr<SourceDesk> m_desk;
    std::unique_ptr<WakeDetector> m_wakeDetector;
    std::unique_ptr<IdleClock> m_idleClock;
    std::unique_ptr<IdleWatch> m_idleWatch;
    std::unique_ptr<Tray> m_tray;
    std::unique_ptr<NoQmlNetwork> m_noNetwork;
    std::unique_ptr<Screenshot> m_screenshot;
    // Last, for what QML shows must outlive it.
    QQmlApplicationEngine m_engine;
    QQuickWindow *m_window = nullptr; //!< belongs to the engine
    bool m_running = false;
};

} // namespace hearth::app
