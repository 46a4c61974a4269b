// SPDX-License-Identifier: MIT
#include "server/http/HttpEndpoints.h"
#include "server/metrics/ServerMetrics.h"
#include "shared/protocol/FeedBodies.h"
#include "shared/protocol/JsonDocument.h"
#include "tests/integration/server/AccessWorld.h"
#include "tests/support/RawPeer.h"
#include "tests/support/server/UnaskedPorts.h"

#include <QRegularExpression>
#include <QTest>

using namespace hearth;
using namespace hearth::test;

namespace {

struct EndpointRow
{
    QByteArray request; //!< TICKET stands for one of the owner's, for the open feed
    QByteArray lines; //!< of its head
    QByteArray body;
    //! By the token of: owner, admin, member, guest, publisher; somebody banned; one that has
    //! expired; none.
    std::vector<int> expected;
    const char *what;
};

std::vector<EndpointRow> endpointTable()
{
    std::vector<EndpointRow> table;
    const auto row = [&table](const char *request, const QByteArray &body,
                              const std::vector<int> &expected, const char *what = "",
                              const QByteArray &lines = {}) {
        table.push_back({request, lines, body, expected, what});
    };
    const QByteArray taken = R"({"username":"host","password":"correct horse"})";
    const QByteArray wrong = R"({"username":"host","password":"wrong horse"})";
    row("POST /api/v1/register", taken, {409, 409, 409, 409, 409, 409, 409, 409});
    row("POST /api/v1/login", wrong, {401, 401, 401, 401, 401, 401, 401, 401});
    // Only who knows the password learns that there is a ban.
    row("POST /api/v1/login", R"({"username":"banned","password":"correct horse"})",
        {403, 403, 403, 403, 403, 403, 403, 403}, " of the banned");
    row("POST /api/v1/login", R"({"username":"banned","password":"wrong horse"})",
        {401, 401, 401, 401, 401, 401, 401, 401}, " of the banned, guessed");
    row("GET /api/v1/session", {}, {200, 200, 200, 200, 200, 401, 401, 401});
    row("GET /metrics", {}, {200, 200, 403, 403, 403, 401, 401, 401});
    row("GET /healthz", {}, {200, 200, 200, 200, 200, 200, 200, 200});
    row("GET /readyz", {}, {200, 200, 200, 200, 200, 200, 200, 200});
    row("GET /ws", {}, {101, 101, 101, 101, 101, 401, 401, 101});
    row("GET /api/v1/devices", {}, {200, 200, 200, 200, 200, 401, 401, 401});
    row("POST /api/v1/devices/revoke", R"({"device":"nobody"})",
        {404, 404, 404, 404, 404, 401, 401, 401});
    row("POST /api/v1/password", R"({"password":"wrong horse","new_password":"right donkey"})",
        {401, 401, 401, 401, 401, 401, 401, 401});
    row("POST /api/v1/account/delete", R"({"password":"wrong horse"})",
        {401, 401, 401, 401, 401, 401, 401, 401});
    const QByteArray event = R"({"event":"opened","data":true})";
    row("GET /api/v1/feeds/open%20feed/events", {}, {200, 200, 200, 403, 200, 401, 401, 401});
    row("GET /api/v1/feeds/private%20feed/events", {}, {200, 200, 404, 403, 404, 401, 401, 401});
    row("GET /api/v1/feeds/$server/events", {}, {200, 200, 404, 403, 404, 401, 401, 401});
    const QByteArray stream = "Accept: text/event-stream\r\n";
    row("GET /api/v1/feeds/open%20feed/events", {}, {200, 200, 200, 403, 200, 401, 401, 401},
        " as a stream", stream);
    row("GET /api/v1/feeds/private%20feed/events", {}, {200, 200, 404, 403, 404, 401, 401, 401},
        " as a stream", stream);
    row("GET /api/v1/feeds/$server/events", {}, {200, 200, 404, 403, 404, 401, 401, 401},
        " as a stream", stream);
    row("GET /api/v1/feeds/none/events", {}, {404, 404, 404, 403, 404, 401, 401, 401},
        " as a stream", stream);
    // A ticket is for who shows no token, and for its own feed.
    row("GET /api/v1/feeds/open%20feed/events?ticket=TICKET", {},
        {200, 200, 200, 403, 200, 401, 401, 200});
    row("GET /api/v1/feeds/open%20feed/events?ticket=TICKET", {},
        {200, 200, 200, 403, 200, 401, 401, 200}, " as a stream", stream);
    row("GET /api/v1/feeds/open%20feed/events?ticket=made-up", {},
        {200, 200, 200, 403, 200, 401, 401, 401});
    row("GET /api/v1/feeds/open%20feed/events?ticket=made-up", {},
        {200, 200, 200, 403, 200, 401, 401, 401}, " as a stream", stream);
    row("GET /api/v1/feeds/private%20feed/events?ticket=TICKET", {},
        {200, 200, 404, 403, 404, 401, 401, 401});
    row("GET /api/v1/feeds/private%20feed/events?ticket=TICKET", {},
        {200, 200, 404, 403, 404, 401, 401, 401}, " as a stream", stream);
    row("GET /api/v1/session?ticket=TICKET", {}, {200, 200, 200, 200, 200, 401, 401, 401});
    row("POST /api/v1/feeds/open%20feed/events?ticket=TICKET", event,
        {202, 202, 403, 403, 202, 401, 401, 401});
    row("POST /api/v1/feeds/$server/events", event, {403, 403, 403, 403, 404, 401, 401, 401});
    row("POST /api/v1/feeds/$server.minutes/ticket", {}, {201, 201, 404, 403, 404, 401, 401, 401});
    row("GET /api/v1/feeds/none/events", {}, {404, 404, 404, 403, 404, 401, 401, 401});
    row("POST /api/v1/feeds/open%20feed/events", event, {202, 202, 403, 403, 202, 401, 401, 401});
    row("POST /api/v1/feeds/private%20feed/events", event,
        {202, 202, 403, 403, 404, 401, 401, 401});
    row("POST /api/v1/feeds/none/events", event, {404, 404, 403, 403, 404, 401, 401, 401});
    row("POST /api/v1/feeds/open%20feed/ticket", {}, {201, 201, 201, 403, 201, 401, 401, 401});
    row("POST /api/v1/feeds/private%20feed/ticket", {}, {201, 201, 404, 403, 404, 401, 401, 401});
    row("POST /api/v1/feeds/none/ticket", {}, {404, 404, 404, 403, 404, 401, 401, 401});
    // The last: nobody's token is good for anything afterwards.
    row("POST /api/v1/logout", {}, {204, 204, 204, 204, 204, 401, 401, 401});
    return table;
}

//! Whether that is the route which such a request comes to.
bool isOf(const QByteArray &request, const QByteArray &route)
{
    const auto parts = [](const QByteArray &line) { return line.split(' '); };
    server::HttpRouter router;
    router.add(parts(route).at(0), parts(route).at(1), {});
    server::HttpRequest asked;
    asked.method = parts(request).at(0);
    asked.target = parts(request).at(1);
    return router.find(asked).hasValue();
}

} // namespace

