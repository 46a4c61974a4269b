// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/Attention.h"
#include "shared/model/ChatMessage.h"
#include "shared/model/Room.h"

#include <QObject>

#include <map>
#include <vector>

namespace hearth {
struct RoomChanged;
} // namespace hearth

namespace hearth::app {

class UserDirectory;

//! The rooms of the session and their counts. A room's lastSeq is the last event that its counts
//! know of.
class RoomBook : public QObject
{
    Q_OBJECT

public:
    explicit RoomBook(UserDirectory &users, QObject *parent = nullptr);

    //! The truth of a `welcome`: rooms that are not in it are removed.
    void replaceAll(const std::vector<Room> &rooms);
    void put(const Room &room);
    void remove(const RoomId &room);

    [[nodiscard]] const Room *find(const RoomId &room) const;

    [[nodiscard]] const std::map<RoomId, Room> &rooms() const { return m_rooms; }

    //! A direct room bears the names of the others in it: of several their first names, as far as
    //! these tell them apart.
    [[nodiscard]] QString title(const RoomId &room) const;
    //! The same with whole names.
    [[nodiscard]] QString fullTitle(const RoomId &room) const;
    //! The other one in a direct room of two; empty for other rooms.
    [[nodiscard]] UserId peer(const RoomId &room) const;
    //! Those in a direct room besides oneself, by name; nobody for other rooms.
    [[nodiscard]] std::vector<UserId> others(const RoomId &room) const;
    //! A direct room of more than two.
    [[nodiscard]] bool isGroup(const RoomId &room) const;
    [[nodiscard]] RoomId directWith(const UserId &user) const;
    //! The direct room of oneself and exactly these.
    [[nodiscard]] RoomId directOf(const std::vector<UserId> &users) const;
    //! Of what the person wants to hear.
    [[nodiscard]] int totalUnread() const;
    //! The part of it that is meant for oneself: mentions, and what stands in directs.
    [[nodiscard]] int totalAddressed() const;
    //! The part of a room's unread messages that the person wants to hear of.
    [[nodiscard]] qint64 counted(const RoomId &room) const;
    [[nodiscard]] Attention::Level attention(const RoomId &room) const;
    //! Of a room that is not known too: it may come later.
    void setAttention(const RoomId &room, Attention::Level level);

    //! Counts a message of somebody else, unless the counts know of its seq already.
    void countMessage(const ChatMessage &message, qint64 seq);
    //! A room event that is no message, or an own one.
    void countEvent(const RoomId &room, qint64 seq);
    void setRead(const RoomId &room, qint64 readSeq, qint64 unread, qint64 mentions);
    void memberJoined(const RoomId &room, const UserId &user);
    void memberLeft(const RoomId &room, const UserId &user);
    //! Takes what is another now.
    void change(const RoomChanged &change);
    //! One's own.
    void setRole(const RoomId &room, RoomRole role);

Q_SIGNALS:
    void added(const hearth::RoomId &room);
    void changed(const hearth::RoomId &room);
    void membersChanged(const hearth::RoomId &room);
    //! One by one, also where the room lists nobody; after membersChanged().
    void memberCame(const hearth::RoomId &room, const hearth::UserId &user);
    void memberWent(const hearth::RoomId &room, const hearth::UserId &user);
    void removed(const hearth::RoomId &room);
    //! What is meant for oneself, too.
    void totalUnreadChanged();

private:
    void announceChange(const RoomId &room);

    UserDirectory &m_users;
    std::map<RoomId, Room> m_rooms;
    std::map<RoomId, Attention::Level> m_attention; //!< Usual where it is not there
    int m_announcedUnread = 0;
    int m_announcedAddressed = 0;
};

} // namespace hearth::app
