// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace hearth::bench {

//! What people write to each other: mostly a line or two, and of each ten messages about one with
//! code, one that is long, one with marks or a list, two that reply and two with reactions. The
//! same number always gives the same.
class MixedMessages
{
public:
    //! It begins with the number, so that it can be found.
    [[nodiscard]] static QString textOf(int number);
    //! How many messages before this one the one is that it replies to.
    [[nodiscard]] static std::optional<int> repliesTo(int number);
    //! At most three.
    [[nodiscard]] static QStringList reactionsTo(int number);
};

} // namespace hearth::bench
