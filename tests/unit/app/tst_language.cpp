// SPDX-License-Identifier: MIT
#include "app/language/Language.h"

#include <QGuiApplication>
#include <QRegularExpression>
#include <QTest>

using namespace hearth::app;

class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void takesTheFirstThatThereIs()
    {
        QCOMPARE(Language::firstOf({QStringLiteral("fi-FI"), QStringLiteral("fi"),
                                    QStringLiteral("de-AT"), QStringLiteral("fr")}),
                 QStringLiteral("de"));
        QCOMPARE(Language::firstOf({QStringLiteral("fr_CA")}), QStringLiteral("fr"));
        QCOMPARE(Language::firstOf({QStringLiteral("fi")}), QStringLiteral("en"));
        QCOMPARE(Language::firstOf({QStringLiteral("C")}), QStringLiteral("en"));
        QCOMPARE(Language::firstOf({}), QStringLiteral("en"));
    }

    void eachSpeaksForItself()
    {
        for (const QString &code : Language::all()) {
            QVERIFY2(!Language::nameOf(code).isEmpty(), qPrintable(code));
            const bool isEnglish = code == QLatin1String("en");
            Language language;
            language.speak(code);
            QCOMPARE(language.code(), code);
            const QString plain = QCoreApplication::translate("TimeText", "until midnight");
            QCOMPARE(plain == QLatin1String("until midnight"), isEnglish);
            const QString counted =
                QCoreApplication::translate("hearth::app::RoomView", "%n members", nullptr, 5);
            QVERIFY2(isEnglish == (counted == QLatin1String("5 members")), qPrintable(counted));
        }
        QCOMPARE(QCoreApplication::translate("TimeText", "until midnight"),
                 QStringLiteral("until midnight"));
        QCOMPARE(QLocale(), QLocale::c());
    }

    void arabicBendsItsWords()
    {
        QTranslator catalogue;
        QVERIFY(catalogue.load(QStringLiteral(":/translations/hearth_ar")));
        QSet<QString> forms;
        for (const int count : {2, 5, 11})
            forms.insert(
                catalogue.translate("hearth::app::RoomView", "%n members", nullptr, count));
        QCOMPARE(forms.size(), 3);
    }

    void writesNumbersAsItsCountryDoes()
    {
        const auto written = [](const QString &code, const QLocale &desktop) {
            return Language::localeOf(code, desktop).toString(1234.5);
        };
        const QString de = QStringLiteral("de");
        QCOMPARE(written(de, QLocale(QStringLiteral("de_CH"))), QStringLiteral("1’234.5"));
        QCOMPARE(written(de, QLocale(QStringLiteral("en_US"))), QStringLiteral("1.234,5"));
        QCOMPARE(written(de, QLocale::c()), QStringLiteral("1.234,5"));
        const QString en = QStringLiteral("en");
        QCOMPARE(Language::localeOf(en, QLocale::c()), QLocale::c());
        QCOMPARE(written(en, QLocale(QStringLiteral("en_GB"))), QStringLiteral("1,234.5"));
        const QString ar = QStringLiteral("ar");
        QCOMPARE(written(ar, QLocale(QStringLiteral("ar_EG"))), QStringLiteral("1,234.5"));
        QCOMPARE(written(ar, QLocale(QStringLiteral("ar_MA"))), QStringLiteral("1.234,5"));
    }

    void oneThatIsNotThereIsEnglish()
    {
        Language language;
        language.speak(QStringLiteral("fi"));
        QCOMPARE(language.code(), QStringLiteral("en"));
    }
};

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
