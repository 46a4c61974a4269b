// SPDX-License-Identifier: MIT
#include "server/chat/MessageService.h"

#include "server/accounts/RandomText.h"
#include "server/chat/CommandDigest.h"
#include "server/chat/EventPublisher.h"
#include "server/chat/MentionFinder.h"
#include "server/chat/PresenceService.h"
#include "server/chat/RoomAccess.h"
#include "server/chat/TypingTracker.h"
#include "server/chat/UnreadCounter.h"
#include "server/chat/WireSize.h"
#include "server/storage/RoomHistory.h"
#include "server/storage/RoomLog.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace hearth::server {

namespace {

//! The message as its author is shown it.
ChatMessage authorsMessage(const RoomEvent &event)
{
    const auto *message = event.authorsEvent ? std::get_if<MessageNew>(&*event.authorsEvent)
                                             : std::get_if<MessageNew>(&event.event);
    return message ? message->message : ChatMessage();
}

} // namespace

MessageService::MessageService(const Ports &ports)
    : m_ports(ports)
{}

void MessageService::send(const Request &request, const MessageSend &command)
{
    const CommandKey key{request.user, request.id, digestOf(command)};
    const auto room = m_ports.access.find(request, command.room, RoomAction::Write);
    const auto done = [this, request](const auto &logged) { finish(request, logged); };
    if (!room && room.error().code == ErrorCode::Forbidden)
        return m_ports.log.repeat(key, room.error(), done);
    if (!room)
        return refuse(m_ports.sessions, request, room.error());
    // Now and not after the commit: what is typed meanwhile belongs to the next message.
    m_ports.typing.stopAll(command.room, request.user);
    MessageDraft draft;
    draft.key = key;
    draft.id = MessageId(newOrderedId(m_ports.clock.now()));
    draft.room = command.room;
    draft.text = command.text;
    draft.replyTo = command.replyTo;
    draft.mentions = mentionsOf(request, command.text, **room);
    m_ports.log.append(draft, done);
}

std::vector<UserId> MessageService::mentionsOf(const Request &request, const QString &text,
                                               const RoomDirectory::Entry &room) const
{
    Mentions found = mentionsIn(text, room, m_ports.users);
    const bool isCalled =
        found.everybodyHere && !room.isCrowded() && allows(request.role, Action::CallEverybody);
    if (!isCalled)
        return std::move(found.users);
    const QSet<UserId> named(found.users.begin(), found.users.end());
    for (const UserId &member : room.members) {
        const PresenceStatus status = m_ports.presence.statusOf(member);
        const bool isHere = status == PresenceStatus::Online || status == PresenceStatus::Away;
        if (isHere && member != request.user && !named.contains(member))
            found.users.push_back(member);
    }
    return std::move(found.users);
}

void MessageService::finish(const Request &request, const Result<Logged, RequestError> &logged)
{
    if (!logged)
        return refuse(m_ports.sessions, request, logged.error());
    Ack ack;
    ack.message = authorsMessage(logged->event);
    acknowledge(m_ports.sessions, request, std::move(ack));
    if (logged->novelty == Novelty::New) {
        RoomEvent event = logged->event;
        event.receivedAt = request.receivedAt;
        m_ports.events.publish(event);
    }
}

void MessageService::history(const Request &request, const HistoryGet &command)
{
    const RoomDirectory::Entry *room = m_ports.rooms.findOwn(command.room, request.user);
    if (!room)
        return refuse(m_ports.sessions, request, noSuchRoom());
    const qint64 limit = command.limit.value_or(Limits::historyDefault);
    if (limit < 1)
        return refuse(m_ports.sessions, request,
                      badRequest(QStringLiteral("history.get.limit is below 1")));
    PageQuery query;
    query.room = command.room;
    query.viewer = request.user;
    // What is committed but not yet published comes as an event.
    query.before = std::min(command.before.value_or(Limits::maxInteger), room->lastSeq + 1);
    query.after = command.after;
    query.limit = static_cast<int>(std::min<qint64>(limit, Limits::historyMax));
    query.maxBytes = answerPayload;
    m_ports.history.readMessages(
        query, [this, request, room = command.room](const Result<MessagePage, RequestError> &page) {
            if (!page)
                return refuse(m_ports.sessions, request, page.error());
            // They may have left meanwhile, and others gone on.
            if (!m_ports.rooms.findOwn(room, request.user))
                return refuse(m_ports.sessions, request, noSuchRoom());
            Ack ack;
            ack.messages = page->messages;
            ack.more = page->more;
            acknowledge(m_ports.sessions, request, std::move(ack));
        });
}

void MessageService::markRead(const Request &request, const ReadMark &command)
{
    const RoomDirectory::Entry *room = m_ports.rooms.findOwn(command.room, request.user);
    if (!room)
        return refuse(m_ports.sessions, request, noSuchRoom());
    if (command.seq < 0)
        return refuse(m_ports.sessions, request,
                      badRequest(QStringLiteral("read.mark.seq is below 0")));
    const qint64 old = room->readSeqs.value(request.user);
    const qint64 wanted = std::min(command.seq, room->lastSeq);
    const bool mayGoBack = command.unread.value_or(false);
    if (wanted == old || (wanted < old && !mayGoBack))
        return acknowledgeMark(request, command.room, Mark::Unmoved);

    // At once, so that marks on their way are compared with the latest and not with the last saved.
    m_ports.rooms.setReadSeq(command.room, request.user, wanted);
    m_ports.log.markRead(
        command.room, request.user, wanted,
        [this, request, id = command.room, old, wanted](const Result<Done, RequestError> &marked) {
            if (marked)
                return acknowledgeMark(request, id, Mark::Moved);
            const auto *entry = m_ports.rooms.findOwn(id, request.user);
            if (entry && entry->readSeqs.value(request.user) == wanted)
                m_ports.rooms.setReadSeq(id, request.user, old);
            refuse(m_ports.sessions, request, marked.error());
        });
}

void MessageService::acknowledgeMark(const Request &request, const RoomId &room, Mark mark)
{
    m_ports.unread.count(
        request.user, {room},
        [this, request, room, mark](const Result<UnreadCounter::Counts, RequestError> &counts) {
            if (!counts)
                return refuse(m_ports.sessions, request, counts.error());
            const auto found = counts->find(room);
            if (found == counts->end())
                return refuse(m_ports.sessions, request, noSuchRoom());
            const ReadState read = found->second;
            Ack ack;
            ack.readSeq = read.readSeq;
            ack.unread = read.unread;
            ack.mentions = read.mentions;
            acknowledge(m_ports.sessions, request, std::move(ack));
            if (mark == Mark::Moved)
                m_ports.sessions.sendToUsers(
                    {request.user}, ReadMarked{room, read.readSeq, read.unread, read.mentions});
        });
}

} // namespace hearth::server
