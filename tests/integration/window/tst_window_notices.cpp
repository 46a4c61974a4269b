// SPDX-License-Identifier: MIT
#include "app/Application.h"
#include "app/desktop/DesktopNotifier.h"
#include "app/session/SessionList.h"
#include "tests/support/ServerProcess.h"
#include "tests/support/TestClient.h"
#include "tests/support/WindowDriver.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QFile>
#include <QGuiApplication>
#include <QQuickWindow>
#include <QRegularExpression>
#include <QTest>

#include <memory>

using namespace hearth;
using namespace hearth::test;

namespace {

QString password()
{
    return QStringLiteral("alice's long password");
}

//! Its status 0 and nothing to say is well.
[[nodiscard]] QString outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 20000);
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

} // namespace

//! What is told on the desktop: a real daemon on a bus and a display of the test's own shows it,
//! and the pointer clicks what it shows.
class WindowNoticesTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
    QString m_told; //!< by the daemon, of what it shows
    ServerProcess m_server;
    TestClient m_bob;

    [[nodiscard]] bool startDaemon()
    {
        QFile config(m_folder.filePath(QStringLiteral("dunstrc")));
        if (!config.open(QIODevice::WriteOnly))
            return false;
        config.write("[global]\nmouse_left_click = do_action, close_current\nmouse_right_click = "
                     "close_current\n"
                     "idle_threshold = 0\n[urgency_normal]\ntimeout = 0\n");
        config.close();
        m_daemon.start(QStringLiteral("dunst"),
                       {QStringLiteral("-config"), config.fileName(), QStringLiteral("-print")});
        return QTest::qWaitFor(
            [] {
                return QDBusConnection::sessionBus().interface()->isServiceRegistered(
                    QStringLiteral("org.freedesktop.Notifications"));
            },
            20000);
    }

    //! It has shown this.
    [[nodiscard]] bool isTold(const QString &words)
    {
        return QTest::qWaitFor(
            [&] {
                m_told += QString::fromUtf8(m_daemon.readAllStandardOutput());
                return m_told.contains(words);
            },
            20000);
    }

    //! A click of the pointer on the notice that is on the screen.
    [[nodiscard]] bool click(int button)
    {
        const QString id = outputOf(QStringLiteral("xdotool"),
                                    {QStringLiteral("search"), QStringLiteral("--sync"),
                                     QStringLiteral("--onlyvisible"), QStringLiteral("--class"),
                                     QStringLiteral("dunst")})
                               .section(QLatin1Char('\n'), -1);
        if (id.isEmpty())
            return false;
        static_cast<void>(outputOf(QStringLiteral("xdotool"),
                                   {QStringLiteral("mousemove"), QStringLiteral("--window"), id,
                                    QStringLiteral("30"), QStringLiteral("20"),
                                    QStringLiteral("click"), QString::number(button)}));
        return true;
    }

    [[nodiscard]] std::unique_ptr<app::Application> open(const QString &profile)
    {
        app::CommandLine options;
        options.profile = m_folder.filePath(profile);
        options.theme = app::ColorScheme::Choice::Light;
        options.connectTo = m_server.hostAndPort();
        options.username = QStringLiteral("alice");
        options.password = password();
        auto application = std::make_unique<app::Application>(options);
        return application->show() ? std::move(application) : nullptr;
    }

