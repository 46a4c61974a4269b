// SPDX-License-Identifier: MIT
#include "app/net/ServerAddress.h"

#include "shared/protocol/Version.h"

#include <QCoreApplication>
#include <QHostAddress>

namespace hearth::app {

namespace {

//! RFC 1035 §2.3.4, without the root.
constexpr qsizetype longestHost = 253;
constexpr qsizetype longestQuoted = 80;

struct AddressWords
{
    Q_DECLARE_TR_FUNCTIONS(ServerAddress)
};

//! Without a scheme "host:9473" would be read as the scheme "host", and a bare IPv6 address as host
//! and port.
QString withScheme(const QString &text)
{
    if (text.contains(QLatin1String("://")))
        return text;
    const QHostAddress bare(text);
    if (!bare.isNull() && bare.protocol() == QHostAddress::IPv6Protocol)
        return QStringLiteral("hearth://[%1]").arg(text);
    return QStringLiteral("hearth://") + text;
}

QString quoted(const QString &text)
{
    if (text.size() <= longestQuoted)
        return text;
    QString head = text.first(longestQuoted - 1);
    if (head.back().isHighSurrogate())
        head.chop(1);
    return head + QChar(0x2026);
}

} // namespace

Result<ServerAddress, QString> ServerAddress::parse(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return Failure{AddressWords::tr("Enter the server's address, such as 192.168.1.20:9473.")};
    const QString wrong =
        AddressWords::tr(
            "“%1” is not an address. It looks like 192.168.1.20:9473 or hearth://my-server.")
            .arg(quoted(trimmed));
    const QUrl url(withScheme(trimmed), QUrl::StrictMode);
    const QString scheme = url.scheme();
    const bool ours = scheme == QLatin1String("hearth");
    const bool webSocket = scheme == QLatin1String("ws") || scheme == QLatin1String("wss");
    if (url.isValid() && !ours && !webSocket)
        return Failure{AddressWords::tr(
            "An address begins with hearth://, ws:// or wss://, or with the host's name.")};
    const QString path = url.path();
    const bool pathIsFine =
        path.isEmpty() || path == QLatin1String("/") || (webSocket && path == QLatin1String("/ws"));
    if (!url.isValid() || url.host().isEmpty() || url.host(QUrl::FullyEncoded).size() > longestHost
        || !pathIsFine || !url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment()
        || url.port(kDefaultPort) == 0)
        return Failure{wrong};
    ServerAddress address;
    address.host = url.host();
    address.port = static_cast<quint16>(url.port(kDefaultPort));
    if (webSocket)
        address.encryption = scheme == QLatin1String("ws") ? Encryption::Plain : Encryption::Tls;
    else
        address.encryption = address.isLoopback() ? Encryption::Plain : Encryption::Tls;
    return address;
}

bool ServerAddress::isLoopback() const
{
    if (host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0)
        return true;
    const QHostAddress address(host);
    return !address.isNull() && address.isLoopback();
}

QString ServerAddress::label() const
{
    const QString shown = host.contains(QLatin1Char(':')) ? QStringLiteral("[%1]").arg(host) : host;
    return QStringLiteral("%1:%2").arg(shown).arg(port);
}

QString ServerAddress::toString() const
{
    const auto asLabel = parse(label());
    if (asLabel && *asLabel == *this)
        return label();
    return webSocketUrl().toString();
}

QUrl ServerAddress::webSocketUrl() const
{
    QUrl url = httpUrl(QStringLiteral("/ws"));
    url.setScheme(encryption == Encryption::Tls ? QStringLiteral("wss") : QStringLiteral("ws"));
    return url;
}

QUrl ServerAddress::httpUrl(const QString &path) const
{
    QUrl url;
    url.setScheme(encryption == Encryption::Tls ? QStringLiteral("https") : QStringLiteral("http"));
    url.setHost(host);
    url.setPort(port);
    url.setPath(path);
    return url;
}

} // namespace hearth::app
