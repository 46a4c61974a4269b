// SPDX-License-Identifier: MIT
#pragma once

#include "app/inspector/filter/FilterProgram.h"

#include <QStringList>

//! The fields of an event that a filter names; all others are paths into its payload.
namespace hearth::app::FilterFields {

[[nodiscard]] std::optional<FilterCondition::Field> byName(QStringView name);
//! In the order in which they are offered, `event` left out, which is another word for `type`.
[[nodiscard]] QStringList names();

} // namespace hearth::app::FilterFields
