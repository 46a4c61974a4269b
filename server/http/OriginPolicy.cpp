// SPDX-License-Identifier: MIT
#include "server/http/OriginPolicy.h"

#include <QUrl>

#include <algorithm>

namespace hearth::server {

namespace {

//! As browsers write it: the port is left out where it is the scheme's own (RFC 6454 §6.2).
QByteArray serialized(const QUrl &url)
{
    const QString scheme = url.scheme();
    const int own = scheme == QLatin1String("https") ? 443 : 80;
    const QString host = url.host(QUrl::FullyEncoded);
    QString origin = scheme + QStringLiteral("://")
        + (host.contains(QLatin1Char(':')) ? QLatin1Char('[') + host + QLatin1Char(']') : host);
    if (url.port(own) != own)
        origin += QStringLiteral(":%1").arg(url.port());
    return origin.toUtf8();
}

} // namespace

std::optional<QByteArray> OriginPolicy::parse(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isOfTheWeb =
        url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    const bool isBare = url.path().isEmpty() && !url.hasQuery() && !url.hasFragment()
        && url.userInfo().isEmpty() && !text.endsWith(QLatin1Char('#'))
        && !text.endsWith(QLatin1Char('?'));
    if (!url.isValid() || !isOfTheWeb || !isBare || url.host().isEmpty()
        || text.contains(QLatin1Char('*')))
        return std::nullopt;
    return serialized(url);
}

void OriginPolicy::allow(const QByteArray &origin)
{
    m_allowed.push_back(origin);
}

bool OriginPolicy::allows(const QByteArray &origin) const
{
    return std::find(m_allowed.begin(), m_allowed.end(), origin.toLower()) != m_allowed.end();
}

} // namespace hearth::server
