// SPDX-License-Identifier: MIT
#include "shared/protocol/FieldNode.h"
#include "shared/protocol/Utf8.h"

namespace hearth {

namespace {

constexpr std::size_t kMaxKeyBytes = 64;
constexpr qsizetype kMaxPath = 256;
constexpr QChar kCut(u'\u2026');

QString shortened(std::string_view key)
{
    if (key.size() <= kMaxKeyBytes)
        return fromUtf8(key);
    std::size_t end = kMaxKeyBytes;
    // Not within a character: its other bytes are 10xxxxxx.
    while (end > 0 && (static_cast<unsigned char>(key[end]) & 0xc0U) == 0x80U)
        --end;
    return fromUtf8(key.substr(0, end)) + kCut;
}

} // namespace

QString FieldPath::toString() const
{
    QString path;
    for (const FieldPath *each = this; each; each = each->parent) {
        if (path.size() > kMaxPath)
            return kCut + path;
        if (each->index >= 0)
            path.prepend(QStringLiteral("[%1]").arg(each->index));
        else
            path.prepend((each->parent ? QStringLiteral(".") : QString()) + shortened(each->key));
    }
    return path;
}

} // namespace hearth
