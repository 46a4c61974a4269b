// SPDX-License-Identifier: MIT
#include "app/session/CacheUsage.h"
#include "tests/unit/app/InlineStore.h"
#include "tests/unit/app/StoreFixture.h"

#include <QLocale>
#include <QSignalSpy>

using namespace hearth;
using namespace hearth::app;

namespace {

struct CacheUsageSetup
{
    InlineStore files;
    std::unique_ptr<LocalStore> store = files.make();

    //! A room with so many messages of 1 KiB each.
    void fill(qint64 count)
    {
        store->begin(epoch, user(alice, QStringLiteral("Alice Moor")));
        store->putRooms({room(general, QStringLiteral("general"), count)});
        store->startRange(general, 0);
        for (qint64 seq = 1; seq <= count; ++seq)
            store->apply(
                sent(seq, QStringLiteral("word%1 ").arg(seq) + QString(1024, QLatin1Char('x'))));
    }

    void restart()
    {
        store.reset();
        store = files.make();
    }

    [[nodiscard]] qint64 measured()
    {
        qint64 size = 0;
        store->measureCache([&size](std::optional<qint64> bytes) { size = bytes.value_or(-1); });
        return size;
    }

    [[nodiscard]] QStringList found(const QString &words)
    {
        StoredSearch search;
        search.words = words;
        search.limit = 50;
        QStringList texts;
        store->search(search, [&texts](const std::vector<ChatMessage> &messages) {
            texts = textsOf(messages);
        });
        return texts;
    }
};

} // namespace

class TestCacheUsage : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void tellsHowMuchThereIs()
    {
        CacheUsageSetup s;
        CacheUsage usage(*s.store);
        QVERIFY(usage.sizeText().isEmpty());
        s.files.runner->held = true;
        usage.measure();
        QVERIFY(usage.isBusy());
        s.files.runner->held = false;
        s.files.runner->release();
        QVERIFY(!usage.isBusy());
        const qint64 before = s.measured();
        s.fill(200);
        QVERIFY(s.measured() > before + 200 * 1024);
        usage.measure();
        QCOMPARE(usage.sizeText(),
                 QLocale().formattedDataSize(s.measured(), 1, QLocale::DataSizeIecFormat));
        QVERIFY(!usage.isCleared());
    }

    void clearsMessagesAndNothingElse()
    {
        CacheUsageSetup s;
        s.fill(200);
        s.store->setDraft(general, {QStringLiteral("half a")});
        s.store->outbox().add(outgoing(QStringLiteral("p1")), [](OutboxStore::Kept) {});
        s.store->keepAttention(general, Attention::Mentions);
        const qint64 before = s.measured();
        CacheUsage usage(*s.store);
        const QSignalSpy changed(&usage, &CacheUsage::changed);
        usage.clear();
        QVERIFY(usage.isCleared());
        QVERIFY(!usage.isBusy());
        QVERIFY(changed.count() >= 2);
        QVERIFY(s.measured() < before / 4);
        // They are the server's to page again.
        QVERIFY((s.store->readNow(query()) == MessagePage{{}, true}));
        QVERIFY(s.found(QStringLiteral("word7")).isEmpty());
        s.restart();
        const auto kept = s.store->load();
        QCOMPARE(kept.epoch, epoch);
        QCOMPARE(kept.rooms.size(), size_t(1));
        // Nothing is replayed that was seen.
        QCOMPARE(kept.seen.at(general), 200);
        QCOMPARE(kept.drafts.at(general).text, QStringLiteral("half a"));
        QCOMPARE(kept.outbox.size(), size_t(1));
        QCOMPARE(kept.attention.at(general), Attention::Mentions);
    }

    void whatComesAfterwardsIsKeptAndFound()
    {
        CacheUsageSetup s;
        s.fill(20);
        CacheUsage usage(*s.store);
        usage.clear();
        s.store->apply(sent(21, QStringLiteral("news of today")));
        QVERIFY((textsOf(s.store->readNow(query()).messages)
                 == QStringList{QStringLiteral("news of today")}));
        QVERIFY((s.found(QStringLiteral("news")) == QStringList{QStringLiteral("news of today")}));
        // The page before it touches what is there.
        s.store->putPage(
            general, 21,
            {{said(19, QStringLiteral("older")), said(20, QStringLiteral("old"))}, true});
        QCOMPARE(textsOf(s.store->readNow(query()).messages).size(), 3);
        // What leaves later leaves the index, too.
        s.store->removeRoom(general);
        QVERIFY(s.found(QStringLiteral("news")).isEmpty());
        usage.clear();
        QVERIFY(usage.isCleared());
    }

    void measuringAgainForgetsThatItWasCleared()
    {
        CacheUsageSetup s;
        CacheUsage usage(*s.store);
        usage.clear();
        QVERIFY(usage.isCleared());
        usage.measure();
        QVERIFY(!usage.isCleared());
    }
};

QTEST_MAIN(TestCacheUsage)
#include "tst_cache_usage.moc"
