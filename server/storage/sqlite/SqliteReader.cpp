// SPDX-License-Identifier: MIT
#include "server/storage/sqlite/SqliteReader.h"

#include "server/chat/WireSize.h"
#include "server/storage/sqlite/EditTable.h"
#include "server/storage/sqlite/EventRows.h"
#include "server/storage/sqlite/MessageQueries.h"
#include "server/storage/sqlite/MessageRow.h"
#include "server/storage/sqlite/PinTable.h"
#include "server/storage/sqlite/SearchReader.h"
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
    qCWarning(lcStorage) << "could not read:" << qUtf8Printable(error->text);
    return Failure{storageUnavailable()};
}

std::vector<ChatMessage> readRows(Statement &statement, const PageQuery &query)
{
    std::vector<ChatMessage> messages;
    while (statement.next()) {
        messages.push_back(MessageRow::at(statement));
        if (messages.back().author != query.viewer)
            messages.back().clientId.reset();
    }
    return messages;
}

//! One row more than wanted, to know whether there is one.
std::vector<ChatMessage> readNewest(Database &database, const PageQuery &query)
{
    Statement statement = database.statement(MessageQueries::newest);
    statement.bind(query.room, query.before, qint64(query.limit) + 1);
    return readRows(statement, query);
}

std::vector<ChatMessage> readOldest(Database &database, const PageQuery &query)
{
    Statement statement = database.statement(MessageQueries::oldest);
    statement.bind(query.room, query.after, query.before, qint64(query.limit) + 1);
    return readRows(statement, query);
}

void addReactions(Database &database, const RoomId &room, std::vector<ChatMessage> &messages)
{
    if (messages.empty())
        return;
    const auto [first, last] = std::minmax(messages.front().seq, messages.back().seq);
    auto reactions = EventRows::reactions(database, room, first, last);
    for (ChatMessage &message : messages) {
        const auto found = reactions.find(message.seq);
        if (found != reactions.end())
            message.reactions = std::move(found->second);
    }
}

MessagePage readPage(Database &database, const PageQuery &query)
{
    auto messages = query.after ? readOldest(database, query) : readNewest(database, query);
    addReactions(database, query.room, messages);
    MessagePage page;
    qint64 bytes = 0;
    for (ChatMessage &message : messages) {
        bytes += wireSize(message) + 1;
        const bool fits = page.messages.empty() || bytes <= query.maxBytes;
        if (!fits || page.messages.size() == static_cast<std::size_t>(query.limit)) {
            page.more = true;
            break;
        }
        page.messages.push_back(std::move(message));
    }
    if (!query.after)
        std::reverse(page.messages.begin(), page.messages.end());
    return page;
}

} // namespace

SqliteReader::SqliteReader(Executor home)
    : m_home(std::move(home))
{}

Result<Done, QString> SqliteReader::start(const QString &path)
{
    const auto handlerOf = [](const DatabaseThread<Job> &thread) {
        return [&thread](Database &database, std::vector<Job> &&jobs) {
            for (const Job &job : jobs) {
                if (!thread.isAbandoned())
                    job(database);
            }
        };
    };
    if (auto started = m_thread.start(QStringLiteral("reader"), path, Database::Access::ReadOnly,
                                      handlerOf(m_thread));
        !started)
        return started;
    return m_searches.start(QStringLiteral("search"), path, Database::Access::ReadOnly,
                            handlerOf(m_searches));
}

void SqliteReader::stop()
{
    m_thread.abandon();
    m_searches.abandon();
}

template <class T>
void SqliteReader::submit(DatabaseThread<Job> &thread, std::function<T(Database &)> work,
                          std::function<void(Result<T, RequestError>)> done)
{
    thread.post(
        [this, &thread, work = std::move(work), done = std::move(done)](Database &database) {
            T value = work(database);
            if (thread.isAbandoned())
                return;
            m_home([done, result = checked(database, std::move(value))] { done(result); });
        });
}

void SqliteReader::readMessages(const PageQuery &query, PageDone done)
{
    submit<MessagePage>(
        m_thread,
        [query](Database &database) {
            // The page and its reactions are of one moment.
            database.run("BEGIN");
            MessagePage page = readPage(database, query);
            database.endReading();
            return page;
        },
        std::move(done));
}

void SqliteReader::countUnread(const UserId &user, const std::vector<UnreadQuery> &queries,
                               CountsDone done)
{
    submit<std::vector<UnreadCount>>(
        m_thread,
        [this, user, queries](Database &database) {
            std::vector<UnreadCount> counts;
            database.run("BEGIN");
            for (const UnreadQuery &query : queries)
                counts.push_back(m_census.count(database, user, query));
            database.endReading();
            return counts;
        },
        std::move(done));
}

void SqliteReader::readPins(const PinsQuery &query, PageDone done)
{
    submit<MessagePage>(
        m_thread,
        [query](Database &database) {
            database.run("BEGIN");
            MessagePage page = PinTable::read(database, query);
            database.endReading();
            return page;
        },
        std::move(done));
}

void SqliteReader::readVersions(const VersionsQuery &query, VersionsDone done)
{
    submit<std::optional<VersionPage>>(
        m_thread,
        [query](Database &database) {
            database.run("BEGIN");
            auto page = EditTable::read(database, query);
            database.endReading();
            return page;
        },
        std::move(done));
}

void SqliteReader::search(const SearchQuery &query, SearchDone done)
{
    submit<SearchPage>(
        m_searches, [query](Database &database) { return SearchReader::read(database, query); },
        std::move(done));
}

void SqliteReader::readEvents(const RoomId &room, qint64 after, qint64 upTo, qint64 maxBytes,
                              EventsDone done)
{
    m_thread.post([this, room, after, upTo, maxBytes, done = std::move(done)](Database &database) {
        database.run("BEGIN");
        auto events = EventRows::read(database, room, after, upTo, maxBytes);
        database.endReading();
        if (!m_thread.isAbandoned())
            done(checked(database, std::move(events)));
    });
}

} // namespace hearth::server
