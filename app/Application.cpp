// SPDX-License-Identifier: MIT
#include "app/Application.h"

#include "app/InstanceSource.h"
#include "app/cache/SqliteLocalStore.h"
#include "app/desk/SourceDesk.h"
#include "app/desktop/DesktopNotifier.h"
#include "app/desktop/Rendering.h"
#include "app/desktop/Screenshot.h"
#include "app/desktop/StandardInput.h"
#include "app/desktop/StartupClock.h"
#include "app/desktop/WakeDetector.h"
#include "app/discovery/AvahiDiscovery.h"
#include "app/hosting/Autostart.h"
#include "app/hosting/DetachedHostProcess.h"
#include "app/hosting/HearthdDoctor.h"
#include "app/hosting/HostBook.h"
#include "app/hosting/HostInviteBook.h"
#include "app/hosting/HostedServer.h"
#include "app/hosting/LocalServerConsole.h"
#include "app/idle/IdleClocks.h"
#include "app/idle/IdleWatch.h"
#include "app/net/HttpAccountApi.h"
#include "app/net/HttpAccountSettingsApi.h"
#include "app/net/KnownKeys.h"
#include "app/net/NoQmlNetwork.h"
#include "app/net/ServerLink.h"
#include "app/net/TlsKeyInspector.h"
#include "app/net/WatchedTransport.h"
#include "app/net/WebSocketTransport.h"
#include "app/secrets/KeychainCredentialStore.h"
#include "app/session/CurrentNotifier.h"
#include "app/session/ServerBook.h"
#include "app/session/ServerFinder.h"
#include "app/session/SessionList.h"
#include "app/session/SessionStreams.h"
#include "app/streams/SourceBook.h"
#include "app/streams/SourceFactory.h"
#include "app/time/QtScheduler.h"
#include "app/tray/Tray.h"
#include "shared/base/Logging.h"

#include <QDBusConnection>
#include <QDir>
#include <QFont>
#include <QGuiApplication>
#include <QNetworkInformation>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTimer>

#include <cstdio>

