// SPDX-License-Identifier: MIT
#include "server/chat/ServerFeed.h"
#include "server/chat/ServerReading.h"
#include "server/feeds/FeedRules.h"
#include "tests/support/server/CoreFixture.h"

#include <QRegularExpression>
#include <QTest>

using namespace hearth;
using namespace hearth::server;
using namespace std::chrono_literals;

//! What the server tells of itself, and what it never tells.
class ServerFeedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_server = std::make_unique<CoreFixture>();
        m_ada = m_server->signUp(QStringLiteral("ada"));
        m_bea = m_server->signUp(QStringLiteral("bea"));
        m_server->core->publish({});
        m_server->serverFeeds.takeNews();
    }

    void sessionsAreToldFromTheirBeginToTheirEnd()
    {
        const SessionId session = m_server->enter(m_bea);
        const QString who = session.toString() + QLatin1Char(' ') + bea();
        QCOMPARE(news(), QStringList{QStringLiteral("session.opened ") + who});
        m_server->give(session, Sync{QStringLiteral("epoch"), {}});
        QCOMPARE(news(), QStringList());
        m_server->core->noteResumed(session);
        QCOMPARE(news(), QStringList{QStringLiteral("session.resumed ") + who});
        m_server->core->closeSession(session, 1001);
        QCOMPARE(news(), QStringList{QStringLiteral("session.closed %1 1001").arg(who)});
        m_server->core->closeSession(session, 1001);
        m_server->core->noteResumed(session);
        QCOMPARE(news(), QStringList());
    }

    void asOnesThatTheServerEnds()
    {
        const SessionId session = m_server->enter(m_bea);
        const QString who = session.toString() + QLatin1Char(' ') + bea();
        news();
        m_server->core->accounts().logOut(TokenHash::ofToken(m_bea),
                                          [](const Result<Done, RequestError> &) {});
        m_server->run();
        QCOMPARE(news(), QStringList{QStringLiteral("session.closed %1 4010").arg(who)});
    }

    void ofPrivateRoomsOnlyTheIdIsTold()
    {
        const SessionId session = m_server->enter(m_bea);
        news();
        const RoomId open = create(session, Visibility::Public);
        QCOMPARE(news(),
                 (QStringList{QStringLiteral("member.joined %1 %2").arg(bea(), open.toString()),
                              QStringLiteral("room.created %1 %2").arg(bea(), open.toString())}));
        const RoomId closed = create(session, Visibility::Private);
        QCOMPARE(news(), QStringList{QStringLiteral("room.created ") + closed.toString()});
        m_server->ask(session, MessageSend{closed, QStringLiteral("hidden"), {}});
        QCOMPARE(news(), QStringList());
        m_server->ask(session, MessageSend{open, QStringLiteral("open"), {}});
        QCOMPARE(news(),
                 QStringList{QStringLiteral("message.new %1 %2").arg(bea(), open.toString())});
        const RoomId direct = m_server->ask(session, DirectOpen{m_server->userOf(m_ada)}).room->id;
        m_server->ask(session, MessageSend{direct, QStringLiteral("hidden"), {}});
        QCOMPARE(news(), QStringList{QStringLiteral("room.created ") + direct.toString()});
    }

    void whoRegistersIsTold()
    {
        const UserId cleo = m_server->userOf(m_server->signUp(QStringLiteral("cleo")));
        QVERIFY(news().contains(QStringLiteral("user.registered ") + cleo.toString()));
    }

    void ofMuchThatHappensLittleIsTold()
    {
        const SessionId session = m_server->enter(m_bea);
        const RoomId room = create(session, Visibility::Public);
        m_server->advance(1s);
        news();
        for (int i = 0; i < 2 * ServerFeed::samplesAtOnce; ++i)
            m_server->ask(session, MessageSend{room, QStringLiteral("x"), {}});
        QCOMPARE(news().size(), ServerFeed::samplesAtOnce);
        // Readings that come back to back make it no more.
        m_server->core->publish({});
        m_server->core->publish({});
        m_server->ask(session, MessageSend{room, QStringLiteral("x"), {}});
        QCOMPARE(news(), QStringList());
        m_server->advance(1000ms / ServerFeed::samplesPerSecond + 1ms);
        for (int i = 0; i < 2; ++i)
            m_server->ask(session, MessageSend{room, QStringLiteral("x"), {}});
        QCOMPARE(news().size(), 1);
    }

    void whatIsLeftOutIsCounted()
    {
        std::vector<QString> tokens;
        for (int i = 0; i < ServerFeed::newsAtOnce; ++i)
            tokens.push_back(m_server->signUp(QStringLiteral("guest%1").arg(i)));
        m_server->advance(1s);
        m_server->core->publish({});
        news();
        for (const QString &token : tokens)
            m_server->leave(m_server->enter(token));
        QCOMPARE(news().size(), ServerFeed::newsAtOnce);
        m_server->core->publish({});
        QCOMPARE(seconds().back().leftOut, qint64(ServerFeed::newsAtOnce));
        m_server->advance(1s);
        m_server->enter(m_bea);
        QCOMPARE(news().size(), 1);
    }

    void whoComesAndGoesAllTheTimeLeavesRoomForOthers()
    {
        for (int i = 0; i < ServerFeed::newsOfUser; ++i)
            m_server->leave(m_server->enter(m_bea));
        QCOMPARE(news().size(), ServerFeed::newsOfUser);
        m_server->enter(m_ada);
        QCOMPARE(news().size(), 1);
        m_server->core->publish({});
        QCOMPARE(seconds().back().leftOut, qint64(ServerFeed::newsOfUser));
        m_server->enter(m_bea);
        QCOMPARE(news().size(), 1);
    }

    void theBusiestRoomsComeFirst()
    {
        const SessionId session = m_server->enter(m_bea);
        std::vector<RoomId> rooms;
        for (int i = 0; i < 7; ++i)
            rooms.push_back(create(session, i % 2 ? Visibility::Public : Visibility::Private));
        m_server->core->publish({});
        for (int i = 0; i < 7; ++i) {
            for (int j = 0; j <= i; ++j)
                m_server->ask(session, MessageSend{rooms.at(i), QStringLiteral("x"), {}});
        }
        ServerReading reading;
        reading.second.connections = 3;
        m_server->core->publish(reading);
        const ServerStats told = seconds().back();
        QCOMPARE(told.connections, qint64(3));
        QCOMPARE(told.rooms.size(), ServerFeed::mostRooms);
        QCOMPARE(told.rooms.front(), (RoomCount{rooms.at(6), 7}));
        QCOMPARE(told.rooms.back(), (RoomCount{rooms.at(2), 3}));
        m_server->core->publish({});
        QVERIFY(seconds().back().rooms.empty());
    }

    void aMinuteHasAllOfItsSeconds()
    {
        const SessionId session = m_server->enter(m_bea);
        const RoomId room = create(session, Visibility::Public);
        ServerReading reading;
        reading.minute.emplace();
        m_server->core->publish(reading);
        for (int i = 0; i < 3; ++i) {
            m_server->ask(session, MessageSend{room, QStringLiteral("x"), {}});
            m_server->core->publish({});
        }
        QCOMPARE(m_server->serverFeeds.minutes.size(), std::size_t(1));
        m_server->core->publish(reading);
        QCOMPARE(m_server->serverFeeds.minutes.back().rooms, (std::vector{RoomCount{room, 3}}));
        m_server->core->publish(reading);
        QVERIFY(m_server->serverFeeds.minutes.back().rooms.empty());
    }

    void whatWasRefusedIsToldByWhatItWas()
    {
        ServerReading reading;
        reading.refused = {{QStringLiteral("rate_limited"), QStringLiteral("command"), 12}};
        m_server->core->publish(reading);
        QCOMPARE(news(), QStringList{QStringLiteral("rate_limited command 12")});
    }

    void adminsAloneReadItAndNobodyWritesIt()
    {
        const SessionId owner = m_server->enter(m_ada);
        const SessionId member = m_server->enter(m_bea);
        for (const FeedId &feed : {FeedRules::serverFeed(), FeedRules::serverMinutes()}) {
            QCOMPARE(m_server->askRefused(member, FeedSubscribe{feed, {}}).code,
                     ErrorCode::NotFound);
            QVERIFY(m_server->ask(owner, FeedSubscribe{feed, {}}).lastSeq);
            QCOMPARE(
                m_server->askRefused(owner, FeedPublish{feed, QStringLiteral("mine"), {}, {}}).code,
                ErrorCode::Forbidden);
        }
        m_server->forgetSeen();
        m_server->core->publish({});
        const auto told = m_server->gateway.takeOnly<FeedEvent>(owner);
        QCOMPARE(told.event, QStringLiteral("stats"));
        QCOMPARE(told.feed, FeedRules::serverFeed());
        QVERIFY(m_server->gateway.take(member).empty());
    }

    void nobodyChangesIt()
    {
        FeedService &service = m_server->core->domain().feedService;
        std::optional<ErrorCode> code;
        const auto keep = [&code](const Result<Done, RequestError> &done) {
            code = done ? std::nullopt : std::optional(done.error().code);
        };
        service.remove({}, FeedRules::serverFeed(), keep);
        QCOMPARE(code, std::optional(ErrorCode::Forbidden));
        code.reset();
        service.setRetention({}, FeedRules::serverMinutes(), {}, keep);
        QCOMPARE(code, std::optional(ErrorCode::Forbidden));
    }

private:
    QStringList news() { return m_server->serverFeeds.takeNews(); }

    const std::vector<ServerStats> &seconds() { return m_server->serverFeeds.seconds; }

    QString bea() { return m_server->userOf(m_bea).toString(); }

    RoomId create(const SessionId &session, Visibility visibility)
    {
        const QString name = QStringLiteral("room %1").arg(++m_rooms);
        return m_server->ask(session, RoomCreate{name, {}, visibility}).room->id;
    }

    std::unique_ptr<CoreFixture> m_server;
    QString m_ada;
    QString m_bea;
    int m_rooms = 0;
};

QTEST_GUILESS_MAIN(ServerFeedTest)
#include "tst_serverfeed.moc"
