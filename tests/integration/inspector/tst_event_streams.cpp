// SPDX-License-Identifier: MIT
#include "tests/integration/inspector/Desk.h"
#include "tests/integration/inspector/Stranger.h"

#include <QRegularExpression>
#include <QTest>

using namespace hearth::app;
using hearth::test::Stranger;

//! Event streams of Python's http.server, by themselves and with nginx in front.
class EventStreamsTest : public QObject
{
    Q_OBJECT

private:
    Stranger m_python;
    Stranger m_nginx;

    void addWays()
    {
        QTest::addColumn<bool>("isThroughNginx");
        QTest::newRow("directly") << false;
        QTest::newRow("through nginx") << true;
    }

    [[nodiscard]] QString address(const QString &path, bool isThroughNginx = false) const
    {
        return (isThroughNginx ? m_nginx : m_python).address(QStringLiteral("http"), path);
    }

private Q_SLOTS:

    void initTestCase()
    {
        QVERIFY(m_python.startPython());
        QVERIFY(m_nginx.startNginx(m_python.port()));
    }

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void goesOnWhereItWas_data() { addWays(); }

    void goesOnWhereItWas()
    {
        QFETCH(bool, isThroughNginx);
        Desk desk(address(QStringLiteral("/count"), isThroughNginx));
        QVERIFY(desk.waitFor(QStringLiteral("tick {\"n\":6} #6")));
        QStringList expected;
        for (int n = 1; n <= 6; ++n)
            expected.append(QStringLiteral("tick {\"n\":%1} #%1").arg(n));
        QCOMPARE(desk.data().mid(0, 6), expected);
        QCOMPARE(desk.lines.first(), QStringLiteral("note Connected: 200 OK"));
        QVERIFY(desk.has(QStringLiteral("note After a break wait 10 ms")));
        QVERIFY(desk.has(QStringLiteral("note The server ended the stream")));
        QVERIFY(!desk.has(QStringLiteral("gap ")));
    }

    void sendsTheHeadersOfItsProfile()
    {
        SourceProfile profile = Desk::profileOf(address(QStringLiteral("/headers_of_mine")));
        profile.bearer = QStringLiteral("the-bearer");
        profile.headers = {{"X-Tea", "green"}, {"Accept", "text/event-stream;q=0.9"}};
        Desk desk(profile);
        QVERIFY(desk.waitFor(QStringLiteral("headers ")));
        const QJsonObject got = QJsonDocument::fromJson(desk.events.back().payload).object();
        QCOMPARE(got[QStringLiteral("Authorization")].toString(),
                 QStringLiteral("Bearer the-bearer"));
        QCOMPARE(got[QStringLiteral("X-Tea")].toString(), QStringLiteral("green"));
        QCOMPARE(got[QStringLiteral("Accept")].toString(),
                 QStringLiteral("text/event-stream;q=0.9"));
        QVERIFY(!desk.events.front().payload.contains("the-bearer"));
    }

    void readsEachEndOfALine_data() { addWays(); }

    void readsEachEndOfALine()
    {
        QFETCH(bool, isThroughNginx);
        Desk desk(address(QStringLiteral("/ends"), isThroughNginx));
        QVERIFY(desk.waitFor(QStringLiteral("note Comment")));
        QCOMPARE(desk.data(),
                 (QStringList{QStringLiteral("message cr"), QStringLiteral("message crlf"),
                              QStringLiteral("message lf")}));
    }

    void losesNothingOfTheRest_data() { addWays(); }

    void losesNothingOfTheRest()
    {
        QFETCH(bool, isThroughNginx);
        Desk desk(address(QStringLiteral("/hostile"), isThroughNginx));
        QVERIFY(desk.waitFor(QStringLiteral("note The server ended the stream")));
        QCOMPARE(
            desk.data(),
            (QStringList{QStringLiteral("message before"), QStringLiteral("message \uFFFD\uFFFD"),
                         QStringLiteral("message {broken"), QStringLiteral("message after")}));
        QVERIFY(desk.has(QStringLiteral(
            "note A line is too long: its first 1.0 MiB are here, 9.0 MiB are left out")));
        QVERIFY(desk.has(QStringLiteral(
            "note A line is too long: its first 1.0 MiB are here, 2.0 MiB are left out")));
    }

    //! More than the window takes at once is either there or told to be missing.
    void takesAFlood()
    {
        Desk desk(address(QStringLiteral("/flood?count=30000")));
        // The first says that it is connected, the last that it was all.
        QTRY_COMPARE(desk.accounted(), 30'002);
        QVERIFY(desk.has(QStringLiteral("last 1")) || desk.has(QStringLiteral("gap ")));
    }

    void endsWhereTheStandardEnds_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("why");
        QTest::newRow("204") << QStringLiteral("/status?code=204")
                             << QStringLiteral("note The server answered 204");
        QTest::newRow("503") << QStringLiteral("/status?code=503")
                             << QStringLiteral("note The server answered 503 Service Unavailable");
        QTest::newRow("a page") << QStringLiteral("/page")
                                << QStringLiteral("note The answer is no event stream");
    }

    void endsWhereTheStandardEnds()
    {
        QFETCH(QString, path);
        QFETCH(QString, why);
        Desk desk(address(path));
        QVERIFY(desk.waitFor(why));
        const bool isMeant = path.endsWith(QLatin1String("204"));
        QVERIFY(desk.waitForState(isMeant ? SourceState::Ended : SourceState::Failed));
    }

    void followsARedirect()
    {
        Desk desk(address(QStringLiteral("/redirect?to=/count")));
        QVERIFY(desk.waitFor(QStringLiteral("tick {\"n\":1} #1")));
        QCOMPARE(desk.lines.first(), QStringLiteral("note Redirected with 302 Found"));
    }

    void triesAgainWhereNobodyListens()
    {
        Desk desk(QStringLiteral("http://127.0.0.1:1/"));
        QVERIFY(desk.waitFor(QStringLiteral("note Connection refused")));
        QVERIFY(desk.waitForState(SourceState::Waiting));
    }
};

QTEST_GUILESS_MAIN(EventStreamsTest)
#include "tst_event_streams.moc"
