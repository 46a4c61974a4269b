// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <vector>

namespace hearth::app {

//! A stretch of a text.
struct Stretch
{
    qsizetype begin = 0;
    qsizetype length = 0;

    friend bool operator==(const Stretch &, const Stretch &) = default;
};

//! For StyledText.qml: the text in one line, escaped and cleaned, with these stretches bold. They
//! stand in their order and do not overlap.
[[nodiscard]] QString emphasized(const QString &text, const std::vector<Stretch> &stretches);

//! Neighbours become one stretch; in ascending order.
[[nodiscard]] std::vector<Stretch> stretchesOf(const std::vector<qsizetype> &places);

} // namespace hearth::app
