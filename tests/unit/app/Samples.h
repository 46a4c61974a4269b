// SPDX-License-Identifier: MIT
#pragma once

#include "shared/protocol/Message.h"

namespace hearth::app {

inline const UserId alice{QStringLiteral("u-alice")};
inline const UserId bob{QStringLiteral("u-bob")};
inline const UserId carol{QStringLiteral("u-carol")};
inline const RoomId general{QStringLiteral("r-general")};
inline const RoomId lab{QStringLiteral("r-lab")};
inline const QString thumb = QStringLiteral("👍");
inline const RoomId direct{QStringLiteral("r-direct")};

inline User user(const UserId &id, const QString &name,
                 PresenceStatus status = PresenceStatus::Online)
{
    return {id,          name.section(QLatin1Char(' '), 0, 0).toLower(), name, Role::Member, status,
            std::nullopt};
}

inline Room room(const RoomId &id, const QString &name, qint64 lastSeq = 0)
{
    Room room;
    room.id = id;
    room.name = name;
    room.lastSeq = lastSeq;
    room.memberCount = 2;
    room.members = std::vector<UserId>{alice, bob};
    return room;
}

inline ChatMessage message(qint64 seq, const UserId &author, const QString &text,
                           qint64 timestamp = 1'790'000'000'000)
{
    ChatMessage message;
    message.id = MessageId(QStringLiteral("m%1").arg(seq));
    message.room = general;
    message.seq = seq;
    message.author = author;
    message.text = text;
    message.timestamp = timestamp;
    return message;
}

inline Welcome welcome(const QString &epoch, std::vector<Room> rooms)
{
    Welcome welcome;
    welcome.session = SessionId(QStringLiteral("s"));
    welcome.epoch = epoch;
    welcome.user = user(alice, QStringLiteral("Alice Moor"));
    welcome.server = {QStringLiteral("Workshop"), QStringLiteral("1")};
    welcome.heartbeatMs = 25000;
    welcome.rooms = std::move(rooms);
    welcome.users = {welcome.user, user(bob, QStringLiteral("Bob Lind"))};
    return welcome;
}

} // namespace hearth::app