//! Who may what, all of it: every role and every kind of token, every message and every endpoint,
//! every way to stand to a room.
class AccessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { QVERIFY(m_world.build()); }

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void cleanupTestCase() { m_world.end(); }

    void everyCommandAtEveryPlace_data()
    {
        QTest::addColumn<int>("role");
        for (const Role role : AccessWorld::roles)
            QTest::newRow(EnumWords<Role>::words[static_cast<std::size_t>(role)].data())
                << static_cast<int>(role);
    }

    void everyCommandAtEveryPlace()
    {
        QFETCH(int, role);
        const auto who = static_cast<Role>(role);
        TestClient client;
        connect(&client.webSocket(), &QWebSocket::textMessageReceived, &client,
                [this](const QString &text) { keepAnswer(text); });
        const auto welcome = client.signIn(m_world.server().webSocketUrl(), m_world.tokenOf(who));
        QVERIFY(welcome);
        QCOMPARE(welcome->rooms.empty(), who == Role::Publisher);
        QStringList wrong;
        for (const AccessRow &row : accessTable())
            wrong += walk(row, who, client);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
        // Whoever sees rooms has seen what happened there; a publisher nothing but answers.
        QCOMPARE(client.has<MemberLeft>(), who != Role::Publisher);
        const bool hasOnlyAnswers =
            std::all_of(client.frames().begin(), client.frames().end(), [](const Frame &frame) {
                return std::holds_alternative<Ack>(frame.message)
                    || std::holds_alternative<Error>(frame.message)
                    || std::holds_alternative<Pong>(frame.message);
            });
        QCOMPARE(hasOnlyAnswers, who == Role::Publisher);
    }

    void nothingIsHeardWithoutAGoodToken()
    {
        for (const AccessRow &row : accessTable()) {
            const Message command = row.make(Stage{});
            TestClient stranger;
            stranger.open(m_world.server().webSocketUrl());
            QVERIFY(stranger.waitForOpen());
            stranger.send(command);
            const int code = std::holds_alternative<Auth>(command) ? 4002 : 4003;
            QVERIFY2(stranger.waitForClose() == std::optional(code), row.name);
            QVERIFY2(stranger.frames().empty(), row.name);
        }
        waitUntilExpired();
        for (const QString &token : {m_world.bannedToken(), m_world.expiredToken()}) {
            TestClient stranger;
            stranger.open(m_world.server().webSocketUrl());
            QVERIFY(stranger.waitForOpen());
            stranger.send(Auth{token});
            QCOMPARE(stranger.waitForClose(), std::optional(4002));
        }
    }

    //! A new one has to say who may.
    void everyRouteIsInTheTable()
    {
        server::UnaskedAccounts accounts;
        server::UnaskedFeeds feeds;
        const std::atomic<bool> draining = false;
        const server::ServerMetrics metrics(QStringLiteral("1"));
        const server::HttpEndpoints endpoints({accounts, feeds, {}, draining, metrics});
        QByteArrayList untold = endpoints.router().routes();
        QVERIFY(untold.contains("GET /healthz"));
        for (const EndpointRow &row : endpointTable())
            untold.removeIf([&row](const QByteArray &route) { return isOf(row.request, route); });
        QCOMPARE(untold, QByteArrayList());
    }

    void everyEndpoint_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<std::vector<int>>("expected");
        for (const EndpointRow &row : endpointTable())
            QTest::addRow("%s%s", row.request.constData(), row.what)
                << row.request << row.lines << row.body << row.expected;
    }

    void everyEndpoint()
    {
        QFETCH(QByteArray, request);
        QFETCH(QByteArray, lines);
        QFETCH(QByteArray, body);
        QFETCH(std::vector<int>, expected);
        waitUntilExpired();
        if (request.contains("TICKET"))
            request.replace("TICKET", ticketOfOwner());
        QStringList tokens;
        for (const Role role : AccessWorld::roles)
            tokens << m_world.tokenOf(role);
        tokens << m_world.bannedToken() << m_world.expiredToken() << QString();
        std::vector<int> statuses;
        for (const QString &token : tokens)
            statuses.push_back(ask(request, lines, body, token));
        QCOMPARE(statuses, expected);
    }

