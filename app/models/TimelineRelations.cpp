// SPDX-License-Identifier: MIT
// What TimelineModel knows of what its messages refer to: replies, people, reactions.
#include "app/models/QuoteText.h"
#include "app/models/ShownName.h"
#include "app/models/TimelineModel.h"
#include "app/models/UserDirectory.h"

#include <algorithm>
#include <utility>

namespace hearth::app {

namespace {

//! So many are told by name.
constexpr size_t mostNames = 8;

bool hasUser(const std::vector<UserId> &users, const UserId &user)
{
    return std::find(users.begin(), users.end(), user) != users.end();
}

} // namespace

int TimelineModel::rowOfKey(const QString &key) const
{
    const Place place = placeOfKey(key);
    return place < 0 ? -1 : rowOf(place);
}

QString TimelineModel::handleOf(const QString &key) const
{
    const Place place = placeOfKey(key);
    return place < 0 ? QString()
                     : app::handleOf(m_users.find(m_entries[static_cast<size_t>(place)].author));
}

TimelineModel::Place TimelineModel::placeOfKey(const QString &key) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const Entry &entry) { return entry.key == key; });
    return found == m_entries.end() ? -1 : found - m_entries.begin();
}

TimelineModel::Shown TimelineModel::shownAt(Place place) const
{
    const Entry &entry = m_entries[static_cast<size_t>(place)];
    return {entry.key,
            entry.id,
            entry.seq,
            entry.author,
            entry.change.value_or(entry.text),
            entry.replyTo,
            entry.deleted,
            entry.editedAt};
}

std::optional<TimelineModel::Shown> TimelineModel::find(const QString &key) const
{
    const Place place = placeOfKey(key);
    return place < 0 ? std::nullopt : std::optional(shownAt(place));
}

std::optional<TimelineModel::Shown> TimelineModel::find(const MessageId &message) const
{
    const Place place = placeOf(message);
    return place < 0 ? std::nullopt : std::optional(shownAt(place));
}

std::optional<TimelineModel::Shown> TimelineModel::lastOwn() const
{
    for (Place place = firstPending() - 1; place >= 0; --place) {
        const Entry &entry = m_entries[static_cast<size_t>(place)];
        if (entry.author == m_users.self() && !entry.deleted)
            return shownAt(place);
    }
    return std::nullopt;
}

std::vector<TimelineModel::ReactionRow> TimelineModel::reactionsOf(const QString &key) const
{
    const Place place = placeOfKey(key);
    std::vector<ReactionRow> rows;
    if (place < 0)
        return rows;
    for (const auto &reaction : m_entries[static_cast<size_t>(place)].reactions)
        rows.push_back({reaction.emoji, static_cast<int>(reaction.users.size()),
                        hasUser(reaction.users, m_users.self()), namesText(reaction.users)});
    return rows;
}

void TimelineModel::setProblem(const QString &key, const QString &problem)
{
    const Place place = placeOfKey(key);
    if (place < 0 || m_entries[static_cast<size_t>(place)].problem == problem)
        return;
    m_entries[static_cast<size_t>(place)].problem = problem;
    touch(place, {Problem});
}

void TimelineModel::showChange(const MessageId &message, const std::optional<QString> &text)
{
    const Place place = placeOf(message);
    if (place < 0 || m_entries[static_cast<size_t>(place)].change == text)
        return;
    m_entries[static_cast<size_t>(place)].change = text;
    touch(place, {Text, StateText});
}

TimelineModel::Shown TimelineModel::quoted(const MessageId &message) const
{
    Shown shown;
    shown.id = message;
    const auto known = m_quoted.find(message);
    if (known == m_quoted.end())
        return shown;
    shown.author = known->second.author;
    shown.text = known->second.line;
    shown.deleted = known->second.deleted;
    return shown;
}

void TimelineModel::setPinned(std::set<MessageId> pinned)
{
    const auto before = std::exchange(m_pinned, std::move(pinned));
    for (size_t place = 0; place < m_entries.size(); ++place) {
        const MessageId &id = m_entries[place].id;
        if (before.contains(id) != m_pinned.contains(id))
            touch(static_cast<Place>(place), {Pinned});
    }
}

QStringList TimelineModel::namesOf(const std::vector<UserId> &users) const
{
    QStringList names;
    for (const auto &user : users) {
        if (const auto *known = m_users.find(user))
            names.append(known->username);
        else
            static_cast<void>(m_users.displayName(user)); // asks for it
    }
    return names;
}

