// SPDX-License-Identifier: MIT
#pragma once

#include "app/inspector/Event.h"

#include <string_view>

namespace hearth::app {

//! An event where it lies, not copied; lives as long as the bytes do.
struct EventView
{
    //! So many bytes behind a payload that is `padded` may be read, whatever they hold.
    static constexpr std::size_t padding = 64;

    qint64 number = 0;
    qint64 time = 0; //!< Unix ms
    qint64 seq = 0;
    std::string_view type; //!< UTF-8
    std::string_view key; //!< UTF-8
    std::string_view id; //!< UTF-8
    std::string_view payload; //!< the bytes as they came
    std::size_t size = 0; //!< of the payload, also where that was not read
    Event::Kind kind = Event::Kind::Data;
    Event::Direction direction = Event::Direction::In;
    Event::Form form = Event::Form::Text;
    bool padded = false;
};

[[nodiscard]] inline QByteArray copied(std::string_view bytes)
{
    return {bytes.data(), static_cast<qsizetype>(bytes.size())};
}

} // namespace hearth::app
