// SPDX-License-Identifier: MIT
#include "server/doctor/checks/FirewallCheck.h"
#include "server/doctor/firewall/NftFirewall.h"
#include "tests/unit/doctor/FakeSystem.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace hearth::server;

namespace {

struct FakeFirewall final : Firewall
{
    FirewallSight sight;

    explicit FakeFirewall(FirewallSight::State state, const QString &name = QStringLiteral("it"))
        : sight{state, {"it is %1", {name}}, {"do this about %1", {name}}}
    {}

    FirewallSight lookAt(quint16) override { return sight; }
};

ServerSight serverSight(const QString &address = QStringLiteral("0.0.0.0"))
{
    return {ServerSight::State::Running, QHostAddress(address), 9473};
}

ProgramResult printed(const QByteArray &text)
{
    return {ProgramResult::Kind::Done, text};
}

} // namespace

class FirewallCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void saysWhatItsFirewallsAmountTo_data()
    {
        using State = FirewallSight::State;
        QTest::addColumn<State>("manager");
        QTest::addColumn<State>("kernel");
        QTest::addColumn<Verdict>("verdict");
        const auto row = [](const char *name, State manager, State kernel, Verdict verdict) {
            QTest::newRow(name) << manager << kernel << verdict;
        };
        row("none", State::Absent, State::Absent, Verdict::Ok);
        row("closed", State::Closed, State::Unseen, Verdict::Problem);
        row("closed below", State::Open, State::Closed, Verdict::Problem);
        row("open", State::Open, State::Unseen, Verdict::Ok);
        row("open below", State::Unseen, State::Open, Verdict::Ok);
        row("unseen", State::Unseen, State::Unseen, Verdict::Unknown);
        row("unseen below", State::Absent, State::Unseen, Verdict::Unknown);
    }

    void saysWhatItsFirewallsAmountTo()
    {
        QFETCH(FirewallSight::State, manager);
        QFETCH(FirewallSight::State, kernel);
        FakeFirewall first(manager);
        FakeFirewall second(kernel, QStringLiteral("nft"));
        const Finding found = FirewallCheck(serverSight(), {&first, &second}).look();
        QTEST(found.verdict, "verdict");
        QCOMPARE(found.nextStep.isEmpty(),
                 manager == FirewallSight::State::Absent && kernel == manager);
    }

    void whatManagesTheRulesIsNamedBeforeThem()
    {
        FakeFirewall first(FirewallSight::State::Closed, QStringLiteral("ufw"));
        FakeFirewall second(FirewallSight::State::Closed, QStringLiteral("nft"));
        const Finding found = FirewallCheck(serverSight(), {&first, &second}).look();
        QCOMPARE(found.nextStep.text(), QStringLiteral("do this about ufw"));
    }

    void isNotAskedForWhatItCanNotStop()
    {
        FakeFirewall closed(FirewallSight::State::Closed);
        QCOMPARE(FirewallCheck(serverSight(QStringLiteral("127.0.0.1")), {&closed}).look().verdict,
                 Verdict::Unknown);
        QCOMPARE(FirewallCheck({}, {&closed}).look().verdict, Verdict::Unknown);
    }

    void rulesAreRootsToSee()
    {
        FakeRunner runner;
        const QString none = m_dir.filePath(QStringLiteral("none"));
        const FirewallSight missing = NftFirewall(runner, none).lookAt(9473);
        QCOMPARE(missing.state, FirewallSight::State::Unseen);
        QVERIFY(missing.nextStep.text().contains(QStringLiteral("nftables")));
        QCOMPARE(runner.runs, QStringList{QStringLiteral("nft --json list ruleset")});
        runner.results[QStringLiteral("nft")] = {ProgramResult::Kind::Failed};
        const FirewallSight forbidden = NftFirewall(runner, none).lookAt(9473);
        QCOMPARE(forbidden.state, FirewallSight::State::Unseen);
        QVERIFY(forbidden.nextStep.text().contains(QStringLiteral("sudo nft list ruleset")));
        runner.results[QStringLiteral("nft")] = printed("not what it prints");
        QCOMPARE(NftFirewall(runner, none).lookAt(9473).state, FirewallSight::State::Unseen);
        runner.results[QStringLiteral("nft")] = printed(R"({"nftables": []})");
        QCOMPARE(NftFirewall(runner, none).lookAt(9473).state, FirewallSight::State::Absent);
    }

    void rulesThatNftDoesNotSeeAreNotTakenForNone()
    {
        FakeRunner runner;
        runner.results[QStringLiteral("nft")] = printed(R"({"nftables": []})");
        QFile old(m_dir.filePath(QStringLiteral("old")));
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("filter\n");
        old.close();
        const FirewallSight sight = NftFirewall(runner, old.fileName()).lookAt(9473);
        QCOMPARE(sight.state, FirewallSight::State::Unseen);
        QVERIFY(sight.nextStep.text().contains(QStringLiteral("iptables-legacy")));
    }

    void aProgramIsRunWithItsArgumentsAsTheyAre()
    {
        ProcessRunner runner;
        const auto echoed = runner.run(QStringLiteral("echo"), {QStringLiteral("$HOME; a  b")});
        QCOMPARE(echoed.kind, ProgramResult::Kind::Done);
        QCOMPARE(echoed.output, QByteArray("$HOME; a  b\n"));
        QCOMPARE(runner.run(QStringLiteral("false"), {}).kind, ProgramResult::Kind::Failed);
        QCOMPARE(runner.run(QStringLiteral("no-such-program-here"), {}).kind,
                 ProgramResult::Kind::Missing);
    }

private:
    QTemporaryDir m_dir;
};

QTEST_GUILESS_MAIN(FirewallCheckTest)
#include "tst_firewall_check.moc"
