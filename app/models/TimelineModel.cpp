// SPDX-License-Identifier: MIT
#include "app/models/TimelineModel.h"

#include "app/models/Appearance.h"
#include "app/models/TimeText.h"
#include "app/models/UserDirectory.h"

#include <utility>

namespace hearth::app {

namespace {

//! Each emoji with how many there are of it.
QString reactionText(const std::vector<Reaction> &reactions)
{
    QStringList parts;
    for (const auto &reaction : reactions)
        parts.append(
            QStringLiteral("%1 %2").arg(reaction.emoji, QString::number(reaction.users.size())));
    return parts.join(QStringLiteral("   "));
}

} // namespace

TimelineModel::TimelineModel(UserDirectory &users, TimeSource time, QObject *parent)
    : QAbstractListModel(parent)
    , m_users(users)
    , m_time(time)
    , m_today(TimeText::dayOf(toMillis(time.clock.now())))
{
    connect(&m_users, &UserDirectory::nameChanged, this, &TimelineModel::touchNamed);
    connect(&m_users, &UserDirectory::presenceChanged, this,
            [this](const UserId &user) { touchAuthor(user, {PresenceRole}); });
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Place place = static_cast<Place>(m_entries.size()) - 1 - index.row();
    const Entry &entry = m_entries[static_cast<size_t>(place)];
    switch (role) {
    case Key:
        return entry.key;
    case Author:
        return m_users.displayName(entry.author);
    case AuthorId:
        return entry.author.toString();
    case Initials:
        return m_users.initials(entry.author);
    case ColorIndex:
        return colorIndexOf(entry.author);
    case PresenceRole:
        return static_cast<int>(m_users.presence(entry.author));
    case Qt::DisplayRole:
    case Text:
        return entry.change.value_or(entry.text);
    case Time:
        return TimeText::clockTime(entry.timestamp);
    case FullTime:
        return TimeText::fullTime(entry.timestamp);
    case Day:
        return TimeText::dayName(dayOf(place), m_today);
    case ShowDay:
        return showsDay(place);
    case ShowNew:
        return showsNew(place);
    case StartsGroup:
        return startsGroup(place);
    case StateRole:
        return static_cast<int>(entry.state);
    case StateText:
        return stateText(entry);
    case Own:
        return entry.author == m_users.self();
    case Edited:
        return entry.editedAt > 0;
    case Deleted:
        return entry.deleted;
    case ReactionText:
        return reactionText(entry.reactions);
    case Pinned:
        return m_pinned.contains(entry.id);
    case Mentions:
        return namesOf(entry.mentions);
    case EditedText:
        return entry.editedAt > 0 ? tr("Edited %1").arg(TimeText::recent(entry.editedAt, m_today))
                                  : QString();
    case RemovedText:
        return removedText(entry);
    case Replies:
    case ReplyAuthor:
    case ReplyText:
        return replyData(entry, role);
    case Problem:
        return entry.problem;
    default:
        return {};
    }
}

QHash<int, QByteArray> TimelineModel::roleNames() const
{
    return {{Key, "key"},
            {Author, "author"},
            {AuthorId, "authorId"},
            {Initials, "initials"},
            {ColorIndex, "colorIndex"},
            {PresenceRole, "presence"},
            {Text, "text"},
            {Time, "time"},
            {FullTime, "fullTime"},
            {Day, "day"},
            {ShowDay, "showDay"},
            {ShowNew, "showNew"},
            {StartsGroup, "startsGroup"},
            {StateRole, "state"},
            {StateText, "stateText"},
            {Own, "own"},
            {Edited, "edited"},
            {Deleted, "deleted"},
            {ReactionText, "reactionText"},
            {Pinned, "pinned"},
            {Mentions, "mentions"},
            {EditedText, "editedText"},
            {RemovedText, "removedText"},
            {Replies, "replies"},
            {ReplyAuthor, "replyAuthor"},
            {ReplyText, "replyText"},
            {Problem, "problem"}};
}

void TimelineModel::retry(const QString &key)
{
    Q_EMIT retryRequested(CommandId(key));
}

void TimelineModel::discard(const QString &key)
{
    Q_EMIT discardRequested(CommandId(key));
}

void TimelineModel::setDelayed(bool delayed)
{
    if (std::exchange(m_delayed, delayed) != delayed)
        Q_EMIT delayedChanged();
}

void TimelineModel::setLoading(bool loading)
{
    if (!loading)
        setDelayed(false);
    if (std::exchange(m_loading, loading) != loading)
        Q_EMIT loadingChanged();
}

void TimelineModel::setLoaded(bool loaded)
{
    if (std::exchange(m_loaded, loaded) != loaded)
        Q_EMIT loadedChanged();
}

void TimelineModel::setHasOlder(bool hasOlder)
{
    if (std::exchange(m_hasOlder, hasOlder) == hasOlder)
        return;
    Q_EMIT hasOlderChanged();
    moveNewLine();
}

void TimelineModel::setHasNewer(bool hasNewer)
{
    if (std::exchange(m_hasNewer, hasNewer) != hasNewer)
        Q_EMIT hasNewerChanged();
}

void TimelineModel::setFollowing(bool following)
{
    if (std::exchange(m_following, following) != following)
        Q_EMIT followingChanged();
}

void TimelineModel::setError(const QString &error, End end)
{
    const bool moves = std::exchange(m_errorEnd, end) != end;
    if (std::exchange(m_error, error) != error || moves)
        Q_EMIT errorChanged();
}

void TimelineModel::setNewAfter(std::optional<qint64> seq)
{
    m_newAfter = seq;
    moveNewLine();
}

int TimelineModel::newLineRow() const
{
    return m_newLineSeq > 0 ? rowOf(placeFor(m_newLineSeq)) : -1;
}

bool TimelineModel::isNewLineAbove(int row) const
{
    if (m_newLineSeq > 0)
        return row >= 0 && newLineRow() > row;
    return m_newAfter && m_hasOlder && placeFor(*m_newAfter + 1) == 0;
}

std::optional<qint64> TimelineModel::newLineTime() const
{
    if (m_newLineSeq == 0)
        return std::nullopt;
    return m_entries[static_cast<size_t>(placeFor(m_newLineSeq))].timestamp;
}

void TimelineModel::refreshDays()
{
    const auto today = TimeText::dayOf(toMillis(m_time.clock.now()));
    if (std::exchange(m_today, today) != today && !m_entries.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Day});
}

