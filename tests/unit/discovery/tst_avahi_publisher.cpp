// SPDX-License-Identifier: MIT
#include "server/discovery/AvahiPublisher.h"
#include "tests/support/PrivateBus.h"
#include "tests/unit/discovery/FakeAvahi.h"

#include <QRegularExpression>
#include <QTest>

using namespace hearth;
using namespace hearth::server;
using namespace hearth::test;
using namespace std::chrono_literals;

namespace {

Announcement workshop(int people = 0)
{
    return {{QStringLiteral("Workshop"), QStringLiteral("0.1.0"), KeyFingerprint::ofPublicKey("A"),
             ServiceAdvert::Policy::Invite, people},
            9473,
            QHostAddress(QHostAddress::Any)};
}

//! What the log said, by the line.
QStringList said;

void hear(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    said << (type == QtInfoMsg ? text : QStringLiteral("not an information: ") + text);
}

} // namespace

class TestAvahiPublisher : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { QVERIFY(m_bus.start()); }

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        said.clear();
        m_before = qInstallMessageHandler(hear);
    }

    void cleanup() { qInstallMessageHandler(m_before); }

    void publishesWhatItIsGiven()
    {
        FakeAvahi avahi;
        AvahiPublisher publisher;
        publisher.publish(workshop(3));
        QTRY_COMPARE(avahi.published.size(), 1);
        const FakeService service = *avahi.published.begin();
        QCOMPARE(service.name, QStringLiteral("Workshop"));
        QCOMPARE(service.port, quint16(9473));
        QCOMPARE(service.interface, avahi::anyInterface);
        QCOMPARE(service.protocol, int(avahi::AnyProtocol));
        QCOMPARE(service.txt, workshop(3).advert.toTxt());
        QTRY_COMPARE(said, QStringList{QStringLiteral("found on this network as Workshop")});
    }

    void tellsTheNetworkOfItsAddressAlone_data()
    {
        QTest::addColumn<QHostAddress>("address");
        QTest::addColumn<int>("interface");
        QTest::addColumn<int>("protocol");
        QTest::newRow("all of IPv4")
            << QHostAddress(QHostAddress::AnyIPv4) << avahi::anyInterface << int(avahi::IPv4);
        QTest::newRow("all of IPv6")
            << QHostAddress(QHostAddress::AnyIPv6) << avahi::anyInterface << int(avahi::IPv6);
        // Loopback stands for any interface that has the address.
        QTest::newRow("one of IPv4")
            << QHostAddress(QHostAddress::LocalHost) << 1 << int(avahi::IPv4);
    }

    void tellsTheNetworkOfItsAddressAlone()
    {
        QFETCH(QHostAddress, address);
        FakeAvahi avahi;
        AvahiPublisher publisher;
        Announcement announcement = workshop();
        announcement.address = address;
        publisher.publish(announcement);
        QTRY_COMPARE(avahi.published.size(), 1);
        QTEST(avahi.published.begin()->interface, "interface");
        QTEST(avahi.published.begin()->protocol, "protocol");
    }

    void changesTheTextOfTheServiceThatIsThere()
    {
        FakeAvahi avahi;
        AvahiPublisher publisher;
        publisher.publish(workshop());
        QTRY_COMPARE(said.size(), 1);
        const QString group = avahi.published.begin().key();
        publisher.publish(workshop(5));
        QTRY_COMPARE(avahi.published.value(group).txt, workshop(5).advert.toTxt());
        publisher.publish(workshop(5));
        publisher.publish(workshop(6));
        QTRY_COMPARE(avahi.published.value(group).txt, workshop(6).advert.toTxt());
        QCOMPARE(avahi.texts, 2);
    }

    void tellsTheLatestTextWhenTheServiceComesUp()
    {
        FakeAvahi avahi;
        AvahiPublisher publisher;
        publisher.publish(workshop());
        publisher.publish(workshop(2));
        QTRY_COMPARE(said.size(), 1);
        QTRY_COMPARE(avahi.published.begin()->txt, workshop(2).advert.toTxt());
    }

    void takesAnotherNameWhereItsOwnIsTaken_data()
    {
        QTest::addColumn<FakeAvahi::Collision>("collision");
        QTest::newRow("seen at once") << FakeAvahi::Collision::WhenAdded;
        QTest::newRow("seen on the network") << FakeAvahi::Collision::WhenCommitted;
    }

    void takesAnotherNameWhereItsOwnIsTaken()
    {
        QFETCH(FakeAvahi::Collision, collision);
        FakeAvahi avahi;
        avahi.collision = collision;
        avahi.taken = QStringList{QStringLiteral("Workshop"), QStringLiteral("Workshop #2")};
        AvahiPublisher publisher;
        publisher.publish(workshop());
        QTRY_COMPARE(avahi.published.size(), 1);
        QCOMPARE(avahi.published.begin()->name, QStringLiteral("Workshop #2 #2"));
        // People see the name that it was given.
        QCOMPARE(avahi.published.begin()->txt, workshop().advert.toTxt());
        QTRY_COMPARE(
            said,
            (QStringList{
                QStringLiteral("another server on this network is called Workshop already"),
                QStringLiteral("another server on this network is called Workshop #2 already"),
                QStringLiteral("found on this network as Workshop #2 #2")}));
    }

    void goesWithItsServer()
    {
        FakeAvahi avahi;
        AvahiPublisher publisher;
        publisher.publish(workshop());
        QTRY_COMPARE(avahi.published.size(), 1);
        publisher.withdraw();
        QTRY_COMPARE(avahi.published.size(), 0);
        publisher.publish(workshop());
        QTRY_COMPARE(avahi.published.size(), 1);
    }

    void isThereAgainWhenAvahiIs()
    {
        auto avahi = std::make_unique<FakeAvahi>();
        AvahiPublisher publisher;
        publisher.publish(workshop());
        QTRY_COMPARE(said.size(), 1);
        avahi.reset();
        QTRY_VERIFY(said.last().contains(QStringLiteral("apt install avahi-daemon")));
        avahi = std::make_unique<FakeAvahi>();
        QTRY_COMPARE(avahi->published.size(), 1);
        QTRY_COMPARE(said.size(), 3);
    }

    void comesAnewWhenTheMachineGetsAnotherName()
    {
        FakeAvahi avahi;
        AvahiPublisher publisher;
        publisher.publish(workshop());
        QTRY_COMPARE(said.size(), 1);
        const QString before = avahi.published.begin().key();
        avahi.setState(avahi::ServerCollision);
        QTRY_COMPARE(avahi.published.size(), 0);
        avahi.setState(avahi::ServerRegistering);
        avahi.setState(avahi::ServerRunning);
        QTRY_COMPARE(avahi.published.size(), 1);
        QVERIFY(avahi.published.begin().key() != before);
    }

    void whatAvahiRefusesIsTriedAgain_data()
    {
        QTest::addColumn<QString>("method");
        QTest::newRow("its state") << QStringLiteral("GetState");
        QTest::newRow("the group") << QStringLiteral("EntryGroupNew");
        QTest::newRow("the service") << QStringLiteral("AddService");
        QTest::newRow("the commit") << QStringLiteral("Commit");
    }

    void whatAvahiRefusesIsTriedAgain()
    {
        QFETCH(QString, method);
        FakeAvahi avahi;
        avahi.refusals[method] = 3;
        AvahiPublisher publisher(10ms);
        publisher.publish(workshop());
        QTRY_COMPARE(avahi.published.size(), 1);
        // It is said once why it was not.
        QTRY_COMPARE(said.size(), 2);
        QVERIFY(said.last().contains(QStringLiteral("found on this network")));
    }

    void aTextThatIsRefusedIsToldAgain()
    {
        FakeAvahi avahi;
        AvahiPublisher publisher(10ms);
        publisher.publish(workshop());
        QTRY_COMPARE(said.size(), 1);
        avahi.refusals[QStringLiteral("UpdateServiceTxt")] = 1;
        publisher.publish(workshop(4));
        QTRY_VERIFY(avahi.published.size() == 1
                    && avahi.published.begin()->txt == workshop(4).advert.toTxt());
    }

    void saysOnceWhatToInstallWhereAvahiIsMissing()
    {
        AvahiPublisher publisher;
        publisher.publish(workshop());
        QTRY_COMPARE(said.size(), 1);
        QVERIFY(said.first().contains(QStringLiteral("apt install avahi-daemon")));
        publisher.publish(workshop(1));
        FakeAvahi avahi;
        QTRY_COMPARE(avahi.published.size(), 1);
        QCOMPARE(avahi.published.begin()->txt, workshop(1).advert.toTxt());
    }

    void followsTheBus()
    {
        m_bus.stop();
        AvahiPublisher publisher(10ms);
        publisher.publish(workshop());
        QTRY_COMPARE(said.size(), 1);
        QTest::qWait(200); // as long as many tries
        QCOMPARE(said.size(), 1);
        QVERIFY(m_bus.start());
        {
            FakeAvahi avahi;
            QTRY_COMPARE(avahi.published.size(), 1);
        }
        m_bus.stop();
        QVERIFY(m_bus.start());
        FakeAvahi avahi;
        QTRY_COMPARE(avahi.published.size(), 1);
    }

private:
    PrivateBus m_bus;
    QtMessageHandler m_before = nullptr;
};

QTEST_GUILESS_MAIN(TestAvahiPublisher)
#include "tst_avahi_publisher.moc"