private:
    //! What is not as the table says.
    QStringList walk(const AccessRow &row, Role who, TestClient &client)
    {
        const QByteArray letters = row.lettersFor(who);
        // Nowhere comes first, for the others to be compared with.
        std::vector<std::pair<Place, CommandId>> given;
        m_answers.clear();
        for (qsizetype i = letters.size() - 1; i >= 0; --i) {
            const auto place = static_cast<Place>(i);
            given.emplace_back(place, client.send(row.make(m_world.stage(who, place))));
        }
        (void)QTest::qWaitFor([&] { return m_answers.size() == given.size(); });
        QStringList wrong;
        std::map<char, QString> untold;
        for (const auto &[place, id] : given) {
            const Stage &stage = m_world.stage(who, place);
            const QString answer = m_answers[id.toString()];
            const char got = letterOf(answer, stage);
            const auto where = static_cast<int>(place);
            if (got != letters.at(where))
                wrong << QStringLiteral("%1 at place %2 came to %3 and not %4")
                             .arg(QLatin1String(row.name))
                             .arg(where)
                             .arg(QLatin1Char(got))
                             .arg(QLatin1Char(letters.at(where)));
            if (got == 'A')
                m_world.restore(row.make(stage), client, stage);
            // What is not one's own is told like what does not exist.
            if (letters.size() == 1 || place < Place::SomebodysDirect || got == 'A' || got == '-')
                continue;
            const auto [first, isFirst] = untold.try_emplace(got, bare(answer, stage));
            if (!isFirst && first->second != bare(answer, stage))
                wrong << QStringLiteral("%1 tells place %2 apart")
                             .arg(QLatin1String(row.name))
                             .arg(where);
        }
        return wrong;
    }

    void keepAnswer(const QString &text)
    {
        static const QRegularExpression ref(QStringLiteral("\"ref\":\"([^\"]*)\""));
        if (const auto match = ref.match(text); match.hasMatch())
            m_answers[match.captured(1)] = text;
    }

    //! Its bytes but for ids and time.
    static QString bare(QString answer, const Stage &stage)
    {
        static const QRegularExpression ids(
            QStringLiteral("\"(id|ref)\":\"[^\"]*\"|\"timestamp\":[0-9]+"));
        return answer.remove(ids).replace(stage.room.toString(), QStringLiteral("ROOM"));
    }

    static char letterOf(const QString &answer, const Stage &stage)
    {
        const auto frame =
            makeCodec(Encoding::Json)->decode(answer.toUtf8(), Direction::FromServer);
        if (!frame)
            return '?';
        if (std::holds_alternative<Pong>(frame->message))
            return 'A';
        if (const auto *error = std::get_if<Error>(&frame->message))
            return letterOf(error->code);
        const auto &rooms = std::get<Ack>(frame->message).rooms;
        if (!rooms)
            return 'A';
        if (const auto *ranges = std::get_if<SyncRanges>(&*rooms))
            return ranges->at(stage.room).gone ? 'G' : 'A';
        for (const Room &room : std::get<std::vector<Room>>(*rooms)) {
            if (room.id == stage.room)
                return 'A';
        }
        return '-';
    }

    static char letterOf(ErrorCode code)
    {
        switch (code) {
        case ErrorCode::BadRequest:
            return 'B';
        case ErrorCode::Forbidden:
            return 'F';
        case ErrorCode::NotFound:
            return 'N';
        case ErrorCode::Unavailable:
            return 'U';
        default:
            return '?';
        }
    }

    //! The status of a request that comes from somewhere else than this machine.
    int ask(const QByteArray &request, const QByteArray &lines, const QByteArray &body,
            const QString &token)
    {
        RawPeer peer(m_world.server().port());
        if (request == "GET /ws") {
            peer.send(RawPeer::handshakeFor(token));
        } else {
            QByteArray head =
                request + " HTTP/1.1\r\nHost: a\r\nX-Forwarded-For: 192.0.2.7\r\n" + lines;
            if (!token.isEmpty())
                head += "Authorization: Bearer " + token.toUtf8() + "\r\n";
            if (request.startsWith("POST"))
                head += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
            peer.send(head + "\r\n" + body);
        }
        const auto reply = peer.readAnswer();
        return reply ? reply->status : 0;
    }

    QByteArray ticketOfOwner()
    {
        const HttpReply made = m_world.server().post(
            QStringLiteral("/api/v1/feeds/open%20feed/ticket"), {}, m_world.tokenOf(Role::Owner));
        const auto ticket = readJson<FeedTicket>(made.body, "ticket");
        return ticket ? ticket->ticket.toUtf8() : QByteArray("none");
    }

    void waitUntilExpired()
    {
        QTRY_COMPARE(
            m_world.server().get(QStringLiteral("/api/v1/session"), m_world.expiredToken()).status,
            401);
    }

    AccessWorld m_world;
    std::map<QString, QString> m_answers; //!< by what they answer
};

QTEST_GUILESS_MAIN(AccessTest)
#include "tst_access.moc"
