// SPDX-License-Identifier: MIT
#pragma once

#include "app/text/MessageBlock.h"
#include "app/text/TextPalette.h"
#include "app/text/TextSpans.h"
#include "shared/protocol/Limits.h"

#include <QString>
#include <QStringList>

namespace hearth::app {

//! Makes of a message's text what is shown. Any text will do: the work and the size of the outcome
//! grow with the length of the text and no faster, and of the text only the first `mostBytes` are
//! read.
class MessageParser
{
public:
    //! Of UTF-8; the protocol allows no more.
    static constexpr qsizetype mostBytes = Limits::messageText;

    //! `rooms` are those that a `#` may lead to.
    MessageParser(const TextPalette &palette, const QString &ownName, const RoomIndex &rooms = {})
        : m_palette(palette)
        , m_ownName(ownName)
        , m_rooms(rooms)
    {}

    //! `mentions` are the names of whom the server says it mentions; nobody else is marked.
    [[nodiscard]] MessageRendering parse(const QString &text,
                                         const QStringList &mentions = {}) const;

private:
    [[nodiscard]] MessageRendering asWritten(const QByteArray &utf8,
                                             const NamedThings &named) const;

    TextPalette m_palette;
    QString m_ownName;
    RoomIndex m_rooms;
};

} // namespace hearth::app
