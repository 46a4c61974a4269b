// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace hearth::app {

//! Who may make an account on a server that this computer hosts.
class Joining : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("an enum's home")

public:
    enum Rule {
        ByInvite, //!< whoever has a link with a code
        Anyone //!< whoever reaches it
    };
    Q_ENUM(Rule)
};

} // namespace hearth::app
