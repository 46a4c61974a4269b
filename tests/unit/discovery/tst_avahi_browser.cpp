// SPDX-License-Identifier: MIT
#include "app/discovery/AvahiBrowser.h"
#include "app/discovery/AvahiDiscovery.h"
#include "tests/support/PrivateBus.h"
#include "tests/unit/discovery/FakeAvahi.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace hearth;
using namespace hearth::app;
using namespace hearth::test;
using namespace std::chrono_literals;

namespace {

ServiceAdvert advert(int people = 0, const char *key = "A")
{
    return {QStringLiteral("Workshop"), QStringLiteral("0.1.0"), KeyFingerprint::ofPublicKey(key),
            ServiceAdvert::Policy::Invite, people};
}

FakeService workshop(int people = 0)
{
    FakeService service;
    service.name = QStringLiteral("Workshop");
    service.txt = advert(people).toTxt();
    return service;
}

//! What a browser has said, as it stands.
struct Seen
{
    QHash<QString, FoundService> services;
    QList<Discovery::State> states;

    template <class Source>
    explicit Seen(Source &source)
    {
        QObject::connect(&source, &Source::found, &m_context,
                         [this](const FoundService &service) { services[service.id] = service; });
        QObject::connect(&source, &Source::lost, &m_context,
                         [this](const QString &id) { services.remove(id); });
        QObject::connect(&source, &Source::stateChanged, &m_context, [this](Discovery::State now) {
            if (states.isEmpty() || states.last() != now)
                states << now;
        });
    }

    [[nodiscard]] FoundService only() const
    {
        return services.size() == 1 ? *services.begin() : FoundService();
    }

private:
    QObject m_context;
};

const QString id = QStringLiteral("Workshop.local");

} // namespace

