// SPDX-License-Identifier: MIT
#include "tests/support/server/StorageFixture.h"

#include <QFile>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace hearth;
using namespace hearth::server;

class SqliteStorageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aNewServerHasGeneralAndAnEpoch()
    {
        StorageFixture fixture;
        QCOMPARE(fixture.state.epoch.size(), 16);
        QCOMPARE(fixture.state.rooms.size(), std::size_t{1});
        QCOMPARE(fixture.state.rooms.front().id, generalRoom());
        QCOMPARE(fixture.state.rooms.front().name, QStringLiteral("general"));
        QCOMPARE(fixture.state.rooms.front().visibility, Visibility::Public);
        QVERIFY(fixture.state.users.empty());
    }

    void everyNewServerHasAnotherEpochAndKeepsIt()
    {
        StorageFixture one;
        StorageFixture other;
        QVERIFY(one.state.epoch != other.state.epoch);
        const QString epoch = one.state.epoch;
        one.reopen();
        QCOMPARE(one.state.epoch, epoch);
    }

    void accountsComeBackAsTheyWere()
    {
        StorageFixture fixture;
        StoredUser user;
        user.id = UserId(QStringLiteral("u1"));
        user.username = QStringLiteral("Ada");
        user.foldedName = QStringLiteral("ada");
        user.displayName = QStringLiteral("Ada L.");
        user.role = Role::Owner;
        user.passwordHash = "$argon2id$";
        user.lastSeen = fixture.clock.now();
        const StoredToken token = fixture.tokenOf(user.id);
        const auto joined = fixture.wait<RoomEvent>([&](auto done) {
            fixture.storage->accountStore().addAccount({user, token}, done);
        });
        QCOMPARE(std::get<MemberJoined>(joined->event),
                 (MemberJoined{generalRoom(), 1, user.id, std::nullopt}));
        user.lastSeen += std::chrono::seconds(7);
        fixture.storage->accountStore().saveLastSeen(user.id, user.lastSeen);
        fixture.reopen();
        QCOMPARE(fixture.state.users, std::vector{user});
        QCOMPARE(fixture.state.tokens, std::vector{token});
        QCOMPARE(fixture.state.rooms.front().lastSeq, 1);
        QCOMPARE(fixture.state.rooms.front().members, (std::vector{StoredMember{user.id, 0}}));
    }

    void aTakenNameLeavesNothingOfTheSecondAccount()
    {
        StorageFixture fixture;
        fixture.addUser(QStringLiteral("Ada"));
        StoredUser second;
        second.id = UserId(QStringLiteral("second"));
        second.foldedName = QStringLiteral("ada");
        const auto added = fixture.wait<RoomEvent>([&](auto done) {
            fixture.storage->accountStore().addAccount({second, fixture.tokenOf(second.id)}, done);
        });
        QCOMPARE(added.error().code, ErrorCode::Conflict);
        fixture.reopen();
        QCOMPARE(fixture.state.users.size(), std::size_t{1});
        QCOMPARE(fixture.state.tokens.size(), std::size_t{1});
        QCOMPARE(fixture.state.rooms.front().lastSeq, 1);
    }

    void tokensGoWhenTheyAreRemovedOrOver()
    {
        StorageFixture fixture;
        const UserId ada = fixture.addUser(QStringLiteral("Ada"));
        StoredToken phone = fixture.tokenOf(ada);
        phone.hash = TokenHash::ofToken(QStringLiteral("phone"));
        phone.id = DeviceId(QStringLiteral("phone"));
        phone.expiresAt += std::chrono::hours(1);
        StoredToken tablet = phone;
        tablet.hash = TokenHash::ofToken(QStringLiteral("tablet"));
        tablet.id = DeviceId(QStringLiteral("tablet"));
        AccountStore &store = fixture.storage->accountStore();
        for (const StoredToken &token : {phone, tablet})
            QVERIFY(fixture.wait<Done>([&](auto done) { store.addToken({token}, done); }));
        QVERIFY(fixture.wait<Done>([&](auto done) { store.removeToken(tablet.hash, done); }));
        QVERIFY(fixture.wait<Done>([&](auto done) { store.removeToken(tablet.hash, done); }));
        fixture.clock.advance(std::chrono::hours(1));
        fixture.reopen();
        QCOMPARE(fixture.state.tokens, std::vector{phone});
    }

    void closingAnswersWhatWasAsked()
    {
        StorageFixture fixture;
        const UserId ada = fixture.addUser(QStringLiteral("Ada"));
        int answered = 0;
        for (int i = 0; i < 300; ++i)
            fixture.storage->roomLog().append(
                StorageFixture::draft(ada, QString::number(i), QStringLiteral("x")),
                [&answered](const Result<Logged, RequestError> &logged) {
                    answered += logged ? 1 : 0;
                });
        fixture.storage->close();
        fixture.runAll();
        QCOMPARE(answered, 300);
        fixture.reopen();
        QCOMPARE(fixture.state.rooms.front().lastSeq, 301);
    }

    //! The child's promise is what it wrote into the pipe; the parent kills it in the middle.
    void whatWasAckedOutlivesAKill()
    {
        QTemporaryDir directory;
        const QString path = directory.filePath(QStringLiteral("data"));
        std::array<int, 2> ends{};
        QCOMPARE(::pipe(ends.data()), 0);
        const pid_t child = ::fork();
        if (child == 0)
            writeForEver(path, ends[1]);
        ::close(ends[1]);
        qint64 acked = 0;
        for (qint64 seq = 0; acked < 500 && ::read(ends[0], &seq, sizeof(seq)) == sizeof(seq);)
            acked = seq;
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        for (qint64 seq = 0; ::read(ends[0], &seq, sizeof(seq)) == sizeof(seq);)
            acked = seq;
        ::close(ends[0]);
        QVERIFY(acked >= 500);

        const FakeClock clock;
        auto storage = SqliteStorage::open(path, clock, [](const auto &) {});
        QVERIFY2(storage.hasValue(), storage ? "" : qPrintable(storage.error()));
        QVERIFY((*storage)->takeState().rooms.front().lastSeq >= acked);
    }

private:
    [[noreturn]] static void writeForEver(const QString &path, int acks)
    {
        const FakeClock clock;
        ManualExecutor core;
        auto storage = SqliteStorage::open(path, clock, core.executor());
        if (!storage)
            ::_exit(1);
        StoredUser ada;
        ada.id = UserId(QStringLiteral("ada"));
        const StoredToken token{TokenHash("t"), ada.id, clock.now() + std::chrono::hours(1), {}};
        (*storage)->accountStore().addAccount({ada, token}, [](const auto &) {});
        qint64 given = 0;
        qint64 acked = 0;
        while (true) {
            for (; given < acked + 20; ++given)
                (*storage)->roomLog().append(
                    StorageFixture::draft(ada.id, QString::number(given), QStringLiteral("x")),
                    [&acked, acks](const Result<Logged, RequestError> &logged) {
                        ++acked;
                        const qint64 seq = logged->event.seq;
                        if (::write(acks, &seq, sizeof(seq)) < 0)
                            ::_exit(2);
                    });
            const qint64 before = acked;
            core.runUntil([&] { return acked > before; });
        }
    }
};

QTEST_GUILESS_MAIN(SqliteStorageTest)
#include "tst_sqlitestorage.moc"
