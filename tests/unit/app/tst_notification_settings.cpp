// SPDX-License-Identifier: MIT
#include "app/settings/NotificationSettings.h"

#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace hearth::app;

namespace {

// A Friday.
const QDate friday(2026, 11, 27);

QDateTime at(int daysLater, int hour, int minute = 0)
{
    return {friday.addDays(daysLater), QTime(hour, minute)};
}

} // namespace

class TestNotificationSettings : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    [[nodiscard]] QString file() const { return m_folder.filePath(QStringLiteral("hearth.ini")); }

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        QFile::remove(file());
    }

    void quietHoursHoldFromOneTimeToAnother_data()
    {
        QTest::addColumn<QTime>("from");
        QTest::addColumn<QTime>("to");
        QTest::addColumn<QDateTime>("now");
        QTest::addColumn<QDateTime>("end");
        const QTime ten(22, 0);
        const QTime seven(7, 0);
        QTest::newRow("in the evening") << ten << seven << at(0, 22) << at(1, 7);
        QTest::newRow("in the morning") << ten << seven << at(0, 6, 59) << at(0, 7);
        QTest::newRow("when they end") << ten << seven << at(0, 7) << QDateTime();
        QTest::newRow("before they begin") << ten << seven << at(0, 21, 59) << QDateTime();
        QTest::newRow("within a day") << QTime(12, 0) << QTime(13, 0) << at(0, 12, 30) << at(0, 13);
        QTest::newRow("after that") << QTime(12, 0) << QTime(13, 0) << at(0, 13) << QDateTime();
        QTest::newRow("a whole day") << seven << seven << at(0, 6, 59) << at(0, 7);
        QTest::newRow("and the next one") << seven << seven << at(0, 7) << at(1, 7);
    }

    void quietHoursHoldFromOneTimeToAnother()
    {
        QFETCH(QTime, from);
        QFETCH(QTime, to);
        QFETCH(QDateTime, now);
        QFETCH(QDateTime, end);
        QuietHours quiet;
        quiet.from = from;
        quiet.to = to;
        QVERIFY(!quiet.endAt(now));
        quiet.on = true;
        QCOMPARE(quiet.endAt(now).value_or(QDateTime()), end);
    }

    void aNightIsOfTheDayItBeginsOn()
    {
        QuietHours quiet;
        quiet.on = true;
        quiet.days.reset();
        quiet.days.set(4); // Friday
        QVERIFY(!quiet.endAt(at(0, 6)));
        QVERIFY(quiet.endAt(at(0, 23)));
        QVERIFY(quiet.endAt(at(1, 6)));
        QVERIFY(!quiet.endAt(at(1, 23)));
    }

    void timesAreReadAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QTime>("time");
        QTest::newRow("both digits") << QStringLiteral("07:30") << QTime(7, 30);
        QTest::newRow("one") << QStringLiteral(" 7:30 ") << QTime(7, 30);
        QTest::newRow("a dot") << QStringLiteral("22.15") << QTime(22, 15);
        QTest::newRow("an hour") << QStringLiteral("22") << QTime(22, 0);
        QTest::newRow("in the evening") << QStringLiteral("10:15 pm") << QTime(22, 15);
        QTest::newRow("midnight") << QStringLiteral("0:00") << QTime(0, 0);
        QTest::newRow("no time of day") << QStringLiteral("24:00") << QTime();
        QTest::newRow("words") << QStringLiteral("late") << QTime();
        QTest::newRow("nothing") << QString() << QTime();
    }

    void timesAreReadAsPeopleWriteThem()
    {
        QFETCH(QString, text);
        QFETCH(QTime, time);
        QCOMPARE(QuietHours::parse(text).value_or(QTime()), time);
    }

    void whatIsShownCanBeWrittenBack()
    {
        const QLocale before;
        for (const auto &locale : {QLocale::c(), QLocale(QLocale::English, QLocale::UnitedStates),
                                   QLocale(QLocale::German), QLocale(QLocale::French)}) {
            QLocale::setDefault(locale);
            NotificationSettings settings;
            QVERIFY(settings.setQuietFrom(QStringLiteral("21:45")));
            QVERIFY2(settings.setQuietTo(settings.quietFrom()), qPrintable(settings.quietFrom()));
            QCOMPARE(settings.quietHours().to, QTime(21, 45));
            QCOMPARE(settings.quietFrom().count(QLatin1Char(':')), 1);
        }
        QLocale::setDefault(before);
    }

    void whatIsNoTimeChangesNothing()
    {
        NotificationSettings settings;
        const QSignalSpy changed(&settings, &NotificationSettings::changed);
        QVERIFY(!settings.setQuietFrom(QStringLiteral("soon")));
        QVERIFY(!settings.setQuietTo(QStringLiteral("25")));
        settings.setQuietDay(7, false);
        QCOMPARE(settings.quietHours(), QuietHours());
        QCOMPARE(changed.count(), 0);
    }

    void whatWasChosenIsThereInTheNextRun()
    {
        QSettings(file(), QSettings::IniFormat).setValue(QStringLiteral("theme"), 1);
        {
            NotificationSettings settings;
            settings.keepIn(file());
            QCOMPARE(settings.level(), NotificationSettings::Addressed);
            QVERIFY(!settings.hasSounds());
            settings.setLevel(NotificationSettings::Nothing);
            QVERIFY(!settings.closesToTray());
            settings.setSounds(true);
            settings.setClosesToTray(true);
            settings.setTrayThere(true);
            settings.setQuietOn(true);
            QVERIFY(settings.setQuietFrom(QStringLiteral("20:30")));
            QVERIFY(settings.setQuietTo(QStringLiteral("6:15")));
            settings.setQuietDay(5, false);
            settings.setQuietDay(6, false);
        }
        NotificationSettings settings;
        settings.keepIn(file());
        QCOMPARE(settings.level(), NotificationSettings::Nothing);
        QVERIFY(settings.hasSounds());
        QVERIFY(settings.closesToTray());
        QVERIFY(!settings.hasTray());
        QCOMPARE(settings.quietHours(),
                 (QuietHours{true, QTime(20, 30), QTime(6, 15), std::bitset<7>(0b0011111)}));
        QCOMPARE(settings.quietDays(), (QList<bool>{true, true, true, true, true, false, false}));
        QCOMPARE(QSettings(file(), QSettings::IniFormat).value(QStringLiteral("theme")).toInt(), 1);
    }

    void aFileThatSomebodyWroteIntoIsReadAsFarAsItGoes()
    {
        {
            QSettings written(file(), QSettings::IniFormat);
            written.beginGroup(QStringLiteral("notifications"));
            written.setValue(QStringLiteral("level"), QStringLiteral("loud"));
            written.setValue(QStringLiteral("quiet"), true);
            written.setValue(QStringLiteral("quiet_from"), QStringLiteral("evening"));
        }
        NotificationSettings settings;
        settings.keepIn(file());
        QCOMPARE(settings.level(), NotificationSettings::Addressed);
        QVERIFY(settings.isQuietOn());
        QCOMPARE(settings.quietHours().from, QTime(22, 0));
    }
};

QTEST_GUILESS_MAIN(TestNotificationSettings)
#include "tst_notification_settings.moc"
