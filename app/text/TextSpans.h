// SPDX-License-Identifier: MIT
#pragma once

#include "app/text/MentionScan.h"
#include "app/text/RoomIndex.h"

#include <QString>

#include <vector>

namespace hearth::app {

//! What a message's text names.
struct NamedThings
{
    MentionedNames people;
    RoomIndex rooms;
};

//! A part of a text that says more than its words.
struct TextSpan
{
    enum class Kind { Mention, OwnMention, Link };

    qsizetype begin = 0;
    qsizetype length = 0;
    Kind kind = Kind::Link;
    QString target; //!< of Link: as innerLink() has it, or `#name` of a room

    friend bool operator==(const TextSpan &, const TextSpan &) = default;
};

//! Mentions, rooms behind a `#`, and addresses of rooms and messages, in the order of the text;
//! none of them reaches into another. `before` is what precedes the text.
[[nodiscard]] std::vector<TextSpan> spansIn(QStringView text, QChar before,
                                            const NamedThings &named);

//! Whether a word behind a `#` names no room that is known.
[[nodiscard]] bool namesStrangeRoom(QStringView text, QChar before, const RoomIndex &rooms);

} // namespace hearth::app
