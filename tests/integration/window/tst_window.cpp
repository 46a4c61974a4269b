// SPDX-License-Identifier: MIT
#include "app/Application.h"
#include "tests/support/ServerProcess.h"
#include "tests/support/WindowDriver.h"

#include <QFile>
#include <QGuiApplication>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

#include <memory>

using namespace hearth;
using namespace hearth::test;

namespace {

//! Bob, who uses a client that shares no code with the app.
class NodeClient
{
public:
    NodeClient(const ServerProcess &server, const QString &passwordFile)
        : m_arguments{QStringLiteral(NODE_CLIENT),
                      QStringLiteral("--url"),
                      server.webSocketUrl().toString(),
                      QStringLiteral("--username"),
                      QStringLiteral("bob"),
                      QStringLiteral("--password-file"),
                      passwordFile}
    {
        m_process.setProcessChannelMode(QProcess::MergedChannels);
    }

    ~NodeClient()
    {
        m_process.kill();
        m_process.waitForFinished();
        const QByteArray unread = m_process.readAll().trimmed();
        if (!unread.isEmpty())
            qInfo().noquote() << "the other client:" << unread;
    }
    Q_DISABLE_COPY_MOVE(NodeClient)

    void run(const QStringList &what)
    {
        m_process.start(QStringLiteral("node"), m_arguments + what);
    }

    //! Its output once it has ended well, else an empty string and a warning.
    [[nodiscard]] QString finished()
    {
        const bool ended =
            QTest::qWaitFor([this] { return m_process.state() == QProcess::NotRunning; }, 20000);
        const QString said = QString::fromUtf8(m_process.readAll()).trimmed();
        if (ended && m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0)
            return said.isEmpty() ? QStringLiteral("done") : said;
        qWarning().noquote() << "the other client:" << said;
        return {};
    }

private:
    QStringList m_arguments;
    QProcess m_process;
};

} // namespace

//! The app's own window on a real X display, a real hearthd, and another client.
class WindowTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString passwordFile() const { return m_folder.filePath(QStringLiteral("password")); }

