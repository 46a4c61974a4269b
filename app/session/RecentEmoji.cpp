// SPDX-License-Identifier: MIT
#include "app/session/RecentEmoji.h"

#include "app/session/LocalStore.h"

#include <utility>

namespace hearth::app {

RecentEmoji::RecentEmoji(LocalStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{}

void RecentEmoji::restore(const QStringList &emoji, SkinTone::Tone tone)
{
    m_list = emoji;
    m_tone = tone;
    Q_EMIT listChanged();
    Q_EMIT toneChanged();
}

void RecentEmoji::setTone(SkinTone::Tone tone)
{
    if (std::exchange(m_tone, tone) == tone)
        return;
    m_store.keepSkinTone(tone);
    Q_EMIT toneChanged();
}

void RecentEmoji::use(const QString &emoji)
{
    if (emoji.isEmpty() || (!m_list.isEmpty() && m_list.front() == emoji))
        return;
    m_list.removeAll(emoji);
    m_list.prepend(emoji);
    m_list = m_list.mid(0, most);
    m_store.keepRecentEmoji(m_list);
    Q_EMIT listChanged();
}

} // namespace hearth::app
