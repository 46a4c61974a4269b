// SPDX-License-Identifier: MIT
#pragma once

#include "shared/model/Room.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace hearth::app {

class RoomBook;
class UserDirectory;

//! The rooms of one kind, by title.
class RoomListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to its Session")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    //! Initials, colour and presence are those of a direct room's other one, or of the first of
    //! several; other rooms have no initials.
    enum Role {
        RoomIdRole = Qt::UserRole + 1,
        Name,
        Unread,
        Mentions,
        Current,
        Initials,
        ColorIndex,
        PresenceRole,
        SecondInitials, //!< of another one in a direct room of several; empty for others
        SecondColor,
        Counted, //!< what of the unread messages the person wants to hear of
        AttentionRole,
        MayLeave
    };

    RoomListModel(RoomKind kind, RoomBook &rooms, UserDirectory &users, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int count() const { return rowCount(); }

    void setCurrent(const RoomId &room);
    //! The topmost room; empty if there is none.
    [[nodiscard]] RoomId first() const;

Q_SIGNALS:
    void countChanged();

private:
    struct Row
    {
        RoomId room;
        QString title;
    };

    //! In a direct room, by name; empty where there are not so many.
    [[nodiscard]] UserId other(const RoomId &room, size_t place) const;
    [[nodiscard]] int rowOf(const RoomId &room) const;
    [[nodiscard]] int placeOf(const Row &row) const;
    void insert(const RoomId &room);
    void remove(const RoomId &room);
    void refresh(const RoomId &room);
    void touch(int row, const QList<int> &roles = {});

    RoomKind m_kind;
    RoomBook &m_rooms;
    UserDirectory &m_users;
    std::vector<Row> m_rows;
    RoomId m_current;
};

} // namespace hearth::app
