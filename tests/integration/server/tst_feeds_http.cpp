// SPDX-License-Identifier: MIT
#include "shared/protocol/JsonDocument.h"
#include "tests/support/TestClient.h"
#include "tests/support/TestServer.h"

#include <QRegularExpression>
#include <QTest>

using namespace hearth;
using namespace hearth::test;

namespace {

const FeedId kDoorLog(QStringLiteral("door log"));
const QString kDoorLogEvents = QStringLiteral("/api/v1/feeds/door%20log/events");

} // namespace

class FeedsHttpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_server = std::make_unique<TestServer>();
        m_server->config.commandRate = 0;
        QVERIFY(m_server->start());
        m_token = m_server->makeAccount(QStringLiteral("ada")).token;
        m_reader = std::make_unique<TestClient>();
        QVERIFY(m_reader->signIn(m_server->webSocketUrl(), m_token));
        QVERIFY(m_reader->request(FeedCreate{kDoorLog, {}, {}, {}, {}}));
    }

    void cleanup()
    {
        m_reader.reset();
        m_server->stop();
    }

    void publishesOneOrMany_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("count");
        QTest::newRow("one") << QByteArray(R"({"event":"opened","data":{"by":7},"key":"front"})")
                             << 1;
        QTest::newRow("one over several lines")
            << QByteArray("{\n  \"event\": \"opened\",\n  \"data\": {\"by\": 7},\n"
                          "  \"key\": \"front\"\n}\n")
            << 1;
        const QByteArray line = R"({"event":"opened","data":{"by":7},"key":"front"})";
        QTest::newRow("several") << line + '\n' + line + "\r\n\n" + line + '\n' << 3;
        QTest::newRow("many") << QByteArray(line + '\n').repeated(1000) << 1000;
    }

    void publishesOneOrMany()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, count);
        QVERIFY(m_reader->request(FeedSubscribe{kDoorLog, {}}));
        const HttpReply reply = m_server->post(kDoorLogEvents, body, m_token);
        QCOMPARE(reply.status, 202);
        QCOMPARE(reply.body,
                 QByteArray(R"({"first_seq":1,"last_seq":)") + QByteArray::number(count) + '}');
        for (int i = 1; i <= count; ++i)
            QCOMPARE(m_reader->waitFor<FeedEvent>(),
                     std::optional(FeedEvent{kDoorLog, i, QStringLiteral("opened"),
                                             JsonText{R"({"by":7})"}, QStringLiteral("front")}));
    }

    void whatIsWrongIsToldAndNothingIsStored_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("message");
        const QByteArray good = R"({"event":"opened","data":1})";
        const auto row = [](const char *name, const QByteArray &body, int status,
                            const QByteArray &message) {
            QTest::newRow(name) << body << status << message;
        };
        row("nothing", {}, 400, "not a JSON object");
        row("no JSON", "hello", 400, "not a JSON object");
        row("a list", "[" + good + "]", 400, "not a JSON object");
        row("half an object", good.chopped(3), 400, "not a JSON object");
        row("half a line", good + '\n' + good.chopped(3), 400,
            "line 2: the body is not a JSON object");
        row("no name", R"({"data":1})", 400, "event.event is missing");
        row("no data", good + '\n' + R"({"event":"opened"})", 400, "line 2: event.data is missing");
        row("one over several lines", "{\n  \"event\": 5,\n  \"data\": 1\n}", 400,
            ":\"event.event is");
        row("the name of what is missing", R"({"event":"gap","data":1})", 400, "gap");
        row("a long name", "{\"data\":1,\"event\":\"" + QByteArray(65, 'x') + "\"}", 413,
            "event.event");
        row("too many", QByteArray(good + '\n').repeated(1001), 413, "more than 1000 events");
        row("too much", QByteArray(200'000, ' '), 413, "too large");
    }

    void whatIsWrongIsToldAndNothingIsStored()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        QFETCH(QByteArray, message);
        const HttpReply reply = m_server->post(kDoorLogEvents, body, m_token);
        QCOMPARE(reply.status, status);
        QVERIFY2(reply.body.contains(message), reply.body.constData());
        QCOMPARE(page(QString()).lastSeq, qint64(0));
    }

    void isReadPageByPage()
    {
        QByteArray body;
        for (int i = 1; i <= 250; ++i)
            body += R"({"event":"opened","data":)" + QByteArray::number(i) + "}\n";
        QCOMPARE(m_server->post(kDoorLogEvents, body, m_token).status, 202);
        const FeedEvents first = page(QString());
        QCOMPARE(first.events.size(), std::size_t(100));
        QCOMPARE(first.events.front().seq, qint64(1));
        QCOMPARE(first.events.front().data.utf8, QByteArray("1"));
        QVERIFY(first.events.front().timestamp > 0);
        QCOMPARE(first.lastSeq, qint64(250));
        QVERIFY(first.more);
        const FeedEvents last = page(QStringLiteral("?after=240&limit=500"));
        QCOMPARE(last.events.size(), std::size_t(10));
        QVERIFY(!last.more);
        QVERIFY(page(QStringLiteral("?after=1000")).events.empty());
        QCOMPARE(page(QStringLiteral("?limit=1")).events.size(), std::size_t(1));
        for (const char *bad : {"?limit=0", "?after=-1", "?after=x"})
            QCOMPARE(m_server->get(kDoorLogEvents + QString::fromUtf8(bad), m_token).status, 400);
    }

    //! A page is an answer, and no larger than one.
    void aPageOfLargeEventsIsCut()
    {
        const QByteArray large =
            "{\"event\":\"large\",\"data\":\"" + QByteArray(50'000, 'x') + "\"}";
        for (int i = 0; i < 4; ++i)
            QCOMPARE(m_server->post(kDoorLogEvents, large, m_token).status, 202);
        const HttpReply reply = m_server->get(kDoorLogEvents, m_token);
        QVERIFY(reply.body.size() < 128 * 1024);
        const auto events = readJson<FeedEvents>(reply.body, "page");
        QCOMPARE(events->events.size(), std::size_t(2));
        QVERIFY(events->more);
    }

    //! What an event is called counts as well.
    void aPageOfLongNamesIsCut()
    {
        const QByteArray name = QByteArray("\xf0\x9d\x92\xb3").repeated(64);
        const QByteArray line =
            "{\"event\":\"" + name + "\",\"data\":1,\"key\":\"" + name + "\"}\n";
        for (int i = 0; i < 3; ++i)
            QCOMPARE(m_server->post(kDoorLogEvents, line.repeated(100), m_token).status, 202);
        const HttpReply reply =
            m_server->get(kDoorLogEvents + QStringLiteral("?limit=1000"), m_token);
        QVERIFY(reply.body.size() < 128 * 1024);
        QVERIFY(readJson<FeedEvents>(reply.body, "page")->more);
    }

private:
    FeedEvents page(const QString &query)
    {
        const HttpReply reply = m_server->get(kDoorLogEvents + query, m_token);
        const auto events = readJson<FeedEvents>(reply.body, "page");
        return reply.status == 200 && events ? *events : FeedEvents{{}, -1, false};
    }

    std::unique_ptr<TestServer> m_server;
    QString m_token;
    std::unique_ptr<TestClient> m_reader;
};

QTEST_GUILESS_MAIN(FeedsHttpTest)
#include "tst_feeds_http.moc"
