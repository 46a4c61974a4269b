// SPDX-License-Identifier: MIT
#include "server/chat/EmojiRule.h"

#include <string>
#include <unicode/uchar.h>

namespace hearth::server {

namespace {

constexpr char32_t kAsPicture = 0xfe0f;

bool has(char32_t character, UProperty property)
{
    return u_hasBinaryProperty(static_cast<UChar32>(character), property) != 0;
}

bool isOnePicture(const QString &text)
{
    return u_stringHasBinaryProperty(reinterpret_cast<const UChar *>(text.utf16()),
                                     static_cast<int32_t>(text.size()), UCHAR_RGI_EMOJI)
        != 0;
}

//! With a selector behind each character that would else be shown as text.
QString qualified(const QString &text)
{
    std::u32string bare = text.toStdU32String();
    std::erase(bare, kAsPicture);
    std::u32string full;
    for (std::size_t i = 0; i < bare.size(); ++i) {
        full.push_back(bare[i]);
        const bool isModified = i + 1 < bare.size() && has(bare[i + 1], UCHAR_EMOJI_MODIFIER);
        if (has(bare[i], UCHAR_EMOJI) && !has(bare[i], UCHAR_EMOJI_PRESENTATION) && !isModified)
            full.push_back(kAsPicture);
    }
    return QString::fromStdU32String(full);
}

} // namespace

bool isEmoji(const QString &text)
{
    return isOnePicture(text) || isOnePicture(qualified(text));
}

} // namespace hearth::server
