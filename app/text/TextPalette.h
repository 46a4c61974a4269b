// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>

namespace hearth::app {

//! The colours that are written into a rendered message.
struct TextPalette
{
    QColor mention;
    QColor inlineCode;
    QColor keyword;
    QColor string;
    QColor number;
    QColor comment;
    QColor name;
    QColor added;
    QColor removed;

    friend bool operator==(const TextPalette &, const TextPalette &) = default;
};

} // namespace hearth::app
