// SPDX-License-Identifier: MIT
#include "app/desktop/CopiedInvite.h"

#include "app/net/ServerLink.h"

#include <QClipboard>
#include <QGuiApplication>

#include <utility>

namespace hearth::app {

namespace {

QString linkIn(const QString &text)
{
    if (text.size() > CopiedInvite::longest)
        return {};
    const QString trimmed = text.trimmed();
    if (!trimmed.startsWith(QLatin1String("hearth://")))
        return {};
    const auto link = ServerLink::parse(trimmed);
    return link && link->room.isEmpty() ? trimmed : QString();
}

} // namespace

void CopiedInvite::look()
{
    const QString link = linkIn(QGuiApplication::clipboard()->text());
    if (std::exchange(m_link, link) != link)
        Q_EMIT linkChanged();
}

} // namespace hearth::app
