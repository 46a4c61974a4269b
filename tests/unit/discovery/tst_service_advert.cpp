// SPDX-License-Identifier: MIT
#include "shared/discovery/ServiceAdvert.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace hearth;

namespace {

ServiceAdvert workshopAdvert()
{
    return {QStringLiteral("Workshop LAN"), QStringLiteral("0.1.0"),
            KeyFingerprint::ofPublicKey("A"), ServiceAdvert::Policy::Open, 14};
}

} // namespace

class TestServiceAdvert : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void isReadAsItWasWritten_data()
    {
        QTest::addColumn<ServiceAdvert>("advert");
        QTest::newRow("open") << workshopAdvert();
        ServiceAdvert other = workshopAdvert();
        other.policy = ServiceAdvert::Policy::Invite;
        other.people = 0;
        QTest::newRow("by invite") << other;
        other.policy = ServiceAdvert::Policy::Closed;
        other.name = QStringLiteral("a=b; ça va, 火");
        QTest::newRow("closed, with signs in its name") << other;
    }

    void isReadAsItWasWritten()
    {
        QFETCH(const ServiceAdvert, advert);
        QCOMPARE(ServiceAdvert::fromTxt(advert.toTxt()), std::optional(advert));
    }

    void saysWhatTheProtocolNames()
    {
        const QByteArray pin = KeyFingerprint::ofPublicKey("A").pin().toLatin1();
        QCOMPARE(workshopAdvert().toTxt(),
                 (QByteArrayList{"txtvers=1", "name=Workshop LAN", "version=0.1.0", "pin=" + pin,
                                 "policy=open", "people=14"}));
    }

    void longNamesEndWithAWholeCharacter()
    {
        ServiceAdvert advert = workshopAdvert();
        advert.name = QStringLiteral("🔥").repeated(64);
        const auto txt = advert.toTxt();
        QVERIFY(std::all_of(txt.begin(), txt.end(),
                            [](const QByteArray &text) { return text.size() <= 255; }));
        QCOMPARE(advert.instanceName(), QStringLiteral("🔥").repeated(15));
        QCOMPARE(ServiceAdvert::fromTxt(txt)->name, QStringLiteral("🔥").repeated(62));
        advert.name = QString(63, QLatin1Char('x'));
        QCOMPARE(advert.instanceName(), advert.name);
    }

    void refusesWhatIsNotInOrder_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("no name") << QByteArray("name") << QByteArray();
        QTest::newRow("a name of blanks") << QByteArray("name") << QByteArray("   ");
        QTest::newRow("a name of two lines") << QByteArray("name") << QByteArray("a\nb");
        QTest::newRow("a name that turns around") << QByteArray("name") << QByteArray("a\u202Eb");
        QTest::newRow("a long name") << QByteArray("name") << QByteArray(65, 'x');
        QTest::newRow("no pin") << QByteArray("pin") << QByteArray();
        QTest::newRow("a short pin") << QByteArray("pin") << QByteArray(42, 'A');
    }

    void refusesWhatIsNotInOrder()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, value);
        QVERIFY(!ServiceAdvert::fromTxt(with(key, value)));
    }

    void passesOverWhatItDoesNotKnow()
    {
        QByteArrayList txt = workshopAdvert().toTxt();
        txt << "colour=green"
            << "flag"
            << "=odd"
            << "people=99"
            << "NAME=Other" << QByteArray();
        QCOMPARE(ServiceAdvert::fromTxt(txt), std::optional(workshopAdvert()));
    }

    void doesNotBelieveInOddNumbersAndWords()
    {
        QCOMPARE(ServiceAdvert::fromTxt(with("people", "-3"))->people, 0);
        QCOMPARE(ServiceAdvert::fromTxt(with("people", "many"))->people, 0);
        QCOMPARE(ServiceAdvert::fromTxt(with("people", "2000000000"))->people, 1'000'000);
        QCOMPARE(ServiceAdvert::fromTxt(with("version", "<b>1</b>"))->version, QString());
        QCOMPARE(ServiceAdvert::fromTxt(with("version", QByteArray(33, '1')))->version, QString());
        QCOMPARE(ServiceAdvert::fromTxt(with("policy", "party"))->policy,
                 ServiceAdvert::Policy::Invite);
    }

private:
    static QByteArrayList with(const QByteArray &key, const QByteArray &value)
    {
        QByteArrayList txt = workshopAdvert().toTxt();
        for (QByteArray &text : txt) {
            if (text.startsWith(key + '='))
                text = key + '=' + value;
        }
        return txt;
    }
};

QTEST_GUILESS_MAIN(TestServiceAdvert)
#include "tst_service_advert.moc"
