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
    if (message.clientId) {
        const Place pending = placeOfPending(*message.clientId);
        if (pending >= 0) {
            confirm(pending, message);
            return;
        }
    }
    const Place place = placeFor(message.seq);
    if (holds(place, message.seq)) {
        renew(place, message);
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
        else
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

void TimelineModel::apply(const RoomChange &change)
{
    if (const auto *sent = std::get_if<MessageNew>(&change)) {
        arrive({sent->message});
        return;
    }
    if (const auto *edited = std::get_if<MessageEdited>(&change)) {
        const Place place = placeFor(edited->message.seq);
        if (holds(place, edited->message.seq))
            renew(place, edited->message);
        else
            putQuoted(edited->message);
        return;
    }
    if (const auto *gone = std::get_if<MessageDeleted>(&change)) {
        const Place place = placeOf(gone->message);
        if (place < 0) {
            removeQuoted(gone->message);
            return;
        }
        Entry &entry = m_entries[static_cast<size_t>(place)];
        entry.deleted = true;
        entry.remover = gone->by ? Remover::Moderator : Remover::Author;
        entry.text.clear();
        entry.change.reset();
        entry.reactions.clear();
        entry.mentions.clear();
        entry.problem.clear();
        touch(place, {Text, StateText, Deleted, RemovedText, ReactionText, Mentions, Problem});
        quote(entry);
        return;
    }
    const auto react = [this](const auto &event, const auto &how) {
        const Place place = placeOf(event.message);
        if (place < 0)
            return;
        Entry &entry = m_entries[static_cast<size_t>(place)];
        how(entry.reactions, event.emoji, event.user);
        touch(place, {ReactionText});
        Q_EMIT reactionsChanged(entry.key);
    };
    if (const auto *added = std::get_if<ReactionAdded>(&change))
        react(*added, addReaction);
    else if (const auto *removed = std::get_if<ReactionRemoved>(&change))
        react(*removed, removeReaction);
}

void TimelineModel::arrive(const std::vector<ChatMessage> &messages)
{
    const qint64 newest = newestSeq().value_or(0);
    std::vector<ChatMessage> shown;
    for (const auto &message : messages) {
        const bool isNewest = message.seq > newest;
        // Whoever reads further up keeps what is read; the newest ones are a page away.
        if (isNewest && !m_following && firstPending() >= window)
            setHasNewer(true);
        if (!isNewest || !m_hasNewer)
            shown.push_back(message);
        else if (message.clientId)
            removePending(*message.clientId);
    }
    putPage(shown);
    if (m_following && firstPending() > window + window / 10)
        trim(End::Oldest);
}

void TimelineModel::trim(End end, int keep)
{
    const Place held = firstPending();
    if (held <= keep)
        return;
    if (end == End::Oldest) {
        erase(0, held - keep - 1);
        setHasOlder(true);
    } else {
        erase(keep, held - 1);
        setHasNewer(true);
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
    one.push_back(entryOf(pending));
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
    m_quoted.clear();
    m_unquoted.clear();
    // What waits to be sent stays, and quotes too.
    wantQuotes(0, static_cast<Place>(m_entries.size()) - 1);
}

int TimelineModel::rowAt(qint64 seq) const
{
    const Place place = placeFor(seq);
    if (holds(place, seq))
        return rowOf(place);
    const bool isBeyond = place == firstPending() && m_hasNewer;
    return place == 0 || isBeyond ? -1 : rowOf(place - 1);
}

std::optional<qint64> TimelineModel::oldestSeq() const
{
    return firstPending() > 0 ? std::optional(m_entries.front().seq) : std::nullopt;
}

std::optional<qint64> TimelineModel::newestSeq() const
{
    const Place held = firstPending();
    return held > 0 ? std::optional(m_entries[static_cast<size_t>(held - 1)].seq) : std::nullopt;
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
    wantQuotes(place, place + added - 1);
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
    if (m_hasNewer && message.seq > newestSeq().value_or(0)) {
        erase(pending, pending);
        return;
    }
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
    wantQuotes(target, target);
}

void TimelineModel::renew(Place place, const ChatMessage &message)
{
    Entry &entry = m_entries[static_cast<size_t>(place)];
    Entry fresh = entryOf(message);
    entry.text = fresh.text;
    entry.change.reset();
    entry.editedAt = fresh.editedAt;
    entry.deleted = fresh.deleted;
    entry.mentions = std::move(fresh.mentions);
    const bool hasOthers = entry.reactions != fresh.reactions;
    entry.reactions = std::move(fresh.reactions);
    touch(place,
          {Text, StateText, Edited, EditedText, Deleted, RemovedText, ReactionText, Mentions});
    quote(entry);
    if (hasOthers)
        Q_EMIT reactionsChanged(entry.key);
}

TimelineModel::Place TimelineModel::placeOf(const MessageId &message) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const Entry &entry) { return entry.id == message; });
    return found == m_entries.end() ? -1 : found - m_entries.begin();
}

void TimelineModel::touch(Place place, const QList<int> &roles)
{
    if (place < 0 || place >= static_cast<Place>(m_entries.size()))
        return;
    const auto changed = index(rowOf(place));
    Q_EMIT dataChanged(changed, changed, roles);
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
    Entry entry;
    entry.key = own ? message.clientId->toString() : message.id.toString();
    entry.author = message.author;
    entry.seq = message.seq;
    entry.timestamp = message.timestamp;
    entry.clientId = own ? *message.clientId : CommandId();
    entry.id = message.id;
    entry.editedAt = message.editedAt.value_or(0);
    entry.replyTo = message.replyTo.value_or(MessageId());
    entry.deleted = message.deleted.value_or(false);
    if (!entry.deleted) {
        entry.text = message.text;
        entry.mentions = message.mentions;
        entry.reactions = message.reactions;
    }
    return entry;
}

TimelineModel::Entry TimelineModel::entryOf(const Pending &pending) const
{
    Entry entry;
    entry.key = pending.id.toString();
    entry.author = m_users.self();
    entry.text = pending.text;
    entry.timestamp = pending.createdAt;
    entry.clientId = pending.id;
    entry.state = pending.state;
    entry.reason = pending.reason;
    entry.replyTo = pending.replyTo;
    return entry;
}

} // namespace hearth::app
