// SPDX-License-Identifier: MIT
#include "tests/unit/app/InlineStore.h"
#include "tests/unit/app/StoreFixture.h"

#include <QFileInfo>

using namespace hearth;
using namespace hearth::app;

namespace {

const RoomId attic{QStringLiteral("r-attic")};

struct CacheTrimmerSetup
{
    InlineStore files;
    std::unique_ptr<LocalStore> store;

    explicit CacheTrimmerSetup(const CacheLimits &limits)
    {
        files.limits = limits;
        store = files.make();
        store->begin(epoch, user(alice, QStringLiteral("Alice Moor")));
    }

    [[nodiscard]] int tidy() const { return files.runner->tidy(); }

    //! Messages that were said in the room, of 1 KiB each.
    void fill(const RoomId &where, qint64 count) const
    {
        files.runner->held = true;
        store->startRange(where, 0);
        for (qint64 seq = 1; seq <= count; ++seq) {
            ChatMessage message = said(seq, QString(1024, QLatin1Char('x')));
            message.id = MessageId(where.toString() + QString::number(seq));
            message.room = where;
            store->apply(MessageNew{where, seq, message});
        }
        files.runner->held = false;
        files.runner->release();
    }

    [[nodiscard]] qint64 countIn(const RoomId &where) const
    {
        HistoryGet all = query({}, {}, 1'000'000);
        all.room = where;
        return static_cast<qint64>(store->readNow(all).messages.size());
    }

    //! Without what waits in the log beside it.
    [[nodiscard]] qint64 fileSize()
    {
        store.reset();
        const qint64 size = QFileInfo(StoreFiles::cachePath(files.folder.path())).size();
        store = files.make();
        return size;
    }
};

constexpr qint64 plenty = qint64(1) << 40;
constexpr qint64 mebibyte = 1024 * 1024;

} // namespace

class TestCacheTrimmer : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aRoomKeepsItsNewestMessages()
    {
        const CacheTrimmerSetup s({100, plenty, 10});
        s.fill(general, 1300);
        s.fill(lab, 100);
        QVERIFY(s.tidy() > 3);
        QCOMPARE(s.countIn(lab), 100);
        const auto page = s.store->readNow(query({}, {}, 1000));
        QCOMPARE(page.messages.size(), size_t(100));
        QCOMPARE(page.messages.front().seq, 1201);
        QVERIFY(page.more);
        QCOMPARE(s.tidy(), 1);
    }

    void whatWasTakenIsTheServersToTell()
    {
        const CacheTrimmerSetup s({100, plenty, 10});
        s.fill(general, 300);
        (void)s.tidy();
        QVERIFY((s.store->readNow(query(201)) == MessagePage{{}, true}));
        // Nothing says what came right after it.
        QVERIFY((s.store->readNow(query({}, 150)) == MessagePage{{}, true}));
        QCOMPARE(s.store->readNow(query({}, 200)).messages.front().seq, 201);
        s.store->putPage(general, 201, {{said(199, QStringLiteral("again"))}, true});
        QCOMPARE(s.store->readNow(query(201)).messages.front().text, QStringLiteral("again"));
        s.store->putPage(general, 150, {{said(140, QStringLiteral("far away"))}, true});
        QVERIFY((s.store->readNow(query(199)) == MessagePage{{}, true}));
    }

    void theSearchForgetsItToo()
    {
        const CacheTrimmerSetup s({1, plenty, 1});
        s.store->startRange(general, 0);
        s.store->apply(sent(1, QStringLiteral("pumpkin")));
        s.store->apply(sent(2, QStringLiteral("pumpernickel")));
        (void)s.tidy();
        QStringList found;
        s.store->search(StoredSearch{.words = QStringLiteral("pump"), .limit = 10},
                        [&](const auto &messages) { found = textsOf(messages); });
        QCOMPARE(found, QStringList{QStringLiteral("pumpernickel")});
    }

    void theLargestRoomGivesFirstAndTheOpenOneLast()
    {
        const CacheTrimmerSetup s({plenty, 5 * mebibyte, 200});
        s.fill(general, 3000);
        s.fill(lab, 2500);
        s.fill(attic, 150);
        s.store->keepOpenRoom(general);
        (void)s.tidy();
        QCOMPARE(s.countIn(attic), 150);
        QCOMPARE(s.countIn(lab), 200);
        QVERIFY(s.countIn(general) > 2000);
        QCOMPARE(s.tidy(), 1);
    }

    void theWholeStaysBelowItsLimitWhateverTheRooms()
    {
        const CacheTrimmerSetup s({plenty, mebibyte, 200});
        for (int i = 0; i < 20; ++i)
            s.fill(RoomId(QStringLiteral("r%1").arg(i)), 150);
        (void)s.tidy();
        qint64 left = 0;
        for (int i = 0; i < 20; ++i)
            left += s.countIn(RoomId(QStringLiteral("r%1").arg(i)));
        QVERIFY(left > 0);
        QVERIFY(left < 1024);
    }

    void theFileGetsSmaller_data()
    {
        QTest::addColumn<bool>("madeEarlier");
        QTest::newRow("a new file") << false;
        QTest::newRow("one that was made without room for it") << true;
    }

    void theFileGetsSmaller()
    {
        QFETCH(bool, madeEarlier);
        CacheTrimmerSetup s({plenty, plenty, 200});
        if (madeEarlier) {
            s.store.reset();
            const QString path = StoreFiles::cachePath(s.files.folder.path());
            QVERIFY(QFile::remove(path));
            {
                const auto file = Database::open(path, Database::Access::ReadWrite, {});
                QVERIFY((*file)->run("CREATE TABLE earlier (x)"));
            }
            s.store = s.files.make();
        }
        s.fill(general, 12'000);
        const qint64 before = s.fileSize();
        s.files.limits.eventsPerRoom = 200;
        s.store = s.files.make();
        (void)s.tidy();
        QCOMPARE(s.countIn(general), 200);
        QVERIFY(before > 12 * mebibyte);
        QVERIFY(s.fileSize() < 6 * mebibyte);
        QCOMPARE(s.countIn(general), 200);
    }

    void wordsAreNeverTaken()
    {
        const CacheTrimmerSetup s({1, 1, 1});
        s.fill(general, 10);
        s.store->outbox().add(outgoing(QStringLiteral("p1")), [](OutboxStore::Kept) {});
        s.store->setDraft(general, {QStringLiteral("half a")});
        (void)s.tidy();
        QCOMPARE(s.countIn(general), 0);
        const auto kept = s.store->load();
        QCOMPARE(kept.outbox.size(), size_t(1));
        QCOMPARE(kept.drafts.at(general).text, QStringLiteral("half a"));
        QCOMPARE(kept.seen.at(general), 10);
    }

    void aStoreTidiesWhenNobodyAsks()
    {
        QTemporaryDir dir;
        const auto store = SqliteLocalStore::open(dir.path(), {10, plenty, 1});
        store->begin(epoch, user(alice, QStringLiteral("Alice Moor")));
        store->startRange(general, 0);
        for (qint64 seq = 1; seq <= 20; ++seq)
            store->apply(sent(seq));
        QTRY_COMPARE(store->readNow(query()).messages.size(), size_t(10));
    }
};

QTEST_GUILESS_MAIN(TestCacheTrimmer)
#include "tst_cache_trimmer.moc"
