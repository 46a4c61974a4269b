// SPDX-License-Identifier: MIT
#include "server/chat/RevisionService.h"

#include "server/accounts/UserDirectory.h"
#include "server/chat/CommandDigest.h"
#include "server/chat/EmojiRule.h"
#include "server/chat/EventPublisher.h"
#include "server/chat/MentionFinder.h"
#include "server/chat/ModerationService.h"
#include "server/chat/PresenceService.h"
#include "server/chat/RoomAccess.h"
#include "server/chat/UnreadCounter.h"
#include "server/chat/WireSize.h"
#include "server/storage/RoomHistory.h"
#include "server/storage/RoomLog.h"

#include <algorithm>

namespace hearth::server {

namespace {

bool contains(const std::vector<UserId> &users, const UserId &user)
{
    return std::find(users.begin(), users.end(), user) != users.end();
}

} // namespace

RevisionService::RevisionService(const Ports &ports)
    : m_ports(ports)
{}

void RevisionService::edit(const Request &request, const MessageEdit &command)
{
    const CommandKey key{request.user, request.id, digestOf(command)};
    const RoomDirectory::Entry *room = roomToWriteIn(request, command.room, key);
    if (!room)
        return;
    const Mentions found = mentionsIn(command.text, *room, m_ports.users);
    // Whoever was there when it was sent stays called, and nobody is called by a change.
    const auto earlier =
        found.everybodyHere ? EditDraft::Earlier::Kept : EditDraft::Earlier::Dropped;
    m_ports.log.edit({key, command.room, command.message, command.text, found.users, earlier},
                     [this, request](const auto &logged) { finish(request, logged); });
}

void RevisionService::remove(const Request &request, const MessageDelete &command)
{
    const RoomDirectory::Entry *room = m_ports.rooms.findOwn(command.room, request.user);
    if (!room)
        return refuse(m_ports.gateway, request, noSuchRoom());
    const auto reach = m_ports.access.allows(request, *room, RoomAction::RemoveMessage)
        ? DeleteDraft::Reach::All
        : DeleteDraft::Reach::Own;
    m_ports.log.remove(
        {{request.user, request.id, digestOf(command)}, command.room, command.message, reach},
        [this, request](const auto &logged) { finish(request, logged); });
}

void RevisionService::history(const Request &request, const MessageHistory &command)
{
    if (!m_ports.rooms.findOwn(command.room, request.user))
        return refuse(m_ports.gateway, request, noSuchRoom());
    m_ports.history.readVersions(
        {command.room, command.message, command.after, answerPayload},
        [this, request,
         room = command.room](const Result<std::optional<VersionPage>, RequestError> &page) {
            if (!page)
                return refuse(m_ports.gateway, request, page.error());
            // They may have left meanwhile.
            if (!m_ports.rooms.findOwn(room, request.user))
                return refuse(m_ports.gateway, request, noSuchRoom());
            if (!*page)
                return refuse(m_ports.gateway, request,
                              Refusal::notFound(QStringLiteral("message not found")));
            Ack ack;
            ack.edits = (*page)->versions;
            ack.more = (*page)->more;
            acknowledge(m_ports.gateway, request, std::move(ack));
        });
}

void RevisionService::addReaction(const Request &request, const ReactionAdd &command)
{
    if (!isEmoji(command.emoji))
        return refuse(m_ports.gateway, request,
                      badRequest(QStringLiteral("reaction.add.emoji is not one emoji")));
    const CommandKey key{request.user, request.id, digestOf(command)};
    if (roomToWriteIn(request, command.room, key))
        m_ports.log.addReaction({key, command.room, command.message, command.emoji},
                                [this, request](const auto &logged) { finish(request, logged); });
}

void RevisionService::removeReaction(const Request &request, const ReactionRemove &command)
{
    const CommandKey key{request.user, request.id, digestOf(command)};
    if (roomToWriteIn(request, command.room, key))
        m_ports.log.removeReaction(
            {key, command.room, command.message, command.emoji},
            [this, request](const auto &logged) { finish(request, logged); });
}

const RoomDirectory::Entry *RevisionService::roomToWriteIn(const Request &request, const RoomId &id,
                                                           const CommandKey &key)
{
    const auto room = m_ports.access.find(request, id, RoomAction::Write);
    if (room)
        return *room;
    if (room.error().code == ErrorCode::Forbidden)
        m_ports.log.repeat(key, room.error(),
                           [this, request](const auto &logged) { finish(request, logged); });
    else
        refuse(m_ports.gateway, request, room.error());
    return nullptr;
}

void RevisionService::finish(const Request &request, const Result<Logged, RequestError> &logged)
{
    if (!logged)
        return refuse(m_ports.gateway, request, logged.error());
    Ack ack;
    ack.seq = logged->event.seq;
    acknowledge(m_ports.gateway, request, std::move(ack));
    if (logged->novelty == Novelty::Repeated)
        return;
    const auto *deleted = std::get_if<MessageDeleted>(&logged->event.event);
    if (deleted && deleted->by && logged->changed)
        m_ports.moderation.noteRemoval(request, deleted->room, logged->changed->author);
    m_ports.events.publish(logged->event);
    if (logged->changed)
        recount(logged->event, *logged->changed);
}

void RevisionService::recount(const RoomEvent &event, const ChangedMessage &changed)
{
    const RoomDirectory::Entry *room = m_ports.rooms.find(event.room);
    if (!room || room->isCrowded())
        return;
    const auto *edited = std::get_if<MessageEdited>(&event.event);
    for (const UserId &member : room->members) {
        const bool isUnread =
            room->readSeqs.value(member) < changed.seq && member != changed.author;
        const bool counts = !edited
            || contains(changed.mentionsBefore, member)
                != contains(edited->message.mentions, member);
        if (!isUnread || !counts || !m_ports.presence.hasSession(member))
            continue;
        tellNumbers(member, event.room);
    }
}

void RevisionService::tellNumbers(const UserId &user, const RoomId &room)
{
    const auto [counting, isFirst] = m_counting.try_emplace({user, room}, Outdated::No);
    if (!isFirst) {
        counting->second = Outdated::Yes;
        return;
    }
    m_ports.unread.count(
        user, {room},
        [this, user, room](const Result<UnreadCounter::Counts, RequestError> &counted) {
            const auto done = m_counting.extract({user, room});
            // Told all the same: while things go on happening, there would be no other time.
            if (done.mapped() == Outdated::Yes)
                tellNumbers(user, room);
            // Nobody waits for it; the next mark or welcome tells.
            if (!counted || !counted->contains(room) || !m_ports.rooms.findOwn(room, user))
                return;
            const ReadState read = counted->at(room);
            m_ports.gateway.sendToUsers({user},
                                        ReadMarked{room, read.readSeq, read.unread, read.mentions});
        });
}

} // namespace hearth::server
