// SPDX-License-Identifier: MIT
#include "app/settings/LanguageSettings.h"

#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace hearth::app;

class TestLanguageSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        QFile::remove(file());
        QSettings(file(), QSettings::IniFormat).setValue(QStringLiteral("theme"), 1);
    }

    void aChoiceHoldsFromTheNextStartOn()
    {
        {
            LanguageSettings settings;
            const QSignalSpy changed(&settings, &LanguageSettings::choiceChanged);
            settings.begin(file(), {});
            QCOMPARE(settings.choice(), QString());
            QVERIFY(!settings.isPending());
            settings.choose(QStringLiteral("de"));
            QVERIFY(settings.isPending());
            QCOMPARE(spoken(), QStringLiteral("until midnight"));
            QCOMPARE(changed.count(), 2);
        }
        LanguageSettings settings;
        settings.begin(file(), {});
        QCOMPARE(settings.choice(), QStringLiteral("de"));
        QVERIFY(!settings.isPending());
        QVERIFY(spoken() != QLatin1String("until midnight"));
        settings.choose({});
        QVERIFY(settings.isPending());
        QVERIFY(!QSettings(file(), QSettings::IniFormat).contains(QStringLiteral("language")));
        QVERIFY(QSettings(file(), QSettings::IniFormat).contains(QStringLiteral("theme")));
    }

    void oneOfThisRunAloneIsNotKept()
    {
        {
            LanguageSettings settings;
            settings.begin(file(), QStringLiteral("fr"));
            QVERIFY(!settings.isPending());
            QCOMPARE(settings.choice(), QString());
            QVERIFY(spoken() != QLatin1String("until midnight"));
        }
        LanguageSettings settings;
        settings.begin(file(), {});
        QCOMPARE(spoken(), QStringLiteral("until midnight"));
    }

    void whatIsNotThereIsNotChosen()
    {
        QSettings(file(), QSettings::IniFormat)
            .setValue(QStringLiteral("language"), QStringLiteral("xx"));
        LanguageSettings settings;
        settings.begin(file(), {});
        QCOMPARE(settings.choice(), QString());
        settings.choose(QStringLiteral("xx"));
        QCOMPARE(settings.choice(), QString());
    }

private:
    [[nodiscard]] QString file() const { return m_profile.filePath(QStringLiteral("hearth.ini")); }

    [[nodiscard]] static QString spoken()
    {
        return QCoreApplication::translate("TimeText", "until midnight");
    }

    const QTemporaryDir m_profile;
};

QTEST_MAIN(TestLanguageSettings)
#include "tst_language_settings.moc"
