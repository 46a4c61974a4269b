// SPDX-License-Identifier: MIT
#include "server/doctor/checks/AddressCheck.h"
#include "server/doctor/checks/ListeningCheck.h"
#include "server/doctor/checks/ReachabilityCheck.h"
#include "server/doctor/checks/ServerCheck.h"
#include "tests/unit/doctor/FakeSystem.h"

#include <QRegularExpression>
#include <QTcpServer>
#include <QTest>

using namespace hearth::server;

namespace {

const QString kLan = QStringLiteral("192.168.1.20");

ServerSight running(const QString &address, Wire wire = Wire::Tls)
{
    ServerSight sight{ServerSight::State::Running, QHostAddress(address), 9473};
    sight.wire = wire;
    sight.pid = 4711;
    return sight;
}

ServerSight stopped(const QString &address, quint16 port)
{
    return {ServerSight::State::Stopped, QHostAddress(address), port};
}

std::vector<InterfaceSight> home()
{
    return {loopback(),
            network(QStringLiteral("wlan0"),
                    {kLan, QStringLiteral("2001:db8::20"), QStringLiteral("fe80::1")})};
}

} // namespace

class PortChecksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aStatusSaysWhereAServerListens()
    {
        const auto sight =
            ServerSight::ofStatus({{QStringLiteral("url"), QStringLiteral("wss://[::]:40123/ws")},
                                   {QStringLiteral("pid"), 4711}});
        QVERIFY(sight);
        QCOMPARE(sight->address, QHostAddress(QHostAddress::AnyIPv6));
        QCOMPARE(sight->port, quint16(40123));
        QCOMPARE(sight->wire, Wire::Tls);
        QCOMPARE(sight->pid, 4711);
        QCOMPARE(sight->where(), QStringLiteral("[::]:40123"));
        QVERIFY(!ServerSight::ofStatus({}));
        QVERIFY(!ServerSight::ofStatus({{QStringLiteral("url"), QStringLiteral("wss://x:1/")}}));
    }

    void aServerRunsOrNot()
    {
        QCOMPARE(ServerCheck(running(kLan)).look().verdict, Verdict::Ok);
        const Finding none = ServerCheck(stopped(kLan, 9473)).look();
        QCOMPARE(none.verdict, Verdict::Problem);
        QVERIFY(none.sentence.text().startsWith(QStringLiteral("No server runs")));
        ServerSight silent;
        silent.state = ServerSight::State::Silent;
        silent.trouble = QStringLiteral("its socket does not answer");
        const Finding found = ServerCheck(silent).look();
        QCOMPARE(found.verdict, Verdict::Problem);
        QVERIFY2(found.sentence.text().contains(silent.trouble), qPrintable(found.sentence.text()));
    }

    void addressesAreThoseOfNetworks()
    {
        const Finding good = AddressCheck(home()).look();
        QCOMPARE(good.verdict, Verdict::Ok);
        QCOMPARE(
            good.sentence.text(),
            QStringLiteral("This computer is at 192.168.1.20 on wlan0, 2001:db8::20 on wlan0."));
        QCOMPARE(AddressCheck({loopback()}).look().verdict, Verdict::Problem);
        auto unplugged = home();
        unplugged.back().isUp = false;
        QCOMPARE(AddressCheck(unplugged).look().verdict, Verdict::Problem);
        const Finding makeshift =
            AddressCheck({network(QStringLiteral("eth0"), {QStringLiteral("169.254.3.4")})}).look();
        QCOMPARE(makeshift.verdict, Verdict::Warning);
        QVERIFY(makeshift.sentence.text().contains(QStringLiteral("169.254.3.4")));
    }

    void multicastIsOfTheNetworksThatAreThere()
    {
        QCOMPARE(MulticastCheck(home()).look().verdict, Verdict::Ok);
        auto without = home();
        without.back().hasMulticast = false;
        const Finding found = MulticastCheck(without).look();
        QCOMPARE(found.verdict, Verdict::Warning);
        QVERIFY(found.sentence.text().startsWith(QStringLiteral("wlan0 carries no multicast")));
        QCOMPARE(MulticastCheck({loopback()}).look().verdict, Verdict::Unknown);
    }

    void aPortIsAskedWhereItIsSaidToBe()
    {
        FakeProbe probe;
        QCOMPARE(ListeningCheck(running(QStringLiteral("0.0.0.0")), probe).look().verdict,
                 Verdict::Ok);
        QCOMPARE(ListeningCheck(running(QStringLiteral("::")), probe).look().verdict, Verdict::Ok);
        QCOMPARE(ListeningCheck(running(kLan), probe).look().verdict, Verdict::Ok);
        QCOMPARE(probe.asked,
                 (QStringList{QStringLiteral(" > 127.0.0.1:9473 plain"),
                              QStringLiteral(" > ::1:9473 plain"),
                              QStringLiteral(" > 192.168.1.20:9473 plain")}));
        probe.results.insert(kLan, {ProbeResult::Kind::Refused, QStringLiteral("refused")});
        const Finding deaf = ListeningCheck(running(kLan), probe).look();
        QCOMPARE(deaf.verdict, Verdict::Problem);
        QVERIFY(!deaf.nextStep.isEmpty());
    }

    void aServerForThisComputerAloneIsSaidToBe()
    {
        FakeProbe probe;
        const Finding found = ListeningCheck(running(QStringLiteral("127.0.0.1")), probe).look();
        QCOMPARE(found.verdict, Verdict::Warning);
        QVERIFY2(found.nextStep.text().contains(QStringLiteral("--listen 0.0.0.0:9473")),
                 qPrintable(found.nextStep.text()));
    }

    void whereNobodyRunsThePortIsFreeOrNot()
    {
        FakeProbe probe;
        const QString here = QStringLiteral("127.0.0.1");
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress(here)));
        const Finding taken = ListeningCheck(stopped(here, other.serverPort()), probe).look();
        QCOMPARE(taken.verdict, Verdict::Problem);
        QVERIFY(taken.nextStep.text().contains(QStringLiteral("--listen")));
        other.close();
        QCOMPARE(ListeningCheck(stopped(here, other.serverPort()), probe).look().verdict,
                 Verdict::Ok);
        ServerSight wrong;
        wrong.trouble = QStringLiteral("--listen wants HOST:PORT");
        QCOMPARE(ListeningCheck(wrong, probe).look().verdict, Verdict::Problem);
        wrong.state = ServerSight::State::Silent;
        QCOMPARE(ListeningCheck(wrong, probe).look().verdict, Verdict::Unknown);
        QVERIFY(probe.asked.isEmpty());
    }

    void eachAddressIsAskedFromItself()
    {
        FakeProbe probe;
        const Finding found =
            ReachabilityCheck(running(QStringLiteral("0.0.0.0")), home(), probe).look();
        QCOMPARE(found.verdict, Verdict::Ok);
        QCOMPARE(probe.asked, QStringList{QStringLiteral("192.168.1.20 > 192.168.1.20:9473 tls")});
        probe.asked.clear();
        (void)ReachabilityCheck(running(QStringLiteral("::"), Wire::Plain), home(), probe).look();
        QCOMPARE(probe.asked,
                 QStringList{QStringLiteral("2001:db8::20 > 2001:db8::20:9473 plain")});
    }

    void anAddressThatDoesNotAnswerIsNamed_data()
    {
        QTest::addColumn<ProbeResult::Kind>("kind");
        QTest::addColumn<QString>("says");
        QTest::addColumn<QString>("advises");
        QTest::newRow("dropped") << ProbeResult::Kind::Silent
                                 << QStringLiteral("192.168.1.20 (nothing came back)")
                                 << QStringLiteral("firewall");
        QTest::newRow("refused") << ProbeResult::Kind::Refused
                                 << QStringLiteral("192.168.1.20 (refused)")
                                 << QStringLiteral("firewall");
        QTest::newRow("no TLS") << ProbeResult::Kind::NoTls
                                << QStringLiteral("192.168.1.20 (no TLS: why)")
                                << QStringLiteral("certificate");
        QTest::newRow("else") << ProbeResult::Kind::Failed << QStringLiteral("192.168.1.20 (why)")
                              << QStringLiteral("firewall");
    }

    void anAddressThatDoesNotAnswerIsNamed()
    {
        QFETCH(ProbeResult::Kind, kind);
        FakeProbe probe;
        probe.results.insert(kLan, {kind, QStringLiteral("why")});
        const Finding found =
            ReachabilityCheck(running(QStringLiteral("0.0.0.0")), home(), probe).look();
        QCOMPARE(found.verdict, Verdict::Problem);
        QFETCH(QString, says);
        QFETCH(QString, advises);
        QVERIFY2(found.sentence.text().contains(says), qPrintable(found.sentence.text()));
        QVERIFY2(found.nextStep.text().contains(advises), qPrintable(found.nextStep.text()));
    }

    void whatCanNotBeTriedIsNotSaidToBeWell()
    {
        FakeProbe probe;
        const auto verdictOf = [&](const ServerSight &sight,
                                   const std::vector<InterfaceSight> &interfaces) {
            return ReachabilityCheck(sight, interfaces, probe).look().verdict;
        };
        QCOMPARE(verdictOf(stopped(QStringLiteral("0.0.0.0"), 9473), home()), Verdict::Unknown);
        QCOMPARE(verdictOf(running(QStringLiteral("127.0.0.1")), home()), Verdict::Unknown);
        QCOMPARE(verdictOf(running(QStringLiteral("0.0.0.0")), {loopback()}), Verdict::Unknown);
        QVERIFY(probe.asked.isEmpty());
    }

    void aProbeTellsWhoAnswers()
    {
        const QHostAddress here(QHostAddress::LocalHost);
        QTcpServer server;
        QVERIFY(server.listen(here));
        TcpPortProbe probe;
        QCOMPARE(probe.probe(here, here, server.serverPort(), Wire::Plain).kind,
                 ProbeResult::Kind::Answered);
        server.close();
        QCOMPARE(probe.probe(here, here, server.serverPort(), Wire::Plain).kind,
                 ProbeResult::Kind::Refused);
    }
};

QTEST_GUILESS_MAIN(PortChecksTest)
#include "tst_port_checks.moc"
