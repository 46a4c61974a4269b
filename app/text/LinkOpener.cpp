// SPDX-License-Identifier: MIT
#include "app/text/LinkOpener.h"

#include "app/text/LinkRule.h"

#include <QDesktopServices>

namespace hearth::app {

QString LinkOpener::destination(const QString &link) const
{
    const auto safe = safeLink(link);
    return safe ? linkDestination(*safe) : QString();
}

void LinkOpener::open(const QString &link) const
{
    if (const auto safe = safeLink(link))
        QDesktopServices::openUrl(*safe);
}

} // namespace hearth::app
