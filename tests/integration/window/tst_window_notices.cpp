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
#include <QDBusReply>
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
    const bool ended =
        QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 20000);
    if (!ended)
        return {};
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

    //! One that reads markup in what it shows ("full"), or does not ("no").
    [[nodiscard]] bool startDaemon(const QString &markup)
    {
        QFile config(m_folder.filePath(QStringLiteral("dunstrc")));
        if (!config.open(QIODevice::WriteOnly))
            return false;
        config.write("[global]\nmouse_left_click = do_action, close_current\nmouse_right_click = "
                     "close_current\nidle_threshold = 0\nmarkup = "
                     + markup.toLatin1() + "\n[urgency_normal]\ntimeout = 0\n");
        config.close();
        m_daemon.start(QStringLiteral("dunst"),
                       {QStringLiteral("-config"), config.fileName(), QStringLiteral("-print")});
        return QTest::qWaitFor([] { return isDaemonThere(); }, 20000);
    }

    [[nodiscard]] bool stopDaemon()
    {
        m_daemon.terminate();
        return m_daemon.waitForFinished()
            && QTest::qWaitFor([] { return !isDaemonThere(); }, 20000);
    }

    [[nodiscard]] static bool isDaemonThere()
    {
        return QDBusConnection::sessionBus().interface()->isServiceRegistered(
            QStringLiteral("org.freedesktop.Notifications"));
    }

    //! How many notices are on the screen; -1 where nobody says so.
    [[nodiscard]] static int displayed()
    {
        auto message = QDBusMessage::createMethodCall(
            QStringLiteral("org.freedesktop.Notifications"),
            QStringLiteral("/org/freedesktop/Notifications"),
            QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
        message << QStringLiteral("org.dunstproject.cmd0") << QStringLiteral("displayedLength");
        const QDBusReply<QVariant> reply = QDBusConnection::sessionBus().call(message);
        return reply.isValid() ? reply.value().toInt() : -1;
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
        QVERIFY(startDaemon(QStringLiteral("full")));
        QVERIFY2(m_server.start(), qPrintable(m_server.errorText()));
        const QString bob = m_server.signUp(QStringLiteral("bob"), QStringLiteral("Bob Lind"));
        const auto welcome = m_bob.signIn(m_server.webSocketUrl(), bob);
        QVERIFY(welcome);
        QVERIFY(m_server.makeAccount(QStringLiteral("alice"), password(),
                                     QStringLiteral("Alice Moor")));
        QVERIFY(m_bob.request(FeedCreate{
            FeedId(QStringLiteral("greenhouse")), QStringLiteral("Greenhouse"), {}, {}, {}}));
    }

    void cleanupTestCase() { QVERIFY(stopDaemon()); }

    void init() { m_told.clear(); }

    //! The next one must not click what this one left.
    void cleanup() { QTRY_COMPARE(displayed(), 0); }

    void aNoticeIsShownAsItIs_data()
    {
        QTest::addColumn<QString>("markup");
        QTest::newRow("a daemon that reads no markup") << QStringLiteral("no");
        QTest::newRow("one that does") << QStringLiteral("full");
    }

    void aNoticeIsShownAsItIs()
    {
        QFETCH(QString, markup);
        QVERIFY(stopDaemon());
        QVERIFY(startDaemon(markup));
        app::DesktopNotifier notifier;
        notifier.notify({QStringLiteral("Frost <tonight>"),
                         QStringLiteral("2 < 3 & <b>bold</b> <img src=\"http://box/pixel.png\">"
                                        "\n&amp; a second line")});
        QVERIFY(isTold(QStringLiteral("summary: 'Frost <tonight>'")));
        // What the daemon draws is markup, and in it all of this stands as text.
        QVERIFY(isTold(QStringLiteral("<b>Frost &lt;tonight&gt;</b>\n"
                                      "2 &lt; 3 &amp; &lt;b&gt;bold&lt;/b&gt; "
                                      "&lt;img src=&quot;http://box/pixel.png&quot;&gt;\n"
                                      "&amp;amp; a second line")));
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

    void whoIsNotToBeDisturbedFindsItInTheWindowAlone()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("qrc:|what stands in the window")));
        const auto application = open(QStringLiteral("undisturbed"));
        QVERIFY(application);
        WindowDriver window(application->window());
        QVERIFY(window.waitFor(QAccessible::EditableText, QStringLiteral("Message #general")));
        auto *session = application->sessions().current();
        QVERIFY(session);
        UserNotify notice{UserId(session->userId()),
                          QStringLiteral("In silence"),
                          QStringLiteral("Close the windows."),
                          {},
                          {}};
        session->ownPresence()->doNotDisturb(app::OwnPresence::Never);
        QTRY_COMPARE(session->ownPresence()->status(), app::Presence::DoNotDisturb);
        QVERIFY(m_bob.request(notice));
        QVERIFY(window.waitFor(QAccessible::AlertMessage, QStringLiteral("In silence")));

        session->ownPresence()->beOnline();
        QTRY_COMPARE(session->ownPresence()->status(), app::Presence::Online);
        notice.title = QStringLiteral("Aloud");
        QVERIFY(m_bob.request(notice));
        QVERIFY(isTold(QStringLiteral("Aloud")));
        QVERIFY(!m_told.contains(QStringLiteral("In silence")));
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
