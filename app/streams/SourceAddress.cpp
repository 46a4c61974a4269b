// SPDX-License-Identifier: MIT
#include "app/streams/SourceAddress.h"

#include <QUrlQuery>

#include <algorithm>
#include <array>

namespace hearth::app::SourceAddress {

namespace {

// Wherever one of them is in a name, too much is kept from sight rather than too little.
constexpr std::array<const char *, 9> secretWords{"token", "key", "secret",  "ticket", "pass",
                                                  "auth",  "sig", "session", "code"};

bool isSecretName(const QString &name)
{
    return std::any_of(secretWords.begin(), secretWords.end(), [&name](const char *word) {
        return name.contains(QLatin1String(word), Qt::CaseInsensitive);
    });
}

bool hasSecretQuery(const QUrl &url)
{
    const auto items = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    return std::any_of(items.begin(), items.end(),
                       [](const auto &item) { return isSecretName(item.first); });
}

int portOf(const QUrl &url)
{
    const bool isOverTls =
        url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("wss");
    return url.port(isOverTls ? 443 : 80);
}

} // namespace

bool hasSecret(const QUrl &url)
{
    return !url.userInfo().isEmpty() || hasSecretQuery(url);
}

QUrl withoutSecret(const QUrl &url)
{
    QUrl open = url.adjusted(QUrl::RemoveUserInfo);
    if (hasSecretQuery(url))
        open.setQuery(QString());
    return open;
}

QString shown(const QUrl &url)
{
    return withoutSecret(url).toDisplayString();
}

bool isSameOrigin(const QUrl &a, const QUrl &b)
{
    return a.scheme() == b.scheme() && a.host() == b.host() && portOf(a) == portOf(b);
}

QUrl moveLogin(const QUrl &url, SourceHeaders &headers)
{
    if (url.userInfo().isEmpty())
        return url;
    const QByteArray name = QByteArrayLiteral("Authorization");
    const bool isGiven = std::any_of(headers.begin(), headers.end(), [&](const SourceHeader &one) {
        return one.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    if (!isGiven) {
        // RFC 7617
        const QString login =
            url.userName(QUrl::FullyDecoded) + QLatin1Char(':') + url.password(QUrl::FullyDecoded);
        headers.push_back({name, "Basic " + login.toUtf8().toBase64()});
    }
    return url.adjusted(QUrl::RemoveUserInfo);
}

} // namespace hearth::app::SourceAddress
