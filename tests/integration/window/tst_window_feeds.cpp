// SPDX-License-Identifier: MIT
#include "app/Application.h"
#include "tests/support/ServerProcess.h"
#include "tests/support/WindowDriver.h"

#include <QGuiApplication>
#include <QProcess>
#include <QQuickWindow>
#include <QRegularExpression>
#include <QTest>

using namespace hearth;
using namespace hearth::test;

namespace {

//! Its output once it has ended well, else an empty string and a warning.
QString outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    const bool ended =
        QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 20000);
    const QString said = QString::fromUtf8(process.readAll()).trimmed();
    if (ended && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return said.isEmpty() ? QStringLiteral("done") : said;
    qWarning().noquote() << program << said;
    return {};
}

} // namespace

//! The app's own window on a real X display, a real hearthd, and curl.
class WindowFeedsTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    ServerProcess m_server;
    QString m_token;

    [[nodiscard]] bool publish(const QString &event) const
    {
        const QString told = outputOf(
            QStringLiteral("curl"),
            {QStringLiteral("--silent"), QStringLiteral("--show-error"), QStringLiteral("--fail"),
             QStringLiteral("-H"), QStringLiteral("Authorization: Bearer ") + m_token,
             QStringLiteral("-d"), event,
             m_server.httpUrl(QStringLiteral("/api/v1/feeds/sensors/events")).toString()});
        return told.contains(QStringLiteral("last_seq"));
    }

    [[nodiscard]] QString tell(QStringList arguments) const
    {
        arguments << QStringLiteral("--data") << m_server.dataDirectory();
        return outputOf(QStringLiteral(HEARTHD_BINARY), arguments);
    }

private Q_SLOTS:

    void initTestCase()
    {
        QVERIFY2(m_server.start(), qPrintable(m_server.errorText()));
        QVERIFY(m_server.makeAccount(QStringLiteral("alice"),
                                     QStringLiteral("alice's long password"),
                                     QStringLiteral("Alice Moor")));
        QVERIFY(!m_server.signUp(QStringLiteral("feeder")).isEmpty());
        m_token =
            tell({QStringLiteral("token"), QStringLiteral("create"), QStringLiteral("--user"),
                  QStringLiteral("feeder"), QStringLiteral("--role"), QStringLiteral("publisher")});
        QVERIFY(!m_token.isEmpty());
        QVERIFY(!tell({QStringLiteral("feed"), QStringLiteral("create"), QStringLiteral("sensors")})
                     .isEmpty());
    }

    void fromCurlToItsChartInThreeClicks()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("qrc:|curl|hearthd")));
        app::CommandLine options;
        options.profile = m_folder.filePath(QStringLiteral("profile"));
        options.theme = app::ColorScheme::Choice::Light;
        options.connectTo = m_server.hostAndPort();
        options.username = QStringLiteral("alice");
        options.password = QStringLiteral("alice's long password");
        app::Application application(options);
        QVERIFY(application.show());
        WindowDriver window(application.window());
        QVERIFY(window.waitFor(QAccessible::EditableText, QStringLiteral("Message #general")));

        QVERIFY(publish(QStringLiteral(R"({"event":"reading","data":{"celsius":21.5}})")));
        QVERIFY(window.click(QAccessible::Button, QStringLiteral("Feeds")));
        QVERIFY(window.click(QAccessible::ListItem, QStringLiteral("sensors")));
        QVERIFY(window.click(QAccessible::Button, QStringLiteral("Plot data.celsius")));
        QVERIFY(window.waitFor(QAccessible::Chart, QStringLiteral("data.celsius")));
        QVERIFY(window.waitFor(QAccessible::StaticText, QStringLiteral("last: 21.5")));

        QVERIFY(publish(QStringLiteral(R"({"event":"reading","data":{"celsius":23.5}})")));
        QVERIFY(window.waitFor(QAccessible::StaticText, QStringLiteral("last: 23.5")));
        QVERIFY(window.waitFor(QAccessible::ListItem, QStringLiteral(R"({"celsius":23.5})")));

        // What comes while there is no connection is not missed.
        m_server.kill();
        QVERIFY(window.waitFor(QAccessible::Pane, QStringLiteral("no connection")));
        QVERIFY2(m_server.start(), qPrintable(m_server.errorText()));
        QVERIFY(publish(QStringLiteral(R"({"event":"reading","data":{"celsius":24.5}})")));
        QVERIFY(window.waitUntilGone(QAccessible::Pane, QStringLiteral("no connection")));
        QVERIFY(window.waitFor(QAccessible::StaticText, QStringLiteral("last: 24.5")));
        QVERIFY(window.waitFor(QAccessible::StaticText, QStringLiteral("3 captured")));
    }
};

int main(int argc, char **argv)
{
    app::Application::setUpLook();
    QGuiApplication application(argc, argv);
    WindowFeedsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_window_feeds.moc"
