// SPDX-License-Identifier: MIT
#include "app/settings/AppearanceSettings.h"

#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace hearth::app;

class TestAppearanceSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void textGoesFromEightyToTwoHundredPercent()
    {
        AppearanceSettings appearance;
        const QSignalSpy changed(&appearance, &AppearanceSettings::textSizeChanged);
        QCOMPARE(appearance.textSize(), 100);
        QList<int> larger;
        for (int i = 0; i < 8; ++i) {
            appearance.enlargeText();
            larger.append(appearance.textSize());
        }
        QCOMPARE(larger, QList<int>({110, 125, 150, 175, 200, 200, 200, 200}));
        QCOMPARE(changed.count(), 5);
        for (int i = 0; i < 9; ++i)
            appearance.shrinkText();
        QCOMPARE(appearance.textSize(), 80);
        appearance.resetText();
        QCOMPARE(appearance.textSize(), 100);
    }

    void ofAnotherNumberTheNearestSizeHolds_data()
    {
        QTest::addColumn<int>("percent");
        QTest::addColumn<int>("size");
        QTest::newRow("one of them") << 150 << 150;
        QTest::newRow("between two") << 140 << 150;
        QTest::newRow("none") << 0 << 80;
        QTest::newRow("far too much") << std::numeric_limits<int>::max() << 200;
        QTest::newRow("less than nothing") << std::numeric_limits<int>::min() << 80;
    }

    void ofAnotherNumberTheNearestSizeHolds()
    {
        QFETCH(const int, percent);
        QFETCH(const int, size);
        AppearanceSettings appearance;
        appearance.setTextSize(percent);
        QCOMPARE(appearance.textSize(), size);
        QVERIFY(AppearanceSettings::textSizes().contains(size));
    }

    void keepsWhatWasChosen()
    {
        const QTemporaryDir profile;
        const QString file = profile.filePath(QStringLiteral("hearth.ini"));
        QSettings(file, QSettings::IniFormat)
            .setValue(QStringLiteral("other"), QStringLiteral("stays"));
        {
            AppearanceSettings appearance;
            appearance.keepIn(file);
            QCOMPARE(appearance.textSize(), 100);
            appearance.setTextSize(175);
            appearance.setDensity(AppearanceSettings::Compact);
            // That is the desktop's, and may be another one's at the next start.
            appearance.setMotionReduced(true);
        }
        AppearanceSettings again;
        again.keepIn(file);
        QCOMPARE(again.textSize(), 175);
        QCOMPARE(again.density(), AppearanceSettings::Compact);
        QVERIFY(!again.isMotionReduced());
        QCOMPARE(QSettings(file, QSettings::IniFormat).value(QStringLiteral("other")).toString(),
                 QStringLiteral("stays"));
    }

    void whatNobodyChoseIsPassedOver()
    {
        const QTemporaryDir profile;
        const QString file = profile.filePath(QStringLiteral("hearth.ini"));
        {
            QSettings kept(file, QSettings::IniFormat);
            kept.setValue(QStringLiteral("text-size"), QStringLiteral("large"));
            kept.setValue(QStringLiteral("density"), QStringLiteral("Airy"));
        }
        AppearanceSettings appearance;
        appearance.keepIn(file);
        QCOMPARE(appearance.textSize(), 100);
        QCOMPARE(appearance.density(), AppearanceSettings::Comfortable);
    }
};

QTEST_MAIN(TestAppearanceSettings)
#include "tst_appearance_settings.moc"
