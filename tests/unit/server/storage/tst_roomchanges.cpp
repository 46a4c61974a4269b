// SPDX-License-Identifier: MIT
#include "tests/support/server/StorageFixture.h"

#include <QRegularExpression>
#include <QTest>

#include <set>

using namespace hearth;
using namespace hearth::server;

//! Ada owns tea, to which Bea and Cleo came after her (seqs 1 to 3).
class RoomChangesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_fixture = std::make_unique<StorageFixture>();
        m_ada = m_fixture->addUser(QStringLiteral("Ada"));
        m_bea = m_fixture->addUser(QStringLiteral("Bea"));
        m_cleo = m_fixture->addUser(QStringLiteral("Cleo"));
        const RoomDraft draft{key(m_ada), m_tea, QStringLiteral("tea"), QString(),
                              Visibility::Private};
        QVERIFY(logged([&](auto done) { log().createRoom(draft, done); }));
        join(m_bea);
        join(m_cleo);
    }

    void rolesAreKept()
    {
        QVERIFY(*setRole(m_cleo, RoomRole::Moderator));
        QVERIFY(!*setRole(m_cleo, RoomRole::Moderator)); // no news
        QCOMPARE(setRole(UserId(QStringLiteral("x")), RoomRole::Owner).error().code,
                 ErrorCode::NotFound);
        QCOMPARE(tea().members,
                 (std::vector<StoredMember>{{m_ada, 0, RoomRole::Owner},
                                            {m_bea, 1, RoomRole::Member},
                                            {m_cleo, 2, RoomRole::Moderator}}));
        QCOMPARE(tea().lastSeq, 4);
    }

    void theRoomIsHandedOn_data()
    {
        QTest::addColumn<bool>("hasModerator");
        QTest::newRow("to the moderator") << true;
        QTest::newRow("to who has been there longest") << false;
    }

    void theRoomIsHandedOn()
    {
        QFETCH(bool, hasModerator);
        if (hasModerator)
            QVERIFY(setRole(m_cleo, RoomRole::Moderator));
        const UserId heir = hasModerator ? m_cleo : m_bea;
        const auto events = depart({m_tea, m_ada});
        QCOMPARE(events->size(), std::size_t(2));
        const qint64 seq = events->at(0).seq;
        QCOMPARE(std::get<MemberLeft>(events->at(0).event), (MemberLeft{m_tea, seq, m_ada}));
        QCOMPARE(std::get<MemberChanged>(events->at(1).event),
                 (MemberChanged{m_tea, seq + 1, heir, RoomRole::Owner, heir}));
        QCOMPARE(depart({m_tea, m_ada}).error().code, ErrorCode::NotFound);
        QCOMPARE(depart({m_tea, hasModerator ? m_bea : m_cleo})->size(), std::size_t(1));
        QCOMPARE(tea().members.size(), std::size_t(1));
        QCOMPARE(tea().members.front().role, RoomRole::Owner);
        QCOMPARE(depart({m_tea, heir})->size(), std::size_t(1)); // to nobody
    }

    void oneOfTwoOwnersLeavesItToTheOther()
    {
        QVERIFY(setRole(m_cleo, RoomRole::Owner));
        QCOMPARE(depart({m_tea, m_ada})->size(), std::size_t(1));
        QCOMPARE(tea().members.back(), (StoredMember{m_cleo, 2, RoomRole::Owner}));
        QCOMPARE(tea().members.front().role, RoomRole::Member);
    }

    void bansAreKeptUntilTheyAreLifted()
    {
        const UserId outside = m_fixture->addUser(QStringLiteral("Dora"));
        QCOMPARE(depart(ban(m_bea))->size(), std::size_t(1));
        QCOMPARE(depart(ban(m_bea))->size(), std::size_t(0));
        QCOMPARE(depart(ban(outside))->size(), std::size_t(0));
        QCOMPARE(tea().banned, (std::vector{m_bea, outside}));
        QVERIFY(unban(m_bea));
        QCOMPARE(unban(m_bea).error().code, ErrorCode::NotFound);
        QCOMPARE(tea().banned, (std::vector{outside}));
    }

    void onlyWhatIsAnotherIsAnEvent()
    {
        QVERIFY(!*change({m_tea, m_ada, QStringLiteral("tea"), QString(), false}));
        const auto event =
            *change({m_tea, m_ada, QStringLiteral("tea"), QStringLiteral("hot"), true});
        QCOMPARE(std::get<RoomChanged>(event->event),
                 (RoomChanged{m_tea, 4, m_ada, {}, QStringLiteral("hot"), true}));
        QVERIFY(*change({m_tea, m_ada, QStringLiteral("coffee"), {}, {}}));
        QCOMPARE(tea().name, QStringLiteral("coffee"));
        QCOMPARE(tea().topic, QStringLiteral("hot"));
        QVERIFY(tea().isReadOnly);
        QVERIFY(*change({m_tea, m_ada, {}, QString(), false}));
        QCOMPARE(tea().topic, QString(QLatin1String("")));
    }

    void theVisibilityIsKept()
    {
        QVERIFY(!*change({m_tea, m_ada, {}, {}, {}, Visibility::Private}));
        const RoomChanged expected{m_tea, 4, m_ada, {}, {}, {}, Visibility::Public};
        QCOMPARE(
            std::get<RoomChanged>((*change({m_tea, m_ada, {}, {}, {}, Visibility::Public}))->event),
            expected);
        QCOMPARE(tea().visibility, Visibility::Public);
        QVERIFY(*change({m_tea, m_ada, QStringLiteral("coffee"), {}, {}}));
        QCOMPARE(tea().visibility, Visibility::Public);
        const auto events = m_fixture->events(m_tea);
        QCOMPARE(std::get<RoomChanged>(events.at(3).event), expected);
    }

    void aCommandIsRepeatedOrRefused()
    {
        const MessageDraft draft =
            StorageFixture::draft(m_bea, QStringLiteral("c1"), QStringLiteral("hello"), m_tea);
        const RequestError no{ErrorCode::Forbidden, QStringLiteral("no")};
        const auto repeat = [&](const CommandKey &key) {
            return logged([&](auto done) { log().repeat(key, no, done); });
        };
        QCOMPARE(repeat(draft.key).error(), no);
        const auto sent = m_fixture->append(draft);
        QCOMPARE(repeat(draft.key)->event.seq, sent->event.seq);
        QCOMPARE(repeat(draft.key)->novelty, Novelty::Repeated);
        CommandKey other = draft.key;
        other.digest = "other";
        QCOMPARE(repeat(other).error().code, ErrorCode::Conflict);
    }

    //! Each event right after it happened: what comes later shows in messages of before.
    void aReplayTellsWhatWasToldLive()
    {
        const MessageId message(QStringLiteral("message m1"));
        compare(*m_fixture->append(
            StorageFixture::draft(m_bea, QStringLiteral("m1"), QStringLiteral("hello"), m_tea)));
        compare(*logged([&](auto done) {
            log().edit({key(m_bea), m_tea, message, QStringLiteral("bye"), {m_ada}}, done);
        }));
        compare(*logged([&](auto done) {
            log().addReaction({key(m_ada), m_tea, message, QStringLiteral("x")}, done);
        }));
        compare(*logged([&](auto done) {
            log().removeReaction({key(m_ada), m_tea, message, QStringLiteral("x")}, done);
        }));
        compare(*logged([&](auto done) { log().remove({key(m_bea), m_tea, message}, done); }));
        compare(*m_fixture->append(
            StorageFixture::draft(m_bea, QStringLiteral("m2"), QStringLiteral("spam"), m_tea)));
        compare(*logged([&](auto done) {
            log().remove({key(m_ada), m_tea, MessageId(QStringLiteral("message m2")),
                          DeleteDraft::Reach::All},
                         done);
        }));
        compare(
            **change({m_tea, m_ada, QStringLiteral("\"coffee\""), QStringLiteral("ü\n"), true}));
        compare(**change({m_tea, m_ada, {}, QString(QLatin1String("")), false}));
        compare(**setRole(m_bea, RoomRole::Moderator));
        compare(**setRole(m_bea, RoomRole::Member));
        compare(depart({m_tea, m_bea, m_ada})->at(0));
        compare(
            *m_fixture->wait<RoomEvent>([&](auto done) { log().join(m_tea, m_bea, m_ada, done); }));
        compare(depart(ban(m_bea))->at(0));
        const auto handedOn = depart({m_tea, m_ada});
        compare(handedOn->at(0), 1);
        compare(handedOn->at(1));
        compare(*m_fixture->wait<RoomEvent>(
            [&](auto done) { log().join(m_tea, m_ada, std::nullopt, done); }));
        QCOMPARE(m_compared,
                 (std::set{MessageType::MessageNew, MessageType::MessageEdited,
                           MessageType::MessageDeleted, MessageType::ReactionAdded,
                           MessageType::ReactionRemoved, MessageType::MemberJoined,
                           MessageType::MemberLeft, MessageType::MemberChanged,
                           MessageType::RoomChanged}));
    }