private Q_SLOTS:

    void initTestCase()
    {
        QFile file(passwordFile());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("bob's long password\n");
    }

    void twoPeopleChatThroughARestartOfTheServer()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("qrc:|the other client")));
        ServerProcess server;
        QVERIFY2(server.start(), qPrintable(server.errorText()));

        app::CommandLine options;
        options.profile = m_folder.filePath(QStringLiteral("profile"));
        options.theme = app::ColorScheme::Choice::Light;
        app::Application application(options);
        QVERIFY(application.show());
        WindowDriver window(application.window());

        // A newcomer types an address and makes an account.
        QVERIFY(window.typeInto(QStringLiteral("Address or invite link"), server.hostAndPort()));
        window.press(Qt::Key_Return);
        // button.
        QVERIFY(window.click(QAccessible::Button, QStringLiteral("Create an account")));
        QVERIFY(window.typeInto(QStringLiteral("Username"), QStringLiteral("alice")));
        QVERIFY(
            window.typeInto(QStringLiteral("Name that others see"), QStringLiteral("Alice Moor")));
        // Qt 6.4 tells no name of a field whose echo is hidden, so it is reached by the keyboard.
        window.press(Qt::Key_Tab);
        window.type(QStringLiteral("alice's long password"));
        window.press(Qt::Key_Return);
        QVERIFY(window.waitFor(QAccessible::EditableText, QStringLiteral("Message #general")));

        // Bob types, speaks, and reads what Alice writes in the window.
        QVERIFY(server.makeAccount(QStringLiteral("bob"), QStringLiteral("bob's long password"),
                                   QStringLiteral("Bob Lind")));
        NodeClient bob(server, passwordFile());
        bob.run({QStringLiteral("--say"), QStringLiteral("Hello from another client"),
                 QStringLiteral("--expect"), QStringLiteral("Hello from the window")});
        QVERIFY(window.waitFor(QAccessible::StaticText, QStringLiteral("Bob is typing")));
        QVERIFY(window.waitFor(QAccessible::ListItem, QStringLiteral("Hello from another client")));
        QVERIFY(window.typeInto(QStringLiteral("Message #general"),
                                QStringLiteral("Hello from the window")));
        window.press(Qt::Key_Return);
        QVERIFY(window.waitFor(QAccessible::ListItem, QStringLiteral("Hello from the window")));
        QVERIFY(!bob.finished().isEmpty());

        // The server dies; the window says so, and goes on taking messages.
        server.kill();
        QVERIFY(window.waitFor(QAccessible::AlertMessage, QStringLiteral("Connection lost")));
        QVERIFY(window.typeInto(QStringLiteral("Message #general"),
                                QStringLiteral("Written without a server")));
        window.press(Qt::Key_Return);
        QVERIFY(window.waitFor(QAccessible::ListItem, QStringLiteral("waiting to be sent")));
        QVERIFY(window.waitFor(QAccessible::AlertMessage, QStringLiteral("1 message")));

        // It comes back; the message arrives, once, and the banner goes.
        QVERIFY2(server.start(), qPrintable(server.errorText()));
        QVERIFY(window.click(QAccessible::Button, QStringLiteral("Retry now"))
                || window.count(QAccessible::AlertMessage, QStringLiteral("Connection lost")) == 0);
        QVERIFY(window.waitUntilGone(QAccessible::AlertMessage, QStringLiteral("Connection lost")));
        QVERIFY(window.waitUntilGone(QAccessible::ListItem, QStringLiteral("waiting to be sent")));
        QCOMPARE(window.count(QAccessible::ListItem, QStringLiteral("Written without a server")),
                 1);
        QCOMPARE(window.count(QAccessible::ListItem, QStringLiteral("Hello from another client")),
                 1);
        NodeClient later(server, passwordFile());
        later.run({QStringLiteral("--count"), QStringLiteral("Written without a server")});
        QCOMPARE(later.finished(), QStringLiteral("1"));
        QCOMPARE(server.terminate(), 0);
    }

    //! In the app itself, not only in an engine that a test has made.
    void nothingThatIsShownIsFetched()
    {
        // That the picture can't be had.
        QTest::failOnWarning(QRegularExpression(QStringLiteral("qrc:")));
        QTcpServer trap;
        QVERIFY(trap.listen(QHostAddress::LocalHost));
        app::CommandLine options;
        options.profile = m_folder.filePath(QStringLiteral("curious profile"));
        app::Application application(options);
        QVERIFY(application.show());
        QQmlEngine *engine = qmlEngine(application.window());
        QVERIFY(engine);
        QVERIFY(engine->networkAccessManagerFactory());
        QQmlComponent component(engine);
        component.setData("import QtQuick\nImage { source: \"http://127.0.0.1:"
                              + QByteArray::number(trap.serverPort()) + "/x.png\" }",
                          QUrl());
        const std::unique_ptr<QObject> image(component.create());
        QVERIFY2(image, qPrintable(component.errorString()));
        constexpr int failed = 3; // Image.Error
        QTRY_COMPARE(image->property("status").toInt(), failed);
        QVERIFY(!trap.hasPendingConnections());
    }

    void opensOnWhatItKnewAndSendsWhatWasWrittenThen()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("qrc:|the other client")));
        ServerProcess server;
        QVERIFY2(server.start(), qPrintable(server.errorText()));
        for (const char *name : {"alice", "bob"})
            QVERIFY(server.makeAccount(QString::fromLatin1(name),
                                       QStringLiteral("bob's long password"),
                                       QString::fromLatin1(name)));
        app::CommandLine options;
        options.profile = m_folder.filePath(QStringLiteral("offline profile"));
        options.connectTo = server.webSocketUrl().toString();
        options.username = QStringLiteral("alice");
        options.password = QStringLiteral("bob's long password");
        {
            app::Application application(options);
            QVERIFY(application.show());
            WindowDriver window(application.window());
            QVERIFY(window.typeInto(QStringLiteral("Message #general"),
                                    QStringLiteral("Said before the night")));
            window.press(Qt::Key_Return);
            QVERIFY(window.waitFor(QAccessible::ListItem, QStringLiteral("Said before the night")));
            QVERIFY(window.waitUntilGone(QAccessible::ListItem, QStringLiteral("sending")));
        }
        server.kill();
        {
            app::Application application(options);
            QVERIFY(application.show());
            WindowDriver window(application.window());
            QVERIFY(window.waitFor(QAccessible::ListItem, QStringLiteral("Said before the night")));
            QVERIFY(window.typeInto(QStringLiteral("Message #general"),
                                    QStringLiteral("Written in the dark")));
            window.press(Qt::Key_Return);
            QVERIFY(window.waitFor(QAccessible::ListItem, QStringLiteral("waiting to be sent")));
            window.type(QStringLiteral("half a thou"));
        }
        QVERIFY2(server.start(), qPrintable(server.errorText()));
        app::Application application(options);
        QVERIFY(application.show());
        WindowDriver window(application.window());
        QVERIFY(window.waitFor(QAccessible::ListItem, QStringLiteral("Written in the dark")));
        QVERIFY(window.waitUntilGone(QAccessible::ListItem, QStringLiteral("waiting to be sent")));
        window.type(QStringLiteral("ght"));
        window.press(Qt::Key_Return);
        QVERIFY(window.waitFor(QAccessible::ListItem, QStringLiteral("half a thought")));
        NodeClient later(server, passwordFile());
        later.run({QStringLiteral("--count"), QStringLiteral("Written in the dark")});
        QCOMPARE(later.finished(), QStringLiteral("1"));
    }
};

int main(int argc, char **argv)
{
    app::Application::setUpLook();
    QGuiApplication application(argc, argv);
    WindowTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_window.moc"
