// SPDX-License-Identifier: MIT
#include "shared/protocol/JsonDocument.h"
#include "tests/support/TestClient.h"
#include "tests/support/TestServer.h"

#include <QRegularExpression>
#include <QTest>
#include <QWebSocket>

using namespace hearth;
using namespace hearth::test;

namespace {

const FeedId kServer(QStringLiteral("$server"));
const QString kEvents = QStringLiteral("/api/v1/feeds/$server/events");

std::optional<ServerStats> statsIn(const FeedEvent &event)
{
    if (event.event != QLatin1String("stats"))
        return std::nullopt;
    const auto stats = readJson<ServerStats>(event.data.utf8, "stats");
    return stats ? std::optional(*stats) : std::nullopt;
}

} // namespace

class ServerFeedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_server = std::make_unique<TestServer>();
        QVERIFY(m_server->start());
        m_ada = m_server->makeAccount(QStringLiteral("ada"));
        m_bea = m_server->makeAccount(QStringLiteral("bea"));
        m_owner = std::make_unique<TestClient>();
        m_general = m_owner->signIn(m_server->webSocketUrl(), m_ada.token)->rooms.front().id;
    }

    void cleanup()
    {
        m_owner.reset();
        m_server->stop();
    }

    void countsWhatComesAndGoes()
    {
        TestClient other;
        QVERIFY(other.signIn(m_server->webSocketUrl(), m_bea.token));
        QVERIFY(m_owner->request(FeedSubscribe{kServer, {}}));
        constexpr qint64 sent = 5;
        for (int i = 0; i < sent; ++i)
            QVERIFY(other.request(MessageSend{m_general, QString::number(i), {}}));
        qint64 messages = 0;
        qint64 deliveries = 0;
        qint64 latencies = 0;
        qint64 events = 0;
        while (messages < sent || deliveries < 2 * sent || events < sent) {
            const auto event = m_owner->waitFor<FeedEvent>(
                [](const FeedEvent &one) { return statsIn(one).has_value(); });
            QVERIFY(event);
            const ServerStats stats = *statsIn(*event);
            QCOMPARE(stats.sessions, qint64(2));
            QVERIFY(stats.connections >= 2);
            QVERIFY(stats.intervalMs > 0);
            messages += countOf(stats.messages, "message.send");
            deliveries += countOf(stats.deliveries, "message.new");
            latencies += stats.latency.count;
            for (const RoomCount &room : stats.rooms) {
                QCOMPARE(room.room, m_general);
                events += room.events;
            }
        }
        QCOMPARE(messages, sent);
        QCOMPARE(deliveries, 2 * sent);
        QVERIFY(latencies >= sent);
    }

    void tellsWithWhichCodeASessionEnded()
    {
        QVERIFY(m_owner->request(FeedSubscribe{kServer, {}}));
        auto other = std::make_unique<TestClient>();
        const auto welcome = other->signIn(m_server->webSocketUrl(), m_bea.token);
        QVERIFY(welcome);
        QCOMPARE(newsOf("session.opened").session, std::optional(welcome->session));
        other->webSocket().close(QWebSocketProtocol::CloseCodeGoingAway);
        const ServerNews closed = newsOf("session.closed");
        QCOMPARE(closed.session, std::optional(welcome->session));
        QCOMPARE(closed.user, std::optional(m_bea.user.id));
        QCOMPARE(closed.code, std::optional<qint64>(1001));
        // That the server kicked it a client can't say.
        other = std::make_unique<TestClient>();
        QVERIFY(other->signIn(m_server->webSocketUrl(), m_bea.token));
        other->webSocket().close(QWebSocketProtocol::CloseCodePolicyViolated);
        QCOMPARE(newsOf("session.closed").code, std::nullopt);
        // One that is torn off has none.
        other = std::make_unique<TestClient>();
        QVERIFY(other->signIn(m_server->webSocketUrl(), m_bea.token));
        other->abort();
        QCOMPARE(newsOf("session.closed").code, std::nullopt);
    }

    void tellsOfThoseThatGoOn()
    {
        QVERIFY(m_owner->request(FeedSubscribe{kServer, {}}));
        TestClient other;
        QVERIFY(other.signIn(m_server->webSocketUrl(), m_bea.token));
        QVERIFY(other.request(MessageSend{m_general, QStringLiteral("x"), {}}));
        QVERIFY(other.request(Sync{QStringLiteral("e"), {}}));
        TestClient again;
        const auto welcome = again.signIn(m_server->webSocketUrl(), m_bea.token);
        QVERIFY(again.request(Sync{welcome->epoch, {}}));
        QCOMPARE(newsOf("session.resumed").session, std::optional(welcome->session));
    }

    void tellsOfWhatIsRefused()
    {
        QVERIFY(m_owner->request(FeedSubscribe{kServer, {}}));
        const QByteArray wrong = R"({"username":"bea","password":"wrong horse"})";
        QCOMPARE(m_server->post(QStringLiteral("/api/v1/login"), wrong).status, 401);
        QCOMPARE(newsOf("sign_in.failed").scope, std::optional(QStringLiteral("password")));
    }

    void samplesWhatHappensButNeverWhatIsSaid()
    {
        TestClient other;
        QVERIFY(other.signIn(m_server->webSocketUrl(), m_bea.token));
        QVERIFY(m_owner->request(FeedSubscribe{kServer, {}}));
        QVERIFY(other.request(MessageSend{m_general, QStringLiteral("hush"), {}}));
        const ServerNews news = newsOf("message.new");
        QCOMPARE(news.room, std::optional(m_general));
        QCOMPARE(news.user, std::optional(m_bea.user.id));
        QVERIFY(!m_server->get(kEvents, m_ada.token).body.contains("hush"));
    }

    void isReadAsAnyOtherFeed()
    {
        QVERIFY(m_owner->request(FeedSubscribe{kServer, {}}));
        QVERIFY(m_owner->waitFor<FeedEvent>(
            [](const FeedEvent &one) { return statsIn(one).has_value(); }));
        const auto page = readJson<FeedEvents>(m_server->get(kEvents, m_ada.token).body, "page");
        QVERIFY(page);
        QVERIFY(!page->events.empty());
        QVERIFY(page->lastSeq >= page->events.back().seq);
        // All that is kept comes to whoever wants it, and then what is new.
        TestClient reader;
        QVERIFY(reader.signIn(m_server->webSocketUrl(), m_ada.token));
        const auto ack = reader.request(FeedSubscribe{kServer, 0});
        QVERIFY(ack);
        QCOMPARE(ack->gap, std::optional(SeqRange{1, page->events.front().seq - 1}));
        qint64 seq = page->events.front().seq;
        while (seq < *ack->lastSeq + 2)
            QCOMPARE(reader.waitFor<FeedEvent>()->seq, seq++);
        QCOMPARE(m_server->get(kEvents, m_bea.token).status, 404);
    }

private:
    static qint64 countOf(const std::map<TypeName, qint64> &types, const char *type)
    {
        const auto found = types.find(TypeName(QString::fromLatin1(type)));
        return found == types.end() ? 0 : found->second;
    }

    //! Of the next event of that name.
    ServerNews newsOf(const char *name)
    {
        const auto event = m_owner->waitFor<FeedEvent>(
            [name](const FeedEvent &one) { return one.event == QLatin1String(name); });
        const auto news = readJson<ServerNews>(event ? event->data.utf8 : QByteArray(), name);
        return news ? *news : ServerNews();
    }

    std::unique_ptr<TestServer> m_server;
    Credentials m_ada;
    Credentials m_bea;
    RoomId m_general;
    std::unique_ptr<TestClient> m_owner;
};

QTEST_GUILESS_MAIN(ServerFeedTest)
#include "tst_server_feed.moc"
