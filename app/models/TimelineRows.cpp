// SPDX-License-Identifier: MIT
// How TimelineModel's rows come, move and go.
#include "app/models/TimelineModel.h"
#include "app/models/UserDirectory.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace hearth::app {

void TimelineModel::put(const ChatMessage &message)
{
    if (message.deleted.value_or(false))
        return;
    if (message.clientId) {
        const Place pending = placeOfPending(*message.clientId);
        if (pending >= 0) {
            confirm(pending, message);
            return;
        }
    }
    const Place place = placeFor(message.seq);
    if (holds(place, message.seq)) {
        m_entries[static_cast<size_t>(place)].text = message.text;
        touch(place, {Text});
        return;
    }
    std::vector<Entry> one;
    one.push_back(entryOf(message));
    insert(place, std::move(one));
    moveNewLine();
}

void TimelineModel::putPage(const std::vector<ChatMessage> &messages)
{
    std::vector<ChatMessage> fresh;
    for (const auto &message : messages) {
        const bool pending = message.clientId && placeOfPending(*message.clientId) >= 0;
        if (pending || holds(placeFor(message.seq), message.seq))
            put(message);
        else if (!message.deleted.value_or(false))
            fresh.push_back(message);
    }
    std::sort(fresh.begin(), fresh.end(),
              [](const auto &a, const auto &b) { return a.seq < b.seq; });
    const auto doubled = std::unique(fresh.begin(), fresh.end(),
                                     [](const auto &a, const auto &b) { return a.seq == b.seq; });
    fresh.erase(doubled, fresh.end());
    // What goes to one place goes there at once: a page is one insertion, not fifty.
    for (auto first = fresh.cbegin(); first != fresh.cend();) {
        const Place place = placeFor(first->seq);
        const auto last = std::find_if(first, fresh.cend(), [&](const ChatMessage &message) {
            return placeFor(message.seq) != place;
        });
        std::vector<Entry> run;
        std::transform(first, last, std::back_inserter(run),
                       [this](const ChatMessage &message) { return entryOf(message); });
        insert(place, std::move(run));
        first = last;
    }
    moveNewLine();
}

void TimelineModel::putPending(const Pending &pending)
{
    const Place place = placeOfPending(pending.id);
    if (place >= 0) {
        m_entries[static_cast<size_t>(place)].state = pending.state;
        m_entries[static_cast<size_t>(place)].reason = pending.reason;
        touch(place, {StateRole, StateText});
        return;
    }
    std::vector<Entry> one;
    one.push_back({pending.id.toString(), m_users.self(), pending.text, 0, pending.createdAt,
                   pending.id, pending.state, pending.reason});
    insert(static_cast<Place>(m_entries.size()), std::move(one));
}

void TimelineModel::removePending(const CommandId &id)
{
    const Place place = placeOfPending(id);
    if (place >= 0)
        erase(place, place);
}

void TimelineModel::clear()
{
    const Place pending = firstPending();
    if (pending > 0)
        erase(0, pending - 1);
    m_newLineSeq = 0;
}

std::optional<qint64> TimelineModel::oldestSeq() const
{
    return firstPending() > 0 ? std::optional(m_entries.front().seq) : std::nullopt;
}

int TimelineModel::rowOf(Place place) const
{
    return static_cast<int>(static_cast<Place>(m_entries.size()) - 1 - place);
}

TimelineModel::Place TimelineModel::firstPending() const
{
    const auto found = std::partition_point(m_entries.begin(), m_entries.end(),
                                            [](const Entry &entry) { return entry.seq > 0; });
    return found - m_entries.begin();
}

TimelineModel::Place TimelineModel::placeFor(qint64 seq) const
{
    const auto found =
        std::lower_bound(m_entries.begin(), m_entries.begin() + firstPending(), seq,
                         [](const Entry &entry, qint64 value) { return entry.seq < value; });
    return found - m_entries.begin();
}

