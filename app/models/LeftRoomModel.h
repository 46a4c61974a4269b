// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/LeftRoom.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace hearth::app {

//! Where the unsent messages of rooms that one is not in any more are reached, in the order of
//! leaving.
class LeftRoomModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to its Session")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role { RoomIdRole = Qt::UserRole + 1, Title, Current };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int count() const { return rowCount(); }

    //! Null if it is not among them.
    [[nodiscard]] const LeftRoom *find(const RoomId &room) const;
    void add(const LeftRoom &room);
    void remove(const RoomId &room);
    void setCurrent(const RoomId &room);

Q_SIGNALS:
    void countChanged();

private:
    std::vector<LeftRoom> m_rooms;
    RoomId m_current;
};

} // namespace hearth::app
