// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>

namespace hearth::app {

//! What is written into a rendered message of its look.
struct TextPalette
{
    QColor mention;
    QColor link; //!< where the text item would not see to it
    QColor codeFill; //!< behind code within a line
    QColor keyword;
    QColor string;
    QColor number;
    QColor comment;
    QColor name;
    QColor added;
    QColor removed;
    int codeSize = 13; //!< pixels, of code within a line

    friend bool operator==(const TextPalette &, const TextPalette &) = default;
};

} // namespace hearth::app
