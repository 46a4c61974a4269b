// SPDX-License-Identifier: MIT
#include "tests/support/RawPeer.h"
#include "tests/support/TestClient.h"
#include "tests/support/TestServer.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

#include <map>

using namespace hearth;
using namespace hearth::test;

namespace {

const RoomId kLimitedRoom(QStringLiteral("general"));

} // namespace

class LimitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_server = std::make_unique<TestServer>();
    }

    void cleanup() { m_server->stop(); }

    void refusesCommandsThatComeTooFast()
    {
        const Credentials ada = startWithAccount();
        TestClient client;
        QVERIFY(client.signIn(m_server->webSocketUrl(), ada.token));
        for (int i = 0; i < 20; ++i)
            client.send(RoomList());
        const auto error = client.waitForError(client.send(RoomList()));
        QVERIFY(error);
        QCOMPARE(error->code, ErrorCode::RateLimited);
        QVERIFY(error->retryAfterMs && *error->retryAfterMs > 0 && *error->retryAfterMs <= 100);
        QTest::qWait(static_cast<int>(*error->retryAfterMs));
        QVERIFY(client.request(RoomList()));
    }

    void closesWhoDoesNotHeedIt()
    {
        const Credentials ada = startWithAccount();
        TestClient client;
        QVERIFY(client.signIn(m_server->webSocketUrl(), ada.token));
        for (int i = 0; i < 200; ++i)
            client.send(RoomList());
        QCOMPARE(client.waitForClose(), std::optional(4029));
    }

    void closesWhoeverSendsTooManyBytes()
    {
        const Credentials ada = startWithAccount();
        RawPeer peer(m_server->port());
        QVERIFY(peer.upgrade(ada.token));
        QVERIFY(peer.readFrame()); // the welcome
        // Commands that no other rate counts, and far fewer than frames may be.
        RawFrame ping;
        ping.payload = R"({"id":"1","type":"ping","x":"%"})";
        ping.payload.replace('%', QByteArray(200'000, 'x'));
        int code = RawPeer::stillOpen;
        for (int i = 0; i < 100 && code == RawPeer::stillOpen; ++i) {
            peer.send(ping);
            code = peer.waitForClose(std::chrono::milliseconds(5));
        }
        QCOMPARE(code, 4029);
        QVERIFY(peer.waitForEnd());
    }

    void countsTheSessionsOfAUser()
    {
        m_server->config.maxSessionsPerUser = 2;
        const Credentials ada = startWithAccount();
        TestClient one;
        TestClient two;
        QVERIFY(one.signIn(m_server->webSocketUrl(), ada.token));
        QVERIFY(two.signIn(m_server->webSocketUrl(), ada.token));
        RawPeer byHeader(m_server->port());
        byHeader.send(RawPeer::handshakeFor(ada.token));
        const auto answer = byHeader.readAnswer();
        QVERIFY(answer);
        QCOMPARE(answer->status, 429);
        QVERIFY(!answer->header("Retry-After").isEmpty());
        TestClient byFrame;
        byFrame.open(m_server->webSocketUrl());
        QVERIFY(byFrame.waitForOpen());
        byFrame.send(Auth{ada.token});
        QCOMPARE(byFrame.waitForClose(), std::optional(1008));
        two.close();
        QVERIFY(two.waitForClose());
        QTRY_VERIFY(TestClient().signIn(m_server->webSocketUrl(), ada.token));
    }

    void countsTheConnectionsOfAnAddress()
    {
        m_server->config.maxPerAddress = 3;
        QVERIFY(m_server->start());
        std::vector<std::unique_ptr<RawPeer>> peers;
        for (int i = 0; i < 3; ++i) {
            peers.push_back(std::make_unique<RawPeer>(m_server->port()));
            peers.back()->send("GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n");
            QVERIFY(peers.back()->readAnswer());
        }
        RawPeer oneMore(m_server->port());
        const auto answer = oneMore.readAnswer();
        QVERIFY(answer);
        QCOMPARE(answer->status, 429);
        QVERIFY(oneMore.waitForEnd());
        peers.clear();
        QTRY_COMPARE(m_server->get(QStringLiteral("/healthz")).status, 200);
    }

    void limitsSignInsOfAnAddress()
    {
        startWithAccount();
        HttpReply reply;
        for (int i = 0; i < 40 && reply.status != 429; ++i)
            reply = m_server->post(QStringLiteral("/api/v1/login"), "{\"broken\"");
        QCOMPARE(reply.status, 429);
        QVERIFY(!reply.header("Retry-After").isEmpty());
    }

    void limitsRequestsOfAnAddress()
    {
        const Credentials ada = startWithAccount();
        const QByteArray request = "GET /api/v1/devices HTTP/1.1\r\nHost: localhost\r\n"
                                   "Authorization: Bearer "
            + ada.token.toUtf8() + "\r\n\r\n";
        // At once, so that a slow machine sends them fast enough, too.
        std::vector<std::unique_ptr<RawPeer>> peers;
        for (int i = 0; i < 6; ++i) {
            peers.push_back(std::make_unique<RawPeer>(m_server->port()));
            peers.back()->send(request.repeated(100));
        }
        std::optional<HttpReply> refused;
        for (const auto &peer : peers) {
            for (auto answer = peer->readAnswer(); answer && !refused;
                 answer = peer->readAnswer()) {
                if (answer->status == 429)
                    refused = answer;
            }
        }
        QVERIFY(refused);
        QVERIFY(!refused->header("Retry-After").isEmpty());
        QCOMPARE(m_server->get(QStringLiteral("/healthz")).status, 200);
    }

    void countsForwardedCallersByThemselves()
    {
        m_server->config.maxPerAddress = 1;
        m_server->config.trustedProxies =
            *server::AddressRanges::parse(QStringLiteral("127.0.0.1"));
        QVERIFY(m_server->start());
        const auto ask = [this](RawPeer &peer, const QByteArray &caller) {
            peer.send("GET /healthz HTTP/1.1\r\nHost: a\r\nX-Forwarded-For: " + caller
                      + "\r\n\r\n");
            const auto answer = peer.readAnswer();
            return answer ? answer->status : 0;
        };
        RawPeer one(m_server->port());
        RawPeer two(m_server->port());
        RawPeer three(m_server->port());
        QCOMPARE(ask(one, "192.0.2.1"), 200);
        QCOMPARE(ask(two, "192.0.2.2"), 200);
        QCOMPARE(ask(three, "192.0.2.1"), 429);
        QCOMPARE(ask(one, "192.0.2.1"), 200);
    }

    void countsWhatHappens()
    {
        const Credentials ada = startWithAccount();
        TestClient client;
        QVERIFY(client.signIn(m_server->webSocketUrl(), ada.token));
        QVERIFY(client.request(MessageSend{kLimitedRoom, QStringLiteral("hello"), {}}));
        QVERIFY(client.waitFor<MessageNew>());
        QTRY_VERIFY(metrics().contains("hearth_commands_total{type=\"message.send\"} 1\n"));
        QTRY_VERIFY(metrics().contains("hearth_deliveries_total{type=\"message.new\"} 1\n"));
        QTRY_VERIFY(metrics().contains("hearth_sessions 1\n"));
        QTRY_VERIFY(metrics().contains("hearth_delivery_latency_seconds_count 1\n"));
        client.close();
        QVERIFY(client.waitForClose());
        QTRY_VERIFY(metrics().contains("hearth_sessions 0\n"));
        QTRY_VERIFY(metrics().contains("hearth_closes_total{code=\"1000\"} 1\n"));
    }

    void countsWhatWasNoGood()
    {
        const Credentials ada = startWithAccount();
        const auto failures = [this](const char *kind) {
            const QByteArray series =
                QByteArray("hearth_auth_failures_total{kind=\"") + kind + "\"} ";
            const QByteArray text = metrics();
            const qsizetype at = text.indexOf(series);
            return at < 0 ? -1 : text.mid(at + series.size()).split('\n').front().toInt();
        };
        const QByteArray wrong = R"({"username":"ada","password":"wrong horse"})";
        QCOMPARE(m_server->post(QStringLiteral("/api/v1/login"), wrong).status, 401);
        QTRY_COMPARE(failures("password"), 1);
        const QString change = QStringLiteral("/api/v1/password");
        const QByteArray guess = R"({"password":"wrong horse","new_password":"right donkey"})";
        QCOMPARE(m_server->post(change, guess, ada.token).status, 401);
        QTRY_COMPARE(failures("password"), 2);
        const QString end = QStringLiteral("/api/v1/account/delete");
        QCOMPARE(m_server->post(end, R"({"password":"wrong horse"})", ada.token).status, 401);
        QTRY_COMPARE(failures("password"), 3);
        QCOMPARE(failures("token"), 0);
        QCOMPARE(m_server->post(change, guess, QStringLiteral("made up")).status, 401);
        QTRY_COMPARE(failures("token"), 1);
        const QByteArray invited =
            R"({"username":"bea","password":"correct horse","invite":"made up"})";
        QCOMPARE(m_server->post(QStringLiteral("/api/v1/register"), invited).status, 403);
        QTRY_COMPARE(failures("invite"), 1);
        QCOMPARE(failures("password"), 3);
        QCOMPARE(failures("token"), 1);
    }

    void countsTheRequestsOfWebSockets()
    {
        startWithAccount();
        RawPeer peer(m_server->port());
        QVERIFY(peer.upgrade());
        QTRY_VERIFY(metrics().contains("hearth_http_requests_total{code=\"101\"} 1\n"));
    }

    void showsItsNumbersToAdminsAlone()
    {
        const Credentials owner = startWithAccount();
        const Credentials member = m_server->makeAccount(QStringLiteral("bea"));
        const auto ask = [this](const QString &token) {
            RawPeer peer(m_server->port());
            QByteArray request =
                "GET /metrics HTTP/1.1\r\nHost: a\r\nX-Forwarded-For: 192.0.2.1\r\n";
            if (!token.isEmpty())
                request += "Authorization: Bearer " + token.toUtf8() + "\r\n";
            peer.send(request + "\r\n");
            const auto answer = peer.readAnswer();
            return answer ? answer->status : 0;
        };
        QCOMPARE(ask({}), 401);
        QCOMPARE(ask(member.token), 403);
        QCOMPARE(ask(owner.token), 200);
    }

    void dealsConnectionsToTheThreadsInTurn()
    {
        m_server->config.threads = 3;
        const Credentials ada = startWithAccount();
        std::vector<std::unique_ptr<RawPeer>> peers;
        std::map<QByteArray, int> sessions;
        for (int i = 0; i < 9; ++i) {
            peers.push_back(std::make_unique<RawPeer>(m_server->port()));
            QVERIFY(peers.back()->upgrade(ada.token));
            const auto welcome = peers.back()->readFrame();
            QVERIFY(welcome);
            // The ids of a thread's frames begin with its name.
            const QByteArray id =
                QJsonDocument::fromJson(welcome->payload)[QStringLiteral("id")].toString().toUtf8();
            ++sessions[id.left(id.indexOf('-'))];
        }
        const std::map<QByteArray, int> even{{"w0", 3}, {"w1", 3}, {"w2", 3}};
        QCOMPARE(sessions, even);
    }

    void servesSessionsOfSeveralThreads()
    {
        m_server->config.threads = 3;
        const Credentials ada = startWithAccount();
        std::vector<std::unique_ptr<TestClient>> clients;
        for (int i = 0; i < 6; ++i) {
            clients.push_back(std::make_unique<TestClient>());
            QVERIFY(clients.back()->signIn(m_server->webSocketUrl(), ada.token));
        }
        QVERIFY(clients[0]->request(MessageSend{kLimitedRoom, QStringLiteral("to all"), {}}));
        for (const auto &client : clients) {
            const auto event = client->waitFor<MessageNew>();
            QVERIFY(event);
            QCOMPARE(event->message.text, QStringLiteral("to all"));
        }
    }

private:
    Credentials startWithAccount()
    {
        if (!m_server->start())
            qFatal("the server did not start");
        return m_server->makeAccount(QStringLiteral("ada"));
    }

    QByteArray metrics() { return m_server->get(QStringLiteral("/metrics")).body; }

    std::unique_ptr<TestServer> m_server;
};

QTEST_GUILESS_MAIN(LimitsTest)
#include "tst_limits.moc"
