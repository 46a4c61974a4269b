// SPDX-License-Identifier: MIT
#include "app/Application.h"
#include "app/session/SessionList.h"
#include "app/settings/NotificationSettings.h"
#include "tests/support/FakeTrayWatcher.h"
#include "tests/support/ServerProcess.h"
#include "tests/support/TestClient.h"
#include "tests/support/WindowDriver.h"

#include <QDBusVariant>
#include <QGuiApplication>
#include <QQuickWindow>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace hearth;
using namespace hearth::test;

namespace {

const auto itemPath = QStringLiteral("/StatusNotifierItem");
const auto itemName = QStringLiteral("org.kde.StatusNotifierItem");

} // namespace

//! The window and the tray, whose desktop is the test.
class WindowTrayTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    ServerProcess m_server;
    TestClient m_bob;
    std::unique_ptr<FakeTrayWatcher> m_watcher;

    [[nodiscard]] QString status() const
    {
        const auto answer =
            m_watcher->ask(itemPath, QStringLiteral("org.freedesktop.DBus.Properties"),
                           QStringLiteral("Get"), {itemName, QStringLiteral("Status")});
        return answer.arguments().value(0).value<QDBusVariant>().variant().toString();
    }

    void choose(int item) const
    {
        static_cast<void>(m_watcher->ask(
            itemPath + QStringLiteral("/Menu"), QStringLiteral("com.canonical.dbusmenu"),
            QStringLiteral("Event"),
            {item, QStringLiteral("clicked"), QVariant::fromValue(QDBusVariant(0)), 0u}));
    }

    [[nodiscard]] std::unique_ptr<app::Application> open(const app::CommandLine &options)
    {
        auto application = std::make_unique<app::Application>(options);
        return application->show() ? std::move(application) : nullptr;
    }

    [[nodiscard]] app::CommandLine options(const QString &profile) const
    {
        app::CommandLine options;
        options.profile = m_folder.filePath(profile);
        options.theme = app::ColorScheme::Choice::Light;
        return options;
    }

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("qrc:|what stands in the window")));
        m_watcher = std::make_unique<FakeTrayWatcher>(
            QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("desktop")));
    }

    void cleanup() { m_watcher.reset(); }

    void aWindowIsClosedUnlessTheTrayWasChosen()
    {
        QVERIFY(m_watcher->begin());
        const auto application = open(options(QStringLiteral("closed")));
        QVERIFY(application);
        auto *window = application->window();
        QTRY_VERIFY(application->settings().notifications()->hasTray());
        QVERIFY(window->close());
        QVERIFY(!window->isVisible());

        window->show();
        application->settings().notifications()->setClosesToTray(true);
        QVERIFY(!window->close());
        QVERIFY(!window->isVisible());
        static_cast<void>(m_watcher->ask(itemPath, itemName, QStringLiteral("Activate"), {10, 10}));
        QVERIFY(window->isVisible());

        // Nobody would find the way back to it.
        QVERIFY(!window->close());
        m_watcher->end();
        QTRY_VERIFY(window->isVisible());
        QVERIFY(window->close());
    }

    void aHiddenStartIsInTheTray()
    {
        QVERIFY(m_watcher->begin());
        app::CommandLine hidden = options(QStringLiteral("hidden"));
        hidden.hidden = true;
        const auto application = open(hidden);
        QVERIFY(application);
        QTRY_VERIFY(application->settings().notifications()->hasTray());
        QVERIFY(!application->window()->isVisible());
        choose(1);
        QVERIFY(application->window()->isVisible());
    }

    void whereThereIsNoTrayAHiddenStartIsSeen()
    {
        app::CommandLine hidden = options(QStringLiteral("seen"));
        hidden.hidden = true;
        const auto application = open(hidden);
        QVERIFY(application);
        QVERIFY(!application->window()->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(application->window()->isVisible(), 60000);
    }

    void whatIsChosenInTheTrayIsDone()
    {
        QVERIFY2(m_server.start(), qPrintable(m_server.errorText()));
        const QString bob = m_server.signUp(QStringLiteral("bob"), QStringLiteral("Bob Lind"));
        QVERIFY(m_bob.signIn(m_server.webSocketUrl(), bob));
        const QString password = QStringLiteral("alice's long password");
        QVERIFY(
            m_server.makeAccount(QStringLiteral("alice"), password, QStringLiteral("Alice Moor")));
        QVERIFY(m_watcher->begin());
        app::CommandLine signedIn = options(QStringLiteral("signed-in"));
        signedIn.connectTo = m_server.hostAndPort();
        signedIn.username = QStringLiteral("alice");
        signedIn.password = password;
        const auto application = open(signedIn);
        QVERIFY(application);
        WindowDriver window(application->window());
        QVERIFY(window.waitFor(QAccessible::EditableText, QStringLiteral("Message #general")));
        QTRY_VERIFY(application->settings().notifications()->hasTray());
        auto *session = application->sessions().current();
        QVERIFY(session);
        QCOMPARE(status(), QStringLiteral("Active"));
        const auto opened = m_bob.request(DirectOpen{UserId(session->userId()), {}});
        QVERIFY(opened && opened->room);
        QVERIFY(m_bob.request(MessageSend{opened->room->id, QStringLiteral("for you"), {}}));
        QTRY_COMPARE(session->totalAddressed(), 1);
        QCOMPARE(status(), QStringLiteral("NeedsAttention"));
        session->markRead(opened->room->id.toString());
        QCOMPARE(status(), QStringLiteral("Active"));

        choose(2);
        QTRY_VERIFY(session->ownPresence()->isDoNotDisturb());
        choose(2);
        QTRY_VERIFY(!session->ownPresence()->isDoNotDisturb());
        const QSignalSpy ended(application.get(), &app::Application::exitRequested);
        choose(4);
        QCOMPARE(ended.count(), 1);
    }
};

int main(int argc, char **argv)
{
    app::Application::setUpLook();
    QGuiApplication application(argc, argv);
    // A window that is closed would end the test.
    QGuiApplication::setQuitOnLastWindowClosed(false);
    WindowTrayTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_window_tray.moc"
