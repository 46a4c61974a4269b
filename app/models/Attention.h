// SPDX-License-Identifier: MIT
#pragma once

#include "shared/model/Enums.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace hearth::app {

//! How much of a room one wants to hear; a matter of this device, which no server knows.
class Attention : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("an enum's home")

public:
    enum Level {
        All, //!< of every message one is told
        Mentions, //!< only what mentions oneself counts
        None, //!< muted: nothing counts
        Usual //!< all of it counts, and one is told as one is of most rooms
    };
    Q_ENUM(Level)
};

} // namespace hearth::app

namespace hearth {

template <>
struct EnumWords<app::Attention::Level>
{
    static constexpr std::array<std::string_view, 4> words{"all", "mentions", "none", "usual"};
};

} // namespace hearth
