// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/Presence.h"
#include "app/time/Scheduler.h"
#include "shared/base/Ids.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <array>
#include <chrono>
#include <optional>
#include <vector>

namespace hearth::app {

class RoomRoles;
class UserDirectory;

//! Who is in a room: online (do not disturb among them), away, offline; by name within each.
class MemberModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to its RoomView")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        UserIdRole = Qt::UserRole + 1,
        Name,
        Initials,
        ColorIndex,
        PresenceRole,
        Self,
        LastSeen,
        LastSeenText,
        Section,
        MarkRole,
        MarkText, //!< what the mark means, and what else there is to say of that
        Actions, //!< of Action, what one may do to them
        Handle //!< `@name`, which nobody else has
    };

    //! What stands beside the name; of several the one that says the most about the room.
    enum Mark { Unmarked, Owner, Moderator, ServerAdmin };
    Q_ENUM(Mark)

    enum Action {
        WriteTo = 1,
        MakeModerator = 2,
        TakeModerator = 4,
        HandOver = 8,
        Remove = 16,
        Ban = 32
    };
    Q_ENUM(Action)
    //! Whether presence is what the server says now, or what it said last.
    enum class Freshness { Live, LastKnown };

    //! Of this room; both outlive it.
    MemberModel(const RoomId &room, const RoomRoles &roles, UserDirectory &users, TimeSource time,
                QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int count() const { return rowCount(); }

    void setMembers(const std::vector<UserId> &members);
    void setFreshness(Freshness freshness);
    //! To be called now and then: "2 h" grows older.
    void refreshLastSeen();

Q_SIGNALS:
    void countChanged();

private:
    enum class Group { Online, Away, Offline };

    struct Row
    {
        UserId user;
        QString name;
        Group group = Group::Offline;
    };

    //! For how long somebody who is offline has been away, if that is known.
    [[nodiscard]] std::optional<std::chrono::milliseconds> absence(const Row &row) const;
    [[nodiscard]] Mark markOf(const UserId &user) const;
    [[nodiscard]] QString markText(const UserId &user) const;
    [[nodiscard]] int actionsOn(const UserId &user) const;
    [[nodiscard]] Row rowFor(const UserId &user) const;
    [[nodiscard]] int rowOf(const UserId &user) const;
    [[nodiscard]] int placeOf(const Row &row) const;
    [[nodiscard]] QString sectionText(Group group) const;
    void insert(const UserId &user);
    void remove(int row);
    void refresh(const UserId &user);
    void touchAll(const QList<int> &roles);

    RoomId m_room;
    const RoomRoles &m_roles;
    UserDirectory &m_users;
    TimeSource m_time;
    std::vector<Row> m_rows;
    std::array<int, 3> m_groupSizes{};
    Freshness m_freshness = Freshness::Live;
};

} // namespace hearth::app