class TestAvahiBrowser : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { QVERIFY(m_bus.start()); }

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void findsWhatIsThereAndWhatComes()
    {
        FakeAvahi avahi;
        avahi.show(workshop(3));
        AvahiBrowser browser;
        const Seen seen(browser);
        browser.start();
        QTRY_COMPARE(seen.services.size(), 1);
        QCOMPARE(seen.only(),
                 (FoundService{id,
                               advert(3),
                               QStringLiteral("box.local"),
                               9473,
                               {QHostAddress(QStringLiteral("192.168.1.20"))}}));
        FakeService other = workshop();
        other.name = QStringLiteral("Game night");
        avahi.show(other);
        QTRY_COMPARE(seen.services.size(), 2);
    }

    void saysWhenItHasLookedRound()
    {
        FakeAvahi avahi;
        AvahiBrowser browser;
        const Seen seen(browser);
        browser.start();
        QTRY_COMPARE(seen.states, QList{Discovery::State::Searching});
        avahi.show(workshop());
        QTRY_COMPARE(seen.services.size(), 1);
        avahi.settle();
        QTRY_COMPARE(seen.states, (QList{Discovery::State::Searching, Discovery::State::Settled}));
    }

    void hearsOfEachChange()
    {
        FakeAvahi avahi;
        avahi.show(workshop());
        AvahiBrowser browser;
        const Seen seen(browser);
        browser.start();
        QTRY_COMPARE(seen.services.size(), 1);
        avahi.change(workshop(9));
        QTRY_COMPARE(seen.only().advert.people, 9);
        avahi.hide(workshop());
        QTRY_COMPARE(seen.services.size(), 0);
        QTRY_COMPARE(avahi.resolvers, 0);
    }

    void addressesOfOneServerAreOneServer()
    {
        FakeAvahi avahi;
        FakeService local = workshop();
        local.protocol = avahi::IPv6;
        local.interface = 1;
        local.address = QStringLiteral("fe80::5");
        FakeService wide = workshop();
        wide.protocol = avahi::IPv6;
        wide.address = QStringLiteral("2001:db8::5");
        FakeService own = workshop();
        own.interface = 1;
        own.address = QStringLiteral("127.0.0.1");
        for (const FakeService &service : {local, own, wide, workshop()})
            avahi.show(service);
        AvahiBrowser browser;
        const Seen seen(browser);
        browser.start();
        QTRY_COMPARE(seen.only().addresses.size(), 4);
        // In the order in which to try them, and a link-local one with the interface it is of.
        QCOMPARE(seen.only().addresses,
                 (QList<QHostAddress>{QHostAddress(QStringLiteral("192.168.1.20")),
                                      QHostAddress(QStringLiteral("2001:db8::5")),
                                      QHostAddress(QStringLiteral("fe80::5%lo")),
                                      QHostAddress(QHostAddress::LocalHost)}));
        QCOMPARE(seen.only().addresses.at(2).scopeId(), QStringLiteral("lo"));
        avahi.hide(workshop());
        QTRY_COMPARE(seen.only().addresses.size(), 3);
        for (const FakeService &service : {local, own, wide})
            avahi.hide(service);
        QTRY_COMPARE(seen.services.size(), 0);
    }

    void passesOverWhatIsNoServerOfOurs_data()
    {
        QTest::addColumn<QByteArrayList>("txt");
        QTest::addColumn<QString>("address");
        QTest::addColumn<int>("port");
        const QString address = QStringLiteral("192.168.1.20");
        QTest::newRow("no text") << QByteArrayList() << address << 9473;
        QTest::newRow("no pin") << QByteArrayList{"name=Workshop"} << address << 9473;
        QTest::newRow("no address") << advert().toTxt() << QStringLiteral("nowhere") << 9473;
        QTest::newRow("no port") << advert().toTxt() << address << 0;
    }

    void passesOverWhatIsNoServerOfOurs()
    {
        QFETCH(QByteArrayList, txt);
        QFETCH(QString, address);
        QFETCH(int, port);
        FakeAvahi avahi;
        FakeService odd = workshop();
        odd.name = QStringLiteral("Odd");
        odd.txt = txt;
        odd.address = address;
        odd.port = static_cast<quint16>(port);
        avahi.show(odd);
        avahi.show(workshop());
        AvahiBrowser browser;
        const Seen seen(browser);
        browser.start();
        QTRY_VERIFY(seen.services.contains(id));
        QCOMPARE(seen.services.size(), 1);
    }

    void asksNoMoreThanANetworkOfPeopleHas()
    {
        FakeAvahi avahi;
        for (int i = 0; i < 140; ++i) {
            FakeService one = workshop();
            one.name = QString::number(i);
            avahi.show(one);
        }
        AvahiBrowser browser;
        const Seen seen(browser);
        browser.start();
        QTRY_COMPARE_WITH_TIMEOUT(avahi.resolvers, 128, 30'000);
        QTRY_COMPARE(seen.services.size(), 64);
    }

    void saysThatAvahiIsMissingUntilItComes()
    {
        AvahiBrowser browser;
        const Seen seen(browser);
        browser.start();
        QTRY_COMPARE(seen.states, (QList{Discovery::State::Searching, Discovery::State::Missing}));
        auto avahi = std::make_unique<FakeAvahi>();
        avahi->show(workshop());
        QTRY_COMPARE(seen.services.size(), 1);
        QCOMPARE(seen.states.last(), Discovery::State::Searching);
        avahi.reset();
        QTRY_COMPARE(seen.services.size(), 0);
        QTRY_COMPARE(seen.states.last(), Discovery::State::Missing);
    }

    void followsTheBus()
    {
        m_bus.stop();
        AvahiBrowser browser(10ms);
        const Seen seen(browser);
        browser.start();
        QTRY_COMPARE(seen.states.last(), Discovery::State::Missing);
        QVERIFY(m_bus.start());
        FakeAvahi avahi;
        avahi.show(workshop());
        QTRY_COMPARE(seen.services.size(), 1);
    }

    void whatAvahiRefusesIsAskedForAgain_data()
    {
        QTest::addColumn<QString>("method");
        QTest::newRow("its state") << QStringLiteral("GetState");
        QTest::newRow("what is there") << QStringLiteral("ServiceBrowserNew");
        QTest::newRow("where that is") << QStringLiteral("ServiceResolverNew");
    }

    void whatAvahiRefusesIsAskedForAgain()
    {
        QFETCH(QString, method);
        FakeAvahi avahi;
        avahi.refusals[method] = 2;
        avahi.show(workshop());
        AvahiBrowser browser(10ms);
        const Seen seen(browser);
        browser.start();
        QTRY_COMPARE(seen.services.size(), 1);
        QCOMPARE(seen.states.last(), Discovery::State::Searching);
    }

    void looksBetweenStartAndStop()
    {
        FakeAvahi avahi;
        avahi.show(workshop());
        AvahiDiscovery discovery;
        const Seen seen(discovery);
        for (int i = 0; i < 3; ++i) {
            discovery.start();
            discovery.start();
            QTRY_COMPARE(seen.services.size(), 1);
            QCOMPARE(seen.states.last(), Discovery::State::Searching);
            discovery.stop();
            QCOMPARE(seen.services.size(), 0);
            QCOMPARE(seen.states.last(), Discovery::State::Off);
        }
        // What an earlier look still had to say is not said.
        discovery.start();
        discovery.stop();
        avahi.change(workshop(2));
        QTest::qWait(50);
        QCOMPARE(seen.services.size(), 0);
        QCOMPARE(seen.states.last(), Discovery::State::Off);
    }

private:
    PrivateBus m_bus;
};

QTEST_GUILESS_MAIN(TestAvahiBrowser)
#include "tst_avahi_browser.moc"
