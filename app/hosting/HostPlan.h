// SPDX-License-Identifier: MIT
#pragma once

#include "app/hosting/Joining.h"

#include <QString>
#include <QStringList>

namespace hearth::app {

//! How this profile hosts. No secret is in it.
struct HostPlan
{
    QString name; //!< what people see
    Joining::Rule joining = Joining::ByInvite;
    quint16 port = 0; //!< the one it had last; 0: none yet
    QString owner; //!< the host's username there; empty: none yet
    QStringList
        ownerTokens; //!< ids of the owner's that are not known to have ended; the newest last

    friend bool operator==(const HostPlan &, const HostPlan &) = default;
};

} // namespace hearth::app
