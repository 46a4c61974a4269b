// SPDX-License-Identifier: MIT
#include "server/storage/sqlite/SearchReader.h"

#include "server/chat/WireSize.h"
#include "server/storage/sqlite/Database.h"
#include "server/storage/sqlite/EventRows.h"
#include "server/storage/sqlite/MessageRow.h"
#include "server/storage/sqlite/SearchExpression.h"
#include "shared/protocol/Limits.h"

#include <QSet>

#include <limits>

namespace hearth::server::SearchReader {

namespace {

//! With more rooms it is cheaper to look at whatever has the words.
constexpr std::size_t kMostRoomTerms = 200;

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
    qint64 indexed = 0;
    {
        Statement statement =
            database.statement("SELECT CAST(value AS INTEGER) FROM meta WHERE key = 'indexed'");
        if (statement.next())
            indexed = statement.integer(0);
    }
    database
        .statement("INSERT INTO temp.tail (rowid, room, text) "
                   "SELECT l.number, 'r' || r.number, l.text FROM log l JOIN rooms r "
                   "ON r.id = l.room WHERE l.number > ? AND l.deleted_at IS NULL")
        .bind(indexed)
        .run();
    return indexed;
}

std::vector<qint64> readNumbers(Statement &statement)
{
    std::vector<qint64> numbers;
    while (statement.next())
        numbers.push_back(statement.integer(0));
    return numbers;
}

std::vector<qint64> findInTail(Database &database, const QString &expression, qint64 before,
                               qint64 limit)
{
    Statement statement =
        database.statement("SELECT rowid FROM temp.tail WHERE tail MATCH ? AND rowid < ? "
                           "ORDER BY rowid DESC LIMIT ?");
    statement.bind(expression, before, limit);
    return readNumbers(statement);
}

std::vector<qint64> findInIndex(Database &database, const QString &expression, qint64 before,
                                qint64 limit)
{
    Statement statement =
        database.statement("SELECT rowid FROM search WHERE search MATCH ? AND rowid < ? "
                           "ORDER BY rowid DESC LIMIT ?");
    statement.bind(expression, before, limit);
    return readNumbers(statement);
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

    //! False when the page was full before.
    bool take(qint64 number)
    {
        auto message = messageOf(m_database, number);
        if (!message || message->deleted.value_or(false) || !m_rooms.contains(message->room)) {
            m_last = number;
            return true;
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
            m_page.next = m_last;
            return false;
        }
        messages.push_back(std::move(*message));
        m_last = number;
        return true;
    }

    SearchPage page() { return std::move(m_page); }

private:
    Database &m_database;
    const SearchQuery &m_query;
    QSet<RoomId> m_rooms;
    SearchPage m_page;
    qint64 m_bytes = 0;
    qint64 m_last = 0;
};

//! Where to look, and how.
struct Stage
{
    enum class Index { Tail, Main };

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
    std::vector<Stage> stages{{Stage::Index::Tail, led}};
    if (rooms.size() > fewRooms && rooms.size() <= kMostRoomTerms)
        stages.push_back({Stage::Index::Main, inText(words), fewCandidates});
    stages.push_back({Stage::Index::Main, led});
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
    const qint64 limit = query.limit + 1;
    qint64 before = query.before.value_or(std::numeric_limits<qint64>::max());
    const qint64 indexed = indexTail(database);
    PageMaker maker(database, query);
    bool isDone = false;
    for (const Stage &stage : stagesOf(database, *words, query.rooms)) {
        const bool isTail = stage.index == Stage::Index::Tail;
        if (!isTail)
            before = std::min(before, indexed + 1);
        std::size_t seen = 0;
        bool hasMore = !isTail || before > indexed;
        while (hasMore && !isDone && seen < stage.candidates && !database.hasFailed()) {
            const auto numbers = isTail ? findInTail(database, stage.expression, before, limit)
                                        : findInIndex(database, stage.expression, before, limit);
            for (std::size_t i = 0; i < numbers.size() && !isDone; ++i) {
                before = numbers[i];
                isDone = !maker.take(before);
            }
            seen += numbers.size();
            hasMore = numbers.size() == static_cast<std::size_t>(limit);
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
