// SPDX-License-Identifier: MIT
#include "server/net/ProxyHeaders.h"

namespace hearth::server {

namespace {

//! Null unless it is the whole text that is an address.
QHostAddress parseAddress(const QString &text)
{
    const bool isV4 = text.count(QLatin1Char('.')) == 3;
    // QHostAddress takes "10" and "10.1" too.
    if (!isV4 && !text.contains(QLatin1Char(':')))
        return {};
    return withoutMapping(QHostAddress(text));
}

//! An address, maybe with a port behind it as some proxies write it. Null when it is none.
QHostAddress parseHop(const QByteArray &hop)
{
    const QString text = QString::fromLatin1(hop);
    if (!text.startsWith(QLatin1Char('[')))
        return parseAddress(text.count(QLatin1Char(':')) == 1 ? text.section(QLatin1Char(':'), 0, 0)
                                                              : text);
    const qsizetype end = text.indexOf(QLatin1Char(']'));
    const QString rest = text.mid(end + 1);
    if (end < 0 || (!rest.isEmpty() && !rest.startsWith(QLatin1Char(':'))))
        return {};
    return parseAddress(text.mid(1, end - 1));
}

} // namespace

Caller callerOf(const HttpRequest &request, const QHostAddress &peer, const AddressRanges &proxies)
{
    Caller caller{withoutMapping(peer), request.has("X-Forwarded-For") || request.has("Forwarded")};
    if (!proxies.contains(peer))
        return caller;
    const auto hops = request.elements("X-Forwarded-For");
    for (auto hop = hops.rbegin(); hop != hops.rend(); ++hop) {
        const QHostAddress address = parseHop(*hop);
        if (address.isNull())
            break;
        caller.address = address;
        if (!proxies.contains(address))
            break;
    }
    return caller;
}

} // namespace hearth::server
