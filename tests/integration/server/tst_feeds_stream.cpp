// SPDX-License-Identifier: MIT
#include "shared/protocol/JsonDocument.h"
#include "shared/protocol/Limits.h"
#include "tests/support/TestClient.h"
#include "tests/support/TestServer.h"

#include <QRegularExpression>
#include <QTcpSocket>
#include <QTest>

using namespace hearth;
using namespace hearth::test;

namespace {

const FeedId kDoors(QStringLiteral("doors"));
const QString kDoorsEvents = QStringLiteral("/api/v1/feeds/doors/events");

//! What a browser's EventSource does, as bytes.
class EventStream
{
public:
    EventStream(quint16 port, const QString &target, const QByteArray &lines, int receiveBuffer = 0)
    {
        if (receiveBuffer > 0) {
            m_socket.setReadBufferSize(receiveBuffer);
            m_socket.setSocketOption(QAbstractSocket::ReceiveBufferSizeSocketOption, receiveBuffer);
        }
        m_socket.connectToHost(QStringLiteral("127.0.0.1"), port);
        m_socket.write("GET " + target.toUtf8()
                       + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: text/event-stream\r\n" + lines
                       + "\r\n");
    }

    //! Whether the text comes.
    bool waitFor(const QByteArray &text)
    {
        return QTest::qWaitFor([&] {
            m_text += m_socket.readAll();
            return m_text.contains(text);
        });
    }

    //! As fast as it can from here on.
    void readFreely() { m_socket.setReadBufferSize(0); }

    bool waitForEnd()
    {
        return QTest::qWaitFor([&] {
            m_text += m_socket.readAll();
            return m_socket.state() == QAbstractSocket::UnconnectedState;
        });
    }

    //! What came behind the head of the answer.
    [[nodiscard]] QByteArray body() const { return m_text.mid(m_text.indexOf("\r\n\r\n") + 4); }

    [[nodiscard]] const QByteArray &text() const { return m_text; }

private:
    QTcpSocket m_socket;
    QByteArray m_text;
};

} // namespace

