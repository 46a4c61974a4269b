// SPDX-License-Identifier: MIT
#include "tests/qml/RowModel.h"

#include "tests/qml/FakeApp.h"

namespace hearth::app {

RowModel::RowModel(const QList<QByteArray> &roles, QObject *parent)
    : QAbstractListModel(parent)
    , m_roles(roles)
{}

int RowModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant RowModel::data(const QModelIndex &index, int role) const
{
    const int place = role - Qt::UserRole - 1;
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || place < 0 || place >= m_roles.size())
        return {};
    const QByteArray &name = m_roles.at(place);
    return typed(name, m_rows.at(index.row()).toMap().value(QString::fromLatin1(name)));
}

QHash<int, QByteArray> RowModel::roleNames() const
{
    QHash<int, QByteArray> names;
    int role = Qt::UserRole;
    for (const QByteArray &name : m_roles)
        names.insert(++role, name);
    return names;
}

void RowModel::setRows(const QVariantList &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
    Q_EMIT countChanged();
}

void RowModel::insertAt(int row, const QVariantMap &values)
{
    beginInsertRows({}, row, row);
    m_rows.insert(row, values);
    endInsertRows();
    Q_EMIT countChanged();
}

void RowModel::removeAt(int row, int count)
{
    beginRemoveRows({}, row, row + count - 1);
    m_rows.remove(row, count);
    endRemoveRows();
    Q_EMIT countChanged();
}

void RowModel::change(int row, const QVariantMap &values)
{
    QVariantMap merged = m_rows.at(row).toMap();
    merged.insert(values);
    m_rows[row] = merged;
    Q_EMIT dataChanged(index(row), index(row));
}

QVariant RowModel::typed(const QByteArray &role, const QVariant &value) const
{
    if (role == "presence")
        return QVariant::fromValue(static_cast<Presence::Status>(value.toInt()));
    return value;
}

} // namespace hearth::app
