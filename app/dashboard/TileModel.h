// SPDX-License-Identifier: MIT
#pragma once

#include "app/dashboard/ServerHistory.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace hearth::app {

//! What one has to know of a server at a glance: a number each, with what it means below.
class TileModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the Dashboard")

public:
    enum Role { Title = Qt::UserRole + 1, Value, Detail, ToneRole, Trend };

    enum Tone { Plain, Good, Warning };
    Q_ENUM(Tone)

    //! Above it a delivery is noticed by people.
    static constexpr double slowestMs = 50;

    //! `history` outlives it.
    explicit TileModel(ServerHistory &history, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    //! Says what the history has now; peaks are of the range.
    void refresh(qint64 rangeMs);

private:
    struct Tile
    {
        QString title;
        SeriesSet *trend = nullptr;
        QString value{};
        QString detail{};
        Tone tone = Plain;
    };

    void setTile(size_t row, const QString &value, const QString &detail, Tone tone);
    //! The last minute, or what is known of it: "1 min", "20 s".
    [[nodiscard]] QString minuteText() const;
    void refreshConnections();
    void refreshMessages(qint64 rangeMs);
    void refreshDelivery();
    void refreshMishaps();

    ServerHistory &m_history;
    std::vector<Tile> m_tiles;
};

} // namespace hearth::app
