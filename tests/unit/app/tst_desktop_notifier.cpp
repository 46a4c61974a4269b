// SPDX-License-Identifier: MIT
#include "app/desktop/DesktopNotifier.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusContext>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace hearth::app;

namespace {

const auto daemonName = QStringLiteral("org.freedesktop.Notifications");
const auto daemonPath = QStringLiteral("/org/freedesktop/Notifications");

} // namespace

//! What raises notices, as the Desktop Notifications Specification has it.
class FakeDaemon
    : public QObject
    , protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Shown
    {
        uint replaced;
        QString icon;
        QString title;
        QString body;
        QStringList actions;
        QVariantMap hints;
    };

    QStringList capabilities;
    bool tellsCapabilities = true;
    std::vector<Shown> shown;
    std::vector<uint> closed; //!< because it was asked to

public Q_SLOTS:

    Q_SCRIPTABLE QStringList GetCapabilities()
    {
        if (!tellsCapabilities)
            sendErrorReply(QDBusError::UnknownMethod);
        return capabilities;
    }

    Q_SCRIPTABLE void CloseNotification(uint id)
    {
        closed.push_back(id);
        Q_EMIT NotificationClosed(id, 3);
    }

    Q_SCRIPTABLE uint Notify(const QString &, uint replaced, const QString &icon,
                             const QString &title, const QString &body, const QStringList &actions,
                             const QVariantMap &hints, int)
    {
        shown.push_back({replaced, icon, title, body, actions, hints});
        return replaced > 0 ? replaced : static_cast<uint>(shown.size());
    }

Q_SIGNALS:
    Q_SCRIPTABLE void ActionInvoked(uint id, const QString &action);
    Q_SCRIPTABLE void NotificationClosed(uint id, uint reason);
    Q_SCRIPTABLE void NotificationReplied(uint id, const QString &text);
};

