// SPDX-License-Identifier: MIT
#include "app/desktop/DesktopNotifier.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusContext>
#include <QRegularExpression>
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
        QString icon;
        QString title;
        QString body;
        QStringList actions;
        QVariantMap hints;
    };

    QStringList capabilities;
    bool tellsCapabilities = true;
    std::vector<Shown> shown;

public Q_SLOTS:

    Q_SCRIPTABLE QStringList GetCapabilities()
    {
        if (!tellsCapabilities)
            sendErrorReply(QDBusError::UnknownMethod);
        return capabilities;
    }

    Q_SCRIPTABLE uint Notify(const QString &, uint, const QString &icon, const QString &title,
                             const QString &body, const QStringList &actions,
                             const QVariantMap &hints, int)
    {
        shown.push_back({icon, title, body, actions, hints});
        return static_cast<uint>(shown.size());
    }

Q_SIGNALS:
    Q_SCRIPTABLE void ActionInvoked(uint id, const QString &action);
    Q_SCRIPTABLE void NotificationClosed(uint id, uint reason);
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
        QCOMPARE(shown.hints.keys(), QStringList{QStringLiteral("desktop-entry")});
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