private:
    RoomLog &log() { return m_fixture->storage->roomLog(); }

    CommandKey key(const UserId &user)
    {
        return {user, CommandId(QStringLiteral("command %1").arg(++m_count)), "digest"};
    }

    template <class Ask>
    Result<Logged, RequestError> logged(Ask ask)
    {
        return m_fixture->wait<Logged>(ask);
    }

    void join(const UserId &user)
    {
        QVERIFY(m_fixture->wait<RoomEvent>(
            [&](auto done) { log().join(m_tea, user, std::nullopt, done); }));
    }

    [[nodiscard]] Departure ban(const UserId &user) const
    {
        return {m_tea, user, m_ada, Departure::Afterwards::Banned};
    }

    Result<std::vector<RoomEvent>, RequestError> depart(const Departure &departure)
    {
        return m_fixture->wait<std::vector<RoomEvent>>(
            [&](auto done) { log().depart(departure, done); });
    }

    Result<Done, RequestError> unban(const UserId &user)
    {
        return m_fixture->wait<Done>([&](auto done) { log().unban(m_tea, user, done); });
    }

    Result<std::optional<RoomEvent>, RequestError> change(const RoomChange &wanted)
    {
        return m_fixture->wait<std::optional<RoomEvent>>(
            [&](auto done) { log().change(wanted, done); });
    }

    Result<std::optional<RoomEvent>, RequestError> setRole(const UserId &user, RoomRole role)
    {
        return m_fixture->wait<std::optional<RoomEvent>>([&](auto done) {
            log().setRole({m_tea, user, role, m_ada}, done);
        });
    }

    void compare(const Logged &live) { compare(live.event); }

    //! `later`: how many events there are behind it.
    void compare(const RoomEvent &live, std::size_t later = 0)
    {
        const auto events = m_fixture->events(m_tea);
        const RoomEvent &replayed = events.at(events.size() - 1 - later);
        QCOMPARE(replayed.room, live.room);
        QCOMPARE(replayed.seq, live.seq);
        QCOMPARE(replayed.event, live.event);
        QCOMPARE(replayed.author, live.author);
        QCOMPARE(replayed.authorsEvent, live.authorsEvent);
        m_compared.insert(typeOf(live.event));
    }

    StoredRoom tea()
    {
        m_fixture->reopen();
        for (const StoredRoom &room : m_fixture->state.rooms) {
            if (room.id == m_tea)
                return room;
        }
        return {};
    }

    const RoomId m_tea{QStringLiteral("room of tea")};
    std::unique_ptr<StorageFixture> m_fixture;
    std::set<MessageType> m_compared;
    UserId m_ada;
    UserId m_bea;
    UserId m_cleo;
    int m_count = 0;
};

QTEST_GUILESS_MAIN(RoomChangesTest)
#include "tst_roomchanges.moc"
