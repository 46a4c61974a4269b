// SPDX-License-Identifier: MIT
#include "app/Application.h"
#include "tests/support/ServerProcess.h"
#include "tests/support/TestClient.h"
#include "tests/support/WindowDriver.h"

#include <QGuiApplication>
#include <QQuickWindow>
#include <QRegularExpression>
#include <QTest>

using namespace hearth;
using namespace hearth::test;

//! The dashboard in the app's own window, of a real hearthd on which people talk.
class WindowDashboardTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    ServerProcess m_server;
    TestClient m_bob;

private Q_SLOTS:

    void initTestCase()
    {
        QVERIFY2(m_server.start(), qPrintable(m_server.errorText()));
        // The first account owns the server.
        QVERIFY(m_server.makeAccount(QStringLiteral("alice"),
                                     QStringLiteral("alice's long password"),
                                     QStringLiteral("Alice Moor")));
        const QString token = m_server.signUp(QStringLiteral("bob"), QStringLiteral("Bob Lind"));
        QVERIFY(m_bob.signIn(m_server.webSocketUrl(), token));
    }

    void anOwnerSeesWhatHappensAndEndsASession()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("qrc:|what stands in the window")));
        app::CommandLine options;
        options.profile = m_folder.filePath(QStringLiteral("profile"));
        options.theme = app::ColorScheme::Choice::Light;
        options.connectTo = m_server.hostAndPort();
        options.username = QStringLiteral("alice");
        options.password = QStringLiteral("alice's long password");
        options.page = QStringLiteral("dashboard");
        app::Application application(options);
        QVERIFY(application.show());
        // Room for all of its cards.
        application.window()->resize(1280, 1500);
        WindowDriver window(application.window());

        // Two are connected: the window itself, and Bob.
        QVERIFY(window.waitFor(QAccessible::ListItem, QStringLiteral("Connections: 2")));
        QVERIFY(window.waitFor(QAccessible::StaticText, QStringLiteral("known since")));
        QVERIFY(window.waitFor(QAccessible::ListItem, QStringLiteral("Alice Moor (this session)")));
        QVERIFY(window.waitFor(QAccessible::ListItem, QStringLiteral("Bob Lind")));

        const RoomId general(QStringLiteral("general"));
        for (int i = 0; i < 20; ++i)
            QVERIFY(m_bob.request(MessageSend{general, QString::number(i), {}}));
        QVERIFY(window.waitFor(QAccessible::ListItem, QStringLiteral("#general, 22 events")));
        QVERIFY(window.waitFor(QAccessible::ListItem, QStringLiteral("message.new")));
        for (const char *layer : {"message", "presence", "typing", "feed", "other"})
            QVERIFY(window.waitFor(QAccessible::ListItem, QString::fromLatin1(layer)));
        for (const char *answer : {"welcome", "pong"})
            QCOMPARE(window.count(QAccessible::ListItem, QString::fromLatin1(answer)), 0);
        // Of a delivery there is always some time to tell.
        QVERIFY(window.waitFor(QAccessible::ListItem, QStringLiteral("/ ")));

        QVERIFY(window.click(QAccessible::Button, QStringLiteral("Kick Bob Lind")));
        QVERIFY(window.waitForFocus(QAccessible::Button, QStringLiteral("Cancel")));
        window.press(Qt::Key_Tab);
        window.press(Qt::Key_Return);
        QCOMPARE(m_bob.waitForClose().value_or(0), 1008);
        QVERIFY(window.waitUntilGone(QAccessible::Button, QStringLiteral("Kick Bob Lind")));
        QVERIFY(window.waitFor(QAccessible::ListItem, QStringLiteral("Connections: 1")));

        // A server that was gone for a while goes on where it was.
        m_server.kill();
        QVERIFY(window.waitFor(QAccessible::StaticText, QStringLiteral("no connection")));
        QVERIFY2(m_server.start(), qPrintable(m_server.errorText()));
        QVERIFY(window.waitFor(QAccessible::StaticText, QStringLiteral("· live")));
        QVERIFY(window.waitFor(QAccessible::ListItem, QStringLiteral("#general, 22 events")));
    }
};

int main(int argc, char **argv)
{
    app::Application::setUpLook();
    QGuiApplication application(argc, argv);
    WindowDashboardTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_window_dashboard.moc"
