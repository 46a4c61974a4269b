// SPDX-License-Identifier: MIT
#include "server/doctor/firewall/FirewalldFirewall.h"
#include "server/doctor/system/DBusSystemBus.h"
#include "tests/support/PrivateBus.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusVirtualObject>
#include <QRegularExpression>
#include <QTest>
#include <QThread>

using namespace hearth::server;
using namespace hearth::test;

namespace {

using State = FirewallSight::State;
using Zone = QMap<QString, QStringList>;
using Zones = QMap<QString, Zone>;
using Ports = QList<QStringList>;

const QString kService = QStringLiteral("org.fedoraproject.FirewallD1");

//! What a test needs of firewalld 1.3 on the system bus.
class FakeFirewalld final : public QDBusVirtualObject
{
public:
    Zones active;
    QMap<QString, QVariantMap> zones;
    bool isForbidden = false;

    [[nodiscard]] QString introspect(const QString &) const override { return {}; }

    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override
    {
        const QString method = message.member();
        QDBusMessage reply =
            message.createErrorReply(QDBusError::AccessDenied, QStringLiteral("not authorized"));
        if (isForbidden)
            return bus.send(reply);
        if (method == QLatin1String("getActiveZones"))
            reply = message.createReply(QVariant::fromValue(active));
        else if (method == QLatin1String("getDefaultZone"))
            reply = message.createReply(QStringLiteral("public"));
        else if (method == QLatin1String("getZoneSettings2"))
            reply = message.createReply(zones.value(message.arguments().value(0).toString()));
        return bus.send(reply);
    }
};

QVariantMap zone(const Ports &ports, const QStringList &rules = {},
                 const QString &target = QStringLiteral("default"))
{
    QVariantMap map{{QStringLiteral("target"), target}};
    map.insert(QStringLiteral("ports"), QVariant::fromValue(ports));
    if (!rules.isEmpty())
        map.insert(QStringLiteral("rules_str"), rules);
    return map;
}

} // namespace

class FirewalldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase()
    {
        qDBusRegisterMetaType<Zone>();
        qDBusRegisterMetaType<Zones>();
        qDBusRegisterMetaType<Ports>();
        QVERIFY(m_bus.start());
    }

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_fake = std::make_unique<FakeFirewalld>();
    }

    void cleanup()
    {
        QDBusConnection::disconnectFromBus(QStringLiteral("fake"));
        m_fake.reset();
    }

    void isAbsentWithoutItsName() { QCOMPARE(look().state, State::Absent); }

    void readsItsZones_data()
    {
        QTest::addColumn<Ports>("ports");
        QTest::addColumn<QStringList>("rules");
        QTest::addColumn<QString>("target");
        QTest::addColumn<State>("state");
        const QString usual = QStringLiteral("default");
        const auto port = [](const char *number, const char *protocol = "tcp") {
            return Ports{{QString::fromLatin1(number), QString::fromLatin1(protocol)}};
        };
        QTest::newRow("none") << Ports() << QStringList() << usual << State::Closed;
        QTest::newRow("its port") << port("9473") << QStringList() << usual << State::Open;
        QTest::newRow("a range") << port("1025-65535") << QStringList() << usual << State::Open;
        QTest::newRow("another") << port("22") << QStringList() << usual << State::Closed;
        QTest::newRow("udp") << port("9473", "udp") << QStringList() << usual << State::Closed;
        QTest::newRow("trusted") << Ports() << QStringList() << QStringLiteral("ACCEPT")
                                 << State::Open;
        QTest::newRow("rules of its own")
            << Ports() << QStringList{QStringLiteral("rule family=\"ipv4\" accept")} << usual
            << State::Unseen;
    }

    void readsItsZones()
    {
        QFETCH(Ports, ports);
        QFETCH(QStringList, rules);
        QFETCH(QString, target);
        const QString home = QStringLiteral("home");
        m_fake->active = {{home, {{QStringLiteral("interfaces"), {QStringLiteral("wlan0")}}}}};
        m_fake->zones = {{home, zone(ports, rules, target)}};
        publish();
        const FirewallSight sight = look();
        QTEST(sight.state, "state");
        if (sight.state == State::Closed)
            QCOMPARE(sight.nextStep.text(),
                     QStringLiteral("sudo firewall-cmd --permanent --zone=home --add-port=9473/tcp "
                                    "&& sudo firewall-cmd --reload"));
    }

    void takesTheDefaultZoneWhereNoneIsActive()
    {
        m_fake->zones = {{QStringLiteral("public"), zone({})}};
        publish();
        const FirewallSight sight = look();
        QCOMPARE(sight.state, State::Closed);
        QVERIFY2(sight.sentence.text().contains(QStringLiteral("zone public")),
                 qPrintable(sight.sentence.text()));
    }

    void whatItDoesNotTellIsUnseen()
    {
        m_fake->isForbidden = true;
        publish();
        const FirewallSight sight = look();
        QCOMPARE(sight.state, State::Unseen);
        QVERIFY(sight.nextStep.text().contains(QStringLiteral("--add-port=9473/tcp")));
    }

private:
    //! From another thread, since whoever asks waits, and the answer comes from this one.
    static FirewallSight look()
    {
        FirewallSight sight;
        const std::unique_ptr<QThread> thread(QThread::create([&sight] {
            DBusSystemBus bus;
            sight = FirewalldFirewall(bus).lookAt(9473);
        }));
        thread->start();
        (void)QTest::qWaitFor([&thread] { return thread->isFinished(); }, 20'000);
        thread->wait();
        return sight;
    }

    void publish()
    {
        auto bus =
            QDBusConnection::connectToBus(QDBusConnection::SystemBus, QStringLiteral("fake"));
        QVERIFY(
            bus.registerVirtualObject(QStringLiteral("/"), m_fake.get(), QDBusConnection::SubPath));
        QVERIFY(bus.registerService(kService));
    }

    PrivateBus m_bus;
    std::unique_ptr<FakeFirewalld> m_fake;
};

QTEST_GUILESS_MAIN(FirewalldTest)
#include "tst_firewalld.moc"
