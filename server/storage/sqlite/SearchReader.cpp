// SPDX-License-Identifier: MIT
#include "server/storage/sqlite/SearchReader.h"

#include "server/chat/WireSize.h"
#include "server/storage/sqlite/EventRows.h"
#include "server/storage/sqlite/MessageRow.h"
#include "server/storage/sqlite/SearchExpression.h"
#include "server/storage/sqlite/SearchTable.h"
#include "shared/protocol/Limits.h"
#include "shared/sql/Database.h"

#include <QSet>

#include <chrono>
#include <limits>

namespace hearth::server::SearchReader {

namespace {

//! That one expression names; of more rooms only so many messages are looked at.
constexpr std::size_t kMostRoomTerms = 1000;
constexpr std::size_t kMostCandidates = 5000;
//! Found at a time, each time anew from the begin.
constexpr qint64 kChunk = 256;

enum class Index {
    Tail, //!< indexTail()'s
    Main
};

QString inText(const QString &words)
{
    return QStringLiteral("text : (%1)").arg(words);
}

//! Leads the words by the rooms, so that what others say elsewhere is not even looked at.
QString withRooms(Database &database, const QString &words, const std::vector<RoomId> &rooms)
{
    if (rooms.size() > kMostRoomTerms)
        return inText(words);
    QStringList terms;
    for (const RoomId &room : rooms) {
        Statement statement = database.statement("SELECT number FROM rooms WHERE id = ?");
        if (statement.bind(room).next())
            terms.append(QStringLiteral("r%1").arg(statement.integer(0)));
    }
    return QStringLiteral("room : (%1) AND %2")
        .arg(terms.join(QStringLiteral(" OR ")), inText(words));
}

//! Makes temp.tail the index of what the other does not hold yet, and tells where that begins.
qint64 indexTail(Database &database)
{
    database.run("CREATE VIRTUAL TABLE IF NOT EXISTS temp.tail USING fts5 (room, text, "
                 "content = '', columnsize = 0, tokenize = 'unicode61 remove_diacritics 2')");
    database.run("INSERT INTO temp.tail (tail) VALUES ('delete-all')");
    const qint64 indexed = SearchTable::indexedUpTo(database);
    database
        .statement("INSERT INTO temp.tail (rowid, room, text) "
                   "SELECT l.number, 'r' || r.number, l.text FROM log l JOIN rooms r "
                   "ON r.id = l.room WHERE l.number > ? AND l.deleted_at IS NULL ORDER BY l.number")
        .bind(indexed)
        .run();
    return indexed;
}

//! The next chunk, newest first.
std::vector<qint64> find(Database &database, Index index, const QString &expression, qint64 before)
{
    std::vector<qint64> numbers;
    Statement statement = database.statement(
        index == Index::Tail ? "SELECT rowid FROM temp.tail WHERE tail MATCH ? AND rowid < ? "
                               "ORDER BY rowid DESC LIMIT ?"
                             : "SELECT rowid FROM search WHERE search MATCH ? AND rowid < ? "
                               "ORDER BY rowid DESC LIMIT ?");
    statement.bind(expression, before, kChunk);
    while (statement.next())
        numbers.push_back(statement.integer(0));
    return numbers;
}

std::optional<ChatMessage> messageOf(Database &database, qint64 number)
{
    Statement statement = database.statement(
        "SELECT message, room, seq, user, client_id, text, reply_to, created_at, edited_at, "
        "deleted_at, mentions FROM log WHERE number = ?");
    statement.bind(number);
    return statement.next() ? std::optional(MessageRow::at(statement)) : std::nullopt;
}

class PageMaker
{
public:
    PageMaker(Database &database, const SearchQuery &query)
        : m_database(database)
        , m_query(query)
        , m_rooms(query.rooms.begin(), query.rooms.end())
    {}

    //! False when the page was full before, is to go on from here, or is the last.
    bool take(qint64 number)
    {
        auto message = messageOf(m_database, number);
        if (!message || message->deleted.value_or(false) || !m_rooms.contains(message->room))
            return true;
        if (isBeyondThem(*message))
            return false;
        if (!isAskedFor(*message)) {
            if (++m_passedOver < searchPassesOver)
                return true;
            m_page.next = MessagePlace{message->room, message->seq};
            return false;
        }
        if (message->author != m_query.viewer)
            message->clientId.reset();
        auto reactions =
            EventRows::reactions(m_database, message->room, message->seq, message->seq);
        message->reactions = std::move(reactions[message->seq]);
        m_bytes += wireSize(*message) + 1;
        auto &messages = m_page.messages;
        const bool isFull = messages.size() == static_cast<std::size_t>(m_query.limit)
            || (!messages.empty() && m_bytes > m_query.maxBytes);
        if (isFull) {
            // Nothing of what was seen in rooms of others may be told by where it goes on.
            m_page.next = MessagePlace{messages.back().room, messages.back().seq};
            return false;
        }
        messages.push_back(std::move(*message));
        return true;
    }

