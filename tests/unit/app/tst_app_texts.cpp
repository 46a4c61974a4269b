// SPDX-License-Identifier: MIT
#include "app/models/Appearance.h"
#include "app/models/TimeText.h"
#include "app/models/UserDirectory.h"
#include "app/session/TypingNames.h"
#include "tests/unit/app/FakeTime.h"
#include "tests/unit/app/Samples.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTest>

using namespace hearth;
using namespace hearth::app;
using namespace std::chrono_literals;

class TestAppTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void initials_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("initials");
        QTest::newRow("two words") << QStringLiteral("Alice Moor") << QStringLiteral("AM");
        QTest::newRow("three words") << QStringLiteral("ada de lovelace") << QStringLiteral("AL");
        QTest::newRow("one word") << QStringLiteral("bob") << QStringLiteral("B");
        QTest::newRow("nothing") << QStringLiteral("  ") << QStringLiteral("?");
        QTest::newRow("beyond the BMP") << QStringLiteral("😀x y") << QStringLiteral("😀Y");
    }

    void initials()
    {
        QFETCH(QString, name);
        QTEST(initialsOf(name), "initials");
    }

    void colourIsStableAndSpread()
    {
        QSet<int> seen;
        for (int i = 0; i < 200; ++i) {
            const int index = colorIndexOf(UserId(QString::number(i)));
            QVERIFY(index >= 0 && index < 8);
            seen.insert(index);
        }
        QCOMPARE(seen.size(), 8);
        QCOMPARE(colorIndexOf(alice), colorIndexOf(UserId(QStringLiteral("u-alice"))));
    }

    void daysHaveNames()
    {
        const QDate today(2026, 11, 20);
        QCOMPARE(TimeText::dayName(today, today), QStringLiteral("Today"));
        QCOMPARE(TimeText::dayName(today.addDays(-1), today), QStringLiteral("Yesterday"));
        QCOMPARE(TimeText::dayName(QDate(2026, 11, 16), today),
                 QStringLiteral("Monday 16 November"));
        QCOMPARE(TimeText::dayName(QDate(2025, 11, 16), today),
                 QStringLiteral("Sunday 16 November 2025"));
    }

    void whatWasRecentIsShort()
    {
        const QDate today(2026, 11, 17);
        const auto at = [&](QDate day) {
            return TimeText::recent(QDateTime(day, QTime(9, 3)).toMSecsSinceEpoch(), today);
        };
        QCOMPARE(at(today), QStringLiteral("09:03"));
        QCOMPARE(at(today.addDays(-1)), QStringLiteral("yesterday 09:03"));
        QCOMPARE(at(QDate(2026, 11, 1)), QStringLiteral("1 Nov 09:03"));
        QCOMPARE(at(QDate(2025, 11, 1)), QStringLiteral("1 Nov 2025"));
    }

    void agesAreShort()
    {
        QCOMPARE(TimeText::since(59s), QStringLiteral("now"));
        QCOMPARE(TimeText::since(-5s), QStringLiteral("now"));
        QCOMPARE(TimeText::since(5min), QStringLiteral("5 min"));
        QCOMPARE(TimeText::since(2h + 59min), QStringLiteral("2 h"));
        QCOMPARE(TimeText::since(50h), QStringLiteral("2 d"));
        QCOMPARE(TimeText::lastSeen(59s), QStringLiteral("last seen just now"));
        QCOMPARE(TimeText::lastSeen(61s), QStringLiteral("last seen 1 minute ago"));
        QCOMPARE(TimeText::lastSeen(5min), QStringLiteral("last seen 5 minutes ago"));
        QCOMPARE(TimeText::lastSeen(2h + 59min), QStringLiteral("last seen 2 hours ago"));
        QCOMPARE(TimeText::lastSeen(25h), QStringLiteral("last seen 1 day ago"));
    }

    void endsAreSaidByTheirDay()
    {
        const QDate today(2026, 11, 30);
        const auto at = [&](QDate day) {
            return TimeText::until(QDateTime(day, QTime(9, 3)).toMSecsSinceEpoch(), today);
        };
        QCOMPARE(at(today), QStringLiteral("until 09:03"));
        const qint64 midnight = today.addDays(1).startOfDay().toMSecsSinceEpoch();
        QCOMPARE(TimeText::until(midnight, today), QStringLiteral("until midnight"));
        QCOMPARE(at(today.addDays(1)), QStringLiteral("until tomorrow 09:03"));
        QCOMPARE(at(today.addDays(2)), QStringLiteral("until 2 Dec 09:03"));
    }

    void typingNamesPeople()
    {
        FakeTime time;
        UserDirectory users;
        users.setSelf(user(alice, QStringLiteral("Alice Moor")));
        users.put(user(bob, QStringLiteral("Bob Lind")));
        users.put(user(carol, QStringLiteral("Carol Diaz")));
        TypingNames typing(users, time.source());
        QCOMPARE(typing.text(), QString());
        typing.start(alice);
        QCOMPARE(typing.text(), QString());
        typing.start(carol);
        QCOMPARE(typing.text(), QStringLiteral("Carol is typing…"));
        typing.start(bob);
        QCOMPARE(typing.text(), QStringLiteral("Carol and Bob are typing…"));
        typing.start(UserId(QStringLiteral("u-erin")));
        QCOMPARE(typing.text(), QStringLiteral("3 people are typing…"));
        typing.stop(carol);
        typing.stop(UserId(QStringLiteral("u-erin")));
        QCOMPARE(typing.text(), QStringLiteral("Bob is typing…"));
        time.advance(30s);
        QCOMPARE(typing.text(), QString());
    }
};

QTEST_GUILESS_MAIN(TestAppTexts)
#include "tst_app_texts.moc"