namespace hearth::app {

namespace {

// A window that is never exposed draws no frame, and should be signed in all the same.
constexpr std::chrono::seconds firstFramePatience{2};

QString profileOf(const CommandLine &commandLine)
{
    return commandLine.profile.isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
        : QDir(commandLine.profile).absolutePath();
}

QString settingsFile(const QString &profile)
{
    return QDir(profile).filePath(QStringLiteral("hearth.ini"));
}

//! A person opened a link to a room, which may be one of the server that was used last.
bool followsRoomLink(const CommandLine &commandLine)
{
    const auto link = ServerLink::parse(commandLine.connectTo);
    return link && !link->room.isEmpty() && commandLine.password.isEmpty();
}

} // namespace

Application::Application(const CommandLine &commandLine, std::unique_ptr<SingleInstance> instance,
                         QObject *parent)
    : QObject(parent)
    , m_commandLine(commandLine)
    , m_instance(std::move(instance))
    , m_clock(std::make_unique<SystemClock>())
    , m_scheduler(std::make_unique<QtScheduler>())
    , m_appSettings(commandLine.theme.value_or(ColorScheme::Choice::System))
    , m_noNetwork(std::make_unique<NoQmlNetwork>())
{
    m_appSettings.language()->begin(settingsFile(profileOf(commandLine)), commandLine.language);
}

Application::~Application() = default;

void Application::setUpLook()
{
    QFont font = QGuiApplication::font();
    font.setFamilies(
        {QStringLiteral("Inter"), QStringLiteral("Noto Sans"), QStringLiteral("Noto Color Emoji")});
    QGuiApplication::setFont(font);
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    chooseRendering();
}

Application::Claim Application::claim(const CommandLine &commandLine,
                                      std::chrono::milliseconds wait)
{
    const QString profile = profileOf(commandLine);
    // One that can't be made is told of later.
    if (!commandLine.screenshot.isEmpty() || !QDir().mkpath(profile))
        return {};
    auto instance = std::make_unique<SingleInstance>(profile);
    if (!commandLine.password.isEmpty())
        return {false, false, {}, instance->claimAlone() ? std::move(instance) : nullptr};
    using Outcome = SingleInstance::Claim;
    const bool isPiped = commandLine.inspect == QLatin1String("-");
    const InstanceCall call{
        commandLine.connectTo, commandLine.username,
        commandLine.page,      isPiped ? StandardInput::path() : commandLine.inspect,
        commandLine.hidden,    commandLine.replay};
    switch (instance->claim(call, wait)) {
    case Outcome::First:
        return {false, false, {}, std::move(instance)};
    case Outcome::HandedOver:
        return {true, false, {}, std::move(instance)};
    case Outcome::Refused:
        return {false, false, instance->refusal(), nullptr};
    case Outcome::Unanswered:
        return {false, true, {}, nullptr};
    }
    return {};
}

Result<Done, QString> Application::show()
{
    const QString profile = profileOf(m_commandLine);
    if (!QDir().mkpath(profile))
        return Failure{QStringLiteral("can't make the profile directory %1").arg(profile)};
    if (!SqliteLocalStore::isAvailable())
        return Failure{QStringLiteral("Qt's driver for SQLite is missing (libqt6sql6-sqlite)")};
    makeSessions(profile);
    makeHosting(profile);
    makeDesk(profile);
    const auto loaded = load(QStringLiteral("Main.qml"),
                             {{QStringLiteral("sessions"), QVariant::fromValue(m_sessions.get())},
                              {QStringLiteral("hosting"), QVariant::fromValue(m_hosting.get())},
                              {QStringLiteral("desk"), QVariant::fromValue(m_desk.get())},
                              {QStringLiteral("settings"), QVariant::fromValue(&m_appSettings)},
                              {QStringLiteral("initialPage"), m_commandLine.page},
                              {QStringLiteral("visible"), !m_commandLine.hidden}});
    if (!loaded)
        return loaded;
    connect(
        m_window, &QQuickWindow::frameSwapped, this, [] { logStartupStep("first frame swapped"); },
        static_cast<Qt::ConnectionType>(Qt::DirectConnection | Qt::SingleShotConnection));
    connect(m_window, &QQuickWindow::frameSwapped, this, &Application::afterFirstFrame,
            static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
    QTimer::singleShot(firstFramePatience, this, &Application::afterFirstFrame);
    if (m_instance) {
        connect(m_instance.get(), &SingleInstance::called, this, &Application::onCalled);
        m_instance->listen();
    }
    if (!m_commandLine.screenshot.isEmpty())
        takeScreenshot();
    return Done{};
}

Result<Done, QString> Application::showUnanswered()
{
    return load(QStringLiteral("HangingWindow.qml"),
                {{QStringLiteral("dark"), m_appSettings.colorScheme()->isDark()}});
}

Result<Done, QString> Application::load(const QString &file, const QVariantMap &properties)
{
    m_engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    m_engine.setNetworkAccessManagerFactory(m_noNetwork.get());
    m_engine.setInitialProperties(properties);
    m_engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Hearth/Ui/") + file));
    logStartupStep("engine loaded");
    if (!m_engine.rootObjects().isEmpty())
        m_window = qobject_cast<QQuickWindow *>(m_engine.rootObjects().constFirst());
    if (!m_window)
        return Failure{QStringLiteral("the window could not be made")};
    return Done{};
}

void Application::onCalled(const InstanceCall &call, const std::shared_ptr<InstanceReply> &reply)
{
    if (!call.inspect.isEmpty())
        InstanceSource::open(*m_desk, call.inspect, reply);
    InstanceSource::begin(*m_desk, {}, call.replay);
    if (!call.link.isEmpty()) {
        m_sessions->follow(call.link, call.username);
    } else if (!call.page.isEmpty()) {
        m_window->setProperty("wantedPage", call.page);
    }
    if (!call.hidden)
        bringForward();
}

void Application::makeSessions(const QString &profile)
{
    const QString file = settingsFile(profile);
    m_appSettings.keepIn(
        file, m_commandLine.theme ? ColorScheme::Begin::AsItIs : ColorScheme::Begin::AsKept);
    m_keys = std::make_unique<KnownKeys>(file);
    m_inspector = std::make_unique<TlsKeyInspector>();
    m_accounts = std::make_unique<HttpAccountApi>(*m_keys);
    m_settings = std::make_unique<HttpAccountSettingsApi>(*m_keys);
    m_credentials = std::make_unique<KeychainCredentialStore>(
        m_commandLine.profile.isEmpty() ? QString() : profile, *m_scheduler);
    m_servers = std::make_unique<ServerBook>(file);
    makeNotices();
    makeOwnStart(profile);
    m_discovery = std::make_unique<AvahiDiscovery>();
    m_finder = std::make_unique<ServerFinder>(
        ServerFinderParts{*m_discovery, *m_accounts, *m_servers, *m_scheduler});
    const TimeSource time{*m_clock, *m_scheduler};
    m_sessions = std::make_unique<SessionList>(
        SessionListParts{*m_accounts, *m_settings, *m_inspector, *m_keys, *m_credentials,
                         *m_servers, *m_clock, m_finder.get()},
        [this, time, profile](const ServerAddress &address, const QString &username) {
            const auto jitter = [] { return QRandomGenerator::global()->generateDouble(); };
            auto store = SqliteLocalStore::open(
                SqliteLocalStore::folderOf(profile, username, address.label()));
            auto wire =
                std::make_unique<WatchedTransport>(std::make_unique<WebSocketTransport>(*m_keys));
            m_wire = wire.get();
            return std::make_unique<Session>(
                address, username,
                SessionParts{std::move(wire), *m_accounts, time, jitter, std::move(store),
                             [this, address] { return m_keys->find(address.host, address.port); },
                             [this, address] {
                                 return m_hosting ? m_hosting->linkForOthers(address)
                                                  : std::nullopt;
                             },
                             m_notifier.get(), m_appSettings.notifications(),
                             [this] { return isLookedAt(); }});
        });
    if (m_commandLine.connectTo.isEmpty() || followsRoomLink(m_commandLine))
        m_sessions->restore();
    else
        m_sessions->signIn()->prefill(m_commandLine.connectTo, m_commandLine.username);
    if (!m_commandLine.password.isEmpty())
        m_sessions->restore(m_commandLine.connectTo, m_commandLine.username);
}

void Application::makeHosting(const QString &profile)
{
    const QString program = DetachedHostProcess::findProgram();
    if (program.isEmpty())
        return;
    const QDir folder(profile + QStringLiteral("/hosting"));
    const QString data = folder.filePath(QStringLiteral("data"));
    m_hostProcess = std::make_unique<DetachedHostProcess>(
        program, folder.filePath(QStringLiteral("hearthd.log")));
    m_hostConsole = std::make_unique<LocalServerConsole>(data);
    m_hostDoctor = std::make_unique<HearthdDoctor>(program, data);
    m_hostBook = std::make_unique<HostBook>(settingsFile(profile));
    m_hostInvites =
        std::make_unique<HostInviteBook>(folder.filePath(QStringLiteral("invite.json")));
    m_autostart = std::make_unique<Autostart>(
        Autostart::fileOf(QStringLiteral("org.hearth.hearthd"),
                          m_commandLine.profile.isEmpty() ? QString() : profile));
    m_hosting = std::make_unique<HostedServer>(HostParts{*m_hostProcess,
                                                         *m_hostConsole,
                                                         *m_hostDoctor,
                                                         *m_hostBook,
                                                         *m_hostInvites,
                                                         *m_autostart,
                                                         {*m_clock, *m_scheduler},
                                                         data,
                                                         qEnvironmentVariable("USER")});
    connect(&m_hosting->owner(), &HostOwner::entered, this,
            [this](const ServerLink &server, const QString &username, const QString &token) {
                // It came from the server itself, past the network.
                if (server.pin)
                    m_keys->put(server.address.host, server.address.port, *server.pin);
                m_sessions->enter(server.address, username, token);
            });
    connect(m_hosting.get(), &HostedServer::changed, this, &Application::showOwnServer);
    connect(m_finder.get(), &ServerFinder::ownChosen, this, &Application::enterOwnServer);
}

void Application::makeDesk(const QString &profile)
{
    m_streams = std::make_unique<StreamThread>();
    m_sourceBook = std::make_unique<SourceBook>(settingsFile(profile), *m_credentials);
    m_deskNotifier = std::make_unique<CurrentNotifier>(*m_sessions, *m_notifier,
                                                       *m_appSettings.notifications(), *m_clock);
    const TimeSource time{*m_clock, *m_scheduler};
    m_desk = std::make_unique<SourceDesk>(
        SourceDeskParts{[this, time](const SourceProfile &source) {
                            return source.origin == SourceProfile::Origin::Elsewhere
                                ? SourceFactory::live(source, *m_streams, time)
                                : SessionStreams::make(source, {*m_sessions, m_wire, *m_clock});
                        },
                        time, *m_sourceBook, profile, m_deskNotifier.get()});
    InstanceSource::begin(*m_desk, m_commandLine.inspect, m_commandLine.replay);
}

void Application::showOwnServer()
{
    const auto link = m_hosting->ownServer();
    m_finder->setOwnServer(
        link ? std::optional(OwnServer{*link, m_hosting->name(), m_hosting->owner().username()})
             : std::nullopt);
}

void Application::enterOwnServer()
{
    const auto *session = m_sessions->current();
    const auto own = m_hosting->ownServer();
    if (own && session && session->serverAddress() == own->address)
        m_window->setProperty("wantedPage", QString());
    else
        m_hosting->enter();
}

void Application::afterFirstFrame()
{
    if (m_running)
        return;
    m_running = true;
    if (m_hosting)
        m_hosting->resume();
    m_appSettings.followDesktop(QDBusConnection::sessionBus());
    beginSigningIn();
    watchNetwork();
    watchIdleness();
    makeTray();
}

void Application::beginSigningIn()
{
    if (!m_commandLine.password.isEmpty()) {
        m_sessions->signInAt(m_commandLine.connectTo, m_commandLine.username,
                             m_commandLine.password);
    } else if (followsRoomLink(m_commandLine)) {
        m_sessions->resume();
        m_sessions->follow(m_commandLine.connectTo, m_commandLine.username);
    } else if (!m_commandLine.connectTo.isEmpty()) {
        m_sessions->signIn()->connectTo(m_commandLine.connectTo);
    } else {
        m_sessions->resume();
    }
}

void Application::watchNetwork()
{
    m_wakeDetector = std::make_unique<WakeDetector>(TimeSource{*m_clock, *m_scheduler});
    connect(m_wakeDetector.get(), &WakeDetector::woke, this, &Application::wake);
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
            [this](QNetworkInformation::Reachability reachability) {
                if (reachability != QNetworkInformation::Reachability::Disconnected)
                    wake();
            });
}

void Application::watchIdleness()
{
    const TimeSource time{*m_clock, *m_scheduler};
    m_idleClock = IdleClocks::ofThisDesktop(time);
    m_idleWatch = std::make_unique<IdleWatch>(*m_idleClock, time);
    connect(m_idleWatch.get(), &IdleWatch::idleChanged, this, [this] {
        m_sessions->setActivity(m_idleWatch->isIdle() ? OwnPresence::Activity::Idle
                                                      : OwnPresence::Activity::Active);
    });
}

void Application::takeScreenshot()
{
    m_screenshot = std::make_unique<Screenshot>(*m_window, m_commandLine.screenshot);
    connect(m_screenshot.get(), &Screenshot::finished, this, [this](const QString &error) {
        if (!error.isEmpty())
            std::fputs(qPrintable(QStringLiteral("hearth: %1\n").arg(error)), stderr);
        Q_EMIT exitRequested(error.isEmpty() ? 0 : 1);
    });
}

void Application::wake()
{
    if (auto *session = m_sessions->current())
        session->wake();
}

} // namespace hearth::app
