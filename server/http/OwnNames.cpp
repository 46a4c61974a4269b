// SPDX-License-Identifier: MIT
#include "server/http/OwnNames.h"

#include <QHostAddress>
#include <QUrl>

namespace hearth::server {

OwnNames::OwnNames(const QStringList &names)
{
    for (const QString &name : names)
        m_names.insert(name.toLower());
}

bool OwnNames::contains(const QByteArray &host) const
{
    const QString name = QUrl(QStringLiteral("http://") + QString::fromUtf8(host)).host().toLower();
    return name == QLatin1String("localhost") || !QHostAddress(name).isNull()
        || m_names.contains(name);
}

} // namespace hearth::server