TimelineModel::Place TimelineModel::placeOfPending(const CommandId &id) const
{
    const auto found = std::find_if(m_entries.begin() + firstPending(), m_entries.end(),
                                    [&](const Entry &entry) { return entry.clientId == id; });
    return found == m_entries.end() ? -1 : found - m_entries.begin();
}

bool TimelineModel::holds(Place place, qint64 seq) const
{
    return place < static_cast<Place>(m_entries.size())
        && m_entries[static_cast<size_t>(place)].seq == seq;
}

void TimelineModel::insert(Place place, std::vector<Entry> entries)
{
    const int size = rowCount();
    const int firstRow = size - static_cast<int>(place);
    const auto added = static_cast<Place>(entries.size());
    beginInsertRows({}, firstRow, firstRow + static_cast<int>(added) - 1);
    m_entries.insert(m_entries.begin() + place, std::make_move_iterator(entries.begin()),
                     std::make_move_iterator(entries.end()));
    endInsertRows();
    Q_EMIT countChanged();
    // The one after them has another one before it now.
    touch(place + added, {ShowDay, StartsGroup});
}

void TimelineModel::erase(Place first, Place last)
{
    beginRemoveRows({}, rowOf(last), rowOf(first));
    m_entries.erase(m_entries.begin() + first, m_entries.begin() + last + 1);
    endRemoveRows();
    Q_EMIT countChanged();
    touch(first, {ShowDay, StartsGroup});
}

void TimelineModel::confirm(Place pending, const ChatMessage &message)
{
    const Place target = placeFor(message.seq);
    if (target != pending && holds(target, message.seq)) {
        erase(pending, pending);
        return;
    }
    Entry confirmed = entryOf(message);
    if (target == pending) {
        m_entries[static_cast<size_t>(pending)] = std::move(confirmed);
    } else {
        beginMoveRows({}, rowOf(pending), rowOf(pending), {}, rowOf(target) + 1);
        m_entries.erase(m_entries.begin() + pending);
        m_entries.insert(m_entries.begin() + target, std::move(confirmed));
        endMoveRows();
        touch(pending + 1, {ShowDay, StartsGroup});
    }
    touch(target);
    touch(target + 1, {ShowDay, StartsGroup});
}

void TimelineModel::touch(Place place, const QList<int> &roles)
{
    if (place < 0 || place >= static_cast<Place>(m_entries.size()))
        return;
    const auto changed = index(rowOf(place));
    Q_EMIT dataChanged(changed, changed, roles);
}

void TimelineModel::touchAuthor(const UserId &author, const QList<int> &roles)
{
    for (size_t place = 0; place < m_entries.size(); ++place) {
        if (m_entries[place].author == author)
            touch(static_cast<Place>(place), roles);
    }
}

void TimelineModel::moveNewLine()
{
    qint64 seq = 0;
    if (m_newAfter) {
        const Place end = firstPending();
        Place place = placeFor(*m_newAfter + 1);
        // Above the oldest row of several pages it would only move on when the next one comes.
        const bool beyond = place == 0 && m_hasOlder;
        while (place < end && m_entries[static_cast<size_t>(place)].author == m_users.self())
            ++place;
        if (!beyond && place < end)
            seq = m_entries[static_cast<size_t>(place)].seq;
    }
    const qint64 before = std::exchange(m_newLineSeq, seq);
    if (before == seq)
        return;
    for (const qint64 changed : {before, seq}) {
        const Place place = placeFor(changed);
        if (changed > 0 && holds(place, changed))
            touch(place, {ShowNew, StartsGroup});
    }
}

TimelineModel::Entry TimelineModel::entryOf(const ChatMessage &message) const
{
    const bool own = message.clientId && message.author == m_users.self();
    return {own ? message.clientId->toString() : message.id.toString(),
            message.author,
            message.text,
            message.seq,
            message.timestamp,
            own ? *message.clientId : CommandId(),
            Sent,
            {}};
}

} // namespace hearth::app