    SearchPage page() { return std::move(m_page); }

private:
    [[nodiscard]] bool isAskedFor(const ChatMessage &message) const
    {
        return message.author == m_query.author.value_or(message.author)
            && message.timestamp < m_query.olderThan.value_or(Limits::maxInteger)
            && message.timestamp >= m_query.notOlderThan.value_or(0);
    }

    //! Whether all that are further down are older than what is asked for, too.
    [[nodiscard]] bool isBeyondThem(const ChatMessage &message) const
    {
        // The server's clock may have been put back while they were said.
        constexpr std::chrono::milliseconds slack = std::chrono::days(1);
        return message.timestamp + slack.count() < m_query.notOlderThan.value_or(0);
    }

    Database &m_database;
    const SearchQuery &m_query;
    QSet<RoomId> m_rooms;
    SearchPage m_page;
    qint64 m_bytes = 0;
    int m_passedOver = 0;
};

//! The number that the next page stays below.
qint64 numberOf(Database &database, const std::optional<MessagePlace> &place)
{
    constexpr qint64 beyondAll = std::numeric_limits<qint64>::max();
    if (!place)
        return beyondAll;
    // The message may have expired meanwhile.
    Statement statement = database.statement(
        "SELECT number FROM log WHERE room = ? AND seq = ? AND number IS NOT NULL UNION ALL "
        "SELECT expired_number FROM log WHERE room = ? AND seq = ? AND number IS NULL");
    statement.bind(place->room, place->seq, place->room, place->seq);
    return statement.next() ? statement.integer(0) : 0;
}

//! Where to look, and how.
struct Stage
{
    Index index = Index::Main;
    QString expression;
    std::size_t candidates = std::numeric_limits<std::size_t>::max(); //!< to look at, at most
};

//! To lead the words by many rooms costs a look into each of them for every message that has the
//! words. So whatever has them is looked at first, and only what is found mostly elsewhere is asked
//! for room by room.
std::vector<Stage> stagesOf(Database &database, const QString &words,
                            const std::vector<RoomId> &rooms)
{
    constexpr std::size_t fewRooms = 4;
    constexpr std::size_t fewCandidates = 300;
    const QString led = withRooms(database, words, rooms);
    std::vector<Stage> stages{{Index::Tail, led}};
    if (rooms.size() > fewRooms && rooms.size() <= kMostRoomTerms)
        stages.push_back({Index::Main, inText(words), fewCandidates});
    stages.push_back({Index::Main, led,
                      rooms.size() <= kMostRoomTerms ? std::numeric_limits<std::size_t>::max()
                                                     : kMostCandidates});
    return stages;
}

} // namespace

SearchPage read(Database &database, const SearchQuery &query)
{
    const auto words = searchExpression(query.text);
    if (!words || query.rooms.empty())
        return {};
    // All of it sees the same messages.
    database.run("BEGIN");
    qint64 before = numberOf(database, query.before);
    const qint64 indexed = indexTail(database);
    PageMaker maker(database, query);
    bool isDone = false;
    for (const Stage &stage : stagesOf(database, *words, query.rooms)) {
        const bool isTail = stage.index == Index::Tail;
        if (!isTail)
            before = std::min(before, indexed + 1);
        std::size_t seen = 0;
        bool hasMore = !isTail || before > indexed;
        while (hasMore && !isDone && seen < stage.candidates && !database.hasFailed()) {
            const auto numbers = find(database, stage.index, stage.expression, before);
            for (std::size_t i = 0; i < numbers.size() && !isDone; ++i) {
                before = numbers[i];
                isDone = !maker.take(before);
            }
            seen += numbers.size();
            hasMore = numbers.size() == static_cast<std::size_t>(kChunk);
        }
        // Whatever has the words has been looked at.
        isDone = isDone || (!isTail && !hasMore);
        if (isDone)
            break;
    }
    database.endReading();
    return maker.page();
}

} // namespace hearth::server::SearchReader
