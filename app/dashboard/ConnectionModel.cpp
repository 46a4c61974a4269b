// SPDX-License-Identifier: MIT
#include "app/dashboard/ConnectionModel.h"

#include "app/models/Appearance.h"
#include "app/models/ShownName.h"
#include "app/models/TimeText.h"
#include "app/models/UserDirectory.h"

#include <QLocale>

#include <algorithm>
#include <set>
#include <utility>

namespace hearth::app {

namespace {

//! Of more than these that have gone the list is shown anew.
constexpr std::size_t mostSingly = 100;

} // namespace

ConnectionModel::ConnectionModel(UserDirectory &users, const Clock &clock, QObject *parent)
    : PagedListModel(parent)
    , m_users(users)
    , m_clock(clock)
{
    connect(&m_users, &UserDirectory::nameChanged, this, [this] {
        if (!m_connections.empty())
            Q_EMIT dataChanged(index(0), index(count() - 1), {Name, Initials});
    });
}

int ConnectionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_connections.size());
}

QVariant ConnectionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Connection &connection = m_connections[static_cast<size_t>(index.row())];
    switch (role) {
    case SessionIdRole:
        return connection.session.toString();
    case Qt::DisplayRole:
    case Name:
        return m_users.displayName(connection.user);
    case Initials:
        return m_users.initials(connection.user);
    case ColorIndex:
        return colorIndexOf(connection.user);
    case Device:
        return connection.device ? shownName(*connection.device) : tr("unnamed device");
    case Address:
        return connection.address;
    case SinceText:
        return TimeText::since(std::max(std::chrono::milliseconds(0),
                                        m_clock.now() - fromMillis(connection.connectedAt)));
    case SinceFull:
        return TimeText::fullTime(connection.connectedAt);
    case EncodingText:
        return connection.encoding == Encoding::Json ? tr("JSON") : tr("MessagePack");
    case QueueText:
        return connection.queuedBytes == 0
            ? QString()
            : tr("%1 wait").arg(QLocale().formattedDataSize(connection.queuedBytes, 0));
    case Self:
        return connection.session == m_own;
    default:
        return {};
    }
}

QHash<int, QByteArray> ConnectionModel::roleNames() const
{
    return {{SessionIdRole, "sessionId"},
            {Name, "name"},
            {Initials, "initials"},
            {ColorIndex, "colorIndex"},
            {Device, "device"},
            {Address, "address"},
            {SinceText, "sinceText"},
            {SinceFull, "sinceFull"},
            {EncodingText, "encodingText"},
            {QueueText, "queueText"},
            {Self, "self"}};
}

void ConnectionModel::setConnections(std::vector<Connection> connections)
{
    std::stable_sort(
        connections.begin(), connections.end(), [](const Connection &a, const Connection &b) {
            return std::pair(-a.connectedAt, a.session) < std::pair(-b.connectedAt, b.session);
        });
    const auto isOfSame = [](const Connection &a, const Connection &b) {
        return a.session == b.session;
    };
    if (std::equal(connections.begin(), connections.end(), m_connections.begin(),
                   m_connections.end(), isOfSame)) {
        m_connections = std::move(connections);
        refreshTimes();
        return;
    }
    // Where only some have gone and some have come on top, the others stay.
    std::set<SessionId> listed;
    for (const Connection &connection : connections)
        listed.insert(connection.session);
    std::vector<SessionId> gone;
    for (const Connection &connection : m_connections) {
        if (!listed.contains(connection.session))
            gone.push_back(connection.session);
    }
    const bool areFew = gone.size() <= mostSingly;
    for (const SessionId &session : areFew ? gone : std::vector<SessionId>())
        remove(session);
    const auto news = connections.size() - std::min(connections.size(), m_connections.size());
    const bool areOnTop = std::equal(m_connections.begin(), m_connections.end(),
                                     connections.begin() + static_cast<std::ptrdiff_t>(news),
                                     connections.end(), isOfSame);
    if (areFew && areOnTop) {
        if (news > 0)
            beginInsertRows({}, 0, static_cast<int>(news) - 1);
        m_connections = std::move(connections);
        if (news > 0)
            endInsertRows();
    } else {
        beginResetModel();
        m_connections = std::move(connections);
        endResetModel();
    }
    refreshTimes();
    Q_EMIT countChanged();
}

void ConnectionModel::remove(const SessionId &session)
{
    const auto gone = std::find_if(
        m_connections.begin(), m_connections.end(),
        [&session](const Connection &connection) { return connection.session == session; });
    if (gone == m_connections.end())
        return;
    const auto row = static_cast<int>(gone - m_connections.begin());
    beginRemoveRows({}, row, row);
    m_connections.erase(gone);
    endRemoveRows();
    Q_EMIT countChanged();
}

void ConnectionModel::clear()
{
    beginResetModel();
    m_connections.clear();
    endResetModel();
    beginAnew();
    Q_EMIT countChanged();
}

void ConnectionModel::refreshTimes()
{
    if (!m_connections.empty())
        Q_EMIT dataChanged(index(0), index(count() - 1), {SinceText, QueueText});
}

} // namespace hearth::app
