// SPDX-License-Identifier: MIT
#include "server/doctor/firewall/NftMatch.h"

#include <QJsonArray>
#include <QString>

#include <algorithm>
#include <array>
#include <functional>

namespace hearth::server::NftMatch {

namespace {

using Holds = std::function<Answer(const QJsonValue &)>;

Answer answer(bool yes)
{
    return yes ? Answer::Yes : Answer::No;
}

//! Whether it holds for any: a value alone, a list or a set of them.
Answer anyOf(const QJsonValue &value, const Holds &holds)
{
    const QJsonObject object = value.toObject();
    if (object.contains(QStringLiteral("elem")))
        return anyOf(object.value(QStringLiteral("elem")).toObject().value(QStringLiteral("val")),
                     holds);
    const QJsonValue set = object.value(QStringLiteral("set"));
    const QJsonArray all = value.isArray() ? value.toArray() : set.toArray();
    if (!value.isArray() && !set.isArray())
        return set.isUndefined() ? holds(value) : holds(set);
    Answer found = Answer::No;
    for (const QJsonValue &each : all) {
        const Answer one = anyOf(each, holds);
        if (one == Answer::Yes)
            return one;
        if (one == Answer::Unknown)
            found = one;
    }
    return found;
}

Answer isPort(const QJsonValue &value, quint16 port)
{
    const QJsonArray range = value.toObject().value(QStringLiteral("range")).toArray();
    if (range.size() == 2)
        return answer(port >= range[0].toInt() && port <= range[1].toInt());
    // Set by name, whose elements stand elsewhere, and services by name.
    return value.isDouble() ? answer(value.toInt() == port) : Answer::Unknown;
}

Answer isWord(const QJsonValue &value, const QString &word)
{
    const QString text = value.toString();
    if (text.isEmpty() || text.startsWith(QLatin1Char('@')))
        return Answer::Unknown;
    return answer(text == word);
}

Answer isTcp(const QJsonValue &value)
{
    constexpr int numberOfTcp = 6;
    return value.isDouble() ? answer(value.toInt() == numberOfTcp)
                            : isWord(value, QStringLiteral("tcp"));
}

Answer askMeta(const QString &key, const QJsonValue &right)
{
    if (key == QLatin1String("l4proto"))
        return anyOf(right, isTcp);
    if (key == QLatin1String("iif") || key == QLatin1String("iifname"))
        return anyOf(right, [](const QJsonValue &value) {
            // Who comes from elsewhere comes by no loopback; by which else is not known.
            return isWord(value, QStringLiteral("lo")) == Answer::Yes ? Answer::No
                                                                      : Answer::Unknown;
        });
    if (key == QLatin1String("iiftype"))
        return anyOf(right, [](const QJsonValue &value) {
            return isWord(value, QStringLiteral("loopback")) == Answer::Yes ? Answer::No
                                                                            : Answer::Unknown;
        });
    if (key == QLatin1String("nfproto") || key == QLatin1String("protocol"))
        return anyOf(right, [](const QJsonValue &value) {
            const QString word = value.toString();
            const bool isFour = word == QLatin1String("ipv4") || word == QLatin1String("ip");
            const bool isSix = word == QLatin1String("ipv6") || word == QLatin1String("ip6");
            return isFour || isSix ? answer(isFour) : Answer::Unknown;
        });
    return Answer::Unknown;
}

Answer askPayload(const QJsonObject &payload, const QJsonValue &right, quint16 port)
{
    const QString protocol = payload.value(QStringLiteral("protocol")).toString();
    const QString field = payload.value(QStringLiteral("field")).toString();
    if ((protocol == QLatin1String("tcp") || protocol == QLatin1String("th"))
        && field == QLatin1String("dport"))
        return anyOf(right, [port](const QJsonValue &value) { return isPort(value, port); });
    if (protocol == QLatin1String("ip") && field == QLatin1String("protocol"))
        return anyOf(right, isTcp);
    return Answer::Unknown;
}

//! A rule that looks into another protocol is none for such a packet, whatever it looks for.
bool isOfAnotherProtocol(const QJsonObject &left)
{
    const QString protocol = left.value(QStringLiteral("payload"))
                                 .toObject()
                                 .value(QStringLiteral("protocol"))
                                 .toString();
    constexpr std::array others{"udp", "udplite", "sctp", "dccp", "icmp", "icmpv6", "ip6"};
    return std::any_of(others.begin(), others.end(),
                       [&protocol](const char *other) { return protocol == QLatin1String(other); });
}

//! The state of a first packet's connection is "new".
Answer askConnection(const QString &key, const QJsonValue &right)
{
    if (key != QLatin1String("state"))
        return Answer::Unknown;
    return anyOf(right,
                 [](const QJsonValue &value) { return isWord(value, QStringLiteral("new")); });
}

Answer askLeft(const QJsonObject &left, const QJsonValue &right, quint16 port)
{
    const auto meta = left.value(QStringLiteral("meta")).toObject();
    if (!meta.isEmpty())
        return askMeta(meta.value(QStringLiteral("key")).toString(), right);
    const auto payload = left.value(QStringLiteral("payload")).toObject();
    if (!payload.isEmpty())
        return askPayload(payload, right, port);
    const auto connection = left.value(QStringLiteral("ct")).toObject();
    if (!connection.isEmpty())
        return askConnection(connection.value(QStringLiteral("key")).toString(), right);
    return Answer::Unknown;
}

} // namespace

Answer ask(const QJsonObject &match, quint16 port)
{
    const QString op = match.value(QStringLiteral("op")).toString();
    const QJsonObject left = match.value(QStringLiteral("left")).toObject();
    if (isOfAnotherProtocol(left))
        return Answer::No;
    const Answer equal = askLeft(left, match.value(QStringLiteral("right")), port);
    if (op == QLatin1String("==") || op == QLatin1String("in"))
        return equal;
    if (op == QLatin1String("!=") && equal != Answer::Unknown)
        return answer(equal == Answer::No);
    return Answer::Unknown;
}

} // namespace hearth::server::NftMatch
