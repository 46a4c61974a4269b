// SPDX-License-Identifier: MIT
#include "server/storage/sqlite/SqliteFeedReader.h"

#include "server/storage/sqlite/StorageThread.h"
#include "shared/base/Logging.h"

namespace hearth::server {

namespace {

constexpr std::string_view kEvents =
    "SELECT seq, event, data, key, created_at FROM feed_events WHERE feed = "
    "(SELECT number FROM feeds WHERE id = ? AND deleted_at IS NULL) AND seq > ? AND seq <= ? "
    "ORDER BY seq";
constexpr std::string_view kLatest =
    "SELECT e.seq, e.event, e.data, e.key, e.created_at "
    "FROM feed_keys k INDEXED BY feed_keys_by_seq "
    "JOIN feed_events e ON e.feed = k.feed AND e.seq = k.seq WHERE k.feed = "
    "(SELECT number FROM feeds WHERE id = ? AND deleted_at IS NULL) AND k.seq > ? AND k.seq <= ? "
    "ORDER BY k.seq";

//! What a frame takes besides what is counted.
constexpr qint64 kAround = 256;

//! In JSON, as UTF-8, of what bears no control characters.
qint64 writtenSize(const QString &text)
{
    return text.toUtf8().size() + text.count(QLatin1Char('"')) + text.count(QLatin1Char('\\'));
}

qint64 writtenSize(const FeedEntry &entry)
{
    return entry.data.utf8.size() + writtenSize(entry.event)
        + writtenSize(entry.key.value_or(QString())) + kAround;
}

FeedPage readPage(Database &database, const FeedQuery &query)
{
    FeedPage page;
    qint64 bytes = 0;
    Statement row = database.statement(query.kind == FeedQuery::Kind::Events ? kEvents : kLatest);
    row.bind(query.feed, query.after, query.upTo);
    while (row.next()) {
        FeedEntry entry{row.integer(0), row.text(1), JsonText{row.bytes(2)}, row.optionalText(3),
                        row.integer(4)};
        bytes += writtenSize(entry);
        const bool fits = page.events.empty()
            || (bytes <= query.maxBytes && std::ssize(page.events) < query.limit);
        if (!fits) {
            page.more = true;
            break;
        }
        page.events.push_back(std::move(entry));
    }
    return page;
}

} // namespace

Result<Done, QString> SqliteFeedReader::start(const QString &path)
{
    return m_thread.start(QStringLiteral("feeds"), path, Database::Access::ReadOnly,
                          [this](Database &database, std::vector<Job> &&jobs) {
                              for (const Job &job : jobs) {
                                  if (!m_thread.isAbandoned())
                                      job(database);
                              }
                          });
}

void SqliteFeedReader::stop()
{
    m_thread.abandon();
}

void SqliteFeedReader::readFeed(const FeedQuery &query, PageDone done)
{
    m_thread.post([this, query, done = std::move(done)](Database &database) {
        FeedPage page = readPage(database, query);
        if (m_thread.isAbandoned())
            return;
        if (const auto error = database.takeError()) {
            qCWarning(lcStorage) << "could not read:" << qUtf8Printable(error->text);
            return done(Failure{storageUnavailable()});
        }
        done(page);
    });
}

} // namespace hearth::server
