// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace hearth::app {

//! A part of a message that is drawn as an item of its own.
struct MessageBlock
{
    enum class Kind { Text, Heading, Code, Rule };

    Kind kind = Kind::Text;
    QString styled; //!< for StyledText.qml; of Code the highlighted lines
    //! It has code within a line, and so needs Text.RichText: StyledText has one font.
    bool rich = false;
    QString code; //!< of Code: as it was written
    QString language; //!< of Code: as its author named it, for display; may be empty
    QString marker; //!< of the first block of a list's item: "•" or "3."
    int quoteDepth = 0;
    int indent = 0; //!< lists around it

    friend bool operator==(const MessageBlock &, const MessageBlock &) = default;
};

//! What a message looks like. Its size is bounded by MessageParser's limits, whatever was written.
struct MessageRendering
{
    std::vector<MessageBlock> blocks;
    QStringList links; //!< `<a href="2">` leads to the third; `#name` leads to a room
    QString plain; //!< without markup, for assistants
    bool onlyEmoji = false;
    bool mentionsSelf = false;
    bool namesStrangeRoom = false; //!< there may be a room behind a `#` that is not known
};

} // namespace hearth::app
