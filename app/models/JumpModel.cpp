// SPDX-License-Identifier: MIT
#include "app/models/JumpModel.h"

#include "app/models/Appearance.h"
#include "app/models/RoleRules.h"
#include "app/models/RoomBook.h"
#include "app/models/UserDirectory.h"
#include "app/text/Emphasis.h"

#include <algorithm>
#include <utility>

namespace hearth::app {

namespace {

constexpr size_t mostVisits = 20;

} // namespace

JumpModel::JumpModel(UserDirectory &users, RoomBook &rooms, QObject *parent)
    : QAbstractListModel(parent)
    , m_users(users)
    , m_rooms(rooms)
{}

int JumpModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

QVariant JumpModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_entries[m_hits[static_cast<size_t>(index.row())].entry];
    switch (role) {
    case KindRole:
        return static_cast<int>(entry.kind);
    case Target:
        return entry.target;
    case CommandRole:
        return static_cast<int>(entry.command);
    case Qt::DisplayRole:
    case Name:
        return entry.name;
    case Styled:
        return emphasized(entry.name, stretchesOf(m_match.places(entry.folded)));
    case Detail:
        return entry.detail;
    case Initials:
        return entry.kind == Person ? initialsOf(entry.name) : QString();
    case ColorIndex:
        return colorIndexOf(UserId(entry.target));
    case PresenceRole:
        return static_cast<int>(m_users.presence(UserId(entry.target)));
    default:
        return {};
    }
}

QHash<int, QByteArray> JumpModel::roleNames() const
{
    return {{KindRole, "kind"},     {Target, "target"},         {CommandRole, "command"},
            {Name, "name"},         {Styled, "styled"},         {Detail, "detail"},
            {Initials, "initials"}, {ColorIndex, "colorIndex"}, {PresenceRole, "presence"}};
}

void JumpModel::setText(const QString &text)
{
    if (std::exchange(m_text, text) == text)
        return;
    Q_EMIT textChanged();
    beginResetModel();
    m_kindsWanted = Kinds::All;
    if (text.startsWith(QLatin1Char('#')))
        m_kindsWanted = Kinds::Rooms;
    else if (text.startsWith(QLatin1Char('@')))
        m_kindsWanted = Kinds::People;
    m_match = FuzzyMatch(m_kindsWanted == Kinds::All ? text : text.mid(1));
    rank();
    endResetModel();
    Q_EMIT countChanged();
}

void JumpModel::open(const QList<int> &looks)
{
    beginResetModel();
    m_text.clear();
    m_kindsWanted = Kinds::All;
    m_match = FuzzyMatch(QString());
    collect(looks);
    rank();
    endResetModel();
    Q_EMIT textChanged();
    Q_EMIT countChanged();
    Q_EMIT opened();
}

void JumpModel::setFeeds(const std::vector<FeedPlace> &feeds)
{
    if (m_feeds == feeds)
        return;
    m_feeds = feeds;
    if (m_entries.empty())
        return;
    beginResetModel();
    std::erase_if(m_entries, [](const Entry &entry) { return entry.kind == Feed; });
    addFeeds();
    rank();
    endResetModel();
    Q_EMIT countChanged();
}

void JumpModel::noteVisit(const RoomId &room)
{
    const UserId peer = m_rooms.peer(room);
    const auto visit = !peer.isEmpty()
        ? std::pair(Person, peer.toString())
        : std::pair(m_rooms.isGroup(room) ? Group : Room, room.toString());
    std::erase(m_visits, visit);
    m_visits.push_back(visit);
    if (m_visits.size() > mostVisits)
        m_visits.erase(m_visits.begin());
}

void JumpModel::collect(const QList<int> &looks)
{
    m_entries.clear();
    for (const auto &[id, room] : m_rooms.rooms()) {
        if (room.kind == RoomKind::Room)
            m_entries.push_back({Room, id.toString(), BrowseRooms, room.name, room.topic, {}, 0});
        else if (m_rooms.isGroup(id))
            m_entries.push_back({Group,
                                 id.toString(),
                                 BrowseRooms,
                                 m_rooms.fullTitle(id),
                                 tr("%n members", nullptr, static_cast<int>(room.memberCount)),
                                 {},
                                 0});
    }
    const auto *self = m_users.find(m_users.self());
    const bool meetsPeople = self && RoleRules::meetsPeople(self->role);
    for (const UserId &id : m_users.all()) {
        const User *user = m_users.find(id);
        const bool isWithinReach = meetsPeople || !m_rooms.directWith(id).isEmpty();
        if (id != m_users.self() && user && isWithinReach)
            m_entries.push_back({Person,
                                 id.toString(),
                                 BrowseRooms,
                                 m_users.displayName(id),
                                 QLatin1Char('@') + user->username,
                                 {},
                                 0});
    }
    if (meetsPeople) {
        addCommand(NewMessage, tr("New message"));
        addCommand(BrowseRooms, tr("Browse and create rooms"));
    }
    addPages();
    addTelling();
    addCommand(OpenAccount, tr("Your account"));
    addCommand(OpenSettings, tr("Settings"));
    addCommand(OpenServers, tr("Servers"));
    if (looks.contains(SwitchToDark))
        addCommand(SwitchToDark, tr("Switch to dark"));
    if (looks.contains(SwitchToLight))
        addCommand(SwitchToLight, tr("Switch to light"));
    if (looks.contains(FollowSystem))
        addCommand(FollowSystem, tr("Follow the system"), tr("light or dark, as it is"));
    addCommand(SignOut, tr("Sign out"));
    addFeeds();
    for (auto &entry : m_entries) {
        entry.folded = FuzzyMatch::folded(entry.name);
        if (entry.kind == Person)
            entry.handle = FuzzyMatch::folded(entry.detail.mid(1));
        entry.recency = recencyOf(entry.kind, entry.target);
        entry.here = entry.recency > 0 && entry.recency == static_cast<int>(m_visits.size());
        entry.unread = isUnread(entry);
    }
    m_hits.reserve(m_entries.size());
}

