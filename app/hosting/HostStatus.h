// SPDX-License-Identifier: MIT
#pragma once

#include "app/hosting/Joining.h"
#include "app/net/ServerLink.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace hearth::app {

//! What a server says of itself when it is asked for its status.
struct HostStatus
{
    struct Person
    {
        QString username;
        QString displayName;

        friend bool operator==(const Person &, const Person &) = default;
    };

    qint64 pid = 0;
    QString name;
    std::optional<Joining::Rule> joining; //!< nothing where it does not say
    ServerLink link; //!< for others, without an invite
    std::vector<Person> people; //!< who is connected

    //! Nothing if it is not what a server says.
    static std::optional<HostStatus> of(const QJsonObject &object);

    friend bool operator==(const HostStatus &, const HostStatus &) = default;
};

} // namespace hearth::app
