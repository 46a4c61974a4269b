// SPDX-License-Identifier: MIT
#include "app/inspector/RateStrip.h"
#include "app/inspector/filter/EventMatcher.h"

#include <QRegularExpression>
#include <QTest>

using namespace hearth::app;

namespace {

constexpr qint64 noon = 1'790'000'000'000;

Event at(qint64 ms, const char *type)
{
    Event event;
    event.time = noon + ms;
    event.type = QString::fromLatin1(type);
    return event;
}

//! "5 2 0": what is told of each second; "-" where nothing is.
QString seconds(const SeriesSet &set, const char *name, int count)
{
    QStringList all;
    for (int row = 0; row < set.count(); ++row) {
        if (set.name(row) != QLatin1String(name))
            continue;
        for (int i = 0; i < count; ++i) {
            const qint64 begin = noon + i * RateStrip::second;
            const auto total =
                set.samples(row).columns({begin, begin + RateStrip::second - 1}, 1).total();
            all.append(total.count == 0 ? QStringLiteral("-") : QString::number(total.last));
        }
    }
    return all.join(QLatin1Char(' '));
}

} // namespace

class TestRateStrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void eachSecondIsToldOfOnceItIsOver()
    {
        RateStrip strip;
        strip.take({at(0, "a"), at(400, "a"), at(999, "b")});
        QCOMPARE(strip.series()->count(), 0);
        strip.take({at(1'000, "a")});
        QCOMPARE(seconds(*strip.series(), "a", 2), QStringLiteral("2 -"));
        QCOMPARE(seconds(*strip.series(), "b", 2), QStringLiteral("1 -"));
        strip.passTo(noon + 1'999);
        QCOMPARE(seconds(*strip.series(), "a", 2), QStringLiteral("2 -"));
        strip.passTo(noon + 2'000);
        QCOMPARE(seconds(*strip.series(), "a", 2), QStringLiteral("2 1"));
        QCOMPARE(seconds(*strip.series(), "b", 2), QStringLiteral("1 0"));
    }

    void silenceIsTheGround()
    {
        RateStrip strip;
        strip.take({at(0, "a"), at(5'500, "a"), at(60'000, "a")});
        QCOMPARE(seconds(*strip.series(), "a", 7), QStringLiteral("1 0 - - 0 1 0"));
        strip.clear();
        QCOMPARE(strip.series()->count(), 0);
    }

    void whatComesLateCountsIntoTheSecondUnderWay()
    {
        RateStrip strip;
        strip.take({at(1'000, "a"), at(500, "a")});
        Event gap = at(1'100, "a");
        gap.kind = Event::Kind::Gap;
        strip.take({gap});
        strip.passTo(noon + 2'000);
        QCOMPARE(seconds(*strip.series(), "a", 2), QStringLiteral("- 2"));
    }

    void aStretchIsACondition()
    {
        const QString text = RateStrip::condition(noon + 2'000, noon + 500);
        const auto filter = EventFilter::compile(text, 0);
        QVERIFY2(filter, qPrintable(text));
        EventMatcher matcher(*filter);
        QVERIFY(!matcher.matches(at(499, "a")));
        QVERIFY(matcher.matches(at(500, "a")));
        QVERIFY(matcher.matches(at(1'999, "a")));
        QVERIFY(!matcher.matches(at(2'000, "a")));
    }
};

QTEST_GUILESS_MAIN(TestRateStrip)
#include "tst_rate_strip.moc"
