// SPDX-License-Identifier: MIT
#include "app/session/MessageFinder.h"

#include "app/session/CommandSender.h"
#include "shared/protocol/Limits.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace hearth::app {

MessageFinder::MessageFinder(const RoomId &room, CommandSender &commands, LocalStore &store,
                             QObject *parent)
    : QObject(parent)
    , m_room(room)
    , m_commands(commands)
    , m_store(store)
{}

void MessageFinder::setOnline(bool online)
{
    m_online = online;
    if (!online)
        m_missing.clear();
}

void MessageFinder::glance(const std::vector<MessageId> &messages)
{
    m_pending += static_cast<int>(messages.size());
    for (const auto &message : messages) {
        m_store.find(m_room, message,
                     [guard = QPointer(this), message](const StoredMessage &stored) {
                         if (guard)
                             guard->onGlance(message, stored);
                     });
    }
}

void MessageFinder::onGlance(const MessageId &message, const StoredMessage &stored)
{
    --m_pending;
    m_oldest = stored.oldest;
    if (stored.message)
        Q_EMIT glanced(*stored.message);
    else if (stored.oldest.value_or(0) != 1)
        m_missing.insert(message);
    askForMissing();
}

void MessageFinder::askForMissing()
{
    if (m_pending > 0 || m_missing.empty() || m_asking || !m_online)
        return;
    m_asking = true;
    const HistoryGet page{m_room, m_oldest, std::nullopt, Limits::historyMax};
    m_commands.request(page,
                       [guard = QPointer(this),
                        missing = std::exchange(m_missing, {})](const CommandResult &result) {
                           if (!guard)
                               return;
                           guard->m_asking = false;
                           for (const auto &message : result
                                    ? result->messages.value_or(std::vector<ChatMessage>())
                                    : std::vector<ChatMessage>()) {
                               if (missing.contains(message.id))
                                   Q_EMIT guard->glanced(message);
                           }
                           guard->askForMissing();
                       });
}

void MessageFinder::find(const MessageId &message, Found found)
{
    const int search = ++m_search;
    m_store.find(m_room, message,
                 [guard = QPointer(this), message, search,
                  found = std::move(found)](const StoredMessage &stored) {
                     if (!guard || guard->m_search != search)
                         return;
                     if (stored.message || stored.oldest.value_or(0) == 1) {
                         found(stored.message);
                         return;
                     }
                     Q_EMIT guard->searching();
                     guard->walk(message, stored.oldest, 0, search, found);
                 });
}

void MessageFinder::walk(const MessageId &message, std::optional<qint64> before, int page,
                         int search, const Found &found)
{
    m_commands.request(
        HistoryGet{m_room, before, std::nullopt, Limits::historyMax},
        [guard = QPointer(this), message, page, search, found](const CommandResult &result) {
            if (!guard || guard->m_search != search)
                return;
            const auto messages = result ? result->messages.value_or(std::vector<ChatMessage>())
                                         : std::vector<ChatMessage>();
            const auto wanted =
                std::find_if(messages.begin(), messages.end(),
                             [&](const ChatMessage &candidate) { return candidate.id == message; });
            if (wanted != messages.end())
                found(*wanted);
            else if (messages.empty() || !result->more.value_or(false) || page + 1 == mostPages)
                found(std::nullopt);
            else
                guard->walk(message, messages.front().seq, page + 1, search, found);
        });
}

} // namespace hearth::app
