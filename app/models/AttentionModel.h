// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/Attention.h"
#include "shared/base/Ids.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace hearth::app {

class RoomBook;

//! The rooms of which the person wants to hear something else than of most, by title.
class AttentionModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to its Session")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        RoomIdRole = Qt::UserRole + 1,
        Title, //!< with a sign before it where it is no direct one
        LevelRole
    };

    //! `rooms` outlives it.
    explicit AttentionModel(RoomBook &rooms, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int count() const { return rowCount(); }

Q_SIGNALS:
    void countChanged();

private:
    struct Row
    {
        RoomId room;
        QString title;
        Attention::Level level = Attention::Usual;
    };

    void onChanged(const RoomId &room);
    void remove(const RoomId &room);

    RoomBook &m_rooms;
    std::vector<Row> m_rows;
};

} // namespace hearth::app
