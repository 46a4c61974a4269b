// SPDX-License-Identifier: MIT
#include "app/text/LinkRule.h"

#include "shared/protocol/Limits.h"

#include <QList>
#include <QRegularExpression>

#include <algorithm>

namespace hearth::app {

namespace {

//! RFC 5321 §4.5.3.1.3, without the angle brackets; a host is never longer than 253.
constexpr qsizetype longestAddress = 254;

bool isUnfit(char32_t point)
{
    const auto category = QChar::category(point);
    return category == QChar::Other_Control || category == QChar::Other_Format
        || category == QChar::Other_Surrogate || QChar::isSpace(point) || point == U'\\';
}

bool hasUnfit(const QString &written)
{
    const auto points = written.toUcs4();
    return std::any_of(points.cbegin(), points.cend(), isUnfit);
}

bool isMail(const QUrl &url)
{
    return url.scheme() == QLatin1String("mailto");
}

} // namespace

std::optional<QUrl> safeLink(const QString &written)
{
    if (written.size() > Limits::link || hasUnfit(written))
        return std::nullopt;
    QUrl url(written, QUrl::TolerantMode);
    if (!url.isValid())
        return std::nullopt;
    if (isMail(url)) {
        const auto at = url.path().indexOf(QLatin1Char('@'));
        if (!url.authority().isEmpty() || at < 1 || at + 1 == url.path().size()
            || url.path(QUrl::FullyEncoded).size() > longestAddress)
            return std::nullopt;
        url.setQuery(QString());
        url.setFragment(QString());
        return url;
    }
    const bool isWeb =
        url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    if (!isWeb || url.host(QUrl::FullyEncoded).isEmpty())
        return std::nullopt;
    url.setUserInfo(QString());
    return url;
}

std::optional<QString> innerLink(const QString &written)
{
    static const QRegularExpression form(
        QStringLiteral("\\Ahearth://[^\\s/?#@<>\"]+/?\\?room=(?:[A-Za-z0-9._~-]|%[0-9A-Fa-f]{2})+"
                       "(?:&seq=[0-9]{1,19})?\\z"));
    if (written.size() > Limits::link || hasUnfit(written) || !form.match(written).hasMatch())
        return std::nullopt;
    return written;
}

QString linkDestination(const QUrl &link)
{
    return isMail(link) ? link.path(QUrl::FullyEncoded) : link.host(QUrl::FullyEncoded);
}

} // namespace hearth::app
