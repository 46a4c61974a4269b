// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/PagedListModel.h"
#include "app/models/Presence.h"
#include "app/time/Scheduler.h"
#include "shared/base/Ids.h"

#include <QSet>

#include <array>
#include <chrono>
#include <optional>
#include <vector>

namespace hearth::app {

class RoomRoles;
class UserDirectory;

//! Who is in a room, by name: within online (do not disturb among them), away and offline, or,
//! where presence is not told, within those who run it and everybody else.
class MemberModel : public hearth::app::PagedListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to its RoomView")
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY filterChanged)
    //! Whatever the filter says.
    Q_PROPERTY(int total READ total NOTIFY countChanged)

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
        StatusLine, //!< what they say of themselves
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
    enum class Arrangement { ByPresence, ByRank };
    //! Whether presence is what the server says now, or what it said last.
    enum class Freshness { Live, LastKnown };

    //! Of this room; both outlive it.
    MemberModel(const RoomId &room, const RoomRoles &roles, UserDirectory &users, TimeSource time,
                QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] QString filter() const { return m_filter; }

    //! Words that a name or a user name begins with, in whatever case.
    void setFilter(const QString &filter);

    [[nodiscard]] int total() const { return static_cast<int>(m_members.size()); }

    void arrange(Arrangement arrangement);
    void setMembers(const std::vector<UserId> &members);
    void setFreshness(Freshness freshness);
    //! To be called now and then: "2 h" grows older.
    void refreshLastSeen();

Q_SIGNALS:
    void filterChanged();

private:
    enum class Group { Online, Away, Offline, Running, Others };

    struct Row
    {
        UserId user;
        QString name;
        Group group = Group::Offline;
        QString order; //!< of the list, within the group

        friend bool operator==(const Row &, const Row &) = default;
    };

    //! For how long somebody who is offline has been away, if that is known.
    [[nodiscard]] std::optional<std::chrono::milliseconds> absence(const Row &row) const;
    [[nodiscard]] Mark markOf(const UserId &user) const;
    [[nodiscard]] QString markText(const UserId &user) const;
    [[nodiscard]] int actionsOn(const UserId &user) const;
    [[nodiscard]] Row rowFor(const UserId &user) const;
    [[nodiscard]] Group groupOf(const UserId &user) const;
    [[nodiscard]] bool fits(const UserId &user) const;
    [[nodiscard]] static bool isBefore(const Row &a, const Row &b);
    [[nodiscard]] int rowOf(const UserId &user) const;
    [[nodiscard]] int placeOf(const Row &row) const;
    [[nodiscard]] QString sectionText(Group group) const;
    void insert(const UserId &user);
    void remove(int row);
    void refresh(const UserId &user);
    //! All at once; nobody may have moved.
    void rebuild();
    void touchAll(const QList<int> &roles);

    RoomId m_room;
    const RoomRoles &m_roles;
    UserDirectory &m_users;
    TimeSource m_time;
    QSet<UserId> m_members;
    std::vector<Row> m_rows; //!< of those whom the filter lets through
    std::array<int, 5> m_groupSizes{};
    QString m_filter;
    QString m_beginning; //!< of a word, as the filter has it; folded, with a space before it
    Arrangement m_arrangement = Arrangement::ByPresence;
    Freshness m_freshness = Freshness::Live;
};

} // namespace hearth::app
