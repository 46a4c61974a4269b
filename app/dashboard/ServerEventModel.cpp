// SPDX-License-Identifier: MIT
#include "app/dashboard/ServerEventModel.h"

#include "app/dashboard/RoomTitles.h"
#include "app/inspector/EventWords.h"
#include "app/models/TimeText.h"
#include "app/models/UserDirectory.h"

#include <algorithm>
#include <array>
#include <utility>

namespace hearth::app {

namespace {

constexpr std::chrono::milliseconds kRowsPace{250};

//! What stands before the first dot says what it is about.
int colorIndexOf(const QString &name)
{
    constexpr std::array<std::pair<const char *, int>, 9> colors{{{"message", 0},
                                                                  {"reaction", 0},
                                                                  {"room", 1},
                                                                  {"member", 1},
                                                                  {"user", 1},
                                                                  {"session", 2},
                                                                  {"feed", 3},
                                                                  {"sign_in", 4},
                                                                  {"turned_away", 4}}};
    const QString group = name.section(QLatin1Char('.'), 0, 0);
    const auto found = std::find_if(colors.begin(), colors.end(), [&group](const auto &color) {
        return group == QLatin1String(color.first);
    });
    if (found != colors.end())
        return found->second;
    return name == QLatin1String("rate_limited") ? 4 : 5;
}

} // namespace

ServerEventModel::ServerEventModel(UserDirectory &users, RoomTitles &rooms, TimeSource time,
                                   QObject *parent)
    : QAbstractListModel(parent)
    , m_users(users)
    , m_rooms(rooms)
    , m_clock(time.clock)
    , m_pace(time.scheduler.timer([this] { takeAll(); }))
{
    const auto rename = [this] {
        if (!m_events.empty())
            Q_EMIT dataChanged(index(0), index(count() - 1), {Text});
    };
    connect(&m_users, &UserDirectory::nameChanged, this, rename);
    connect(&m_rooms, &RoomTitles::changed, this, rename);
}

int ServerEventModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_events.size());
}

QVariant ServerEventModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ServerEvent &event = m_events[static_cast<size_t>(index.row())];
    switch (role) {
    case Time:
        return EventWords::time(event.timeMs, m_today);
    case FullTime:
        return TimeText::fullTime(event.timeMs);
    case Qt::DisplayRole:
    case Name:
        return event.name;
    case ColorIndex:
        return colorIndexOf(event.name);
    case Text:
        return text(event);
    default:
        return {};
    }
}

QHash<int, QByteArray> ServerEventModel::roleNames() const
{
    return {{Time, "time"},
            {FullTime, "fullTime"},
            {Name, "name"},
            {ColorIndex, "colorIndex"},
            {Text, "text"}};
}

void ServerEventModel::add(const ServerEvent &event)
{
    m_coming.push_back(event);
    if (m_coming.size() > mostEvents)
        m_coming.pop_front();
    if (!m_held && !m_pace->isActive())
        m_pace->start(kRowsPace);
}

void ServerEventModel::clear()
{
    m_pace->stop();
    beginResetModel();
    m_events.clear();
    m_coming.clear();
    endResetModel();
    Q_EMIT countChanged();
}

void ServerEventModel::setHeld(bool held)
{
    m_held = held;
    if (m_held)
        m_pace->stop();
    else
        takeAll();
}

void ServerEventModel::lookAtCalendar()
{
    const QDate today = TimeText::dayOf(toMillis(m_clock.now()));
    if (std::exchange(m_today, today) != today && !m_events.empty())
        Q_EMIT dataChanged(index(0), index(count() - 1), {Time});
}

void ServerEventModel::takeAll()
{
    lookAtCalendar();
    if (m_coming.empty())
        return;
    const size_t kept = mostEvents - m_coming.size();
    if (m_events.size() > kept) {
        beginRemoveRows({}, static_cast<int>(kept), count() - 1);
        m_events.resize(kept);
        endRemoveRows();
    }
    beginInsertRows({}, 0, static_cast<int>(m_coming.size()) - 1);
    for (ServerEvent &event : m_coming)
        m_events.push_front(std::move(event));
    m_coming.clear();
    endInsertRows();
    Q_EMIT countChanged();
}

QString ServerEventModel::text(const ServerEvent &event) const
{
    const ServerNews &news = event.news;
    QStringList words;
    if (news.room)
        words.append(m_rooms.title(*news.room));
    if (news.user)
        words.append(m_users.displayName(*news.user));
    if (news.scope)
        words.append(*news.scope);
    if (news.code)
        words.append(tr("with %1").arg(*news.code));
    if (news.count && *news.count != 1)
        words.append(tr("%n times", nullptr, static_cast<int>(*news.count)));
    return words.join(QLatin1Char(' '));
}

} // namespace hearth::app