QString TimelineModel::namesText(const std::vector<UserId> &users) const
{
    if (users.empty())
        return {};
    QStringList names;
    for (size_t i = 0; i < std::min(users.size(), mostNames); ++i)
        names.append(users[i] == m_users.self() ? tr("you") : m_users.displayName(users[i]));
    if (users.size() > mostNames)
        names.append(tr("%n more", nullptr, static_cast<int>(users.size() - mostNames)));
    if (names.size() == 1)
        return names.front();
    const QString last = names.takeLast();
    return tr("%1 and %2").arg(names.join(QStringLiteral(", ")), last);
}

QString TimelineModel::removedText(const Entry &entry) const
{
    if (!entry.deleted)
        return {};
    switch (entry.remover) {
    case Remover::Author:
        return tr("Message removed by its author");
    case Remover::Moderator:
        return tr("Message removed by a moderator");
    case Remover::Unknown:
        break;
    }
    return tr("Message removed");
}

QVariant TimelineModel::replyData(const Entry &entry, int role) const
{
    const bool isReply = !entry.replyTo.isEmpty() && !entry.deleted;
    if (role == Replies)
        return isReply;
    const auto known = isReply ? m_quoted.find(entry.replyTo) : m_quoted.end();
    if (role == ReplyAuthor)
        return known == m_quoted.end() ? QString() : m_users.displayName(known->second.author);
    if (!isReply)
        return QString();
    if (known == m_quoted.end())
        return tr("An earlier message");
    return known->second.deleted ? tr("Message removed") : known->second.line;
}

void TimelineModel::quote(const Entry &entry)
{
    if (m_unquoted.erase(entry.id) == 0 && !m_quoted.contains(entry.id))
        return;
    m_quoted[entry.id] = {entry.author, firstLineOf(entry.text), entry.deleted};
    for (size_t place = 0; place < m_entries.size(); ++place) {
        if (m_entries[place].replyTo == entry.id)
            touch(static_cast<Place>(place), {ReplyAuthor, ReplyText});
    }
}

void TimelineModel::putQuoted(const ChatMessage &message)
{
    quote(entryOf(message));
}

void TimelineModel::removeQuoted(const MessageId &message)
{
    const auto known = m_quoted.find(message);
    if (known == m_quoted.end())
        return;
    Entry gone;
    gone.id = message;
    gone.author = known->second.author;
    gone.deleted = true;
    quote(gone);
}

std::vector<MessageId> TimelineModel::unquoted() const
{
    return {m_unquoted.begin(), m_unquoted.end()};
}

void TimelineModel::wantQuotes(Place first, Place last)
{
    std::vector<MessageId> wanted;
    for (Place place = first; place <= last; ++place) {
        const Entry &entry = m_entries[static_cast<size_t>(place)];
        if (m_unquoted.contains(entry.id))
            quote(entry);
        if (entry.replyTo.isEmpty() || m_quoted.contains(entry.replyTo)
            || !m_unquoted.insert(entry.replyTo).second)
            continue;
        const Place quoted = placeOf(entry.replyTo);
        if (quoted >= 0)
            quote(m_entries[static_cast<size_t>(quoted)]);
        else
            wanted.push_back(entry.replyTo);
    }
    if (!wanted.empty())
        Q_EMIT quotesWanted(wanted);
}

void TimelineModel::touchAuthor(const UserId &author, const QList<int> &roles)
{
    for (size_t place = 0; place < m_entries.size(); ++place) {
        if (m_entries[place].author == author)
            touch(static_cast<Place>(place), roles);
    }
}

void TimelineModel::touchNamed(const UserId &person)
{
    touchAuthor(person, {Author, Initials});
    for (size_t place = 0; place < m_entries.size(); ++place) {
        const Entry &entry = m_entries[place];
        const auto quoted = m_quoted.find(entry.replyTo);
        if (quoted != m_quoted.end() && quoted->second.author == person)
            touch(static_cast<Place>(place), {ReplyAuthor});
        if (hasUser(entry.mentions, person))
            touch(static_cast<Place>(place), {Mentions});
        const bool reacted =
            std::any_of(entry.reactions.begin(), entry.reactions.end(),
                        [&](const Reaction &reaction) { return hasUser(reaction.users, person); });
        if (reacted)
            Q_EMIT reactionsChanged(entry.key);
    }
}

} // namespace hearth::app