bool TimelineModel::showsDay(Place place) const
{
    return place == 0 || dayOf(place) != dayOf(place - 1);
}

bool TimelineModel::showsNew(Place place) const
{
    const auto seq = m_entries[static_cast<size_t>(place)].seq;
    return seq > 0 && seq == m_newLineSeq;
}

bool TimelineModel::startsGroup(Place place) const
{
    if (showsDay(place) || showsNew(place))
        return true;
    const Entry &entry = m_entries[static_cast<size_t>(place)];
    const Entry &before = m_entries[static_cast<size_t>(place - 1)];
    constexpr auto sameBreath = std::chrono::milliseconds(std::chrono::minutes(5)).count();
    return entry.author != before.author || entry.timestamp - before.timestamp > sameBreath;
}

QString TimelineModel::stateText(const Entry &entry) const
{
    switch (entry.state) {
    case Sent:
        return entry.change ? tr("saving the change…") : QString();
    case Queued:
        return tr("waiting to be sent");
    case Sending:
        return tr("sending…");
    case Failed:
        return entry.reason.isEmpty() ? tr("Not sent") : tr("Not sent: %1").arg(entry.reason);
    }
    return {};
}

QDate TimelineModel::dayOf(Place place) const
{
    return TimeText::dayOf(m_entries[static_cast<size_t>(place)].timestamp);
}

} // namespace hearth::app
