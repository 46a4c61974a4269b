// SPDX-License-Identifier: MIT
#include "server/chat/SearchService.h"

#include "server/chat/RoomDirectory.h"
#include "server/chat/WireSize.h"
#include "server/storage/RoomHistory.h"
#include "shared/protocol/Limits.h"

#include <algorithm>

namespace hearth::server {

namespace {

// Holds nothing that its reader has not been told.
constexpr QLatin1Char kSeparator('.');

QString cursorOf(const MessagePlace &place)
{
    return QString::number(place.seq) + kSeparator + place.room.toString();
}

std::optional<MessagePlace> placeOf(const QString &cursor)
{
    const qsizetype at = cursor.indexOf(kSeparator);
    bool isNumber = false;
    const qint64 seq = cursor.left(at).toLongLong(&isNumber);
    if (at < 0 || !isNumber)
        return std::nullopt;
    return MessagePlace{RoomId(cursor.mid(at + 1)), seq};
}

} // namespace

SearchService::SearchService(SessionGateway &sessions, RoomHistory &history,
                             const RoomDirectory &rooms)
    : m_sessions(sessions)
    , m_history(history)
    , m_rooms(rooms)
{}

void SearchService::search(const Request &request, const Search &command)
{
    SearchQuery query;
    query.viewer = request.user;
    if (!command.room)
        query.rooms = m_rooms.roomsOf(request.user);
    else if (m_rooms.findOwn(*command.room, request.user))
        query.rooms = {*command.room};
    else
        return refuse(m_sessions, request, noSuchRoom());
    if (command.cursor) {
        query.before = placeOf(*command.cursor);
        if (!query.before || !m_rooms.findOwn(query.before->room, request.user))
            return refuse(m_sessions, request,
                          badRequest(QStringLiteral("search.cursor is none of ours")));
    }
    const qint64 limit = command.limit.value_or(Limits::historyDefault);
    if (limit < 1)
        return refuse(m_sessions, request, badRequest(QStringLiteral("search.limit is below 1")));
    query.text = command.text;
    query.limit = static_cast<int>(std::min<qint64>(limit, Limits::historyMax));
    query.maxBytes = answerPayload;
    query.author = command.author;
    query.olderThan = command.before;
    query.notOlderThan = command.after;
    m_history.search(query, [this, request](const Result<SearchPage, RequestError> &page) {
        if (!page)
            return refuse(m_sessions, request, page.error());
        Ack ack;
        ack.messages = page->messages;
        // They may have left a room meanwhile, and others gone on in it.
        std::erase_if(*ack.messages, [&](const ChatMessage &message) {
            return !m_rooms.findOwn(message.room, request.user);
        });
        if (page->next)
            ack.cursor = cursorOf(*page->next);
        acknowledge(m_sessions, request, std::move(ack));
    });
}

} // namespace hearth::server
