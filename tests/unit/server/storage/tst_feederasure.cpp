// SPDX-License-Identifier: MIT
#include "server/storage/sqlite/CommandTable.h"
#include "server/storage/sqlite/FeedErasure.h"
#include "server/storage/sqlite/FeedTable.h"
#include "server/storage/sqlite/Migrations.h"
#include "server/storage/sqlite/OpenDatabase.h"
#include "tests/support/FakeClock.h"

#include <QRegularExpression>
#include <QTest>

using namespace hearth;
using namespace hearth::server;

namespace {

const FeedId kErased(QStringLiteral("door-log"));

Feed keeping(qint64 events)
{
    return Feed{kErased, QStringLiteral("Doors"), 0, false, Visibility::Public, {events, {}}};
}

//! The chore by itself, over a database in memory.
struct Erasing
{
    Erasing()
    {
        if (!Migrations::run(database, clock.now()))
            qFatal("no schema");
    }

    void append(const Feed &feed, int events, int bytes)
    {
        (void)feeds.create(database, feed, clock.now());
        FeedDraft draft{kErased, QStringLiteral("e"), JsonText{QByteArray(bytes, '1')}, {}};
        database.run("BEGIN");
        for (int i = 0; i < events; ++i)
            (void)feeds.append(database, draft, clock.now());
        database.run("COMMIT");
    }

    StorageChore::Progress step()
    {
        const auto progress = erasure.step(database);
        if (const auto error = database.takeError())
            qFatal("%s", qPrintable(error->text));
        return progress;
    }

    qint64 count()
    {
        Statement row = database.statement("SELECT count(*) FROM feed_events");
        return row.next() ? row.integer(0) : -1;
    }

    FakeClock clock;
    std::unique_ptr<Database> opened =
        std::move(*openDatabase(QStringLiteral(":memory:"), Database::Access::ReadWrite));
    Database &database = *opened;
    CommandTable commands;
    FeedTable feeds{commands};
    FeedErasure erasure{feeds, clock};
};

} // namespace

class FeedErasureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    //! A step holds the storage up for so long and no longer.
    void erasesALittleAtATime()
    {
        Erasing erasing;
        erasing.append(keeping(1), 1800, 10);
        QCOMPARE(erasing.step(), StorageChore::Progress::More);
        QCOMPARE(erasing.count(), 1800 - FeedErasure::stepEvents);
        QCOMPARE(erasing.step(), StorageChore::Progress::More);
        QCOMPARE(erasing.step(), StorageChore::Progress::More);
        QCOMPARE(erasing.step(), StorageChore::Progress::Done);
        QCOMPARE(erasing.count(), 1);
        // What is large is erased fewer at a time.
        erasing.append(keeping(1), 40, 60'000);
        erasing.clock.advance(FeedErasure::roundEvery);
        QCOMPARE(erasing.step(), StorageChore::Progress::More);
        QCOMPARE(erasing.count(), 41 - 19);
    }

    void waitsForNoQuietMomentWhenMuchIsPublished()
    {
        Erasing erasing;
        erasing.append(keeping(100), 10, 1);
        while (erasing.step() == StorageChore::Progress::More) {}
        QVERIFY(!erasing.erasure.isUrgent());
        erasing.append(keeping(100), static_cast<int>(FeedErasure::urgentBacklog), 1);
        QVERIFY(erasing.erasure.isUrgent());
        // Until it is through.
        QCOMPARE(erasing.step(), StorageChore::Progress::More);
        QVERIFY(erasing.erasure.isUrgent());
        while (erasing.step() == StorageChore::Progress::More) {}
        QVERIFY(!erasing.erasure.isUrgent());
        QCOMPARE(erasing.count(), 100);
    }
};

QTEST_GUILESS_MAIN(FeedErasureTest)
#include "tst_feederasure.moc"
