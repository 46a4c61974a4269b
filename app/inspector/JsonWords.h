// SPDX-License-Identifier: MIT
#pragma once

#include "shared/protocol/JsonNode.h"

#include <QString>

#include <optional>

//! JSON values as a person reads them. For .cpp files only, as JsonNode is.
namespace hearth::app::JsonWords {

[[nodiscard]] std::optional<double> number(const JsonNode &node);
//! "greenhouse-1" and true alike: a string without its quotes, everything else as JSON.
[[nodiscard]] QString bare(const JsonNode &node);
//! The value as JSON on one line.
[[nodiscard]] QString json(const JsonNode &node);

} // namespace hearth::app::JsonWords
