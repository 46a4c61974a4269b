// SPDX-License-Identifier: MIT
#pragma once

#include "server/storage/StoredState.h"
#include "shared/model/Room.h"
#include "shared/protocol/ErrorCode.h"

#include <QHash>

#include <optional>
#include <set>
#include <vector>

namespace hearth::server {

//! Where a user has read to in a room, and how many messages wait there.
struct ReadState
{
    qint64 readSeq = 0;
    qint64 unread = 0;
    qint64 mentions = 0; //!< of those, the ones that mention the user
};

//! Every room and who is in it. Lives on the core's thread, its only writer; knows nothing of what
//! was said there.
class RoomDirectory
{
public:
    struct Entry
    {
        RoomId id;
        QString name;
        RoomKind kind = RoomKind::Room;
        QString topic;
        Visibility visibility = Visibility::Public;
        qint64 lastSeq = 0; //!< of what has been published
        std::vector<UserId> members; //!< in the order of joining
        QHash<UserId, qint64> readSeqs;
        QHash<UserId, RoomRole> roles; //!< of those who are more than members
        bool isReadOnly = false;
        bool isClosed = false; //!< about to be deleted: nobody's own, and nobody comes in
        std::set<UserId> banned;
        std::optional<qint64> countedSeq{}; //!< the last seq at takeCounts(), once there is a later

        //! Too many members for presence, typing and a list of them.
        [[nodiscard]] bool isCrowded() const;

        [[nodiscard]] bool hasMember(const UserId &user) const { return readSeqs.contains(user); }

        [[nodiscard]] RoomRole roleOf(const UserId &user) const
        {
            return roles.value(user, RoomRole::Member);
        }
    };

    RoomDirectory() = default;
    explicit RoomDirectory(const std::vector<StoredRoom> &rooms);

    void add(const StoredRoom &room);
    void addMember(const RoomId &room, const StoredMember &member);
    void removeMember(const RoomId &room, const UserId &user);
    void setLastSeq(const RoomId &room, qint64 seq);
    //! How far the last seqs of rooms have come since the last call; those that have not are left
    //! out.
    [[nodiscard]] QHash<RoomId, qint64> takeCounts();
    void setReadSeq(const RoomId &room, const UserId &user, qint64 readSeq);
    //! Of a member; of nobody else.
    void setRole(const RoomId &room, const UserId &user, RoomRole role);
    void setReadOnly(const RoomId &room, bool isReadOnly);
    void setVisibility(const RoomId &room, Visibility visibility);
    void rename(const RoomId &room, const std::optional<QString> &name,
                const std::optional<QString> &topic);
    void setClosed(const RoomId &room, bool isClosed);
    void remove(const RoomId &room);
    void ban(const RoomId &room, const UserId &user);
    void unban(const RoomId &room, const UserId &user);

    //! Null if there is none. Valid until the next add() or remove().
    [[nodiscard]] const Entry *find(const RoomId &room) const;
    //! Null also if it isn't the user's, or is closed.
    [[nodiscard]] const Entry *findOwn(const RoomId &room, const UserId &user) const;
    //! Every room, by name. Valid until the next add() or remove().
    [[nodiscard]] std::vector<const Entry *> all() const;
    //! In no certain order.
    [[nodiscard]] std::vector<RoomId> roomsOf(const UserId &user) const;
    //! Who brings a user into a room. Above so many rooms others put them into none: what is left
    //! is theirs to make and to join.
    enum class By { Themselves, Others };
    static constexpr int roomsByOthers = 400;

    //! Whether the user may be in one room more: else this is what to say.
    [[nodiscard]] std::optional<RequestError> whyNoMoreRooms(const UserId &user,
                                                             By by = By::Themselves) const;
    //! The direct room of exactly these users, each of whom is named once.
    [[nodiscard]] std::optional<RoomId> directOf(const std::vector<UserId> &users) const;
    //! The public rooms that the user is not in, by name.
    [[nodiscard]] std::vector<RoomId> roomsOpenTo(const UserId &user) const;
    //! Everybody who learns of the user's presence, the user included.
    [[nodiscard]] std::vector<UserId> peersOf(const UserId &user) const;
    [[nodiscard]] bool arePeers(const UserId &one, const UserId &other) const;
    //! The room as a member sees it, or, without counts and members, as somebody else does.
    [[nodiscard]] Room asSeenBy(const UserId &user, const RoomId &room,
                                const ReadState &read) const;

private:
    QHash<RoomId, Entry> m_rooms;
    std::vector<RoomId> m_counted; //!< whose last seq has risen
    QHash<UserId, std::vector<RoomId>> m_byUser;
};

} // namespace hearth::server
