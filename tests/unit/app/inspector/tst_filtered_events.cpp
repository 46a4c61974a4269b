// SPDX-License-Identifier: MIT
#include "app/inspector/capture/EventStore.h"
#include "app/inspector/capture/FilteredEvents.h"
#include "tests/unit/app/inspector/FilterSamples.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace hearth::app;
using namespace hearth::test;

namespace {

struct FilteredSetup
{
    QTemporaryDir folder;
    EventStore store;
    FilteredEvents filtered;
    std::vector<qint64> shown; //!< as whoever listens has them
    QSignalSpy finished{&filtered, &FilteredEvents::finished};

    explicit FilteredSetup(qint64 events = 1'000'000)
        : store({events, static_cast<qint64>(EventSegment::bytesEach), 1 << 30}, folder.path())
    {
        QObject::connect(&filtered, &FilteredEvents::grew, &filtered,
                         [this](qint64 first, qint64 count) {
                             for (qint64 i = 0; i < count; ++i)
                                 shown.insert(shown.begin() + first + i, filtered.at(first + i));
                         });
        QObject::connect(&filtered, &FilteredEvents::shrank, &filtered, [this](qint64 count) {
            shown.erase(shown.begin(), shown.begin() + count);
        });
    }

    //! Each third of them is an alert.
    void come(qint64 count, qsizetype padding = 0)
    {
        for (qint64 i = 0; i < count; ++i) {
            const qint64 n = store.captured() + 1;
            store.append(happened("{\"n\":" + QByteArray::number(n) + ",\"p\":\""
                                      + QByteArray(padding, 'x') + "\"}",
                                  n % 3 == 0 ? "alert" : "reading"));
        }
    }

    void start(const char *filter, FilteredEvents::Order order = FilteredEvents::Order::NewestFirst)
    {
        filtered.start(filterOf(QString::fromUtf8(filter)), store.view(), order);
    }

    //! Multiples of three up to here.
    static std::vector<qint64> alerts(qint64 newest, qint64 oldest = 1)
    {
        std::vector<qint64> all;
        for (qint64 n = 3; n <= newest; n += 3) {
            if (n >= oldest)
                all.push_back(n);
        }
        return all;
    }
};

} // namespace

class TestFilteredEvents : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void thoseThatPassAreFound_data()
    {
        QTest::addColumn<FilteredEvents::Order>("order");
        QTest::newRow("newest first") << FilteredEvents::Order::NewestFirst;
        QTest::newRow("oldest first") << FilteredEvents::Order::OldestFirst;
    }

    void thoseThatPassAreFound()
    {
        QFETCH(FilteredEvents::Order, order);
        FilteredSetup s;
        // Several segments, most of them on the disk.
        s.come(900, 32'000);
        QVERIFY(s.store.view().parts().size() > 4);
        s.start("type = alert and data.n > 100", order);
        QVERIFY(s.filtered.isRunning());
        QTRY_COMPARE(s.finished.count(), 1);
        QCOMPARE(s.shown, FilteredSetup::alerts(900, 101));
        QCOMPARE(s.filtered.count(), static_cast<qint64>(s.shown.size()));
        QCOMPARE(s.filtered.at(0), qint64(102));
        QCOMPARE(s.filtered.indexOf(105), qint64(1));
        QCOMPARE(s.filtered.indexOf(104), qint64(-1));
        QCOMPARE(s.filtered.progress(), 1.0);
        QVERIFY(!s.filtered.isRunning() && !s.filtered.isIncomplete());
    }

    void whatComesMeanwhileJoins()
    {
        FilteredSetup s;
        s.come(600, 32'000);
        s.start("type = alert and data.n");
        for (int i = 0; i < 20; ++i) {
            s.come(10);
            s.filtered.extend(s.store.view());
        }
        QTRY_COMPARE(s.finished.count(), 1);
        QTRY_COMPARE(s.shown, FilteredSetup::alerts(800));
        s.come(10);
        s.filtered.extend(s.store.view());
        s.filtered.extend(s.store.view());
        QTRY_COMPARE(s.shown, FilteredSetup::alerts(810));
    }

    void anotherFilterBeginsAnew()
    {
        FilteredSetup s;
        s.come(600, 32'000);
        s.start("data.n > 0");
        s.start("type = alert");
        QTRY_COMPARE(s.finished.count(), 1);
        QCOMPARE(s.shown, FilteredSetup::alerts(600));
        s.start("data.n = 5");
        QVERIFY(s.shown.empty());
        QTRY_COMPARE(s.shown, std::vector<qint64>{5});
    }

    void whoIsToldMayBeginAnew()
    {
        FilteredSetup s;
        s.come(600, 32'000);
        // With another thread in the midst of what is not wanted any more.
        QObject context;
        connect(&s.filtered, &FilteredEvents::grew, &context, [&s, isFirst = true]() mutable {
            if (std::exchange(isFirst, false))
                s.start("type = alert");
        });
        s.start("data.n > 0");
        QTRY_COMPARE(s.finished.count(), 1);
        QCOMPARE(s.shown, FilteredSetup::alerts(600));
    }

    void onceCancelledNothingMoreComes()
    {
        FilteredSetup s;
        s.come(600, 32'000);
        s.start("data.n");
        s.filtered.cancel();
        const auto before = s.shown;
        QVERIFY(!s.filtered.isRunning());
        s.come(3);
        s.filtered.extend(s.store.view());
        // What was posted before goes by.
        QCoreApplication::processEvents();
        QCOMPARE(s.shown, before);
        QCOMPARE(s.finished.count(), 0);
        s.start("type = alert");
        QTRY_COMPARE(s.shown, FilteredSetup::alerts(603));
    }

    void whatTheStoreForgotIsForgotten()
    {
        FilteredSetup s(30);
        s.come(30);
        s.start("type = alert");
        QTRY_COMPARE(s.shown, FilteredSetup::alerts(30));
        s.come(12);
        s.filtered.extend(s.store.view());
        QTRY_COMPARE(s.shown, FilteredSetup::alerts(42, 13));
    }

    void anEmptyStoreIsSearchedAtOnce()
    {
        FilteredSetup s;
        s.start("data.n");
        QCOMPARE(s.finished.count(), 1);
        s.come(2);
        s.filtered.extend(s.store.view());
        QTRY_COMPARE(s.shown, (std::vector<qint64>{1, 2}));
    }
};

QTEST_GUILESS_MAIN(TestFilteredEvents)
#include "tst_filtered_events.moc"