//! Against a daemon of the test's own, on a bus that is nobody else's.
class TestDesktopNotifier : public QObject
{
    Q_OBJECT

private:
    const QDBusConnection m_services =
        QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("services"));
    std::unique_ptr<FakeDaemon> m_daemon;

    //! What others may have written, to pass for more than text.
    static QString hostile()
    {
        return QStringLiteral("<b>bold</b> & <img src=\"http://box/pixel.png\"/> &amp;")
            + QChar(0x202E) + QStringLiteral("txt\nsecond <a href='file:///'>line</a>");
    }

    //! Of a room, as far as the desktop is concerned.
    static Notice ofRoom(const QString &title)
    {
        Notice notice{title, {}, [] {}};
        notice.subject = QStringLiteral("room");
        return notice;
    }

    [[nodiscard]] QStringList actionKeys() const
    {
        QStringList keys;
        for (int i = 0; i < m_daemon->shown.back().actions.size(); i += 2)
            keys << m_daemon->shown.back().actions[i];
        return keys;
    }

    static QString hostileCleaned()
    {
        return QStringLiteral("<b>bold</b> & <img src=\"http://box/pixel.png\"/> &amp;")
            + QChar(0x202E) + QStringLiteral("txt") + QChar(0x202C);
    }

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_daemon = std::make_unique<FakeDaemon>();
        QDBusConnection services = m_services;
        QVERIFY(services.registerObject(daemonPath, m_daemon.get(),
                                        QDBusConnection::ExportScriptableContents));
        QVERIFY(services.registerService(daemonName));
    }

    void cleanup()
    {
        QDBusConnection services = m_services;
        services.unregisterService(daemonName);
        services.unregisterObject(daemonPath);
    }

    void whatOthersWroteIsPlainText_data()
    {
        QTest::addColumn<QStringList>("capabilities");
        QTest::addColumn<bool>("tells");
        QTest::addColumn<bool>("escaped");
        QTest::newRow("markup is read")
            << QStringList{QStringLiteral("body"), QStringLiteral("body-markup")} << true << true;
        QTest::newRow("markup is not read") << QStringList{QStringLiteral("body")} << true << false;
        QTest::newRow("nobody knows") << QStringList() << false << true;
    }

    void whatOthersWroteIsPlainText()
    {
        QFETCH(QStringList, capabilities);
        QFETCH(bool, tells);
        QFETCH(bool, escaped);
        m_daemon->capabilities = capabilities;
        m_daemon->tellsCapabilities = tells;
        DesktopNotifier notifier;
        notifier.notify({hostile(), hostile()});
        QTRY_COMPARE(m_daemon->shown.size(), std::size_t(1));
        const FakeDaemon::Shown &shown = m_daemon->shown.front();
        // A direction that was turned ends with its line, and the title is one line.
        const QString body =
            hostileCleaned() + QStringLiteral("\nsecond <a href='file:///'>line</a>");
        QCOMPARE(shown.body, escaped ? body.toHtmlEscaped() : body);
        QCOMPARE(shown.title, QString(body).replace(QLatin1Char('\n'), QLatin1Char(' ')));
        QCOMPARE(shown.icon, QStringLiteral("org.hearth.Hearth"));
        QCOMPARE(
            shown.hints,
            (QVariantMap{{QStringLiteral("desktop-entry"), QStringLiteral("org.hearth.Hearth")},
                         {QStringLiteral("suppress-sound"), true}}));
        QVERIFY(shown.actions.isEmpty());
    }

    void theyComeInTheirOrder()
    {
        DesktopNotifier notifier;
        for (int i = 0; i < 20; ++i)
            notifier.notify({QString::number(i), {}});
        QTRY_COMPARE(m_daemon->shown.size(), std::size_t(20));
        for (std::size_t i = 0; i < 20; ++i)
            QCOMPARE(m_daemon->shown[i].title, QString::number(i));
    }

    void aClickLeadsOnce()
    {
        DesktopNotifier notifier;
        int chosen = 0;
        notifier.notify({QStringLiteral("Choose me"), {}, [&chosen] { ++chosen; }});
        QTRY_COMPARE(notifier.shown(), std::size_t(1));
        QCOMPARE(m_daemon->shown.front().actions.value(0), QStringLiteral("default"));
        Q_EMIT m_daemon->ActionInvoked(7, QStringLiteral("default"));
        Q_EMIT m_daemon->ActionInvoked(1, QStringLiteral("another"));
        Q_EMIT m_daemon->ActionInvoked(1, QStringLiteral("default"));
        Q_EMIT m_daemon->ActionInvoked(1, QStringLiteral("default"));
        Q_EMIT m_daemon->NotificationClosed(1, 2);
        QTRY_COMPARE(chosen, 1);
        QCOMPARE(notifier.shown(), std::size_t(0));
        // Once this one is there, all that was said before it has come.
        notifier.notify({QStringLiteral("And me"), {}, [] {}});
        QTRY_COMPARE(notifier.shown(), std::size_t(1));
        QCOMPARE(chosen, 1);
    }

    void ofTooManyTheOldestLeadNowhere()
    {
        DesktopNotifier notifier;
        int chosen = 0;
        for (std::size_t i = 0; i < DesktopNotifier::mostShown + 5; ++i)
            notifier.notify({QString::number(i), {}, [&chosen] { ++chosen; }});
        QTRY_COMPARE(m_daemon->shown.size(), DesktopNotifier::mostShown + 5);
        QTRY_COMPARE(notifier.shown(), DesktopNotifier::mostShown);
        Q_EMIT m_daemon->ActionInvoked(1, QStringLiteral("default"));
        Q_EMIT m_daemon->ActionInvoked(100, QStringLiteral("default"));
        QTRY_COMPARE(chosen, 1);
    }

    void theNextOfASubjectTakesThePlaceOfTheOneBefore()
    {
        DesktopNotifier notifier;
        notifier.notify(ofRoom(QStringLiteral("one")));
        QTRY_COMPARE(notifier.shown(), std::size_t(1));
        notifier.notify({QStringLiteral("Of something else"), {}});
        notifier.notify(ofRoom(QStringLiteral("two")));
        QTRY_COMPARE(m_daemon->shown.size(), std::size_t(3));
        QCOMPARE(m_daemon->shown[1].replaced, 0u);
        QCOMPARE(m_daemon->shown[2].title, QStringLiteral("two"));
        QCOMPARE(m_daemon->shown[2].replaced, 1u);
        // What the person put away is not brought back in its old place.
        Q_EMIT m_daemon->NotificationClosed(1, 2);
        QTRY_COMPARE(notifier.shown(), std::size_t(0));
        notifier.notify(ofRoom(QStringLiteral("three")));
        QTRY_COMPARE(m_daemon->shown.size(), std::size_t(4));
        QCOMPARE(m_daemon->shown[3].replaced, 0u);
    }

    void ofSeveralInOneBreathTheFirstAndTheLastAreShown()
    {
        DesktopNotifier notifier;
        for (int i = 1; i <= 20; ++i)
            notifier.notify(ofRoom(QString::number(i)));
        QTRY_COMPARE(m_daemon->shown.size(), std::size_t(2));
        QCOMPARE(m_daemon->shown.back().title, QStringLiteral("20"));
        QCOMPARE(m_daemon->shown.back().replaced, 1u);
    }

    void whatIsWithdrawnIsClosed_data()
    {
        QTest::addColumn<bool>("atOnce");
        QTest::newRow("while it is shown") << false;
        QTest::newRow("before the desktop has answered") << true;
    }

    void whatIsWithdrawnIsClosed()
    {
        QFETCH(bool, atOnce);
        DesktopNotifier notifier;
        notifier.notify(ofRoom(QStringLiteral("one")));
        if (!atOnce)
            QTRY_COMPARE(notifier.shown(), std::size_t(1));
        notifier.withdraw(QStringLiteral("another room"));
        notifier.withdraw(QStringLiteral("room"));
        notifier.withdraw(QStringLiteral("room"));
        QTRY_COMPARE(m_daemon->closed, std::vector<uint>{1});
        QCOMPARE(notifier.shown(), std::size_t(0));
        notifier.notify(ofRoom(QStringLiteral("two")));
        QTRY_COMPARE(m_daemon->shown.size(), std::size_t(2));
        QCOMPARE(m_daemon->shown.back().replaced, 0u);
        QCOMPARE(m_daemon->closed.size(), std::size_t(1));
    }

    void whatCanBeDoneIsOfferedWhereTheDesktopCan_data()
    {
        QTest::addColumn<QStringList>("capabilities");
        QTest::addColumn<QStringList>("keys");
        QTest::newRow("no buttons") << QStringList() << QStringList{QStringLiteral("default")};
        QTest::newRow("buttons") << QStringList{QStringLiteral("actions")}
                                 << QStringList{QStringLiteral("default"), QStringLiteral("reply"),
                                                QStringLiteral("mark-read")};
        QTest::newRow("a field") << QStringList{QStringLiteral("actions"),
                                                QStringLiteral("inline-reply")}
                                 << QStringList{QStringLiteral("default"),
                                                QStringLiteral("inline-reply"),
                                                QStringLiteral("mark-read")};
    }

    void whatCanBeDoneIsOfferedWhereTheDesktopCan()
    {
        QFETCH(QStringList, capabilities);
        QFETCH(QStringList, keys);
        m_daemon->capabilities = capabilities;
        DesktopNotifier notifier;
        Notice notice = ofRoom(QStringLiteral("one"));
        notice.replied = [](const QString &) {};
        notice.markedRead = [] {};
        notifier.notify(notice);
        QTRY_COMPARE(m_daemon->shown.size(), std::size_t(1));
        QCOMPARE(actionKeys(), keys);
        // Nothing to answer, nothing to mark.
        notifier.notify(ofRoom(QStringLiteral("two")));
        QTRY_COMPARE(m_daemon->shown.size(), std::size_t(2));
        QCOMPARE(actionKeys(), QStringList{QStringLiteral("default")});
    }

    void whatWasAnsweredIsHandedOnOnce()
    {
        m_daemon->capabilities = {QStringLiteral("actions"), QStringLiteral("inline-reply")};
        DesktopNotifier notifier;
        const QSignalSpy forward(&notifier, &DesktopNotifier::chosen);
        QStringList answers;
        Notice notice = ofRoom(QStringLiteral("one"));
        notice.replied = [&answers](const QString &text) { answers.append(text); };
        notifier.notify(notice);
        QTRY_COMPARE(notifier.shown(), std::size_t(1));
        Q_EMIT m_daemon->NotificationReplied(7, QStringLiteral("to nobody"));
        Q_EMIT m_daemon->NotificationReplied(1, QStringLiteral("on my way"));
        Q_EMIT m_daemon->NotificationReplied(1, QStringLiteral("twice"));
        QTRY_COMPARE(m_daemon->closed, std::vector<uint>{1});
        QCOMPARE(answers, QStringList{QStringLiteral("on my way")});
        // Nobody is torn out of what they do.
        QCOMPARE(forward.count(), 0);
        // Without a field, or with nothing in it, they want to write in the window.
        for (const bool isField : {true, false}) {
            answers.clear();
            notifier.notify(notice);
            QTRY_COMPARE(notifier.shown(), std::size_t(1));
            const uint id = static_cast<uint>(m_daemon->shown.size());
            if (isField)
                Q_EMIT m_daemon->NotificationReplied(id, QString());
            else
                Q_EMIT m_daemon->ActionInvoked(id, QStringLiteral("reply"));
            QTRY_COMPARE(answers, QStringList{QString()});
        }
        QCOMPARE(forward.count(), 2);
    }

    void itIsHeardWhereThatWasChosen()
    {
        DesktopNotifier notifier;
        notifier.setSounds(true);
        notifier.notify(ofRoom(QStringLiteral("one")));
        QTRY_COMPARE(m_daemon->shown.size(), std::size_t(1));
        const QVariantMap hints = m_daemon->shown.front().hints;
        QCOMPARE(hints.value(QStringLiteral("sound-name")).toString(),
                 QStringLiteral("message-new-instant"));
        QVERIFY(!hints.contains(QStringLiteral("suppress-sound")));
    }

    void whatIsMarkedStaysWhereItIs()
    {
        m_daemon->capabilities = {QStringLiteral("actions")};
        DesktopNotifier notifier;
        const QSignalSpy forward(&notifier, &DesktopNotifier::chosen);
        int marked = 0;
        Notice notice = ofRoom(QStringLiteral("one"));
        notice.markedRead = [&marked] { ++marked; };
        notifier.notify(notice);
        QTRY_COMPARE(notifier.shown(), std::size_t(1));
        Q_EMIT m_daemon->ActionInvoked(1, QStringLiteral("mark-read"));
        QTRY_COMPARE(m_daemon->closed, std::vector<uint>{1});
        QCOMPARE(marked, 1);
        QCOMPARE(forward.count(), 0);
    }

    //! Its ids begin anew, and are of other programs' notices.
    void anotherDaemonKnowsNothingOfWhatWas()
    {
        QDBusConnection services = m_services;
        m_daemon->capabilities = {QStringLiteral("inline-reply")};
        DesktopNotifier notifier;
        QStringList answers;
        Notice notice = ofRoom(QStringLiteral("one"));
        notice.replied = [&answers](const QString &text) { answers.append(text); };
        notifier.notify(notice);
        QTRY_COMPARE(notifier.shown(), std::size_t(1));
        QVERIFY(services.unregisterService(daemonName));
        QTRY_COMPARE(notifier.shown(), std::size_t(0));
        QVERIFY(services.registerService(daemonName));
        Q_EMIT m_daemon->NotificationReplied(1, QStringLiteral("to somebody else"));
        notifier.withdraw(notice.subject);
        notifier.notify(notice);
        QTRY_COMPARE(m_daemon->shown.size(), std::size_t(2));
        QCOMPARE(m_daemon->shown.back().replaced, 0U);
        QVERIFY(m_daemon->closed.empty());
        QVERIFY(answers.isEmpty());
    }

    void aDaemonThatComesLaterShowsWhatIsNew()
    {
        QDBusConnection services = m_services;
        QVERIFY(services.unregisterService(daemonName));
        DesktopNotifier notifier;
        notifier.notify({QStringLiteral("Nobody shows me"), {}, [] {}});
        QVERIFY(services.registerService(daemonName));
        notifier.notify({QStringLiteral("Somebody does"), {}, [] {}});
        QTRY_VERIFY(!m_daemon->shown.empty());
        QTRY_COMPARE(m_daemon->shown.back().title, QStringLiteral("Somebody does"));
    }
};

QTEST_GUILESS_MAIN(TestDesktopNotifier)
#include "tst_desktop_notifier.moc"
