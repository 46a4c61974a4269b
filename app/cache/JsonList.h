// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/Ids.h"
#include "shared/model/ChatMessage.h"

#include <QString>

#include <vector>

//! How lists stand in a column: as JSON.
namespace hearth::app::JsonList {

[[nodiscard]] QString ofIds(const std::vector<UserId> &ids);
[[nodiscard]] std::vector<UserId> toIds(const QString &text);
[[nodiscard]] QString ofReactions(const std::vector<Reaction> &reactions);
[[nodiscard]] std::vector<Reaction> toReactions(const QString &text);

} // namespace hearth::app::JsonList
