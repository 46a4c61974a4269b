// SPDX-License-Identifier: MIT
#include "tests/support/server/StorageFixture.h"

#include <QRegularExpression>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace hearth;
using namespace hearth::server;

class SqliteRoomLogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_fixture = std::make_unique<StorageFixture>();
        m_ada = m_fixture->addUser(QStringLiteral("Ada"));
        m_bea = m_fixture->addUser(QStringLiteral("Bea"));
    }

    void aMessageGetsTheNextSeqAndTheTimeOfItsCommit()
    {
        const auto logged = m_fixture->append(
            StorageFixture::draft(m_ada, QStringLiteral("c1"), QStringLiteral("hello")));
        QCOMPARE(logged->novelty, Novelty::New);
        QCOMPARE(logged->event.seq, 3); // two have joined
        QCOMPARE(logged->event.author, m_ada);
        const auto &others = std::get<MessageNew>(logged->event.event).message;
        QCOMPARE(others.timestamp, toMillis(m_fixture->clock.now()));
        QVERIFY(!others.clientId);
        const auto &authors = std::get<MessageNew>(*logged->event.authorsEvent).message;
        QCOMPARE(authors.clientId, CommandId(QStringLiteral("c1")));
    }

    void answersComeInTheOrderOfTheCallsWhateverTheKind()
    {
        std::vector<int> order;
        RoomLog &log = m_fixture->storage->roomLog();
        AccountStore &accounts = m_fixture->storage->accountStore();
        std::vector<qint64> seqs;
        const auto note = [&order](int number) {
            return [&order, number](const auto &) { order.push_back(number); };
        };
        constexpr int kCount = 1500; // more than one commit's worth
        for (int i = 0; i < kCount; ++i) {
            if (i % 5 == 0)
                log.markRead(generalRoom(), m_ada, i, note(i));
            else if (i % 7 == 0)
                accounts.removeToken(TokenHash::ofToken(QString::number(i)), note(i));
            else
                log.append(StorageFixture::draft(m_ada, QString::number(i), QString::number(i)),
                           [&, i](const Result<Logged, RequestError> &logged) {
                               order.push_back(i);
                               seqs.push_back(logged->event.seq);
                           });
        }
        QVERIFY(m_fixture->runUntil([&] { return order.size() == kCount; }));
        QVERIFY(std::is_sorted(order.begin(), order.end()));
        for (std::size_t i = 0; i < seqs.size(); ++i)
            QCOMPARE(seqs[i], static_cast<qint64>(i) + 3);
    }

    void theSameCommandGivesTheSameMessage()
    {
        const auto draft =
            StorageFixture::draft(m_ada, QStringLiteral("c1"), QStringLiteral("hello"));
        const auto first = m_fixture->append(draft);
        m_fixture->reopen();
        m_fixture->clock.advance(std::chrono::hours(24));
        MessageDraft retry = draft;
        retry.id = MessageId(QStringLiteral("another"));
        const auto second = m_fixture->append(retry);
        QCOMPARE(second->novelty, Novelty::Repeated);
        QCOMPARE(second->event.seq, first->event.seq);
        QCOMPARE(second->event.authorsEvent, first->event.authorsEvent);
    }

    void theSameIdWithOtherContentIsAConflict()
    {
        m_fixture->add(StorageFixture::draft(m_ada, QStringLiteral("c1"), QStringLiteral("a")));
        const auto other = m_fixture->append(
            StorageFixture::draft(m_ada, QStringLiteral("c1"), QStringLiteral("b")));
        QCOMPARE(other.error().code, ErrorCode::Conflict);
        auto beas = StorageFixture::draft(m_bea, QStringLiteral("c1"), QStringLiteral("b"));
        beas.id = MessageId(QStringLiteral("hers"));
        QCOMPARE(m_fixture->append(beas)->novelty, Novelty::New); // an id belongs to its user
    }

    void oneBadJobLeavesItsNeighboursAlone()
    {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("could not write")));
        std::vector<std::optional<ErrorCode>> outcomes;
        const auto note = [&outcomes](const Result<Logged, RequestError> &logged) {
            outcomes.push_back(logged ? std::nullopt : std::optional(logged.error().code));
        };
        RoomLog &log = m_fixture->storage->roomLog();
        log.append(StorageFixture::draft(m_ada, QStringLiteral("c1"), QStringLiteral("a")), note);
        auto bad = StorageFixture::draft(m_ada, QStringLiteral("c2"), QStringLiteral("b"));
        bad.id = MessageId(QStringLiteral("message c1")); // which is taken
        log.append(bad, note);
        log.append(StorageFixture::draft(m_ada, QStringLiteral("c3"), QStringLiteral("c")), note);
        QVERIFY(m_fixture->runUntil([&] { return outcomes.size() == 3; }));
        QCOMPARE(outcomes[0], std::nullopt);
        QCOMPARE(outcomes[1], ErrorCode::Unavailable);
        QCOMPARE(outcomes[2], std::nullopt);
        const auto next = m_fixture->append(
            StorageFixture::draft(m_ada, QStringLiteral("c4"), QStringLiteral("d")));
        QCOMPARE(next->event.seq, 5); // no gap where the bad one was
    }

    void repliesStayWithinTheirRoom()
    {
        const auto first = m_fixture->append(
            StorageFixture::draft(m_ada, QStringLiteral("c1"), QStringLiteral("a")));
        auto reply = StorageFixture::draft(m_bea, QStringLiteral("c2"), QStringLiteral("b"));
        reply.replyTo = std::get<MessageNew>(first->event.event).message.id;
        const auto replied = m_fixture->append(reply);
        QCOMPARE(std::get<MessageNew>(replied->event.event).message.replyTo, reply.replyTo);
        const RoomId tea = createRoom(QStringLiteral("c3"));
        auto stray = StorageFixture::draft(m_ada, QStringLiteral("c4"), QStringLiteral("c"), tea);
        stray.replyTo = reply.replyTo;
        QCOMPARE(m_fixture->append(stray).error().code, ErrorCode::NotFound);
        stray.replyTo = MessageId(QStringLiteral("nothing"));
        QCOMPARE(m_fixture->append(stray).error().code, ErrorCode::NotFound);
    }

    void aRoomIsMadeOnce()
    {
        const RoomId tea = createRoom(QStringLiteral("c1"));
        QCOMPARE(createRoom(QStringLiteral("c1")), tea);
        m_fixture->reopen();
        QCOMPARE(m_fixture->state.rooms.size(), std::size_t{2});
        const StoredRoom stored = newestRoom();
        QCOMPARE(stored,
                 (StoredRoom{tea,
                             QStringLiteral("tea"),
                             RoomKind::Room,
                             QString(QLatin1String("")),
                             Visibility::Private,
                             1,
                             {{m_ada, 0, RoomRole::Owner}}}));
    }

    void aPairHasOneDirectRoom()
    {
        const auto open = [this](const char *id, const UserId &one, const UserId &other) {
            return *m_fixture->wait<OpenedDirect>([&](auto done) {
                m_fixture->storage->roomLog().openDirect(RoomId(QLatin1String(id)), {one, other},
                                                         done);
            });
        };
        QCOMPARE(open("d1", m_bea, m_ada).novelty, Novelty::New);
        const OpenedDirect again = open("d2", m_ada, m_bea);
        QCOMPARE(again.novelty, Novelty::Repeated);
        QCOMPARE(again.room, RoomId(QStringLiteral("d1")));
        m_fixture->reopen();
        const StoredRoom direct = newestRoom();
        QCOMPARE(direct.kind, RoomKind::Direct);
        QCOMPARE(direct.lastSeq, 0);
        QCOMPARE(direct.members.size(), std::size_t{2});
    }

    void theSamePeopleHaveOneDirectRoom()
    {
        const UserId cleo = m_fixture->addUser(QStringLiteral("Cleo"));
        const UserId dora = m_fixture->addUser(QStringLiteral("Dora"));
        const auto open = [this](const char *id, const std::vector<UserId> &users) {
            return *m_fixture->wait<OpenedDirect>([&](auto done) {
                m_fixture->storage->roomLog().openDirect(RoomId(QLatin1String(id)), users, done);
            });
        };
        QCOMPARE(open("three", {m_bea, cleo, m_ada}).novelty, Novelty::New);
        QCOMPARE(open("two", {m_ada, m_bea}).novelty, Novelty::New);
        QCOMPARE(open("four", {m_ada, m_bea, cleo, dora}).novelty, Novelty::New);
        QCOMPARE(open("others", {m_ada, m_bea, dora}).novelty, Novelty::New);
        m_fixture->reopen();
        const OpenedDirect again = open("again", {m_ada, m_bea, cleo});
        QCOMPARE(again.novelty, Novelty::Repeated);
        QCOMPARE(again.room, RoomId(QStringLiteral("three")));
        QCOMPARE(m_fixture->state.rooms.size(), std::size_t(5)); // general is one of them
    }

    void joiningTwiceIsAConflict()
    {
        const RoomId tea = createRoom(QStringLiteral("c1"));
        const auto join = [&] {
            return m_fixture->wait<RoomEvent>([&](auto done) {
                m_fixture->storage->roomLog().join(tea, m_bea, std::nullopt, done);
            });
        };
        const auto joined = join();
        QCOMPARE(std::get<MemberJoined>(joined->event),
                 (MemberJoined{tea, 2, m_bea, std::nullopt}));
        QCOMPARE(join().error().code, ErrorCode::Conflict);
        m_fixture->reopen();
        QCOMPARE(newestRoom().members,
                 (std::vector<StoredMember>{{m_ada, 0, RoomRole::Owner}, {m_bea, 1}}));
    }

    void readMarksAreKept()
    {
        const auto marked = m_fixture->wait<Done>([&](auto done) {
            m_fixture->storage->roomLog().markRead(generalRoom(), m_bea, 2, done);
        });
        QVERIFY(marked.hasValue());
        m_fixture->reopen();
        QCOMPARE(m_fixture->state.rooms.front().members.back(), (StoredMember{m_bea, 2}));
    }

    void aFullDiskRefusesAndGoesOnWhenThereIsRoom()
    {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("could not")));
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        const rlimit none{1, before.rlim_max};
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &none), 0);
        const auto draft =
            StorageFixture::draft(m_ada, QStringLiteral("c1"), QStringLiteral("hello"));
        const auto refused = m_fixture->append(draft);
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
        QCOMPARE(refused.error().code, ErrorCode::Unavailable);
        const auto accepted = m_fixture->append(draft);
        QCOMPARE(accepted->novelty, Novelty::New);
        QCOMPARE(accepted->event.seq, 3);
    }

private:
    //! The one beside generalRoom().
    [[nodiscard]] StoredRoom newestRoom() const
    {
        const auto &rooms = m_fixture->state.rooms;
        return rooms.front().id == generalRoom() ? rooms.back() : rooms.front();
    }

    RoomId createRoom(const QString &id)
    {
        const RoomDraft draft{{m_ada, CommandId(id), "digest"},
                              RoomId(QStringLiteral("room ") + id),
                              QStringLiteral("tea"),
                              QString(),
                              Visibility::Private};
        return m_fixture
            ->wait<Logged>(
                [&](auto done) { m_fixture->storage->roomLog().createRoom(draft, done); })
            ->event.room;
    }

    std::unique_ptr<StorageFixture> m_fixture;
    UserId m_ada;
    UserId m_bea;
};

QTEST_GUILESS_MAIN(SqliteRoomLogTest)
#include "tst_sqliteroomlog.moc"
