// SPDX-License-Identifier: MIT
#pragma once

#include "shared/model/Enums.h"

#include <QString>

#include <optional>

namespace hearth {

//! The value's word on the wire.
template <class E>
QString wordOf(E value)
{
    const std::string_view word = EnumWords<E>::words[static_cast<std::size_t>(value)];
    return QString::fromLatin1(word.data(), static_cast<qsizetype>(word.size()));
}

//! Nothing if it is none of the words.
template <class E>
std::optional<E> valueOf(const QString &word)
{
    for (std::size_t i = 0; i < EnumWords<E>::words.size(); ++i) {
        if (wordOf(static_cast<E>(i)) == word)
            return static_cast<E>(i);
    }
    return std::nullopt;
}

} // namespace hearth
