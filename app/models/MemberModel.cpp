// SPDX-License-Identifier: MIT
#include "app/models/MemberModel.h"

#include "app/models/Appearance.h"
#include "app/models/RoleRules.h"
#include "app/models/RoomRoles.h"
#include "app/models/ShownName.h"
#include "app/models/TimeText.h"
#include "app/models/UserDirectory.h"

#include <algorithm>
#include <utility>

namespace hearth::app {

namespace {

//! Beyond that a list is faster made anew than moved about.
constexpr qsizetype mostMoves = 8;

} // namespace

MemberModel::MemberModel(const RoomId &room, const RoomRoles &roles, UserDirectory &users,
                         TimeSource time, QObject *parent)
    : PagedListModel(parent)
    , m_room(room)
    , m_roles(roles)
    , m_users(users)
    , m_time(time)
{
    connect(&m_users, &UserDirectory::nameChanged, this, &MemberModel::refresh);
    connect(&m_users, &UserDirectory::presenceChanged, this, &MemberModel::refresh);
    connect(&m_roles, &RoomRoles::changed, this, [this](const RoomId &changed) {
        if (changed != m_room && !changed.isEmpty())
            return;
        if (m_arrangement == Arrangement::ByRank)
            rebuild();
        touchAll({MarkRole, MarkText, Actions});
    });
}

int MemberModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant MemberModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case UserIdRole:
        return row.user.toString();
    case Qt::DisplayRole:
    case Name:
        return row.name;
    case Initials:
        return initialsOf(row.name);
    case ColorIndex:
        return colorIndexOf(row.user);
    case PresenceRole:
        return static_cast<int>(m_users.presence(row.user));
    case Self:
        return row.user == m_users.self();
    case LastSeen: {
        const auto age = absence(row);
        return age ? TimeText::since(*age) : QString();
    }
    case LastSeenText: {
        const auto age = absence(row);
        return age ? TimeText::lastSeen(*age) : QString();
    }
    case StatusLine:
        return m_users.statusLine(row.user);
    case Section:
        return sectionText(row.group);
    case MarkRole:
        return markOf(row.user);
    case MarkText:
        return markText(row.user);
    case Actions:
        return actionsOn(row.user);
    case Handle:
        return handleOf(m_users.find(row.user));
    default:
        return {};
    }
}

QHash<int, QByteArray> MemberModel::roleNames() const
{
    return {{UserIdRole, "userId"},     {Name, "name"},
            {Initials, "initials"},     {ColorIndex, "colorIndex"},
            {PresenceRole, "presence"}, {Self, "self"},
            {LastSeen, "lastSeen"},     {LastSeenText, "lastSeenText"},
            {StatusLine, "statusLine"}, {Section, "section"},
            {MarkRole, "mark"},         {MarkText, "markText"},
            {Actions, "actions"},       {Handle, "handle"}};
}

void MemberModel::setFilter(const QString &filter)
{
    if (std::exchange(m_filter, filter) == filter)
        return;
    const QString words = filter.simplified().toCaseFolded();
    m_beginning = words.isEmpty() ? QString() : QLatin1Char(' ') + words;
    Q_EMIT filterChanged();
    rebuild();
}

void MemberModel::arrange(Arrangement arrangement)
{
    if (std::exchange(m_arrangement, arrangement) != arrangement)
        rebuild();
}

void MemberModel::setMembers(const std::vector<UserId> &members)
{
    const QSet<UserId> before =
        std::exchange(m_members, QSet<UserId>(members.begin(), members.end()));
    const QSet<UserId> gone = before - m_members;
    const QSet<UserId> come = m_members - before;
    if (gone.size() + come.size() > mostMoves) {
        rebuild();
    } else {
        for (const auto &user : gone) {
            if (const int row = rowOf(user); row >= 0)
                remove(row);
        }
        for (const auto &user : come) {
            if (fits(user))
                insert(user);
        }
    }
    if (before.size() != m_members.size())
        Q_EMIT countChanged();
    // One's own role may have come with the list.
    touchAll({MarkRole, MarkText, Actions});
}

void MemberModel::setFreshness(Freshness freshness)
{
    if (std::exchange(m_freshness, freshness) != freshness)
        touchAll({Section});
}

void MemberModel::refreshLastSeen()
{
    touchAll({LastSeen, LastSeenText});
}

std::optional<std::chrono::milliseconds> MemberModel::absence(const Row &row) const
{
    const auto lastSeen = m_users.lastSeen(row.user);
    if (row.group != Group::Offline || lastSeen <= 0)
        return std::nullopt;
    return m_time.clock.now() - fromMillis(lastSeen);
}

MemberModel::Mark MemberModel::markOf(const UserId &user) const
{
    const auto standing = m_roles.standing(m_room, user);
    switch (standing.room) {
    case RoomRole::Owner:
        return Owner;
    case RoomRole::Moderator:
        return Moderator;
    case RoomRole::Member:
        break;
    }
    return RoleRules::mayAdminister(standing.server) ? ServerAdmin : Unmarked;
}

QString MemberModel::markText(const UserId &user) const
{
    const auto standing = m_roles.standing(m_room, user);
    QStringList marks;
    if (standing.room == RoomRole::Owner)
        marks.append(tr("owner of this room"));
    else if (standing.room == RoomRole::Moderator)
        marks.append(tr("moderator"));
    if (standing.server == hearth::Role::Owner)
        marks.append(tr("owner of the server"));
    else if (standing.server == hearth::Role::Admin)
        marks.append(tr("admin of the server"));
    return marks.join(QStringLiteral(", "));
}

