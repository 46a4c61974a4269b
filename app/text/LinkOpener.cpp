// SPDX-License-Identifier: MIT
#include "app/text/LinkOpener.h"

#include "app/text/LinkRule.h"

#include <QDesktopServices>

namespace hearth::app {

QString LinkOpener::destination(const QString &link) const
{
    if (const auto inner = innerLink(link))
        return QUrl(*inner).authority(QUrl::FullyEncoded);
    const auto safe = safeLink(link);
    return safe ? linkDestination(*safe) : QString();
}

bool LinkOpener::leadsInside(const QString &link) const
{
    return innerLink(link).has_value();
}

QString LinkOpener::roomName(const QString &link) const
{
    return link.startsWith(QLatin1Char('#')) ? link.mid(1) : QString();
}

void LinkOpener::open(const QString &link) const
{
    if (const auto safe = safeLink(link))
        QDesktopServices::openUrl(*safe);
}

} // namespace hearth::app
