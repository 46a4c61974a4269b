// SPDX-License-Identifier: MIT
#pragma once

#include "shared/protocol/ErrorCode.h"
#include "shared/protocol/MessageType.h"
#include "shared/protocol/ModelFields.h"

#include <map>
#include <variant>

// The session itself: authentication, welcome, sync, answers, health. docs/protocol.md, "The
// session".
namespace hearth {

//! The first frame of a client that could not set the Authorization header.
struct Auth
{
    static constexpr MessageType type = MessageType::Auth;
    QString token;

    template <class Self, class V>
    static void fields(Self &self, V &v)
    {
        // Any string that a frame may hold: one that no token can be is a wrong token, and not a
        // broken frame.
        v.required("token", self.token, TextRules::any);
    }

    friend bool operator==(const Auth &, const Auth &) = default;
};

struct ServerInfo
{
    QString name;
    QString version;

    template <class Self, class V>
    static void fields(Self &self, V &v)
    {
        v.required("name", self.name, TextRules::any);
        v.required("version", self.version, TextRules::any);
    }

    friend bool operator==(const ServerInfo &, const ServerInfo &) = default;
};

//! The numbers that a client has to know to stay within them.
struct ServerLimits
{
    qint64 frameBytes = Limits::frameAfterAuth;
    qint64 textBytes = Limits::messageText;
    qint64 nameCharacters = Limits::name;
    qint64 historyMessages = Limits::historyMax;
    qint64 replayEvents = Limits::replayMax;

    template <class Self, class V>
    static void fields(Self &self, V &v)
    {
        v.required("frame_bytes", self.frameBytes);
        v.required("text_bytes", self.textBytes);
        v.required("name_characters", self.nameCharacters);
        v.required("history_messages", self.historyMessages);
        v.required("replay_events", self.replayEvents);
    }

    friend bool operator==(const ServerLimits &, const ServerLimits &) = default;
};

struct Welcome
{
    static constexpr MessageType type = MessageType::Welcome;
    SessionId session;
    QString epoch; //!< names the life of the log; another one means: fetch anew
    User user;
    ServerInfo server;
    std::vector<QString> features;
    ServerLimits limits;
    qint64 heartbeatMs = 0;
    std::vector<Room> rooms;
    std::vector<User> users; //!< of the rooms that carry `members`, and of directs

    template <class Self, class V>
    static void fields(Self &self, V &v)
    {
        v.required("session", self.session);
        v.required("epoch", self.epoch, TextRules::any);
        v.required("user", self.user);
        v.required("server", self.server);
        v.required("features", self.features);
        v.required("limits", self.limits);
        v.required("heartbeat_ms", self.heartbeatMs);
        v.required("rooms", self.rooms);
        v.required("users", self.users);
    }

    friend bool operator==(const Welcome &, const Welcome &) = default;
};

//! Last seen seq of each room.
using SeenSeqs = std::map<RoomId, qint64>;

struct Sync
{
    static constexpr MessageType type = MessageType::Sync;
    QString epoch;
    SeenSeqs rooms;

    template <class Self, class V>
    static void fields(Self &self, V &v)
    {
        v.required("epoch", self.epoch, TextRules::id);
        v.required("rooms", self.rooms, Limits::idsPerRequest);
    }

    friend bool operator==(const Sync &, const Sync &) = default;
};

//! What `sync` did for one room.
struct SyncRange
{
    qint64 from = 0; //!< the client's seq
    qint64 to = 0; //!< the room's last_seq when the command was received
    bool complete = false; //!< false: nothing was replayed, the client fetches anew
    std::optional<bool> gone; //!< true: not a room of the user's any more

    template <class Self, class V>
    static void fields(Self &self, V &v)
    {
        v.required("from", self.from);
        v.required("to", self.to);
        v.required("complete", self.complete);
        v.optional("gone", self.gone);
    }

    friend bool operator==(const SyncRange &, const SyncRange &) = default;
};

using SyncRanges = std::map<RoomId, SyncRange>;
//! `rooms` of an ack: a list for room.list, a map for sync.
using AckRooms = std::variant<std::vector<Room>, SyncRanges>;

//! The good end of a command. Which of the other fields are there depends on the command that `ref`
//! names.
struct Ack
{
    static constexpr MessageType type = MessageType::Ack;
    CommandId ref;
    std::optional<Room> room;
    std::optional<AckRooms> rooms;
    std::optional<ChatMessage> message;
    std::optional<std::vector<ChatMessage>> messages;
    std::optional<bool> more;
    std::optional<std::vector<User>> users;
    std::optional<qint64> readSeq;
    std::optional<qint64> unread;
    std::optional<qint64> mentions;
    std::optional<qint64> seq; //!< of the event that the command made
    std::optional<QString> cursor; //!< asks for what follows; absent at the end
    std::optional<Feed> feed;
    std::optional<std::vector<Feed>> feeds;
    std::optional<qint64> lastSeq;
    std::optional<SeqRange> gap; //!< what the retention has passed by
    std::optional<std::vector<Connection>> sessions;
    std::optional<std::vector<RoomMember>> roles; //!< of those who are more than members
    std::optional<Invite> invite;
    std::optional<std::vector<Invite>> invites;
    std::optional<std::vector<AuditEntry>> entries; //!< newest first
    std::optional<std::vector<MessageVersion>> edits; //!< newest first

    template <class Self, class V>
    static void fields(Self &self, V &v)
    {
        v.required("ref", self.ref);
        v.optional("room", self.room);
        v.optional("rooms", self.rooms);
        v.optional("message", self.message);
        v.optional("messages", self.messages);
        v.optional("more", self.more);
        v.optional("users", self.users);
        v.optional("read_seq", self.readSeq);
        v.optional("unread", self.unread);
        v.optional("mentions", self.mentions);
        v.optional("seq", self.seq);
        v.optional("cursor", self.cursor);
        v.optional("feed", self.feed);
        v.optional("feeds", self.feeds);
        v.optional("last_seq", self.lastSeq);
        v.optional("gap", self.gap);
        v.optional("sessions", self.sessions);
        v.optional("roles", self.roles);
        v.optional("invite", self.invite);
        v.optional("invites", self.invites);
        v.optional("entries", self.entries);
        v.optional("edits", self.edits);
    }

    friend bool operator==(const Ack &, const Ack &) = default;
};

//! The bad end of a command, or, without `ref`, of a frame that could not be read.
struct Error
{
    static constexpr MessageType type = MessageType::Error;
    std::optional<CommandId> ref;
    ErrorCode code = ErrorCode::Internal;
    QString message;
    std::optional<qint64> retryAfterMs;

    template <class Self, class V>
    static void fields(Self &self, V &v)
    {
        v.optional("ref", self.ref);
        v.required("code", self.code);
        v.required("message", self.message, TextRules::any);
        v.optional("retry_after_ms", self.retryAfterMs);
    }

    friend bool operator==(const Error &, const Error &) = default;
};

struct Ping
{
    static constexpr MessageType type = MessageType::Ping;

    template <class Self, class V>
    static void fields(Self &, V &)
    {}

    friend bool operator==(const Ping &, const Ping &) = default;
};

struct Pong
{
    static constexpr MessageType type = MessageType::Pong;
    CommandId ref;

    template <class Self, class V>
    static void fields(Self &self, V &v)
    {
        v.required("ref", self.ref);
    }

    friend bool operator==(const Pong &, const Pong &) = default;
};

} // namespace hearth
