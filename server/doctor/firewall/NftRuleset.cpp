// SPDX-License-Identifier: MIT
#include "server/doctor/firewall/NftRuleset.h"

#include "server/doctor/firewall/NftMatch.h"

#include <QJsonDocument>

namespace hearth::server {

namespace {

QString textOf(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toString();
}

//! Statements that let a packet go on to the next one.
bool isHarmless(const QString &statement)
{
    static const QSet<QString> harmless{QStringLiteral("counter"), QStringLiteral("log"),
                                        QStringLiteral("comment"), QStringLiteral("mangle"),
                                        QStringLiteral("notrack")};
    return harmless.contains(statement);
}

//! Statements that a packet passes or not, by what is not known here: how many came before it, or
//! a module of iptables.
bool isCondition(const QString &kind, const QJsonObject &statement)
{
    static const QSet<QString> conditions{QStringLiteral("limit"), QStringLiteral("quota"),
                                          QStringLiteral("ct count")};
    return conditions.contains(kind)
        || (kind == QLatin1String("xt")
            && textOf(statement.value(kind).toObject(), "type") == QLatin1String("match"));
}

} // namespace

//! A packet's way through chains, along all branches that it may take.
struct NftRuleset::Walk
{
    //! What may become of it; several can.
    struct Ends
    {
        bool passes = false;
        bool drops = false;
        bool goesOn = false; //!< to what comes behind the chain
    };

    const NftRuleset &rules;
    quint16 port;
    int depth = 0;

    //! Through one chain, its policy left out.
    Ends through(const Chain &chain)
    {
        // The kernel allows 16; a loop is none of its.
        constexpr int deepest = 16;
        if (depth >= deepest)
            return {true, true, true};
        ++depth;
        Ends ends;
        bool mayStillBeHere = true;
        for (const QJsonArray &rule : chain.rules) {
            bool isLeft = false;
            apply(rule, chain.table, ends, isLeft);
            if (isLeft) {
                mayStillBeHere = false;
                break;
            }
        }
        --depth;
        ends.goesOn = ends.goesOn || mayStillBeHere;
        return ends;
    }

    //! `isLeft`: the packet gets no further than this rule.
    void apply(const QJsonArray &rule, const QString &table, Ends &ends, bool &isLeft)
    {
        NftMatch::Answer fits = NftMatch::Answer::Yes;
        for (const QJsonValue &each : rule) {
            const QJsonObject statement = each.toObject();
            const QString kind = statement.isEmpty() ? QString() : statement.begin().key();
            if (kind == QLatin1String("match")) {
                const auto answer =
                    NftMatch::ask(statement.value(QStringLiteral("match")).toObject(), port);
                if (answer == NftMatch::Answer::No)
                    return;
                if (answer == NftMatch::Answer::Unknown)
                    fits = answer;
            } else if (isCondition(kind, statement)) {
                fits = NftMatch::Answer::Unknown;
            } else if (kind == QLatin1String("vmap")) {
                return choose(statement.value(kind).toObject(), table, fits, ends, isLeft);
            } else if (!isHarmless(kind)) {
                return decide(kind, statement, table, fits, ends, isLeft);
            }
        }
    }

    //! By a table of values and what to do with each: "ct state vmap { invalid : drop }".
    void choose(const QJsonObject &table, const QString &chains, NftMatch::Answer fits, Ends &ends,
                bool &isLeft)
    {
        const QJsonObject data = table.value(QStringLiteral("data")).toObject();
        // One with a name has its values elsewhere.
        if (!data.value(QStringLiteral("set")).isArray()) {
            ends.passes = ends.drops = true;
            return;
        }
        for (const QJsonValue &each : data.value(QStringLiteral("set")).toArray()) {
            const QJsonArray pair = each.toArray();
            const auto answer =
                NftMatch::ask({{QStringLiteral("op"), QStringLiteral("==")},
                               {QStringLiteral("left"), table.value(QStringLiteral("key"))},
                               {QStringLiteral("right"), pair.at(0)}},
                              port);
            const QJsonObject verdict = pair.at(1).toObject();
            if (answer == NftMatch::Answer::No || verdict.isEmpty())
                continue;
            decide(verdict.begin().key(), verdict, chains,
                   fits == NftMatch::Answer::Yes ? answer : fits, ends, isLeft);
            if (isLeft)
                return;
        }
    }

