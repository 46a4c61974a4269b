// SPDX-License-Identifier: MIT
#include "app/text/EmojiText.h"

#include <QList>

#include <algorithm>
#include <array>

namespace hearth::app {

namespace {

//! A dozen with skin, flag and family.
constexpr int mostPoints = 60;
constexpr char32_t asEmoji = 0xfe0f;
constexpr char32_t joiner = 0x200d;

struct Range
{
    char32_t first;
    char32_t last;
};

//! Emoji_Presentation=Yes of Unicode 15; beyond the basic plane whole blocks.
constexpr std::array emojiByThemselves{
    Range{0x231a, 0x231b},   Range{0x23e9, 0x23ec},   Range{0x23f0, 0x23f0},
    Range{0x23f3, 0x23f3},   Range{0x25fd, 0x25fe},   Range{0x2614, 0x2615},
    Range{0x2648, 0x2653},   Range{0x267f, 0x267f},   Range{0x2693, 0x2693},
    Range{0x26a1, 0x26a1},   Range{0x26aa, 0x26ab},   Range{0x26bd, 0x26be},
    Range{0x26c4, 0x26c5},   Range{0x26ce, 0x26ce},   Range{0x26d4, 0x26d4},
    Range{0x26ea, 0x26ea},   Range{0x26f2, 0x26f3},   Range{0x26f5, 0x26f5},
    Range{0x26fa, 0x26fa},   Range{0x26fd, 0x26fd},   Range{0x2705, 0x2705},
    Range{0x270a, 0x270b},   Range{0x2728, 0x2728},   Range{0x274c, 0x274c},
    Range{0x274e, 0x274e},   Range{0x2753, 0x2755},   Range{0x2757, 0x2757},
    Range{0x2795, 0x2797},   Range{0x27b0, 0x27b0},   Range{0x27bf, 0x27bf},
    Range{0x2b1b, 0x2b1c},   Range{0x2b50, 0x2b50},   Range{0x2b55, 0x2b55},
    Range{0x1f18e, 0x1f19a}, Range{0x1f1e6, 0x1f1ff}, Range{0x1f300, 0x1f64f},
    Range{0x1f680, 0x1f6ff}, Range{0x1f7e0, 0x1f7eb}, Range{0x1f900, 0x1f9ff},
    Range{0x1fa70, 0x1faff}};

bool isEmoji(char32_t point)
{
    return std::any_of(
        emojiByThemselves.begin(), emojiByThemselves.end(),
        [point](const Range &range) { return point >= range.first && point <= range.last; });
}

bool isSymbol(char32_t point)
{
    return QChar::category(point) == QChar::Symbol_Other;
}

bool isTag(char32_t point)
{
    return point >= 0xe0020 && point <= 0xe007f;
}

} // namespace

bool isOnlyEmoji(QStringView text)
{
    if (text.size() > 2 * mostPoints)
        return false;
    const auto points = text.toUcs4();
    bool found = false;
    for (qsizetype i = 0; i < points.size(); ++i) {
        const char32_t point = points[i];
        const bool joins = point == asEmoji || point == joiner || isTag(point);
        if (QChar::isSpace(point) || (found && joins))
            continue;
        const bool isOne =
            isEmoji(point) || (isSymbol(point) && points.value(i + 1) == uint(asEmoji));
        if (!isOne)
            return false;
        found = true;
    }
    return found;
}

} // namespace hearth::app
