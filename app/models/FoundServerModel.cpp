// SPDX-License-Identifier: MIT
#include "app/models/FoundServerModel.h"

#include "app/models/Appearance.h"
#include "shared/base/Ids.h"

#include <algorithm>

namespace hearth::app {

namespace {

bool isBefore(const FoundServer &a, const FoundServer &b)
{
    const int order = QString::localeAwareCompare(a.name.toCaseFolded(), b.name.toCaseFolded());
    return order != 0 ? order < 0 : a.id < b.id;
}

} // namespace

int FoundServerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant FoundServerModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FoundServer &server = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case ServerId:
        return server.id;
    case Qt::DisplayRole:
    case Name:
        return server.name;
    case Detail:
        return server.detail;
    case Username:
        return server.username;
    case StandingRole:
        return server.standing;
    case Initials:
        return initialsOf(server.name.simplified().section(QLatin1Char(' '), 0, 0));
    case ColorIndex:
        return colorIndexOf(UserId(server.name));
    default:
        return {};
    }
}

QHash<int, QByteArray> FoundServerModel::roleNames() const
{
    return {{ServerId, "serverId"},     {Name, "name"},
            {Detail, "detail"},         {Username, "username"},
            {StandingRole, "standing"}, {Initials, "initials"},
            {ColorIndex, "colorIndex"}};
}

const FoundServer *FoundServerModel::find(const QString &id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &m_rows[static_cast<size_t>(row)];
}

void FoundServerModel::put(const FoundServer &server)
{
    if (const int row = rowOf(server.id); row >= 0) {
        if (m_rows[static_cast<size_t>(row)].name == server.name) {
            change(row, server);
            return;
        }
        takeOut(row);
    }
    const auto place = std::lower_bound(m_rows.begin(), m_rows.end(), server, isBefore);
    insert(static_cast<int>(place - m_rows.begin()), server);
}

void FoundServerModel::remove(const QString &id)
{
    if (const int row = rowOf(id); row >= 0)
        takeOut(row);
}

void FoundServerModel::setRows(const std::vector<FoundServer> &rows)
{
    const auto isWanted = [&rows](const FoundServer &server) {
        return std::any_of(rows.begin(), rows.end(),
                           [&server](const FoundServer &row) { return row.id == server.id; });
    };
    for (int row = count() - 1; row >= 0; --row) {
        if (!isWanted(m_rows[static_cast<size_t>(row)]))
            takeOut(row);
    }
    for (int row = 0; row < static_cast<int>(rows.size()); ++row) {
        const FoundServer &server = rows[static_cast<size_t>(row)];
        const int now = rowOf(server.id);
        if (now == row) {
            change(row, server);
            continue;
        }
        if (now >= 0)
            takeOut(now);
        insert(row, server);
    }
}

void FoundServerModel::setStanding(const QString &id, Standing standing)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    FoundServer server = m_rows[static_cast<size_t>(row)];
    server.standing = standing;
    change(row, server);
}

int FoundServerModel::rowOf(const QString &id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&id](const FoundServer &server) { return server.id == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

void FoundServerModel::insert(int row, const FoundServer &server)
{
    beginInsertRows({}, row, row);
    m_rows.insert(m_rows.begin() + row, server);
    endInsertRows();
    Q_EMIT countChanged();
}

void FoundServerModel::takeOut(int row)
{
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    endRemoveRows();
    Q_EMIT countChanged();
}

void FoundServerModel::change(int row, const FoundServer &server)
{
    FoundServer &before = m_rows[static_cast<size_t>(row)];
    if (before == server)
        return;
    before = server;
    Q_EMIT dataChanged(index(row), index(row));
}

} // namespace hearth::app
