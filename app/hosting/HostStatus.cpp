// SPDX-License-Identifier: MIT
#include "app/hosting/HostStatus.h"

#include <QJsonArray>

namespace hearth::app {

std::optional<HostStatus> HostStatus::of(const QJsonObject &object)
{
    const auto link = ServerLink::parse(object.value(QStringLiteral("link")).toString());
    HostStatus status;
    status.pid = object.value(QStringLiteral("pid")).toInteger();
    if (!link || status.pid <= 0)
        return std::nullopt;
    status.name = object.value(QStringLiteral("name")).toString();
    status.link = *link;
    const QString registration = object.value(QStringLiteral("registration")).toString();
    // Where no account can be made, nobody comes in without more, either.
    if (!registration.isEmpty())
        status.joining =
            registration == QLatin1String("open") ? Joining::Anyone : Joining::ByInvite;
    const QJsonArray people = object.value(QStringLiteral("people")).toArray();
    for (const QJsonValue &person : people)
        status.people.push_back({person[QStringLiteral("username")].toString(),
                                 person[QStringLiteral("display_name")].toString()});
    return status;
}

} // namespace hearth::app
