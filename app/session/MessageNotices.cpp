// SPDX-License-Identifier: MIT
#include "app/session/MessageNotices.h"

#include "app/models/QuoteText.h"
#include "app/models/RoomBook.h"
#include "app/models/RoomRoles.h"
#include "app/models/UserDirectory.h"
#include "app/session/ReadMarker.h"
#include "app/session/SessionNotifier.h"
#include "app/settings/NotificationSettings.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace hearth::app {

void MessageNotices::Told::add(const ChatMessage &message)
{
    constexpr std::size_t most = 50;
    if (messages.size() == most)
        messages.erase(messages.begin());
    messages.push_back(message);
    ++count;
}

bool MessageNotices::Told::remove(const MessageId &message)
{
    count -= static_cast<int>(
        std::erase_if(messages, [&](const ChatMessage &told) { return told.id == message; }));
    return !messages.empty();
}

MessageNotices::MessageNotices(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_timer(parts.time.scheduler.timer([this] { raiseAll(); }))
{
    connect(&m_parts.rooms, &RoomBook::changed, this, &MessageNotices::onRoomChanged);
    connect(&m_parts.rooms, &RoomBook::removed, this, [this](const RoomId &room) {
        m_waiting.erase(room);
        withdraw(room);
    });
}

MessageNotices::~MessageNotices()
{
    for (const auto &[room, told] : m_shown)
        m_parts.notifier.withdraw(subjectOf(room));
}

void MessageNotices::apply(const RoomChange &change)
{
    if (const auto *sent = std::get_if<MessageNew>(&change))
        add(sent->message);
    else if (const auto *deleted = std::get_if<MessageDeleted>(&change))
        onDeleted(deleted->room, deleted->message);
}

void MessageNotices::add(const ChatMessage &message)
{
    if (!isWanted(message) || isRead(message))
        return;
    // Whoever is not known yet may be by the time that their name is needed.
    m_parts.users.meet(message.author);
    Told &told = m_waiting[message.room];
    told.add(message);
    if (!m_timer->isActive())
        m_timer->start(patience);
}

void MessageNotices::onDeleted(const RoomId &room, const MessageId &message)
{
    if (const auto found = m_waiting.find(room);
        found != m_waiting.end() && !found->second.remove(message))
        m_waiting.erase(found);
    const auto found = m_shown.find(room);
    if (found == m_shown.end())
        return;
    const bool wasNewest = found->second.newest().id == message;
    if (!found->second.remove(message))
        withdraw(room);
    else if (wasNewest)
        raise(found->second);
}

bool MessageNotices::isWanted(const ChatMessage &message) const
{
    const UserId &self = m_parts.users.self();
    const auto *room = m_parts.rooms.find(message.room);
    if (!room || message.author == self || message.deleted.value_or(false))
        return false;
    const auto &mentions = message.mentions;
    const bool isMentioned = std::find(mentions.begin(), mentions.end(), self) != mentions.end();
    switch (m_parts.rooms.attention(message.room)) {
    case Attention::All:
        return true;
    case Attention::Mentions:
        return isMentioned;
    case Attention::Usual:
        return isUsuallyWanted(isMentioned || room->kind == RoomKind::Direct);
    case Attention::None:
        break;
    }
    return false;
}

bool MessageNotices::isUsuallyWanted(bool isAddressed) const
{
    switch (m_parts.settings ? m_parts.settings->level() : NotificationSettings::Addressed) {
    case NotificationSettings::AllMessages:
        return true;
    case NotificationSettings::Addressed:
        return isAddressed;
    case NotificationSettings::Nothing:
        break;
    }
    return false;
}

bool MessageNotices::isRead(const ChatMessage &message) const
{
    const auto *room = m_parts.rooms.find(message.room);
    return !room || message.seq <= std::max(room->readSeq, m_parts.readMarker.untold(message.room));
}

void MessageNotices::raiseAll()
{
    const auto waiting = std::exchange(m_waiting, {});
    if (m_parts.notifier.isQuiet() || (m_parts.isLookedAt && m_parts.isLookedAt()))
        return;
    for (const auto &[room, told] : waiting) {
        if (!isWanted(told.newest()) || isRead(told.newest()))
            continue;
        Told &shown = m_shown[room];
        const int before = shown.count;
        for (const ChatMessage &message : told.messages)
            shown.add(message);
        shown.count = before + told.count;
        raise(shown);
    }
}

void MessageNotices::raise(const Told &told)
{
    const RoomId room = told.newest().room;
    const qint64 seq = told.newest().seq;
    QStringList lines{withoutMarkup(told.newest().text)};
    if (told.count == 2)
        lines << tr("One more waits before it.");
    else if (told.count > 2)
        lines << tr("%n more wait before it.", nullptr, static_cast<int>(told.count) - 1);
    Notice notice{titleOf(told.newest()), lines.join(QLatin1Char('\n'))};
    notice.subject = subjectOf(room);
    const QPointer<MessageNotices> guard(this);
    notice.chosen = [guard, room, seq] {
        if (guard)
            Q_EMIT guard->chosen(room, seq);
    };
    notice.markedRead = [guard, room, seq] {
        if (guard)
            Q_EMIT guard->markedRead(room, seq);
    };
    if (m_parts.roles.permissions(room).mayWrite())
        notice.replied = [guard, room, seq](const QString &text) {
            if (guard)
                Q_EMIT guard->replied(room, seq, text);
        };
    m_parts.notifier.notify(notice);
}

QString MessageNotices::titleOf(const ChatMessage &message)
{
    const auto *room = m_parts.rooms.find(message.room);
    const bool isDirect = room->kind == RoomKind::Direct;
    const QString place = isDirect ? m_parts.rooms.title(message.room)
                                   : QLatin1Char('#') + m_parts.rooms.title(message.room);
    const bool isOfTwo = isDirect && !m_parts.rooms.isGroup(message.room);
    if (isOfTwo || !m_parts.users.find(message.author))
        return place;
    const QString author = m_parts.users.displayName(message.author);
    return isDirect ? tr("%1, with %2").arg(author, place) : tr("%1 in %2").arg(author, place);
}

QString MessageNotices::subjectOf(const RoomId &room) const
{
    return m_parts.users.self().toString() + QLatin1Char('/') + room.toString();
}

void MessageNotices::onRoomChanged(const RoomId &room)
{
    const auto hasRead = [&](const Notices &notices) {
        const auto found = notices.find(room);
        return found != notices.end() && isRead(found->second.newest());
    };
    // What comes next is not counted with what was read.
    if (hasRead(m_waiting))
        m_waiting.erase(room);
    if (hasRead(m_shown))
        withdraw(room);
}

void MessageNotices::withdraw(const RoomId &room)
{
    if (m_shown.erase(room) > 0)
        m_parts.notifier.withdraw(subjectOf(room));
}

} // namespace hearth::app
