// SPDX-License-Identifier: MIT
#include "app/session/Arrivals.h"
#include "tests/unit/app/FakeTime.h"
#include "tests/unit/app/Samples.h"

#include <QRegularExpression>
#include <QStringList>
#include <QTest>

using namespace hearth;
using namespace hearth::app;
using namespace std::chrono_literals;

namespace {

//! What is handed on, each time in words of its own.
struct ArrivalsSetup
{
    FakeTime time;
    QStringList shown;
    Arrivals arrivals{time.source(), [this](const std::vector<ChatMessage> &messages) {
                          QStringList seqs;
                          for (const auto &each : messages)
                              seqs.append(QString::number(each.seq));
                          shown.append(seqs.join(QLatin1Char(' ')));
                      }};
    qint64 seq = 0;

    void come(int messages)
    {
        for (int i = 0; i < messages; ++i)
            arrivals.add(message(++seq, bob, QStringLiteral("text")));
    }
};

} // namespace

class TestArrivals : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void showsAtOnceWhatComesSingly()
    {
        ArrivalsSetup s;
        for (int i = 0; i < 10; ++i) {
            s.come(2);
            s.time.advance(60ms);
        }
        QCOMPARE(s.shown.size(), 20);
        QCOMPARE(s.shown.back(), QStringLiteral("20"));
    }

    void showsACrowdTogetherAtTheEndOfItsWindow()
    {
        ArrivalsSetup s;
        s.come(4);
        s.time.advance(40ms);
        s.come(3);
        QCOMPARE(s.shown.size(), 4);
        s.time.advance(59ms);
        QCOMPARE(s.shown.size(), 4);
        s.time.advance(1ms);
        QCOMPARE(s.shown.size(), 5);
        QCOMPARE(s.shown.back(), QStringLiteral("5 6 7"));
    }

    void goesOnTogetherWhileTheCrowdLasts()
    {
        ArrivalsSetup s;
        s.come(5);
        s.time.advance(100ms);
        QCOMPARE(s.shown.size(), 5);
        for (int round = 0; round < 3; ++round) {
            s.come(5);
            QCOMPARE(s.shown.size(), 5 + round);
            s.time.advance(100ms);
        }
        QCOMPARE(s.shown.back(), QStringLiteral("16 17 18 19 20"));
        // The last window brings too few to be a crowd, and ends it.
        s.come(2);
        s.time.advance(100ms);
        QCOMPARE(s.shown.back(), QStringLiteral("21 22"));
        s.come(1);
        QCOMPARE(s.shown.back(), QStringLiteral("23"));
    }

    void letsNothingWaitThatMayBeReferredTo()
    {
        ArrivalsSetup s;
        s.come(6);
        s.arrivals.flush();
        QCOMPARE(s.shown.back(), QStringLiteral("5 6"));
        s.time.advance(1s);
        QCOMPARE(s.shown.size(), 5);
    }
};

QTEST_GUILESS_MAIN(TestArrivals)
#include "tst_arrivals.moc"