    void decide(const QString &kind, const QJsonObject &statement, const QString &table,
                NftMatch::Answer fits, Ends &ends, bool &isLeft)
    {
        const bool isSure = fits == NftMatch::Answer::Yes;
        isLeft = isSure;
        if (kind == QLatin1String("accept")) {
            ends.passes = true;
        } else if (kind == QLatin1String("drop") || kind == QLatin1String("reject")) {
            ends.drops = true;
        } else if (kind == QLatin1String("return")) {
            ends.goesOn = true;
        } else if (kind == QLatin1String("jump") || kind == QLatin1String("goto")) {
            const QString target = textOf(statement.value(kind).toObject(), "target");
            const auto chain = rules.m_chains.constFind(table + QLatin1Char('/') + target);
            const Ends inner =
                chain == rules.m_chains.cend() ? Ends{true, true, true} : through(*chain);
            ends.passes = ends.passes || inner.passes;
            ends.drops = ends.drops || inner.drops;
            const bool comesBack = kind == QLatin1String("jump");
            ends.goesOn = ends.goesOn || (inner.goesOn && !comesBack);
            isLeft = isSure && !(inner.goesOn && comesBack);
        } else {
            // A set by name, a target of iptables: nobody knows here what it does.
            ends.passes = ends.drops = true;
            isLeft = false;
        }
    }
};

std::optional<NftRuleset> NftRuleset::read(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.object().value(QStringLiteral("nftables")).isArray())
        return std::nullopt;
    NftRuleset ruleset;
    // Chains come before the rules in them.
    for (const QJsonValue &each : document.object().value(QStringLiteral("nftables")).toArray()) {
        const QJsonObject object = each.toObject();
        if (object.contains(QStringLiteral("chain")))
            ruleset.addChain(object.value(QStringLiteral("chain")).toObject());
        else if (object.contains(QStringLiteral("rule")))
            ruleset.addRule(object.value(QStringLiteral("rule")).toObject());
    }
    return ruleset;
}

NftRuleset::Outcome NftRuleset::outcomeFor(quint16 port) const
{
    bool isAsked = false;
    bool mayPass = true;
    bool mayDrop = false;
    for (const Chain &chain : m_chains) {
        // Those before the routing may drop as well.
        const bool isOnTheWay =
            chain.hook == QLatin1String("input") || chain.hook == QLatin1String("prerouting");
        if (!isOnTheWay || (chain.rules.empty() && !chain.dropsRest))
            continue;
        isAsked = true;
        Walk walk{*this, port};
        Walk::Ends ends = walk.through(chain);
        if (ends.goesOn)
            (chain.dropsRest ? ends.drops : ends.passes) = true;
        // It has to pass all of them.
        mayPass = mayPass && ends.passes;
        mayDrop = mayDrop || ends.drops;
    }
    if (!isAsked)
        return Outcome::NoRules;
    if (!mayPass)
        return Outcome::Dropped;
    return mayDrop ? Outcome::Unclear : Outcome::Passes;
}

void NftRuleset::addChain(const QJsonObject &object)
{
    // What holds for IPv6 alone leaves the way by IPv4, which everybody has.
    static const QSet<QString> families{QStringLiteral("ip"), QStringLiteral("inet")};
    if (!families.contains(textOf(object, "family")))
        return;
    Chain chain;
    chain.table = keyOf(object, "table");
    // Chains that only rewrite addresses let everything pass.
    if (textOf(object, "type") == QLatin1String("filter"))
        chain.hook = textOf(object, "hook");
    chain.dropsRest = textOf(object, "policy") == QLatin1String("drop");
    m_chains.insert(chain.table + QLatin1Char('/') + textOf(object, "name"), chain);
}

void NftRuleset::addRule(const QJsonObject &object)
{
    const auto chain =
        m_chains.find(keyOf(object, "table") + QLatin1Char('/') + textOf(object, "chain"));
    if (chain != m_chains.end())
        chain->rules.push_back(object.value(QStringLiteral("expr")).toArray());
}

QString NftRuleset::keyOf(const QJsonObject &object, const char *name)
{
    return textOf(object, "family") + QLatin1Char('/') + textOf(object, name);
}

} // namespace hearth::server
