// SPDX-License-Identifier: MIT
#include "server/storage/sqlite/SqliteReader.h"

#include "server/chat/WireSize.h"
#include "server/storage/sqlite/EventRows.h"
#include "server/storage/sqlite/MessageRow.h"
#include "server/storage/sqlite/StorageThread.h"
#include "shared/base/Logging.h"

#include <algorithm>

namespace hearth::server {

namespace {

template <class T>
Result<T, RequestError> checked(Database &database, T value)
{
    const auto error = database.takeError();
    if (!error)
        return value;
    qCWarning(lcStorage) << "could not read:" << qUtf8Printable(*error);
    return Failure{storageUnavailable()};
}

//! Takes rows until the page is full by number or by size; whoever comes after that is `more`.
MessagePage takePage(Statement &statement, const PageQuery &query)
{
    MessagePage page;
    qint64 bytes = 0;
    while (statement.next()) {
        ChatMessage message = messageAt(statement);
        if (message.author != query.viewer)
            message.clientId.reset();
        bytes += wireSize(message) + 1;
        const bool fits = page.messages.empty() || bytes <= query.maxBytes;
        if (!fits || page.messages.size() == static_cast<std::size_t>(query.limit)) {
            page.more = true;
            break;
        }
        page.messages.push_back(std::move(message));
    }
    return page;
}

MessagePage readNewest(Database &database, const PageQuery &query)
{
    Statement statement = database.statement(
        "SELECT m.id, m.room, m.seq, m.author, m.client_id, m.text, m.reply_to, m.created_at, "
        "m.edited_at, m.deleted_at FROM messages m WHERE m.room = ? AND m.seq < ? "
        "ORDER BY m.seq DESC LIMIT ?");
    statement.bind(query.room, query.before, qint64(query.limit) + 1);
    MessagePage page = takePage(statement, query);
    std::reverse(page.messages.begin(), page.messages.end());
    return page;
}

MessagePage readOldest(Database &database, const PageQuery &query)
{
    Statement statement = database.statement(
        "SELECT m.id, m.room, m.seq, m.author, m.client_id, m.text, m.reply_to, m.created_at, "
        "m.edited_at, m.deleted_at FROM messages m WHERE m.room = ? AND m.seq > ? AND m.seq < ? "
        "ORDER BY m.seq LIMIT ?");
    statement.bind(query.room, query.after, query.before, qint64(query.limit) + 1);
    return takePage(statement, query);
}

qint64 countOne(Database &database, const UserId &user, const UnreadQuery &query)
{
    // Nothing to count is the usual case and costs nothing.
    if (query.readSeq >= query.upTo)
        return 0;
    Statement statement = database.statement(
        "SELECT count(*) FROM messages WHERE room = ? AND seq > ? AND seq <= ? AND author <> ? "
        "AND deleted_at IS NULL");
    statement.bind(query.room, query.readSeq, query.upTo, user);
    return statement.next() ? statement.integer(0) : 0;
}

} // namespace

SqliteReader::SqliteReader(Executor home)
    : m_home(std::move(home))
{}

Result<Done, QString> SqliteReader::start(const QString &path)
{
    return m_thread.start(QStringLiteral("reader"), path, Database::Access::ReadOnly,
                          [](Database &database, std::vector<Job> &&jobs) {
                              for (const Job &job : jobs)
                                  job(database);
                          });
}

template <class T>
void SqliteReader::submit(std::function<T(Database &)> work,
                          std::function<void(Result<T, RequestError>)> done)
{
    m_thread.post([this, work = std::move(work), done = std::move(done)](Database &database) {
        T value = work(database);
        m_home([done, result = checked(database, std::move(value))] { done(result); });
    });
}

void SqliteReader::readMessages(const PageQuery &query, PageDone done)
{
    submit<MessagePage>(
        [query](Database &database) {
            return query.after ? readOldest(database, query) : readNewest(database, query);
        },
        std::move(done));
}

void SqliteReader::countUnread(const UserId &user, const std::vector<UnreadQuery> &queries,
                               CountsDone done)
{
    submit<std::vector<qint64>>(
        [user, queries](Database &database) {
            std::vector<qint64> counts;
            for (const UnreadQuery &query : queries)
                counts.push_back(countOne(database, user, query));
            return counts;
        },
        std::move(done));
}

void SqliteReader::readEvents(const RoomId &room, qint64 after, qint64 upTo, qint64 maxBytes,
                              EventsDone done)
{
    m_thread.post([room, after, upTo, maxBytes, done = std::move(done)](Database &database) {
        auto events = EventRows::read(database, room, after, upTo, maxBytes);
        done(checked(database, std::move(events)));
    });
}

} // namespace hearth::server
