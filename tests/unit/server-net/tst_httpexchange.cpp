// SPDX-License-Identifier: MIT
#include "server/http/HttpStream.h"
#include "server/metrics/WorkerMetrics.h"
#include "server/net/AcceptedConnection.h"
#include "server/net/ConnectionList.h"
#include "server/net/HttpExchange.h"
#include "server/net/StreamingAnswer.h"
#include "tests/support/FakeClock.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <memory>

using namespace hearth::server;

class HttpExchangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_mayStay = true;
        m_handed = nullptr;
        m_respond = nullptr;
        m_parent = std::make_unique<QObject>();
        QVERIFY(m_listener.isListening() || m_listener.listen(QHostAddress::LocalHost));
        m_client = std::make_unique<QTcpSocket>();
        m_client->connectToHost(m_listener.serverAddress(), m_listener.serverPort());
        QTRY_VERIFY(m_listener.hasPendingConnections());
        m_socket = m_listener.nextPendingConnection();
        new hearth::server::AcceptedConnection(m_socket, m_connections, {});
    }

    void cleanup()
    {
        delete m_handed;
        m_parent.reset();
    }

    void handsTheSocketOnWithWhatFollows()
    {
        begin("Content-Length: 2\r\n", "{}GET /next");
        QCOMPARE(m_body, QByteArray("{}"));
        m_respond({200, "done", {}});
        QCOMPARE(m_handed, m_socket);
        QVERIFY(!m_handed->parent());
        QCOMPARE(m_handed->readAll(), QByteArray("GET /next"));
        QVERIFY(readAnswer("done").contains("\r\nConnection: keep-alive\r\n"));
        QTRY_VERIFY(m_parent->children().isEmpty());
    }

    //! The server may have begun to drain since the request came.
    void asksAtTheAnswerWhetherToStay()
    {
        begin("Content-Length: 2\r\n", "{}");
        m_mayStay = false;
        m_respond({200, "done", {}});
        QVERIFY(readAnswer("done").contains("\r\nConnection: close\r\n"));
        QTRY_COMPARE(m_client->state(), QAbstractSocket::UnconnectedState);
        QVERIFY(!m_handed);
        QTRY_VERIFY(m_parent->children().isEmpty());
    }

    void handsNothingOnWhenTheNextRequestIsCut()
    {
        begin("Transfer-Encoding: chunked\r\n", "0\r\n\r\nGET /next");
        m_respond({200, "done", {}});
        QVERIFY(readAnswer("done").contains("\r\nConnection: close\r\n"));
        QVERIFY(!m_handed);
    }

    void survivesAPeerThatLeavesBeforeTheAnswer()
    {
        begin("Content-Length: 2\r\n", "{}");
        QVERIFY(m_respond);
        m_client->abort();
        // Right when the socket has ended, before anything has been deleted.
        bool answered = false;
        connect(m_socket, &QTcpSocket::disconnected, this, [this, &answered] {
            m_respond({200, "done", {}});
            answered = true;
        });
        QTRY_VERIFY(answered);
        QVERIFY(!m_handed);
        QTRY_VERIFY(m_parent->children().isEmpty());
        m_respond({200, "done", {}});
        QVERIFY(!m_handed);
    }

    void answersHeadWithoutABody()
    {
        begin({}, {}, "HEAD");
        m_respond({200, "done", {}});
        const QByteArray answer = readAnswer("\r\n\r\n");
        QVERIFY(answer.contains("\r\nContent-Length: 4\r\n"));
        QVERIFY(answer.endsWith("\r\n\r\n"));
    }

    void aStreamEndsThoughThePeerDoesNotRead()
    {
        begin({}, {}, "GET");
        // More than the kernel takes.
        m_client->setReadBufferSize(1024);
        HttpResponse response{200, {}, {}};
        response.stream = [](HttpStream &stream) {
            stream.write(QByteArray(20'000'000, 'x'));
            stream.end();
        };
        m_respond(response);
        QTRY_VERIFY(m_parent->children().isEmpty());
    }

    //! What it sends costs us, and nothing would ever answer it.
    void aStreamEndsWhenThePeerSendsOn()
    {
        begin({}, {}, "GET");
        HttpStream *stream = nullptr;
        HttpResponse response{200, {}, {}};
        response.stream = [&stream](HttpStream &begun) { stream = &begun; };
        m_respond(response);
        QVERIFY(stream);
        m_client->write(QByteArray(StreamingAnswer::inputBudget, 'x'));
        QTRY_COMPARE(m_client->bytesToWrite(), 0);
        stream->write("still here");
        QVERIFY(readAnswer("still here").contains("HTTP/1.1 200 OK"));
        QVERIFY(!m_parent->children().isEmpty());
        m_client->write("y");
        QTRY_COMPARE(m_client->state(), QAbstractSocket::UnconnectedState);
        QTRY_VERIFY(m_parent->children().isEmpty());
    }

    void aStreamEndsWhenMuchCameWithTheRequest()
    {
        begin({}, QByteArray(StreamingAnswer::inputBudget + 1, 'x'), "GET");
        HttpResponse response{200, {}, {}};
        response.stream = [](HttpStream &) {};
        m_respond(response);
        QTRY_VERIFY(m_parent->children().isEmpty());
    }

private:
    void begin(const QByteArray &lines, const QByteArray &rest, const QByteArray &method = "POST")
    {
        const QByteArray head = method + " / HTTP/1.1\r\nHost: a\r\n" + lines + "\r\n";
        m_client->write(head + rest);
        QTRY_COMPARE(m_socket->bytesAvailable(), head.size() + rest.size());
        HttpRequest request;
        request.method = method;
        for (const QByteArray &line : lines.split('\n').mid(0, lines.count('\n')))
            request.headers.push_back(
                {line.left(line.indexOf(':')), line.mid(line.indexOf(':') + 1).trimmed()});
        const auto handler = [this](const HttpRequest &received, HttpRespond respond) {
            m_body = received.body;
            m_respond = std::move(respond);
        };
        new HttpExchange(m_socket, request, head.size(), handler,
                         {[this] { return m_mayStay; },
                          [this](QTcpSocket *socket, OpenExchanges::Ticket ticket) {
                              m_handed = socket;
                              m_lastAnswer = std::move(ticket);
                          }},
                         m_metrics, m_exchanges.open(), m_parent.get());
    }

    //! What comes until there is `end`.
    QByteArray readAnswer(const QByteArray &end)
    {
        QByteArray answer;
        (void)QTest::qWaitFor([&] {
            answer += m_client->readAll();
            return answer.contains(end);
        });
        return answer;
    }

    QTcpServer m_listener;
    std::unique_ptr<QTcpSocket> m_client;
    ServerMetrics m_allMetrics{QStringLiteral("1")};
    WorkerMetrics m_metrics{m_allMetrics, QStringLiteral("0")};
    OpenExchanges m_exchanges{[] {}};
    hearth::FakeClock m_clock;
    ConnectionList m_connections{m_clock, m_metrics};
    std::unique_ptr<QObject> m_parent;
    QTcpSocket *m_socket = nullptr;
    QTcpSocket *m_handed = nullptr;
    OpenExchanges::Ticket m_lastAnswer;
    HttpRespond m_respond;
    QByteArray m_body;
    bool m_mayStay = true;
};

QTEST_GUILESS_MAIN(HttpExchangeTest)
#include "tst_httpexchange.moc"
