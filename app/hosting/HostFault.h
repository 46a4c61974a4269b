// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace hearth::app {

//! Why a server did not start, or is of no use, for a person.
struct HostFault
{
    enum class Kind {
        PortTaken, //!< another port would do
        Mute, //!< it runs, and nobody can tell it anything
        Other
    };

    Kind kind = Kind::Other;
    QString text; //!< whole sentences

    //! `lines` are the last that the server said.
    static HostFault of(const QStringList &lines, quint16 port);

    friend bool operator==(const HostFault &, const HostFault &) = default;
};

} // namespace hearth::app
