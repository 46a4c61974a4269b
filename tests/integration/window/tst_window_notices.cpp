// SPDX-License-Identifier: MIT
#include "app/Application.h"
#include "app/desktop/DesktopNotifier.h"
#include "app/session/SessionList.h"
#include "tests/integration/window/NoticeDaemon.h"
#include "tests/support/ServerProcess.h"
#include "tests/support/TestClient.h"
#include "tests/support/WindowDriver.h"

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

} // namespace

//! What is told on the desktop: a real daemon on a bus and a display of the test's own shows it,
//! and the pointer clicks what it shows.
class WindowNoticesTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    NoticeDaemon m_daemon;
    ServerProcess m_server;
    TestClient m_bob;

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
        QVERIFY(m_daemon.start(QStringLiteral("full")));
        QVERIFY2(m_server.start(), qPrintable(m_server.errorText()));
        const QString bob = m_server.signUp(QStringLiteral("bob"), QStringLiteral("Bob Lind"));
        const auto welcome = m_bob.signIn(m_server.webSocketUrl(), bob);
        QVERIFY(welcome);
        QVERIFY(m_server.makeAccount(QStringLiteral("alice"), password(),
                                     QStringLiteral("Alice Moor")));
        QVERIFY(m_bob.request(FeedCreate{
            FeedId(QStringLiteral("greenhouse")), QStringLiteral("Greenhouse"), {}, {}, {}}));
    }

    void cleanupTestCase() { QVERIFY(m_daemon.stop()); }

    void init() { m_daemon.forget(); }

    //! The next one must not click what this one left.
    void cleanup() { QTRY_COMPARE(NoticeDaemon::displayed(), 0); }

    void aNoticeIsShownAsItIs_data()
    {
        QTest::addColumn<QString>("markup");
        QTest::newRow("a daemon that reads no markup") << QStringLiteral("no");
        QTest::newRow("one that does") << QStringLiteral("full");
    }

    void aNoticeIsShownAsItIs()
    {
        QFETCH(QString, markup);
        QVERIFY(m_daemon.stop());
        QVERIFY(m_daemon.start(markup));
        app::DesktopNotifier notifier;
        notifier.notify({QStringLiteral("Frost <tonight>"),
                         QStringLiteral("2 < 3 & <b>bold</b> <img src=\"http://box/pixel.png\">"
                                        "\n&amp; a second line")});
        QVERIFY(m_daemon.isTold(QStringLiteral("summary: 'Frost <tonight>'")));
        // What the daemon draws is markup, and in it all of this stands as text.
        QVERIFY(m_daemon.isTold(QStringLiteral("<b>Frost &lt;tonight&gt;</b>\n"
                                               "2 &lt; 3 &amp; &lt;b&gt;bold&lt;/b&gt; "
                                               "&lt;img src=&quot;http://box/pixel.png&quot;&gt;\n"
                                               "&amp;amp; a second line")));
        // It leads nowhere, so nothing is kept of it.
        QCOMPARE(notifier.shown(), std::size_t(0));
        QVERIFY(NoticeDaemon::click(3));
    }

    void aClickLeadsToWhatItIsAbout()
    {
        app::DesktopNotifier notifier;
        int chosen = 0;
        notifier.notify({QStringLiteral("Choose me"), {}, [&chosen] { ++chosen; }});
        QVERIFY(m_daemon.isTold(QStringLiteral("Choose me")));
        QTRY_COMPARE(notifier.shown(), std::size_t(1));
        QVERIFY(NoticeDaemon::click(1));
        QTRY_COMPARE(chosen, 1);
        QCOMPARE(notifier.shown(), std::size_t(0));
    }

    void whatIsPutAwayLeadsNowhere()
    {
        app::DesktopNotifier notifier;
        int chosen = 0;
        notifier.notify({QStringLiteral("Put me away"), {}, [&chosen] { ++chosen; }});
        QVERIFY(m_daemon.isTold(QStringLiteral("Put me away")));
        QTRY_COMPARE(notifier.shown(), std::size_t(1));
        QVERIFY(NoticeDaemon::click(3));
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
        QVERIFY(m_daemon.isTold(QStringLiteral("data.celsius is 31.5, above 30.")));
        QVERIFY(m_daemon.isTold(QStringLiteral("Greenhouse")));
        QVERIFY(NoticeDaemon::click(1));
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
        QVERIFY(m_daemon.isTold(QStringLiteral("Frost tonight")));
        QVERIFY(window.waitFor(QAccessible::AlertMessage,
                               QStringLiteral("Frost tonight – Close the windows. – Bob Lind")));
        QVERIFY(window.click(QAccessible::Button, QStringLiteral("Put this notice away")));
        QVERIFY(window.waitUntilGone(QAccessible::AlertMessage, QStringLiteral("Frost tonight")));
        QVERIFY(NoticeDaemon::click(3));
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
        QVERIFY(m_daemon.isTold(QStringLiteral("Aloud")));
        QVERIFY(!m_daemon.told().contains(QStringLiteral("In silence")));
        QVERIFY(NoticeDaemon::click(3));
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