private Q_SLOTS:

    void initTestCase()
    {
        QVERIFY(startDaemon());
        QVERIFY2(m_server.start(), qPrintable(m_server.errorText()));
        const QString bob = m_server.signUp(QStringLiteral("bob"), QStringLiteral("Bob Lind"));
        const auto welcome = m_bob.signIn(m_server.webSocketUrl(), bob);
        QVERIFY(welcome);
        QVERIFY(m_server.makeAccount(QStringLiteral("alice"), password(),
                                     QStringLiteral("Alice Moor")));
        QVERIFY(m_bob.request(FeedCreate{
            FeedId(QStringLiteral("greenhouse")), QStringLiteral("Greenhouse"), {}, {}, {}}));
    }

    void cleanupTestCase()
    {
        m_daemon.terminate();
        m_daemon.waitForFinished();
    }

    void init() { m_told.clear(); }

    void aNoticeIsShownAsItIs()
    {
        app::DesktopNotifier notifier;
        notifier.notify({QStringLiteral("Frost <tonight>"), QStringLiteral("2 < 3 & <b>bold</b>")});
        QVERIFY(isTold(QStringLiteral("Frost <tonight>")));
        QVERIFY(isTold(QStringLiteral("2 &lt; 3 &amp; &lt;b&gt;bold")));
        // It leads nowhere, so nothing is kept of it.
        QCOMPARE(notifier.shown(), std::size_t(0));
        QVERIFY(click(3));
    }

    void aClickLeadsToWhatItIsAbout()
    {
        app::DesktopNotifier notifier;
        int chosen = 0;
        notifier.notify({QStringLiteral("Choose me"), {}, [&chosen] { ++chosen; }});
        QVERIFY(isTold(QStringLiteral("Choose me")));
        QTRY_COMPARE(notifier.shown(), std::size_t(1));
        QVERIFY(click(1));
        QTRY_COMPARE(chosen, 1);
        QCOMPARE(notifier.shown(), std::size_t(0));
    }

    void whatIsPutAwayLeadsNowhere()
    {
        app::DesktopNotifier notifier;
        int chosen = 0;
        notifier.notify({QStringLiteral("Put me away"), {}, [&chosen] { ++chosen; }});
        QVERIFY(isTold(QStringLiteral("Put me away")));
        QTRY_COMPARE(notifier.shown(), std::size_t(1));
        QVERIFY(click(3));
        QTRY_COMPARE(notifier.shown(), std::size_t(0));
        QCOMPARE(chosen, 0);
    }

    void anAlertOfAFeedLeadsToItsEvent()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("qrc:|what stands in the window")));
        const auto application = open(QStringLiteral("alerts"));
        QVERIFY(application);
        WindowDriver window(application->window());
        QVERIFY(window.click(QAccessible::Button, QStringLiteral("Feeds")));
        QVERIFY(window.waitFor(QAccessible::ListItem, QStringLiteral("Greenhouse")));
        QVERIFY(window.click(QAccessible::Button, QStringLiteral("Notices of this feed")));
        QVERIFY(window.typeInto(QStringLiteral("Field"), QStringLiteral("data.celsius")));
        QVERIFY(window.typeInto(QStringLiteral("Value"), QStringLiteral("30")));
        QVERIFY(window.click(QAccessible::Button, QStringLiteral("Add notice")));
        QVERIFY(window.click(QAccessible::Button, QStringLiteral("Done")));
        QVERIFY(window.click(QAccessible::Button, QStringLiteral("Chat")));
        QVERIFY(window.waitFor(QAccessible::EditableText, QStringLiteral("Message #general")));

        const FeedId feed(QStringLiteral("greenhouse"));
        for (const char *celsius : {"28.5", "31.5", "29.5"})
            QVERIFY(m_bob.request(FeedPublish{feed,
                                              QStringLiteral("reading"),
                                              {QByteArray("{\"celsius\":") + celsius + '}'},
                                              {}}));
        QVERIFY(isTold(QStringLiteral("data.celsius is 31.5, above 30.")));
        QVERIFY(isTold(QStringLiteral("Greenhouse")));
        QVERIFY(click(1));
        QVERIFY(window.waitFor(QAccessible::Pane, QStringLiteral("Feeds")));
        QVERIFY(window.waitFor(QAccessible::TreeItem, QStringLiteral("celsius: 31.5")));
    }

    void whatSomebodySendsIsToldOnTheDesktopAndInTheWindow()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("qrc:|what stands in the window")));
        const auto application = open(QStringLiteral("sent"));
        QVERIFY(application);
        WindowDriver window(application->window());
        QVERIFY(window.waitFor(QAccessible::EditableText, QStringLiteral("Message #general")));
        const auto *session = application->sessions().current();
        QVERIFY(session);
        UserNotify notice{UserId(session->userId()),
                          QStringLiteral("Frost tonight"),
                          QStringLiteral("Close the windows."),
                          {},
                          {}};
        QVERIFY(m_bob.request(notice));
        QVERIFY(isTold(QStringLiteral("Frost tonight")));
        QVERIFY(window.waitFor(QAccessible::AlertMessage,
                               QStringLiteral("Frost tonight – Close the windows. – Bob Lind")));
        QVERIFY(window.click(QAccessible::Button, QStringLiteral("Put this notice away")));
        QVERIFY(window.waitUntilGone(QAccessible::AlertMessage, QStringLiteral("Frost tonight")));
        QVERIFY(click(3));
    }
};

int main(int argc, char **argv)
{
    app::Application::setUpLook();
    QGuiApplication application(argc, argv);
    WindowNoticesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_window_notices.moc"
