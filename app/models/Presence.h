// SPDX-License-Identifier: MIT
#pragma once

#include "shared/model/Enums.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace hearth::app {

//! Gives QML the words of PresenceStatus; the values are the same.
class Presence : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("an enum's home")

public:
    enum Status { Online, Away, DoNotDisturb, Offline };
    Q_ENUM(Status)

    static Status of(PresenceStatus status) { return static_cast<Status>(status); }

    static PresenceStatus toWire(Status status) { return static_cast<PresenceStatus>(status); }
};

static_assert(int{Presence::Online} == static_cast<int>(PresenceStatus::Online)
              && int{Presence::Offline} == static_cast<int>(PresenceStatus::Offline));

} // namespace hearth::app
