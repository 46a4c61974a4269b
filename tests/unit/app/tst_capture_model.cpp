// SPDX-License-Identifier: MIT
#include "app/inspector/CaptureModel.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace hearth::app;

namespace {

EventFilter filterOf(const char *text)
{
    const auto filter = EventFilter::compile(QString::fromLatin1(text), 0);
    if (!filter)
        qFatal("%s", qPrintable(filter.error().text));
    return *filter;
}

struct CaptureSetup
{
    QTemporaryDir folder;
    EventStore store;
    CaptureModel model{store};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    explicit CaptureSetup(qint64 events = 1'000'000)
        : store({events, 1 << 24, 1 << 28}, folder.path())
    {}

    //! Each other one is an alert.
    void come(int count)
    {
        for (int i = 0; i < count; ++i) {
            const qint64 n = store.captured() + 1;
            Event event;
            event.time = 1'000 * n;
            event.type = n % 2 == 0 ? QStringLiteral("alert") : QStringLiteral("reading");
            event.payload = "{\"n\":" + QByteArray::number(n) + "}";
            event.direction = n == 3 ? Event::Direction::Out : Event::Direction::In;
            store.append(event);
        }
        model.update();
    }

    [[nodiscard]] QString column(int role = CaptureModel::Number) const
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all.append(model.data(model.index(row), role).toString());
        return all.join(QLatin1Char('|'));
    }

    [[nodiscard]] QString columnsOf(int row) const
    {
        return model.data(model.index(row), CaptureModel::Columns)
            .toStringList()
            .join(QLatin1Char('|'));
    }
};

} // namespace

class TestCaptureModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void theNewestStandOnTop()
    {
        CaptureSetup s;
        s.come(2);
        s.come(1);
        QCOMPARE(s.column(), QStringLiteral("3|2|1"));
        QCOMPARE(s.column(CaptureModel::Type), QStringLiteral("reading|alert|reading"));
        QCOMPARE(s.column(CaptureModel::Delta), QStringLiteral("1.0 s|1.0 s|"));
        QCOMPARE(s.column(CaptureModel::Size), QStringLiteral("7 B|7 B|7 B"));
        QCOMPARE(s.column(CaptureModel::Preview), QStringLiteral("{\"n\":3}|{\"n\":2}|{\"n\":1}"));
        QCOMPARE(s.column(CaptureModel::Outgoing), QStringLiteral("true|false|false"));
        QCOMPARE(s.model.rowOf(1), 2);
        QCOMPARE(s.model.rowOf(4), -1);
        QCOMPARE(s.model.numberAt(7), qint64(0));
        QCOMPARE(s.model.find(2)->payload, QByteArray("{\"n\":2}"));
    }

    void theOldestGo()
    {
        CaptureSetup s(3);
        s.come(2);
        s.come(2);
        QCOMPARE(s.column(), QStringLiteral("4|3|2"));
        QCOMPARE(s.model.dropped(), 1.0);
        s.come(9);
        QCOMPARE(s.column(), QStringLiteral("13|12|11"));
        QCOMPARE(s.model.captured(), 13.0);
    }

    void aPauseHoldsTheViewWhileCaptureGoesOn()
    {
        CaptureSetup s(3);
        s.come(3);
        s.model.setPaused(true);
        s.come(5);
        QCOMPARE(s.column(), QStringLiteral("3|2|1"));
        QCOMPARE(s.model.waiting(), 5.0);
        s.model.setFilter(filterOf("type = alert"));
        QTRY_COMPARE(s.column(), QStringLiteral("2"));
        s.model.setFilter({});
        QCOMPARE(s.column(), QStringLiteral("3|2|1"));
        s.model.setPaused(false);
        QCOMPARE(s.column(), QStringLiteral("8|7|6"));
        QCOMPARE(s.model.waiting(), 0.0);
    }

    void aFilterShowsWhatPassesAndWhatComesOfIt()
    {
        CaptureSetup s(10);
        s.come(6);
        s.model.setFilter(filterOf("type = alert and data.n > 2"));
        QVERIFY(s.model.isSearching());
        QTRY_COMPARE(s.column(), QStringLiteral("6|4"));
        QTRY_VERIFY(!s.model.isSearching());
        QCOMPARE(s.column(CaptureModel::Delta), QStringLiteral("2.0 s|"));
        s.come(4);
        QTRY_COMPARE(s.column(), QStringLiteral("10|8|6|4"));
        QCOMPARE(s.model.rowOf(8), 1);
        QCOMPARE(s.model.rowOf(7), -1);
        s.come(5);
        QTRY_COMPARE(s.column(), QStringLiteral("14|12|10|8|6"));
        QCOMPARE(s.model.numbers().value(), (std::vector<qint64>{6, 8, 10, 12, 14}));
        s.model.setFilter(filterOf("data.n = 7"));
        QTRY_COMPARE(s.column(), QStringLiteral("7"));
        s.model.setFilter({});
        QCOMPARE(s.model.rowCount(), 10);
        QVERIFY(!s.model.numbers());
    }

    void columnsAreValuesOutOfPayloads()
    {
        CaptureSetup s;
        s.come(2);
        QVERIFY(s.model.setColumns({QStringLiteral("data.n"), QStringLiteral("data.none")}));
        QCOMPARE(s.columnsOf(0), QStringLiteral("2|"));
        QVERIFY(!s.model.setColumns({QStringLiteral("n")}));
        QCOMPARE(s.model.columns().size(), 2);
    }

    void theFirstRuleThatPassesColorsARow()
    {
        CaptureSetup s;
        s.come(4);
        QSignalSpy changed(&s.model, &QAbstractItemModel::dataChanged);
        s.model.setHighlights({{filterOf("data.n = 4"), 2}, {filterOf("type = alert"), 1}});
        QCOMPARE(s.column(CaptureModel::Highlight), QStringLiteral("2|-1|1|-1"));
        QCOMPARE(changed.count(), 1);
        s.model.setHighlights({});
        QCOMPARE(s.column(CaptureModel::Highlight), QStringLiteral("-1|-1|-1|-1"));
    }

    void clearingBeginsAnew_data()
    {
        QTest::addColumn<bool>("filtered");
        QTest::newRow("all") << false;
        QTest::newRow("filtered") << true;
    }

    void clearingBeginsAnew()
    {
        QFETCH(bool, filtered);
        CaptureSetup s;
        s.come(5);
        if (filtered) {
            s.model.setFilter(filterOf("type = reading"));
            QTRY_COMPARE(s.column(), QStringLiteral("5|3|1"));
        }
        s.model.setPaused(true);
        s.store.clear();
        s.model.update();
        QVERIFY(!s.model.isPaused());
        QCOMPARE(s.model.rowCount(), 0);
        s.come(1);
        QTRY_COMPARE(s.column(), QStringLiteral("1"));
    }
};

QTEST_GUILESS_MAIN(TestCaptureModel)
#include "tst_capture_model.moc"
