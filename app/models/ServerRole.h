// SPDX-License-Identifier: MIT
#pragma once

#include "shared/model/Enums.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace hearth::app {

//! Gives QML the words of Role; the values are the same.
class ServerRole : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("an enum's home")

public:
    enum Word { Owner, Admin, Member, Guest, Publisher };
    Q_ENUM(Word)

    static Word of(Role role) { return static_cast<Word>(role); }

    static Role toWire(Word word) { return static_cast<Role>(word); }
};

static_assert(int{ServerRole::Owner} == static_cast<int>(Role::Owner)
              && int{ServerRole::Publisher} == static_cast<int>(Role::Publisher));

} // namespace hearth::app
