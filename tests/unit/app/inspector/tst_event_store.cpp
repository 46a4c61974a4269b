// SPDX-License-Identifier: MIT
#include "app/inspector/capture/EventStore.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace hearth::app;

namespace {

Event numbered(qint64 number, qsizetype size = 100, const char *type = "reading")
{
    Event event;
    event.time = 1'000 + number;
    event.type = QString::fromUtf8(type);
    event.payload = QByteArray::number(number).leftJustified(size, ' ');
    event.seq = number * 10;
    event.key = QStringLiteral("k%1").arg(number);
    return event;
}

//! What makes several segments.
constexpr qsizetype large = 64 * 1024;
constexpr qint64 perSegment = static_cast<qint64>(EventSegment::bytesEach) / (large + 64);

} // namespace

class TestEventStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void whatWasAppendedIsThere()
    {
        QTemporaryDir folder;
        EventStore store({}, folder.path());
        QCOMPARE(store.view().count(), qint64(0));
        QVERIFY(!store.view().read(1));
        Event gap;
        gap.kind = Event::Kind::Gap;
        gap.direction = Event::Direction::Out;
        gap.type = QStringLiteral("gäp");
        QCOMPARE(store.append(numbered(1)), qint64(1));
        QCOMPARE(store.append(gap), qint64(2));
        const StoreView view = store.view();
        QCOMPARE(view.count(), qint64(2));
        const auto first = view.read(1);
        QVERIFY(first);
        QCOMPARE(first->number, qint64(1));
        QCOMPARE(first->time, qint64(1'001));
        QCOMPARE(first->type, QStringLiteral("reading"));
        QCOMPARE(first->seq, qint64(10));
        QCOMPARE(first->key, QStringLiteral("k1"));
        QCOMPARE(first->payload, numbered(1).payload);
        const auto second = view.read(2);
        QCOMPARE(second->type, gap.type);
        QCOMPARE(second->kind, gap.kind);
        QCOMPARE(second->direction, gap.direction);
        QVERIFY(second->payload.isEmpty());
        QCOMPARE(view.read(1, 3)->payload, QByteArray("1  "));
        QCOMPARE(view.entry(1)->size, quint32(100));
        QVERIFY(!view.entry(3));
    }

    void whatHasNoRoomInMemoryIsReadFromTheDisk()
    {
        QTemporaryDir folder;
        EventStore store({1'000'000, static_cast<qint64>(EventSegment::bytesEach), 1 << 30},
                         folder.path());
        const qint64 count = 6 * perSegment;
        for (qint64 i = 1; i <= count; ++i)
            store.append(numbered(i, large));
        QCOMPARE(store.count(), count);
        QVERIFY(!store.isDiskFull());
        const StoreView view = store.view();
        for (qint64 i = 1; i <= count; i += 7)
            QCOMPARE(view.read(i)->payload, numbered(i, large).payload);
        // All of them in order, as a filter walks along them.
        qint64 expected = 1;
        for (const auto &part : view.parts()) {
            QVERIFY(view.visit(part, part.segment->firstNumber(), part.newest(), true,
                               [&](const EventView &event) {
                                   return event.number == expected && event.seq == 10 * expected++
                                       && event.padded && event.type == "reading";
                               }));
        }
        QCOMPARE(expected, count + 1);
        // Nothing of it has a name, so nothing is left when the program dies.
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 0);
    }

    void theOldestGoWhenThereAreTooMany()
    {
        QTemporaryDir folder;
        EventStore store({3, 1 << 20, 1 << 20}, folder.path());
        for (qint64 i = 1; i <= 5; ++i)
            store.append(numbered(i));
        QCOMPARE(store.count(), qint64(3));
        QCOMPARE(store.dropped(), qint64(2));
        QCOMPARE(store.captured(), qint64(5));
        QCOMPARE(store.view().oldest(), qint64(3));
        QVERIFY(!store.view().read(2));
        QVERIFY(store.view().read(3));
    }

    void theOldestGoWhenTheDiskHasNoMoreRoomForThem()
    {
        QTemporaryDir folder;
        const auto each = static_cast<qint64>(EventSegment::bytesEach);
        EventStore store({1'000'000, each, 3 * each}, folder.path());
        for (qint64 i = 1; i <= 8 * perSegment; ++i)
            store.append(numbered(i, large));
        QVERIFY(store.dropped() >= 4 * perSegment);
        QVERIFY(store.count() >= 2 * perSegment);
        QVERIFY(store.view().read(store.dropped() + 1));
    }

    void withoutADiskWhatFitsIntoMemoryIsKept()
    {
        const auto each = static_cast<qint64>(EventSegment::bytesEach);
        EventStore store({1'000'000, 2 * each, 1 << 30}, QStringLiteral("/proc/none"));
        for (qint64 i = 1; i <= 8 * perSegment; ++i)
            store.append(numbered(i, large));
        QVERIFY(store.isDiskFull());
        QVERIFY(store.dropped() > 0);
        QVERIFY(store.count() >= perSegment);
        QCOMPARE(store.view().read(store.captured())->seq, 10 * store.captured());
    }

    void aViewStaysWhileTheStoreGoesOn()
    {
        QTemporaryDir folder;
        EventStore store({10, 1 << 20, 1 << 20}, folder.path());
        for (qint64 i = 1; i <= 5; ++i)
            store.append(numbered(i));
        const StoreView view = store.view();
        for (qint64 i = 6; i <= 100; ++i)
            store.append(numbered(i, 100, "later"));
        QCOMPARE(view.count(), qint64(5));
        QCOMPARE(view.read(1)->seq, qint64(10));
        store.clear();
        QCOMPARE(view.read(5)->type, QStringLiteral("reading"));
        QCOMPARE(store.count(), qint64(0));
        QCOMPARE(store.append(numbered(1)), qint64(1));
    }

    void oneLargerThanASegmentIsKept()
    {
        QTemporaryDir folder;
        EventStore store({10, 1 << 20, 1 << 30}, folder.path());
        const auto size = static_cast<qsizetype>(EventSegment::bytesEach) * 2;
        store.append(numbered(1));
        store.append(numbered(2, size));
        store.append(numbered(3));
        QCOMPARE(store.view().read(2)->payload.size(), size);
        QCOMPARE(store.view().read(3)->seq, qint64(30));
    }

    void manyTypesAreKept()
    {
        QTemporaryDir folder;
        EventStore store({}, folder.path());
        const auto count = static_cast<qint64>(2 * EventStore::mostTypes);
        for (qint64 i = 1; i <= count; ++i)
            store.append(numbered(i, 10, QByteArray::number(i).constData()));
        const StoreView view = store.view();
        QCOMPARE(view.read(1)->type, QStringLiteral("1"));
        QCOMPARE(view.read(count)->type, QString::number(count));
        for (const bool withBytes : {false, true}) {
            qint64 same = 0;
            (void)view.visit(view.parts().front(), 1, count, withBytes,
                             [&](const EventView &event) {
                                 same += event.type == std::to_string(event.number) ? 1 : 0;
                                 return true;
                             });
            QCOMPARE(same, count);
        }
    }
};

QTEST_GUILESS_MAIN(TestEventStore)
#include "tst_event_store.moc"