class FeedsStreamTest : public QObject
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
        TestClient owner;
        QVERIFY(owner.signIn(m_server->webSocketUrl(), m_token));
        QVERIFY(owner.request(FeedCreate{kDoors, {}, {}, {}, {}}));
        QVERIFY(owner.request(FeedCreate{FeedId(QStringLiteral("other")), {}, {}, {}, {}}));
    }

    void cleanup() { m_server->stop(); }

    void goesOnWhereItWasLeft()
    {
        publish("1", 3);
        EventStream stream(m_server->port(), kDoorsEvents, bearer() + "Last-Event-ID: 1\r\n");
        QVERIFY(stream.waitFor("id: 3\n"));
        publish("{\"by\":7}", 1);
        QVERIFY(stream.waitFor("id: 4\n"));
        QVERIFY(stream.text().startsWith("HTTP/1.1 200 OK\r\n"));
        QVERIFY(stream.text().contains("\r\nContent-Type: text/event-stream\r\n"));
        QVERIFY(!stream.text().contains("Content-Length"));
        QCOMPARE(stream.body(),
                 QByteArray("retry: 2000\n\n"
                            "id: 2\nevent: opened\ndata: 1\n\n"
                            "id: 3\nevent: opened\ndata: 1\n\n"
                            "id: 4\nevent: opened\ndata: {\"by\":7}\n\n"));
    }

    void withoutAPlaceOnlyWhatIsNewComes()
    {
        publish("1", 3);
        EventStream stream(m_server->port(), kDoorsEvents, bearer());
        QVERIFY(stream.waitFor("retry: 2000\n\n"));
        publish("1", 1);
        QVERIFY(stream.waitFor("data:"));
        QCOMPARE(stream.body(), QByteArray("retry: 2000\n\nid: 4\nevent: opened\ndata: 1\n\n"));
    }

    void beyondTheLastOneAGapComesFirst()
    {
        publish("1", 3);
        EventStream stream(m_server->port(), kDoorsEvents + QStringLiteral("?after=10"), bearer());
        QVERIFY(stream.waitFor("gap"));
        publish("1", 1);
        QVERIFY(stream.waitFor("id: 4\n"));
        QVERIFY2(
            stream.body().startsWith("retry: 2000\n\nevent: gap\ndata: {\"from\":4,\"to\":10}\n\n"
                                     "id: 4\n"),
            stream.body().constData());
    }

    void whoReadsTooSlowlyGetsAGapAndGoesOn()
    {
        EventStream stream(m_server->port(), kDoorsEvents, bearer(), 4096);
        QVERIFY(stream.waitFor("retry: 2000\n\n"));
        // More than the kernel takes, and than may wait.
        const QByteArray large = '"' + QByteArray(50'000, 'x') + '"';
        for (int i = 0; i < 300; ++i)
            publish(large, 1);
        stream.readFreely();
        QVERIFY(stream.waitFor("event: gap\n"));
        publish("2", 1);
        QVERIFY(stream.waitFor("id: 301\n"));
        // Each of them came, or is told to be missing.
        const QByteArray body = stream.body();
        const qsizetype gap = body.indexOf("event: gap\ndata: {\"from\":");
        const qint64 from = body.mid(gap + 25, 10).split(',').front().toLongLong();
        QCOMPARE(body.left(gap).count("id: "), from - 1);
    }

    void aTicketReadsOneFeedAndDiesWithItsToken()
    {
        const HttpReply made =
            m_server->post(QStringLiteral("/api/v1/feeds/doors/ticket"), {}, m_token);
        QCOMPARE(made.status, 201);
        const auto ticket = readJson<FeedTicket>(made.body, "ticket");
        QVERIFY(ticket);
        QVERIFY(ticket->expiresAt > QDateTime::currentMSecsSinceEpoch());
        const QString query = QStringLiteral("?ticket=") + ticket->ticket;
        QCOMPARE(m_server->get(kDoorsEvents + query).status, 200);
        QCOMPARE(m_server->get(kDoorsEvents + query).status, 200);
        QCOMPARE(m_server->get(QStringLiteral("/api/v1/feeds/other/events") + query).status, 401);
        QCOMPARE(m_server->get(kDoorsEvents + QStringLiteral("?ticket=none")).status, 401);
        // No other secret stands in an address.
        QCOMPARE(m_server->get(kDoorsEvents + QStringLiteral("?ticket=") + m_token).status, 401);
        EventStream stream(m_server->port(), kDoorsEvents + query, {});
        QVERIFY(stream.waitFor("retry: 2000\n\n"));
        QCOMPARE(m_server->post(QStringLiteral("/api/v1/logout"), {}, m_token).status, 204);
        QVERIFY(stream.waitForEnd());
        QCOMPARE(m_server->get(kDoorsEvents + query).status, 401);
    }

    void whoMayNotIsRefusedBeforeAnythingBegins()
    {
        EventStream nobody(m_server->port(), kDoorsEvents, {});
        QVERIFY(nobody.waitFor("HTTP/1.1 401"));
        EventStream nowhere(m_server->port(), QStringLiteral("/api/v1/feeds/none/events"),
                            bearer());
        QVERIFY(nowhere.waitFor("HTTP/1.1 404"));
        EventStream lost(m_server->port(), kDoorsEvents, bearer() + "Last-Event-ID: x\r\n");
        QVERIFY(lost.waitFor("HTTP/1.1 400"));
    }

    //! Nobody listens to a feed any more whose stream has ended.
    void theServerEndsWhileStreamsAreOpen()
    {
        EventStream stream(m_server->port(), kDoorsEvents, bearer());
        QVERIFY(stream.waitFor("retry: 2000\n\n"));
        {
            EventStream gone(m_server->port(), kDoorsEvents, bearer());
            QVERIFY(gone.waitFor("retry: 2000\n\n"));
        }
        publish("1", 1);
        QVERIFY(stream.waitFor("id: 1\n"));
        m_server->stop();
        QVERIFY(stream.waitForEnd());
    }

private:
    [[nodiscard]] QByteArray bearer() const
    {
        return "Authorization: Bearer " + m_token.toUtf8() + "\r\n";
    }

    void publish(const QByteArray &data, int count)
    {
        const QByteArray event = R"({"event":"opened","data":)" + data + "}\n";
        QCOMPARE(m_server->post(kDoorsEvents, event.repeated(count), m_token).status, 202);
    }

    std::unique_ptr<TestServer> m_server;
    QString m_token;
};

QTEST_GUILESS_MAIN(FeedsStreamTest)
#include "tst_feeds_stream.moc"
