// SPDX-License-Identifier: MIT
#include "app/text/MessageRenderer.h"

#include "app/text/MessageParser.h"

#include <utility>

namespace hearth::app {

MessageRenderer::MessageRenderer(QObject *parent)
    : QObject(parent)
    , m_known(memory)
{
    connect(this, &MessageRenderer::lookChanged, this, &MessageRenderer::scheduleCheck);
}

MessageRenderer::Rendering MessageRenderer::render(const QString &key, const QString &text,
                                                   const QStringList &mentions)
{
    checkLook();
    const Known *known = m_known.object(key);
    if (known && known->text == text && known->mentions == mentions)
        return known->rendering;
    ++m_parsed;
    auto rendering = std::make_shared<const MessageRendering>(
        MessageParser(m_usedPalette, m_usedName, m_roomIndex).parse(text, mentions));
    if (rendering->namesStrangeRoom)
        Q_EMIT strangeRoomNamed();
    m_known.insert(key, new Known{text, mentions, rendering}, text.size() + key.size());
    return rendering;
}

void MessageRenderer::scheduleCheck()
{
    // With the theme all colours change, one after the other.
    if (m_checks)
        return;
    m_checks = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_checks = false;
            checkLook();
        },
        Qt::QueuedConnection);
}

void MessageRenderer::checkLook()
{
    const TextPalette now = palette();
    if (now == m_usedPalette && m_ownName == m_usedName && m_rooms == m_usedRooms)
        return;
    if (std::exchange(m_usedRooms, m_rooms) != m_rooms)
        m_roomIndex = RoomIndex(m_rooms);
    m_usedPalette = now;
    m_usedName = m_ownName;
    m_known.clear();
    Q_EMIT outdated();
}

TextPalette MessageRenderer::palette() const
{
    return {m_mentionColor, m_linkColor, m_codeFill,   m_keywordColor, m_stringColor, m_numberColor,
            m_commentColor, m_nameColor, m_addedColor, m_removedColor, m_codeSize};
}

} // namespace hearth::app
