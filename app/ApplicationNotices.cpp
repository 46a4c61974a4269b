// SPDX-License-Identifier: MIT
// How the app tells of what happens while nobody looks at its window.
#include "app/Application.h"
#include "app/desktop/DesktopNotifier.h"
#include "app/hosting/Autostart.h"
#include "app/session/SessionList.h"
#include "app/tray/Tray.h"

#include <QCloseEvent>
#include <QDBusConnection>
#include <QGuiApplication>
#include <QQuickWindow>
#include <QTimer>

namespace hearth::app {

namespace {

// The desktop's session begins with many things at once, and its tray may come after the app.
constexpr std::chrono::seconds trayPatience{5};

} // namespace

void Application::makeNotices()
{
    m_notifier = std::make_unique<DesktopNotifier>();
    connect(m_notifier.get(), &DesktopNotifier::chosen, this, &Application::bringForward);
    connect(m_notifier.get(), &DesktopNotifier::raised, this, [this] {
        constexpr int untilSomebodyLooks = 0;
        if (m_window && !isLookedAt())
            m_window->alert(untilSomebodyLooks);
    });
    const auto *chosen = m_appSettings.notifications();
    const auto hear = [this, chosen] { m_notifier->setSounds(chosen->hasSounds()); };
    connect(chosen, &NotificationSettings::changed, this, hear);
    hear();
}

bool Application::isLookedAt() const
{
    return m_window && m_window->isActive();
}

void Application::bringForward()
{
    if (!m_window->isVisible())
        m_window->show();
    if (m_window->visibility() == QWindow::Minimized)
        m_window->showNormal();
    m_window->raise();
    m_window->requestActivate();
}

void Application::makeOwnStart(const QString &profile)
{
    const bool isOwn = m_commandLine.profile.isEmpty();
    auto start = std::make_unique<Autostart>(
        Autostart::fileOf(QStringLiteral("org.hearth.Hearth"), isOwn ? QString() : profile),
        QStringLiteral("Hearth"));
    QStringList command{QCoreApplication::applicationFilePath(), QStringLiteral("--hidden")};
    if (!isOwn)
        command << QStringLiteral("--profile") << profile;
    start->setCommand(command);
    m_appSettings.setAutostart(std::move(start));
}

void Application::makeTray()
{
    m_tray = std::make_unique<Tray>(QDBusConnection::sessionBus());
    connect(m_tray.get(), &Tray::availableChanged, this, &Application::onTrayChanged);
    connect(m_tray.get(), &Tray::openWanted, this, &Application::bringForward);
    connect(m_tray.get(), &Tray::doNotDisturbWanted, this, &Application::toggleDoNotDisturb);
    connect(m_tray.get(), &Tray::quitWanted, this, [this] { Q_EMIT exitRequested(0); });
    connect(m_sessions.get(), &SessionList::currentChanged, this, &Application::updateTray);
    m_window->installEventFilter(this);
    updateTray();
    if (m_commandLine.hidden)
        QTimer::singleShot(trayPatience, this, &Application::showWithoutTray);
}

void Application::showWithoutTray()
{
    if (!m_tray->isAvailable())
        m_window->show();
}

void Application::onTrayChanged()
{
    m_appSettings.notifications()->setTrayThere(m_tray->isAvailable());
    // Nobody would find the way back.
    if (!m_tray->isAvailable() && !m_window->isVisible())
        m_window->show();
}

void Application::updateTray()
{
    auto *session = m_sessions->current();
    if (session) {
        connect(session, &Session::totalUnreadChanged, this, &Application::updateTray,
                Qt::UniqueConnection);
        connect(session->ownPresence(), &OwnPresence::changed, this, &Application::updateTray,
                Qt::UniqueConnection);
    }
    m_tray->setCount(session ? session->totalAddressed() : 0);
    m_tray->setDoNotDisturb(session ? std::optional(session->ownPresence()->isDoNotDisturb())
                                    : std::nullopt);
}

void Application::toggleDoNotDisturb()
{
    auto *session = m_sessions->current();
    if (!session)
        return;
    if (session->ownPresence()->isDoNotDisturb())
        session->ownPresence()->beOnline();
    else
        session->ownPresence()->doNotDisturb(OwnPresence::Never);
}

bool Application::eventFilter(QObject *watched, QEvent *event)
{
    // At the end of the desktop's session all windows are closed, and none of them is to hold it
    // up.
    if (watched != m_window || event->type() != QEvent::Close || qGuiApp->isSavingSession()
        || !m_tray->isAvailable() || !m_appSettings.notifications()->closesToTray())
        return QObject::eventFilter(watched, event);
    event->ignore();
    m_window->hide();
    return true;
}

} // namespace hearth::app
