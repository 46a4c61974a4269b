// SPDX-License-Identifier: MIT
#include "app/models/SwitchingProxyModel.h"

#include <algorithm>
#include <utility>

namespace hearth::app {

SwitchingProxyModel::SwitchingProxyModel(QObject *parent)
    : QAbstractListModel(parent)
{}

int SwitchingProxyModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

QVariant SwitchingProxyModel::data(const QModelIndex &index, int role) const
{
    if (!m_source || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return m_source->index(index.row(), 0).data(role);
}

QHash<int, QByteArray> SwitchingProxyModel::roleNames() const
{
    return m_source ? m_source->roleNames() : QHash<int, QByteArray>();
}

void SwitchingProxyModel::setSource(QAbstractItemModel *source)
{
    if (m_source == source)
        return;
    const bool areAlike = m_source && source && m_source->roleNames() == source->roleNames();
    if (m_source)
        m_source->disconnect(this);
    if (source)
        listenTo(*source);
    if (areAlike)
        exchange(*source);
    else
        replace(source);
    Q_EMIT sourceChanged();
}

void SwitchingProxyModel::listenTo(QAbstractItemModel &source)
{
    connect(&source, &QAbstractItemModel::rowsAboutToBeInserted, this,
            [this](const QModelIndex &, int first, int last) { beginInsertRows({}, first, last); });
    connect(&source, &QAbstractItemModel::rowsInserted, this, [this] {
        m_rows = m_source->rowCount();
        endInsertRows();
    });
    connect(&source, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) { beginRemoveRows({}, first, last); });
    connect(&source, &QAbstractItemModel::rowsRemoved, this, [this] {
        m_rows = m_source->rowCount();
        endRemoveRows();
    });
    connect(&source, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last, const QList<int> &roles) {
                Q_EMIT dataChanged(index(first.row()), index(last.row()), roles);
            });
    const auto begin = [this] { beginResetModel(); };
    const auto end = [this] {
        m_rows = m_source->rowCount();
        endResetModel();
    };
    connect(&source, &QAbstractItemModel::modelAboutToBeReset, this, begin);
    connect(&source, &QAbstractItemModel::modelReset, this, end);
    connect(&source, &QAbstractItemModel::rowsAboutToBeMoved, this,
            [this](const QModelIndex &, int first, int last, const QModelIndex &, int to) {
                beginMoveRows({}, first, last, {}, to);
            });
    connect(&source, &QAbstractItemModel::rowsMoved, this, [this] { endMoveRows(); });
    connect(&source, &QAbstractItemModel::layoutAboutToBeChanged, this, begin);
    connect(&source, &QAbstractItemModel::layoutChanged, this, end);
    connect(&source, &QObject::destroyed, this, [this] {
        replace(nullptr);
        Q_EMIT sourceChanged();
    });
}

void SwitchingProxyModel::exchange(QAbstractItemModel &source)
{
    const int rows = source.rowCount();
    const int common = std::min(rows, m_rows);
    setSwitching(true);
    if (common < m_rows) {
        beginRemoveRows({}, common, m_rows - 1);
        m_rows = common;
        endRemoveRows();
    }
    m_source = &source;
    if (common > 0)
        Q_EMIT dataChanged(index(0), index(common - 1));
    if (common < rows) {
        beginInsertRows({}, common, rows - 1);
        m_rows = rows;
        endInsertRows();
    }
    setSwitching(false);
}

void SwitchingProxyModel::replace(QAbstractItemModel *source)
{
    beginResetModel();
    m_source = source;
    m_rows = source ? source->rowCount() : 0;
    endResetModel();
}

void SwitchingProxyModel::setSwitching(bool switching)
{
    if (std::exchange(m_switching, switching) != switching)
        Q_EMIT switchingChanged();
}

} // namespace hearth::app
