// SPDX-License-Identifier: MIT
#include "app/idle/X11IdleClock.h"
#include "tests/unit/app/IdleAnswer.h"

#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace hearth::app;
using namespace std::chrono_literals;

//! Against the X server of $DISPLAY, which nobody but the test touches.
class TestX11IdleClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        movePointer();
    }

    void growsWhileNobodyTouchesAnything()
    {
        X11IdleClock clock;
        // So long that no start of a process explains it.
        QTRY_VERIFY(idleOf(clock).value_or(0ms) > 1500ms);
        movePointer();
        const Idle touched = idleOf(clock);
        QVERIFY(touched);
        QVERIFY2(*touched < 1500ms, qPrintable(QString::number(touched->count())));
    }

    void tellsTheFirstTouchOnce()
    {
        X11IdleClock clock;
        QTRY_VERIFY(idleOf(clock).value_or(0ms) > 100ms);
        QSignalSpy touched(&clock, &IdleClock::touched);
        clock.watch();
        // The server has the alarm once it has answered what came behind it.
        QVERIFY(idleOf(clock));
        QCOMPARE(touched.count(), 0);
        movePointer();
        QTRY_COMPARE(touched.count(), 1);
        QTRY_VERIFY(idleOf(clock).value_or(0ms) > 100ms);
        movePointer();
        QVERIFY(idleOf(clock));
        QCOMPARE(touched.count(), 1);
        clock.watch();
        QTRY_VERIFY(idleOf(clock).value_or(0ms) > 100ms);
        movePointer();
        QTRY_COMPARE(touched.count(), 2);
    }

    void severalQuestionsAreAnsweredInTheirOrder()
    {
        X11IdleClock clock;
        QList<int> answered;
        for (int i = 0; i < 3; ++i)
            clock.ask([&answered, i](Idle) { answered.append(i); });
        QTRY_COMPARE(answered, (QList<int>{0, 1, 2}));
    }

    void withoutAServerItKnowsNothing()
    {
        X11IdleClock clock(":65000");
        QVERIFY(!idleOf(clock));
        clock.watch();
        QVERIFY(!idleOf(clock));
    }

private:
    void movePointer()
    {
        m_step = -m_step;
        QCOMPARE(QProcess::execute(QStringLiteral("xdotool"),
                                   {QStringLiteral("mousemove_relative"), QStringLiteral("--"),
                                    QString::number(m_step), QStringLiteral("0")}),
                 0);
    }

    int m_step = 5;
};

QTEST_GUILESS_MAIN(TestX11IdleClock)
#include "tst_x11_idle_clock.moc"
