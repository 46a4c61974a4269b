// SPDX-License-Identifier: MIT
#include "tests/support/server/MemoryStorage.h"

#include "tests/support/server/MemoryRooms.h"

#include <algorithm>
#include <utility>

namespace hearth::server {

MemoryStorage::MemoryStorage(Executor home, const Clock &clock)
    : MemoryAccounts(std::move(home), clock)
{
    m_state.epoch = QStringLiteral("first-life");
    m_state.rooms.push_back(StoredRoom{generalRoom(),
                                       QStringLiteral("general"),
                                       RoomKind::Room,
                                       QString(),
                                       Visibility::Public,
                                       0,
                                       {}});
}

void MemoryStorage::append(const MessageDraft &draft, LoggedDone done)
{
    write<Logged>(
        [this, draft]() -> Result<Logged, RequestError> {
            if (auto before = earlier(draft.key))
                return *before;
            ChatMessage message;
            message.id = draft.id;
            message.room = draft.room;
            message.seq = ++room(draft.room).lastSeq;
            message.author = draft.key.user;
            message.text = draft.text;
            message.timestamp = toMillis(m_clock.now());
            message.replyTo = draft.replyTo;
            message.mentions = draft.mentions;
            MessageNew authors{message.room, message.seq, message};
            authors.message.clientId = draft.key.id;
            m_messages.push_back(authors.message);
            const RoomEvent event{message.room, message.seq,
                                  MessageNew{message.room, message.seq, message}, message.author,
                                  authors};
            m_commands.emplace(std::pair(draft.key.user, draft.key.id),
                               std::pair(draft.key.digest, event));
            return Logged{Novelty::New, event};
        },
        std::move(done));
}

void MemoryStorage::createRoom(const RoomDraft &draft, LoggedDone done)
{
    write<Logged>(
        [this, draft]() -> Result<Logged, RequestError> {
            if (auto before = earlier(draft.key))
                return *before;
            m_state.rooms.push_back(StoredRoom{
                draft.id, draft.name, RoomKind::Room, draft.topic, draft.visibility, 0, {}});
            const RoomEvent event = addMember(draft.id, draft.key.user, std::nullopt);
            room(draft.id).members.back().role = RoomRole::Owner;
            m_commands.emplace(std::pair(draft.key.user, draft.key.id),
                               std::pair(draft.key.digest, event));
            return Logged{Novelty::New, event};
        },
        std::move(done));
}

void MemoryStorage::openDirect(const RoomId &id, const std::vector<UserId> &users, DirectDone done)
{
    write<OpenedDirect>(
        [this, id, users]() -> Result<OpenedDirect, RequestError> {
            for (const StoredRoom &room : m_state.rooms) {
                std::vector<UserId> members;
                for (const StoredMember &member : room.members)
                    members.push_back(member.user);
                if (room.kind == RoomKind::Direct && members.size() == users.size()
                    && std::is_permutation(members.begin(), members.end(), users.begin()))
                    return OpenedDirect{Novelty::Repeated, room.id};
            }
            StoredRoom direct;
            direct.id = id;
            direct.kind = RoomKind::Direct;
            direct.visibility = Visibility::Private;
            for (const UserId &user : users)
                direct.members.push_back({user, 0});
            m_state.rooms.push_back(direct);
            return OpenedDirect{Novelty::New, id};
        },
        std::move(done));
}

void MemoryStorage::join(const RoomId &id, const UserId &user, const std::optional<UserId> &by,
                         EventDone done)
{
    write<RoomEvent>(
        [this, id, user, by]() -> Result<RoomEvent, RequestError> {
            for (const StoredMember &member : room(id).members) {
                if (member.user == user)
                    return Failure{RequestError{ErrorCode::Conflict, QString()}};
            }
            return addMember(id, user, by);
        },
        std::move(done));
}

void MemoryStorage::repeat(const CommandKey &key, const RequestError &otherwise, LoggedDone done)
{
    write<Logged>(
        [this, key, otherwise] {
            return earlier(key).value_or(Result<Logged, RequestError>(Failure{otherwise}));
        },
        std::move(done));
}

void MemoryStorage::depart(const Departure &departure, EventsDone done)
{
    write<std::vector<RoomEvent>>(
        [this, departure] { return MemoryRooms::depart(room(departure.room), departure); },
        std::move(done));
}

void MemoryStorage::unban(const RoomId &id, const UserId &user, MarkDone done)
{
    write<Done>([this, id, user] { return MemoryRooms::unban(room(id), user); }, std::move(done));
}

void MemoryStorage::change(const RoomChange &change, ChangeDone done)
{
    write<std::optional<RoomEvent>>(
        [this, change] { return MemoryRooms::change(room(change.room), change); }, std::move(done));
}

void MemoryStorage::setRole(const RoleChange &change, ChangeDone done)
{
    write<std::optional<RoomEvent>>(
        [this, change] { return MemoryRooms::setRole(room(change.room), change); },
        std::move(done));
}

void MemoryStorage::edit(const EditDraft &draft, LoggedDone done)
{
    write<Logged>(
        [this, draft]() -> Result<Logged, RequestError> {
            ChatMessage *message = find(draft.room, draft.message);
            if (!message)
                return Failure{RequestError{ErrorCode::NotFound, QString()}};
            const ChangedMessage changed{message->seq, message->author, message->mentions};
            auto logged = log(draft.key, draft.room, [&](qint64 seq) {
                m_versions[message->id].insert(
                    m_versions[message->id].begin(),
                    {seq, message->editedAt.value_or(message->timestamp), message->text});
                message->text = draft.text;
                const auto earlier = std::exchange(message->mentions, draft.mentions);
                for (const UserId &user : earlier) {
                    const bool isKept = draft.earlier == EditDraft::Earlier::Kept
                        && std::count(draft.mentions.begin(), draft.mentions.end(), user) == 0;
                    if (isKept)
                        message->mentions.push_back(user);
                }
                message->editedAt = toMillis(m_clock.now());
                const MessageEdited edited{draft.room, seq, *message};
                return RoomEvent{draft.room, seq, edited, std::nullopt, std::nullopt};
            });
            if (logged && logged->novelty == Novelty::New)
                logged->changed = changed;
            return logged;
        },
        std::move(done));
}

void MemoryStorage::remove(const DeleteDraft &draft, LoggedDone done)
{
    write<Logged>(
        [this, draft]() -> Result<Logged, RequestError> {
            if (auto before = earlier(draft.key))
                return *before;
            ChatMessage *message = find(draft.room, draft.message);
            if (!message)
                return Failure{RequestError{ErrorCode::NotFound, QString()}};
            const bool isOwn = message->author == draft.key.user;
            if (!isOwn && draft.reach == DeleteDraft::Reach::Own)
                return Failure{RequestError{ErrorCode::Forbidden, QString()}};
            const ChangedMessage changed{message->seq, message->author, message->mentions};
            auto logged = log(draft.key, draft.room, [&](qint64 seq) {
                message->deleted = true;
                const MessageDeleted deleted{draft.room, seq, draft.message,
                                             isOwn ? std::nullopt : std::optional(draft.key.user)};
                return RoomEvent{draft.room, seq, deleted, std::nullopt, std::nullopt};
            });
            logged->changed = changed;
            return logged;
        },
        std::move(done));
}

template <class Event>
void MemoryStorage::react(const ReactionDraft &draft, LoggedDone done)
{
    write<Logged>(
        [this, draft] {
            return log(draft.key, draft.room, [&draft](qint64 seq) {
                const Event event{draft.room, seq, draft.message, draft.key.user, draft.emoji};
                return RoomEvent{draft.room, seq, event, std::nullopt, std::nullopt};
            });
        },
        std::move(done));
}

void MemoryStorage::addReaction(const ReactionDraft &draft, LoggedDone done)
{
    react<ReactionAdded>(draft, std::move(done));
}

void MemoryStorage::removeReaction(const ReactionDraft &draft, LoggedDone done)
{
    react<ReactionRemoved>(draft, std::move(done));
}

void MemoryStorage::changePin(const PinChange &change, ChangeDone done)
{
    write<std::optional<RoomEvent>>(
        [this, change]() -> Result<std::optional<RoomEvent>, RequestError> {
            const bool isPinned =
                std::find(m_pins.begin(), m_pins.end(), change.message) != m_pins.end();
            const bool isPin = change.wish == PinChange::Wish::Pin;
            if (!find(change.room, change.message) || (!isPin && !isPinned))
                return Failure{RequestError{ErrorCode::NotFound, QString()}};
            if (isPin && isPinned)
                return std::optional<RoomEvent>();
            const qint64 seq = ++room(change.room).lastSeq;
            if (isPin)
                m_pins.insert(m_pins.begin(), change.message);
            else
                std::erase(m_pins, change.message);
            const Message event = isPin
                ? Message(MessagePinned{change.room, seq, change.message, change.by})
                : Message(MessageUnpinned{change.room, seq, change.message, change.by});
            return std::optional(RoomEvent{change.room, seq, event, std::nullopt, std::nullopt});
        },
        std::move(done));
}

void MemoryStorage::deleteRoom(const RoomId &id, const AuditEntry &note, MarkDone done)
{
    write<Done>(
        [this, id, note]() -> Result<Done, RequestError> {
            std::erase_if(m_state.rooms, [&id](const StoredRoom &one) { return one.id == id; });
            std::erase_if(m_messages, [&id](const ChatMessage &one) { return one.room == id; });
            this->note(note);
            return Done{};
        },
        std::move(done));
}

void MemoryStorage::markRead(const RoomId &id, const UserId &user, qint64 readSeq, MarkDone done)
{
    write<Done>(
        [this, id, user, readSeq]() -> Result<Done, RequestError> {
            for (StoredMember &member : room(id).members) {
                if (member.user == user)
                    member.readSeq = readSeq;
            }
            return Done{};
        },
        std::move(done));
}

void MemoryStorage::readMessages(const PageQuery &query, PageDone done)
{
    lastPageQuery = query;
    m_home([this, query, done = std::move(done)] {
        if (isReadFailing)
            return done(Failure{unavailable()});
        MessagePage page;
        for (const ChatMessage &message : m_messages) {
            if (message.room == query.room && message.seq < query.before
                && message.seq > query.after.value_or(0))
                page.messages.push_back(message);
        }
        done(page);
    });
}

void MemoryStorage::countUnread(const UserId &user, const std::vector<UnreadQuery> &queries,
                                CountsDone done)
{
    m_home([this, user, queries, done = std::move(done)] {
        if (isReadFailing)
            return done(Failure{unavailable()});
        std::vector<UnreadCount> counts;
        for (const UnreadQuery &query : queries) {
            UnreadCount count;
            for (const ChatMessage &message : m_messages) {
                if (message.room != query.room || message.author == user
                    || message.seq <= query.readSeq || message.seq > query.upTo || message.deleted)
                    continue;
                ++count.messages;
                count.mentions +=
                    std::count(message.mentions.begin(), message.mentions.end(), user);
            }
            counts.push_back(count);
        }
        done(counts);
    });
}

void MemoryStorage::readPins(const PinsQuery &query, PageDone done)
{
    m_home([this, query, done = std::move(done)] {
        if (isReadFailing)
            return done(Failure{unavailable()});
        MessagePage page;
        for (const MessageId &pin : m_pins) {
            if (const ChatMessage *message = find(query.room, pin))
                page.messages.push_back(*message);
        }
        done(page);
    });
}

void MemoryStorage::readVersions(const VersionsQuery &query, VersionsDone done)
{
    m_home([this, query, done = std::move(done)] {
        if (isReadFailing)
            return done(Failure{unavailable()});
        if (!find(query.room, query.message))
            return done(std::optional<VersionPage>());
        done(std::optional(VersionPage{m_versions[query.message], false}));
    });
}

void MemoryStorage::search(const SearchQuery &query, SearchDone done)
{
    lastSearch = query;
    m_home([this, done = std::move(done)] {
        if (isReadFailing)
            done(Failure{unavailable()});
        else
            done(nextFound);
    });
}

Result<Logged, RequestError> MemoryStorage::log(const CommandKey &key, const RoomId &id,
                                                const std::function<RoomEvent(qint64)> &make)
{
    if (auto before = earlier(key))
        return *before;
    const RoomEvent event = make(++room(id).lastSeq);
    m_commands.emplace(std::pair(key.user, key.id), std::pair(key.digest, event));
    return Logged{Novelty::New, event};
}

ChatMessage *MemoryStorage::find(const RoomId &id, const MessageId &message)
{
    const auto found =
        std::find_if(m_messages.begin(), m_messages.end(), [&](const ChatMessage &one) {
            return one.room == id && one.id == message && !one.deleted;
        });
    return found == m_messages.end() ? nullptr : &*found;
}

std::optional<Result<Logged, RequestError>> MemoryStorage::earlier(const CommandKey &key) const
{
    const auto found = m_commands.find({key.user, key.id});
    if (found == m_commands.end())
        return std::nullopt;
    if (found->second.first != key.digest)
        return Failure{RequestError{ErrorCode::Conflict, QStringLiteral("other content")}};
    return Logged{Novelty::Repeated, found->second.second};
}

} // namespace hearth::server
