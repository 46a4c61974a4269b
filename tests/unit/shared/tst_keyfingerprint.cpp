// SPDX-License-Identifier: MIT
#include "shared/model/FingerprintWords.h"
#include "shared/model/KeyFingerprint.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <set>

using namespace hearth;

class TestKeyFingerprint : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void isWrittenInThreeWays()
    {
        const auto key = KeyFingerprint::ofPublicKey("spki");
        QCOMPARE(key.pin(), QStringLiteral("b-7MjBbFVR2f6z61934tp3O_aL2e-cUpJ86yyG5WiSs"));
        QCOMPARE(key.words(),
                 QStringLiteral("fountain sandal paper iris baker otter dinner beetle"));
        QCOMPARE(key.hex(),
                 QStringLiteral("6fee cc8c 16c5 551d 9feb 3eb5 f77e 2da7 "
                                "73bf 68bd 9ef9 c529 27ce b2c8 6e56 892b"));
        QCOMPARE(KeyFingerprint::fromPin(key.pin()), std::optional(key));
        QCOMPARE(KeyFingerprint().words(), QString());
    }

    void readsAPinInOneFormOnly_data()
    {
        QTest::addColumn<QString>("pin");
        QTest::newRow("empty") << QString();
        QTest::newRow("padded") << QStringLiteral("b-7MjBbFVR2f6z61934tp3O_aL2e-cUpJ86yyG5WiSs=");
        QTest::newRow("not url-safe")
            << QStringLiteral("b+7MjBbFVR2f6z61934tp3O/aL2e+cUpJ86yyG5WiSs");
        QTest::newRow("a bit too much")
            << QStringLiteral("b-7MjBbFVR2f6z61934tp3O_aL2e-cUpJ86yyG5WiSt");
        QTest::newRow("short") << QStringLiteral("b-7MjBbFVR2f6z61934tp3O_aL2e-cUpJ86yyG5WiS");
        QTest::newRow("long") << QStringLiteral("b-7MjBbFVR2f6z61934tp3O_aL2e-cUpJ86yyG5WiSsAA");
        QTest::newRow("a space") << QStringLiteral("b-7MjBbFVR2f6z61934tp3O_aL2e-cUpJ86yyG5WiS ");
        QTest::newRow("beyond ASCII")
            << QStringLiteral("b-7MjBbFVR2f6z61934tp3O_aL2e-cUpJ86yyG5WiS\u00e9");
    }

    void readsAPinInOneFormOnly()
    {
        QFETCH(QString, pin);
        QVERIFY(!KeyFingerprint::fromPin(pin));
    }

    void itsWordsAreToldApart()
    {
        QVERIFY(std::is_sorted(fingerprintWords.begin(), fingerprintWords.end()));
        const std::set<std::string_view> all(fingerprintWords.begin(), fingerprintWords.end());
        QCOMPARE(all.size(), fingerprintWords.size());
        for (const auto word : all) {
            QVERIFY(word.size() >= 3 && word.size() <= 8);
            QVERIFY(std::all_of(word.begin(), word.end(),
                                [](char letter) { return letter >= 'a' && letter <= 'z'; }));
        }
    }
};

QTEST_APPLESS_MAIN(TestKeyFingerprint)
#include "tst_keyfingerprint.moc"
