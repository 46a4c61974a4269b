// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

#include <optional>

//! Values as they are written in a filter without quotes.
namespace hearth::app::FilterValues {

//! "60", "-1.5", "2e3": what JSON calls a number; nothing else is one.
[[nodiscard]] std::optional<double> number(QStringView text);
//! Bytes: "100", "1.5k", "64KiB", "2MB"; k is 1000, Ki 1024.
[[nodiscard]] std::optional<double> size(QStringView text);
//! In Unix ms: "1764260000000", "09:12", "09:12:30.5" of the day of `nowMs`, "2026-11-27",
//! "2026-11-27T09:12", with Z or an offset, else on the clock of the wall.
[[nodiscard]] std::optional<double> time(QStringView text, qint64 nowMs);

} // namespace hearth::app::FilterValues