int MemberModel::actionsOn(const UserId &user) const
{
    if (user == m_users.self())
        return 0;
    const auto own = m_roles.permissions(m_room);
    const auto other = m_roles.standing(m_room, user);
    int actions = 0;
    const auto offer = [&actions](Action action, bool allowed) {
        if (allowed)
            actions |= action;
    };
    offer(WriteTo, own.mayWriteTo(other));
    offer(MakeModerator, own.mayMakeModerator(other));
    offer(TakeModerator, own.mayTakeModerator(other));
    offer(HandOver, own.mayHandOver(other));
    offer(Remove, own.mayRemove(other));
    offer(Ban, own.mayRemove(other));
    return actions;
}

MemberModel::Row MemberModel::rowFor(const UserId &user) const
{
    const QString name = m_users.displayName(user);
    return {user, name, groupOf(user), name.toLower()};
}

MemberModel::Group MemberModel::groupOf(const UserId &user) const
{
    if (m_arrangement == Arrangement::ByRank)
        return m_roles.of(m_room, user) == RoomRole::Member ? Group::Others : Group::Running;
    switch (m_users.presence(user)) {
    case Presence::Online:
    case Presence::DoNotDisturb:
        return Group::Online;
    case Presence::Away:
        return Group::Away;
    case Presence::Offline:
        break;
    }
    return Group::Offline;
}

bool MemberModel::fits(const UserId &user) const
{
    if (m_beginning.isEmpty())
        return true;
    const auto *known = m_users.find(user);
    return known
        && QStringLiteral(" %1\n %2")
               .arg(known->displayName.simplified(), known->username)
               .toCaseFolded()
               .contains(m_beginning);
}

bool MemberModel::isBefore(const Row &a, const Row &b)
{
    if (a.group != b.group)
        return a.group < b.group;
    const int order = QString::localeAwareCompare(a.order, b.order);
    return order != 0 ? order < 0 : a.user < b.user;
}

int MemberModel::rowOf(const UserId &user) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&](const Row &row) { return row.user == user; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int MemberModel::placeOf(const Row &row) const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [&](const Row &other) {
        return other.user != row.user && isBefore(other, row);
    }));
}

QString MemberModel::sectionText(Group group) const
{
    const int size = m_groupSizes[static_cast<size_t>(group)];
    if (group == Group::Running)
        return tr("Owners and moderators — %1").arg(size);
    if (group == Group::Others)
        return tr("Members — %1").arg(size);
    const QString name = group == Group::Online ? tr("Online")
        : group == Group::Away                  ? tr("Away")
                                                : tr("Offline");
    return m_freshness == Freshness::Live ? tr("%1 — %2").arg(name).arg(size)
                                          : tr("%1 — %2, last known").arg(name).arg(size);
}

void MemberModel::insert(const UserId &user)
{
    Row row = rowFor(user);
    const int place = placeOf(row);
    beginInsertRows({}, place, place);
    ++m_groupSizes[static_cast<size_t>(row.group)];
    m_rows.insert(m_rows.begin() + place, std::move(row));
    endInsertRows();
    Q_EMIT countChanged();
    touchAll({Section});
}

void MemberModel::remove(int row)
{
    beginRemoveRows({}, row, row);
    --m_groupSizes[static_cast<size_t>(m_rows[static_cast<size_t>(row)].group)];
    m_rows.erase(m_rows.begin() + row);
    endRemoveRows();
    Q_EMIT countChanged();
    touchAll({Section});
}

void MemberModel::refresh(const UserId &user)
{
    if (!m_members.contains(user))
        return;
    const int row = rowOf(user);
    const bool isShown = fits(user);
    if (row < 0 && isShown)
        insert(user);
    else if (row >= 0 && !isShown)
        remove(row);
    if (row < 0 || !isShown)
        return;
    Row fresh = rowFor(user);
    const Group before = m_rows[static_cast<size_t>(row)].group;
    const int place = placeOf(fresh);
    if (place != row) {
        beginMoveRows({}, row, row, {}, place > row ? place + 1 : place);
        m_rows.erase(m_rows.begin() + row);
        m_rows.insert(m_rows.begin() + place, fresh);
        endMoveRows();
    } else {
        m_rows[static_cast<size_t>(row)] = fresh;
    }
    Q_EMIT dataChanged(index(place), index(place));
    if (fresh.group == before)
        return;
    --m_groupSizes[static_cast<size_t>(before)];
    ++m_groupSizes[static_cast<size_t>(fresh.group)];
    touchAll({Section});
}

void MemberModel::rebuild()
{
    std::vector<Row> rows;
    for (const auto &user : std::as_const(m_members)) {
        if (fits(user))
            rows.push_back(rowFor(user));
    }
    std::sort(rows.begin(), rows.end(), &MemberModel::isBefore);
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    m_groupSizes.fill(0);
    for (const Row &row : m_rows)
        ++m_groupSizes[static_cast<size_t>(row.group)];
    endResetModel();
    Q_EMIT countChanged();
}

void MemberModel::touchAll(const QList<int> &roles)
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), roles);
}

} // namespace hearth::app
