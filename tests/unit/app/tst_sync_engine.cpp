// SPDX-License-Identifier: MIT
#include "app/session/SyncEngine.h"
#include "tests/unit/app/Samples.h"

#include <QRegularExpression>
#include <QTest>

using namespace hearth;
using namespace hearth::app;

using Verdict = SyncEngine::Verdict;

namespace {

Welcome at(const QString &epoch, qint64 lastSeq)
{
    return welcome(epoch, {room(general, QStringLiteral("general"), lastSeq)});
}

const QString firstEpoch = QStringLiteral("e1");

} // namespace

class TestSyncEngine : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void firstWelcomeNeedsNoSync()
    {
        SyncEngine engine;
        const auto beginning = engine.begin(at(firstEpoch, 7));
        QVERIFY(!beginning.sync);
        QVERIFY(beginning.outcome.stale.empty());
        QCOMPARE(engine.lastSeen(general), 7);
        QVERIFY(engine.see(general, 8) == Verdict::Next);
    }

    void tellsSeenFromGap()
    {
        SyncEngine engine;
        (void)engine.begin(at(firstEpoch, 7));
        QVERIFY(engine.see(general, 7) == Verdict::Seen);
        QVERIFY(engine.see(general, 9) == Verdict::Gap);
        QCOMPARE(engine.lastSeen(general), 7);
        QVERIFY(engine.see(direct, 1) == Verdict::Unknown);
    }

    void asksOnceForAGap()
    {
        SyncEngine engine;
        (void)engine.begin(at(firstEpoch, 7));
        const auto sync = engine.gapSync(general);
        QVERIFY(sync.has_value());
        QCOMPARE(sync->rooms.at(general), 7);
        QCOMPARE(sync->epoch, firstEpoch);
        QVERIFY(!engine.gapSync(general));
        QVERIFY(engine.see(general, 8) == Verdict::Next);
        (void)engine.finish({{general, {7, 8, true, std::nullopt}}});
        QVERIFY(engine.gapSync(general).has_value());
        engine.gapSyncFailed(general);
        QVERIFY(engine.gapSync(general).has_value());
    }

    void resumesFromTheLastSeen()
    {
        SyncEngine engine;
        (void)engine.begin(at(firstEpoch, 7));
        QVERIFY(engine.see(general, 8) == Verdict::Next);
        const auto beginning = engine.begin(
            welcome(firstEpoch,
                    {room(general, QStringLiteral("general"), 12), room(direct, QString(), 3)}));
        QVERIFY(beginning.sync.has_value());
        QCOMPARE(beginning.sync->rooms.size(), size_t(1));
        QCOMPARE(beginning.sync->rooms.at(general), 8);
        QCOMPARE(engine.lastSeen(direct), 3);
        for (qint64 seq = 9; seq <= 12; ++seq)
            QVERIFY(engine.see(general, seq) == Verdict::Next);
        const auto outcome = engine.finish({{general, {8, 12, true, std::nullopt}}});
        QVERIFY(outcome.stale.empty());
        QVERIFY(engine.see(general, 13) == Verdict::Next);
    }

    void tooMuchMissingIsStale()
    {
        SyncEngine engine;
        (void)engine.begin(at(firstEpoch, 7));
        (void)engine.begin(at(firstEpoch, 5000));
        const auto outcome = engine.finish({{general, {7, 5000, false, std::nullopt}}});
        QCOMPARE(outcome.stale.size(), size_t(1));
        QVERIFY(engine.see(general, 5001) == Verdict::Next);
    }

    void anotherEpochIsStaleWithoutAsking()
    {
        SyncEngine engine;
        (void)engine.begin(at(firstEpoch, 7));
        const auto beginning = engine.begin(at(QStringLiteral("e2"), 2));
        QVERIFY(!beginning.sync);
        QCOMPARE(beginning.outcome.stale.size(), size_t(1));
        QVERIFY(engine.see(general, 3) == Verdict::Next);
    }

    void goesOnWhereAnEarlierRunEnded()
    {
        SyncEngine engine;
        engine.restore(firstEpoch, {{general, 5}});
        const auto beginning = engine.begin(welcome(
            firstEpoch, {room(general, QStringLiteral("general"), 9), room(direct, QString(), 3)}));
        QVERIFY((beginning.sync == Sync{firstEpoch, {{general, 5}}}));
        QVERIFY((beginning.fresh == std::vector<RoomId>{direct}));
    }

    void moreRoomsThanASyncTakesAreFetchedAnew()
    {
        SyncEngine engine;
        std::vector<Room> rooms;
        SeenSeqs seen;
        for (int i = 0; i < Limits::idsPerRequest + 5; ++i) {
            rooms.push_back(room(RoomId(QStringLiteral("r%1").arg(i)), QString(), 9));
            seen[rooms.back().id] = 1;
        }
        engine.restore(firstEpoch, seen);
        const auto beginning = engine.begin(welcome(firstEpoch, rooms));
        QCOMPARE(beginning.sync->rooms.size(), size_t(Limits::idsPerRequest));
        QCOMPARE(beginning.outcome.stale.size(), size_t(5));
        QCOMPARE(engine.lastSeen(beginning.outcome.stale.front()), 9);
    }

    void missingRoomsAreGone()
    {
        SyncEngine engine;
        (void)engine.begin(welcome(
            firstEpoch, {room(general, QStringLiteral("general"), 1), room(direct, QString(), 1)}));
        const auto beginning = engine.begin(at(firstEpoch, 1));
        QCOMPARE(beginning.outcome.gone.size(), size_t(1));
        QVERIFY(beginning.outcome.gone.front() == direct);
        const auto outcome = engine.finish({{general, {1, 0, false, true}}});
        QVERIFY(outcome.gone.front() == general);
        QVERIFY(engine.see(general, 2) == Verdict::Unknown);
    }
};

QTEST_GUILESS_MAIN(TestSyncEngine)
#include "tst_sync_engine.moc"
