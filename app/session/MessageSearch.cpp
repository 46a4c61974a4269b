// SPDX-License-Identifier: MIT
#include "app/session/MessageSearch.h"

#include "app/models/RoomBook.h"
#include "app/models/TimeText.h"
#include "app/models/UserDirectory.h"
#include "app/session/PatientSender.h"
#include "shared/protocol/Limits.h"
#include "shared/protocol/TextRule.h"

#include <QDateTime>
#include <QPointer>

#include <algorithm>
#include <utility>

namespace hearth::app {

namespace {

constexpr std::chrono::milliseconds typingPause{350};
constexpr int rowsAtOnce = 30;
//! A rare author is not looked for in the whole log at one go.
constexpr int mostPagesAtOnce = 5;
constexpr int cachedAtOnce = 50;

qint64 beginOf(QDate day)
{
    return day.startOfDay().toMSecsSinceEpoch();
}

bool isSame(const QString &one, const QString &other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

} // namespace

bool MessageSearch::Filter::takes(const ChatMessage &message) const
{
    return (authors.empty() || authors.contains(message.author)) && (!room || message.room == *room)
        && (!from || message.timestamp >= *from) && (!to || message.timestamp < *to);
}

MessageSearch::MessageSearch(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_found(parts.users, parts.rooms, parts.time.clock)
    , m_typingTimer(parts.time.scheduler.timer([this] { run(); }))
{}

void MessageSearch::setText(const QString &text)
{
    if (std::exchange(m_text, text) == text)
        return;
    m_typingTimer->start(typingPause);
    Q_EMIT changed();
}

void MessageSearch::setOnline(bool online)
{
    m_online = online;
    if (online && m_source == Cache)
        run();
}

QString MessageSearch::place() const
{
    const auto *room = m_filter.room ? m_parts.rooms.find(*m_filter.room) : nullptr;
    if (!room || m_source == Nowhere)
        return {};
    const QString title = m_parts.rooms.title(room->id);
    return room->kind == RoomKind::Room ? QLatin1Char('#') + title : title;
}

void MessageSearch::searchEverywhere()
{
    m_text = SearchQuery::withoutRoom(m_text);
    run();
}

void MessageSearch::run()
{
    m_typingTimer->stop();
    ++m_generation;
    m_cursor.reset();
    m_lastCached.reset();
    m_pages = 0;
    m_wanted = rowsAtOnce;
    m_query = SearchQuery::parse(m_text, TimeText::dayOf(toMillis(m_parts.time.clock.now())));
    m_found.begin(m_query.words);
    if (m_text.trimmed().isEmpty()) {
        stop({});
        return;
    }
    const auto filter = filterOf(m_query);
    if (!filter)
        return;
    m_filter = *filter;
    m_problem.clear();
    m_source = m_online ? Server : Cache;
    Q_EMIT changed();
    if (m_online)
        askServer();
    else
        askCache();
}

void MessageSearch::loadMore()
{
    if (m_found.isLoading())
        return;
    if (m_lastCached)
        askCache();
    if (!m_cursor)
        return;
    m_pages = 0;
    m_wanted = m_found.count() + rowsAtOnce;
    askServer();
}

std::optional<MessageSearch::Filter> MessageSearch::filterOf(const SearchQuery &query)
{
    Filter filter;
    if (!query.unreadable.isEmpty()) {
        stop(tr("“%1” is not a day. Write it as 2026-11-17, today or yesterday.")
                 .arg(query.unreadable));
        return std::nullopt;
    }
    if (!query.from.isEmpty()) {
        filter.authors = peopleNamed(query.from);
        if (filter.authors.empty()) {
            stop(tr("Nobody that you share a room with is called “%1”.").arg(query.from));
            return std::nullopt;
        }
    }
    if (!query.in.isEmpty()) {
        filter.room = roomNamed(query.in);
        if (!filter.room) {
            stop(tr("You are in no room called “%1”.").arg(query.in));
            return std::nullopt;
        }
    }
    if (query.before)
        filter.to = beginOf(*query.before);
    if (query.after)
        filter.from = beginOf(query.after->addDays(1));
    if (query.words.isEmpty()) {
        stop(tr("Type a word that is to be in the message, too."));
        return std::nullopt;
    }
    if (checkText(query.serverWords(), TextRules::query, QString())) {
        stop(tr("That is too long. 256 characters are looked for at most."));
        return std::nullopt;
    }
    return filter;
}

std::set<UserId> MessageSearch::peopleNamed(const QString &name) const
{
    std::set<UserId> named;
    for (const UserId &id : m_parts.users.all()) {
        if (isCalled(id, name))
            named.insert(id);
    }
    return named;
}

std::optional<RoomId> MessageSearch::roomNamed(const QString &name) const
{
    const auto &rooms = m_parts.rooms.rooms();
    const auto found = std::find_if(rooms.begin(), rooms.end(), [&](const auto &room) {
        return isSame(m_parts.rooms.title(room.first), name);
    });
    if (found != rooms.end())
        return found->first;
    // The conversation with Bob before those with Bob and others.
    const auto alone = std::find_if(rooms.begin(), rooms.end(), [&](const auto &room) {
        const UserId peer = m_parts.rooms.peer(room.first);
        return !peer.isEmpty() && isCalled(peer, name);
    });
    return alone == rooms.end() ? groupOf(name) : std::optional(alone->first);
}

std::optional<RoomId> MessageSearch::groupOf(const QString &names) const
{
    const QStringList wanted = names.split(QLatin1Char(','), Qt::SkipEmptyParts);
    std::optional<RoomId> smallest;
    for (const auto &[id, room] : m_parts.rooms.rooms()) {
        if (!m_parts.rooms.isGroup(id))
            continue;
        const auto people = m_parts.rooms.others(id);
        const bool hasAll = std::all_of(wanted.begin(), wanted.end(), [&](const QString &name) {
            return std::any_of(people.begin(), people.end(),
                               [&](const UserId &user) { return isCalled(user, name.trimmed()); });
        });
        const auto *known = smallest ? m_parts.rooms.find(*smallest) : nullptr;
        if (hasAll && !wanted.isEmpty() && (!known || room.memberCount < known->memberCount))
            smallest = id;
    }
    return smallest;
}

bool MessageSearch::isCalled(const UserId &id, const QString &name) const
{
    const User *user = m_parts.users.find(id);
    return user
        && (isSame(user->username, name) || isSame(user->displayName, name)
            || isSame(user->displayName.section(QLatin1Char(' '), 0, 0), name));
}

void MessageSearch::stop(const QString &problem)
{
    m_problem = problem;
    m_source = Nowhere;
    m_found.endPage(false);
    Q_EMIT changed();
}

void MessageSearch::askServer()
{
    ++m_pages;
    m_found.beginPage();
    Search command;
    command.text = m_query.serverWords();
    command.room = m_filter.room;
    // Servers that do not know these pass over them.
    if (m_filter.authors.size() == 1)
        command.author = *m_filter.authors.begin();
    command.after = m_filter.from;
    command.before = m_filter.to;
    command.cursor = m_cursor;
    m_parts.commands.request(
        newCommandId(), command,
        [guard = QPointer(this), generation = m_generation](const CommandResult &result) {
            if (!guard || guard->m_generation != generation)
                return;
            if (result)
                guard->takePage(result->messages.value_or(std::vector<ChatMessage>()),
                                result->cursor);
            else
                guard->fail(result.error());
        });
}

void MessageSearch::askCache()
{
    m_found.beginPage();
    m_parts.store.search({m_query.words, m_filter.room, m_filter.authors, m_filter.from,
                          m_filter.to, m_lastCached, cachedAtOnce},
                         [guard = QPointer(this),
                          generation = m_generation](const std::vector<ChatMessage> &messages) {
                             if (guard && guard->m_generation == generation)
                                 guard->takeCached(messages);
                         });
}

void MessageSearch::takeCached(const std::vector<ChatMessage> &messages)
{
    m_found.append(messages);
    m_lastCached = messages.size() < cachedAtOnce ? std::nullopt : std::optional(messages.back());
    m_found.endPage(m_lastCached.has_value());
}

void MessageSearch::takePage(const std::vector<ChatMessage> &messages,
                             const std::optional<QString> &cursor)
{
    std::vector<ChatMessage> taken;
    std::copy_if(messages.begin(), messages.end(), std::back_inserter(taken),
                 [this](const ChatMessage &message) { return m_filter.takes(message); });
    m_found.append(taken);
    m_cursor = cursor;
    // The newest come first: what follows is older still.
    if (m_filter.from && !messages.empty() && messages.back().timestamp < *m_filter.from)
        m_cursor.reset();
    if (m_cursor && m_found.count() < m_wanted && m_pages < mostPagesAtOnce) {
        askServer();
        return;
    }
    m_found.endPage(m_cursor.has_value());
}

void MessageSearch::fail(const CommandFailure &failure)
{
    if (failure.kind == CommandFailure::Kind::Disconnected && m_found.count() == 0) {
        m_source = Cache;
        Q_EMIT changed();
        askCache();
        return;
    }
    m_found.failPage(failure.kind == CommandFailure::Kind::Disconnected
                         ? tr("The connection was lost meanwhile.")
                         : tr("The server said no: %1.").arg(failure.error.message));
}

} // namespace hearth::app
