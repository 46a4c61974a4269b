// SPDX-License-Identifier: MIT
#include "app/streams/SourceProfile.h"

#include "app/streams/SourceAddress.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>
#include <QUrl>

#include <algorithm>
#include <array>

namespace hearth::app {

namespace {

// Those are the handshake's own.
constexpr std::array<const char *, 9> reservedNames{"connection",
                                                    "content-length",
                                                    "host",
                                                    "sec-websocket-key",
                                                    "sec-websocket-extensions",
                                                    "sec-websocket-protocol",
                                                    "sec-websocket-version",
                                                    "transfer-encoding",
                                                    "upgrade"};

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SourceProfile)
};

bool hasScheme(const QString &address, QLatin1String scheme)
{
    return address.startsWith(scheme + QLatin1String("://"), Qt::CaseInsensitive);
}

QString problemOf(const SourceHeader &header)
{
    const QString name = QString::fromUtf8(header.name);
    if (!header.isValid())
        return Words::tr("The header “%1” has signs that no header may have.").arg(name);
    const QByteArray lower = header.name.toLower();
    if (std::any_of(reservedNames.begin(), reservedNames.end(),
                    [&lower](const char *reserved) { return lower == reserved; }))
        return Words::tr("The header “%1” is written by the connection itself.").arg(name);
    return {};
}

QString problemOfSubprotocols(const QStringList &subprotocols)
{
    QSet<QString> seen;
    for (const QString &each : subprotocols) {
        // RFC 6455 §4.1: tokens, each once.
        if (!SourceHeader{each.toUtf8(), {}}.isValid())
            return Words::tr("“%1” can't be the name of a subprotocol.").arg(each);
        if (seen.contains(each))
            return Words::tr("The subprotocol “%1” stands there twice.").arg(each);
        seen.insert(each);
    }
    return {};
}

} // namespace

SourceProfile::Kind SourceProfile::kind() const
{
    if (origin == Origin::Session)
        return Kind::Session;
    if (origin == Origin::Feed)
        return Kind::Feed;
    if (hasScheme(address, QLatin1String("http")) || hasScheme(address, QLatin1String("https")))
        return Kind::EventStream;
    if (hasScheme(address, QLatin1String("ws")) || hasScheme(address, QLatin1String("wss")))
        return Kind::WebSocket;
    if (address == QLatin1String("-"))
        return Kind::StandardInput;
    return isReplayed ? Kind::Replay : Kind::File;
}

bool SourceProfile::hasUrl() const
{
    return kind() == Kind::EventStream || kind() == Kind::WebSocket;
}

Result<Done, QString> SourceProfile::check() const
{
    if (address.isEmpty())
        return Failure{Words::tr("There is no address.")};
    if (!hasUrl())
        return Done{};
    const QUrl url(address, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return Failure{
            Words::tr("“%1” is no address of a stream.").arg(SourceAddress::shown(QUrl(address)))};
    for (const SourceHeader &header : allHeaders()) {
        if (const QString problem = problemOf(header); !problem.isEmpty())
            return Failure{problem};
    }
    if (const QString problem = problemOfSubprotocols(subprotocols); !problem.isEmpty())
        return Failure{problem};
    if (pingInterval.count() < 0)
        return Failure{Words::tr("The time between pings can't be less than nothing.")};
    return Done{};
}

SourceHeaders SourceProfile::allHeaders() const
{
    SourceHeaders all = headers;
    if (!bearer.isEmpty())
        all = joinedHeaders({{"Authorization", "Bearer " + bearer.toUtf8()}}, all);
    return all;
}

QString SourceProfile::title() const
{
    if (!name.isEmpty())
        return name;
    switch (kind()) {
    case Kind::StandardInput:
        return Words::tr("Standard input");
    case Kind::File:
    case Kind::Replay:
        return QFileInfo(address).fileName();
    case Kind::Session:
    case Kind::Feed:
        return address;
    case Kind::EventStream:
    case Kind::WebSocket:
        break;
    }
    // What kind it is says the scheme, too.
    const QUrl url = SourceAddress::withoutSecret(QUrl(address));
    QString title = url.authority() + url.path();
    if (title.endsWith(QLatin1Char('/')))
        title.chop(1);
    return title;
}

QString SourceProfile::shownAddress() const
{
    return hasUrl() ? SourceAddress::shown(QUrl(address)) : address;
}

} // namespace hearth::app
