// SPDX-License-Identifier: MIT
#include "server/doctor/firewall/NftRuleset.h"

#include <QRegularExpression>
#include <QTest>

using namespace hearth::server;

namespace {

using Outcome = NftRuleset::Outcome;

const QByteArray kAccept = R"({"accept": null})";
const QByteArray kDrop = R"({"drop": null})";

//! `name` and what else stands in a chain's object.
QByteArray chain(const QByteArray &name, const QByteArray &more = {})
{
    return R"({"chain": {"family": "inet", "table": "filter", "name": ")" + name
        + R"(", "handle": 1)" + more + "}}";
}

QByteArray base(const QByteArray &policy, const QByteArray &hook = "input")
{
    return chain(hook,
                 R"(, "type": "filter", "hook": ")" + hook + R"(", "prio": 0, "policy": ")" + policy
                     + "\"");
}

QByteArray rule(const QByteArrayList &statements, const QByteArray &chain = "input")
{
    return R"({"rule": {"family": "inet", "table": "filter", "chain": ")" + chain
        + R"(", "handle": 2, "expr": [)" + statements.join(", ") + "]}}";
}

QByteArray match(const QByteArray &left, const QByteArray &right, const QByteArray &op = "==")
{
    return R"({"match": {"op": ")" + op + R"(", "left": )" + left + R"(, "right": )" + right + "}}";
}

QByteArray payload(const QByteArray &protocol, const QByteArray &field)
{
    return R"({"payload": {"protocol": ")" + protocol + R"(", "field": ")" + field + "\"}}";
}

QByteArray toPort(const QByteArray &right, const QByteArray &op = "==")
{
    return match(payload("tcp", "dport"), right, op);
}

QByteArray state(const QByteArray &right)
{
    return match(R"({"ct": {"key": "state"}})", right, "in");
}

QByteArray meta(const QByteArray &key, const QByteArray &right, const QByteArray &op = "==")
{
    return match(R"({"meta": {"key": ")" + key + "\"}}", right, op);
}

QByteArray to(const QByteArray &kind, const QByteArray &target)
{
    return "{\"" + kind + R"(": {"target": ")" + target + "\"}}";
}

} // namespace

class NftRulesetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void readsNothingElse()
    {
        QVERIFY(!NftRuleset::read("Operation not permitted"));
        QVERIFY(!NftRuleset::read("{}"));
        QVERIFY(NftRuleset::read(R"({"nftables": [{"metainfo": {"version": "1.0.6"}}]})"));
    }

    void tellsWhatBecomesOfAPacket_data()
    {
        QTest::addColumn<QByteArrayList>("objects");
        QTest::addColumn<Outcome>("outcome");
        const auto row = [](const char *name, const QByteArrayList &objects, Outcome outcome) {
            QTest::newRow(name) << objects << outcome;
        };
        row("nothing", {}, Outcome::NoRules);
        row("an empty chain", {base("accept")}, Outcome::NoRules);
        row("another hook", {base("drop", "forward")}, Outcome::NoRules);
        row("policy", {base("drop")}, Outcome::Dropped);
        row("its port", {base("drop"), rule({toPort("9473"), kAccept})}, Outcome::Passes);
        row("another port", {base("drop"), rule({toPort("22"), kAccept})}, Outcome::Dropped);
        row("dropped", {base("accept"), rule({toPort("9473"), kDrop})}, Outcome::Dropped);
        row("rejected", {base("accept"), rule({toPort("9473"), R"({"reject": null})"})},
            Outcome::Dropped);
        row("before the routing", {base("accept", "prerouting"), rule({kDrop}, "prerouting")},
            Outcome::Dropped);
        row("not that port", {base("accept"), rule({toPort("22", "!="), kDrop})}, Outcome::Dropped);
        row("a set",
            {base("drop"), rule({toPort(R"({"set": [22, {"range": [9000, 9500]}]})"), kAccept})},
            Outcome::Passes);
        row("a set with counters",
            {base("drop"), rule({toPort(R"({"set": [{"elem": {"val": 9473}}]})"), kAccept})},
            Outcome::Passes);
        row("a set by name", {base("drop"), rule({toPort(R"("@open")"), kAccept})},
            Outcome::Unclear);
        row("udp", {base("drop"), rule({match(payload("udp", "dport"), "9473"), kAccept})},
            Outcome::Dropped);
        row("not that port of udp",
            {base("accept"), rule({match(payload("udp", "dport"), "53", "!="), kDrop})},
            Outcome::Passes);
        row("not udp",
            {base("drop"), rule({match(payload("ip", "protocol"), R"("udp")", "!="), kAccept})},
            Outcome::Passes);
        row("any tcp", {base("drop"), rule({meta("l4proto", R"("tcp")"), kAccept})},
            Outcome::Passes);
        row("loopback", {base("drop"), rule({meta("iifname", R"("lo")"), kAccept})},
            Outcome::Dropped);
        row("not loopback", {base("accept"), rule({meta("iif", R"("lo")", "!="), kDrop})},
            Outcome::Dropped);
        row("an interface",
            {base("drop"), rule({meta("iifname", R"("eth0")"), toPort("9473"), kAccept})},
            Outcome::Unclear);
        row("some of the network",
            {base("drop"), rule({match(payload("ip", "saddr"), R"("10.0.0.0/8")"), kAccept})},
            Outcome::Unclear);
        row("established", {base("drop"), rule({state(R"(["established", "related"])"), kAccept})},
            Outcome::Dropped);
        row("new", {base("drop"), rule({state(R"("new")"), toPort("9473"), kAccept})},
            Outcome::Passes);
        row("by a table of states",
            {base("drop"),
             rule({R"({"vmap": {"key": {"ct": {"key": "state"}}, "data": {"set": [["established", )"
                   + kAccept + R"(], ["new", )" + kAccept + "]]}}}"})},
            Outcome::Passes);
        row("by a table of others",
            {base("drop"),
             rule({R"({"vmap": {"key": {"ct": {"key": "state"}}, "data": {"set": [["established", )"
                   + kAccept + "]]}}}"})},
            Outcome::Dropped);
        row("limited",
            {base("drop"),
             rule({toPort("9473"), R"({"limit": {"rate": 5, "per": "second"}})", kAccept})},
            Outcome::Unclear);
        row("counted and logged",
            {base("drop"),
             rule({R"({"counter": {"packets": 0, "bytes": 0}})", toPort("9473"),
                   R"({"log": {"prefix": "chat"}})", kAccept})},
            Outcome::Passes);
        row("a target of iptables", {base("accept"), rule({R"({"xt": null})"})}, Outcome::Unclear);
        row("in another chain",
            {base("drop"), chain("open"), rule({to("jump", "open")}),
             rule({toPort("9473"), kAccept}, "open")},
            Outcome::Passes);
        row("and back from it",
            {base("accept"), chain("open"), rule({to("jump", "open")}), rule({kDrop}),
             rule({toPort("22"), kAccept}, "open"), rule({R"({"return": null})"}, "open"),
             rule({kAccept}, "open")},
            Outcome::Dropped);
        row("gone to another chain",
            {base("drop"), chain("other"), rule({to("goto", "other")}), rule({kAccept})},
            Outcome::Dropped);
        row("one of several",
            {base("accept"), rule({toPort("9473"), kAccept}), base("accept", "prerouting"),
             rule({toPort("9473"), kDrop}, "prerouting")},
            Outcome::Dropped);
        row("a loop",
            {base("drop"), chain("a"), rule({to("jump", "a")}), rule({to("jump", "a")}, "a")},
            Outcome::Unclear);
    }

    void tellsWhatBecomesOfAPacket()
    {
        QFETCH(QByteArrayList, objects);
        const auto ruleset = NftRuleset::read(R"({"nftables": [)" + objects.join(", ") + "]}");
        QVERIFY(ruleset);
        QTEST(ruleset->outcomeFor(9473), "outcome");
    }

    void whatHoldsForIPv6AloneIsPassedOver()
    {
        const auto ruleset = NftRuleset::read(
            R"({"nftables": [{"chain": {"family": "ip6", "table": "t", "name": "in", "type": "filter",
            "hook": "input", "policy": "drop"}}]})");
        QVERIFY(ruleset);
        QCOMPARE(ruleset->outcomeFor(9473), Outcome::NoRules);
    }
};

QTEST_GUILESS_MAIN(NftRulesetTest)
#include "tst_nft_ruleset.moc"