void JumpModel::addPages()
{
    if (m_readingFeeds)
        addCommand(OpenFeeds, tr("Feeds"));
    if (m_watching)
        addCommand(OpenDashboard, tr("Dashboard"), tr("how the server does"));
    addCommand(OpenInspector, tr("Inspector"), tr("any live stream"));
    if (m_administering)
        addCommand(OpenAdministration, tr("People and invites"));
}

void JumpModel::addFeeds()
{
    if (!m_readingFeeds)
        return;
    for (const FeedPlace &feed : m_feeds) {
        Entry entry{Feed, feed.feed, BrowseRooms, feed.title, feed.about, {}, 0};
        entry.folded = FuzzyMatch::folded(feed.title);
        entry.handle = FuzzyMatch::folded(feed.feed);
        m_entries.push_back(entry);
    }
}

void JumpModel::addTelling()
{
    if (m_telling == Telling::Nothing)
        return;
    addCommand(BeOnline, tr("Online: you may be disturbed"));
    if (m_telling == Telling::Status) {
        addCommand(DoNotDisturbHalfHour, tr("Do not disturb for 30 minutes"));
        addCommand(DoNotDisturbHour, tr("Do not disturb for 1 hour"));
        addCommand(DoNotDisturbTomorrow, tr("Do not disturb until tomorrow 9:00"));
    }
    addCommand(DoNotDisturb, tr("Do not disturb until you turn it off"));
    if (m_telling == Telling::Status)
        addCommand(SetStatus, tr("Set a status…"));
}

void JumpModel::addCommand(Command command, const QString &name, const QString &detail)
{
    m_entries.push_back({Action, {}, command, name, detail, {}, 0});
}

int JumpModel::recencyOf(Kind kind, const QString &target) const
{
    const auto found = std::find(m_visits.begin(), m_visits.end(), std::pair(kind, target));
    return found == m_visits.end() ? 0 : static_cast<int>(found - m_visits.begin()) + 1;
}

bool JumpModel::isUnread(const Entry &entry) const
{
    if (entry.kind == Action || entry.kind == Feed)
        return false;
    const RoomId room =
        entry.kind == Person ? m_rooms.directWith(UserId(entry.target)) : RoomId(entry.target);
    return m_rooms.counted(room) > 0;
}

void JumpModel::rank()
{
    m_hits.clear();
    for (size_t i = 0; i < m_entries.size(); ++i) {
        const Entry &entry = m_entries[i];
        if (!isWanted(entry.kind))
            continue;
        const auto byName = m_match.score(entry.folded);
        const auto byHandle = entry.handle.isEmpty() ? byName : m_match.score(entry.handle);
        if (byName || byHandle)
            m_hits.push_back({i, std::max(byName, byHandle).value()});
    }
    const auto shown = std::min<std::ptrdiff_t>(most, static_cast<std::ptrdiff_t>(m_hits.size()));
    std::partial_sort(m_hits.begin(), m_hits.begin() + shown, m_hits.end(),
                      [this](const Hit &a, const Hit &b) { return isBefore(a, b); });
    m_hits.resize(static_cast<size_t>(shown));
}

bool JumpModel::isWanted(Kind kind) const
{
    switch (m_kindsWanted) {
    case Kinds::Rooms:
        return kind == Room;
    case Kinds::People:
        return kind == Person || kind == Group;
    case Kinds::All:
        break;
    }
    return true;
}

bool JumpModel::isBefore(const Hit &a, const Hit &b) const
{
    const Entry &one = m_entries[a.entry];
    const Entry &other = m_entries[b.entry];
    if (a.score != b.score)
        return a.score > b.score;
    if (m_match.isEmpty() && groupOf(one) != groupOf(other))
        return groupOf(one) < groupOf(other);
    if (one.recency != other.recency)
        return one.recency > other.recency;
    // With nothing typed they stand by kind; else the shorter name is the closer one.
    if (m_match.isEmpty() && one.kind != other.kind)
        return one.kind < other.kind;
    if (!m_match.isEmpty() && one.name.size() != other.name.size())
        return one.name.size() < other.name.size();
    const int order = one.folded.compare(other.folded);
    return order != 0 ? order < 0 : a.entry < b.entry;
}

int JumpModel::groupOf(const Entry &entry)
{
    if (entry.kind == Feed)
        return 4;
    if (entry.kind == Action)
        return 3;
    if (entry.here)
        return 2;
    return entry.unread ? 0 : 1;
}

} // namespace hearth::app
