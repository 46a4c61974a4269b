// SPDX-License-Identifier: MIT
#include "server/storage/sqlite/FeedTable.h"

#include "server/feeds/FeedRules.h"
#include "server/storage/sqlite/CommandTable.h"
#include "shared/sql/Database.h"

namespace hearth::server {

namespace {

RequestError idUsed()
{
    return RequestError{ErrorCode::Conflict,
                        QStringLiteral("id was used for another command already")};
}

//! Events go on from what was there under this name before.
qint64 lastSeqEver(Database &database, const FeedId &feed)
{
    Statement row =
        database.statement("SELECT coalesce(max(expired_seq), 0) FROM feeds WHERE id = ?");
    row.bind(feed);
    return row.next() ? row.integer(0) : 0;
}

qint64 lastSeqOf(Database &database, qint64 number)
{
    Statement row =
        database.statement("SELECT coalesce(max(seq), 0) FROM feed_events WHERE feed = ?");
    row.bind(number);
    return row.next() ? row.integer(0) : 0;
}

qint64 keysOf(Database &database, qint64 number)
{
    Statement row = database.statement("SELECT count(*) FROM feed_keys WHERE feed = ?");
    row.bind(number);
    return row.next() ? row.integer(0) : 0;
}

void eraseEvent(Database &database, qint64 number, qint64 seq)
{
    database.statement("DELETE FROM feed_events WHERE feed = ? AND seq = ?")
        .bind(number, seq)
        .run();
}

std::optional<qint64> seqOfKey(Database &database, qint64 number, const QString &key)
{
    Statement row = database.statement("SELECT seq FROM feed_keys WHERE feed = ? AND key = ?");
    row.bind(number, key);
    return row.next() ? std::optional(row.integer(0)) : std::nullopt;
}

qint64 oldestKey(Database &database, qint64 number)
{
    Statement row = database.statement("SELECT seq FROM feed_keys INDEXED BY feed_keys_by_seq "
                                       "WHERE feed = ? ORDER BY seq LIMIT 1");
    row.bind(number);
    return row.next() ? row.integer(0) : 0;
}

} // namespace

FeedTable::FeedTable(CommandTable &commands)
    : m_commands(commands)
{}

std::vector<Feed> FeedTable::load(Database &database)
{
    std::vector<Feed> feeds;
    Statement row = database.statement(
        "SELECT id, title, max(expired_seq, coalesce((SELECT max(seq) FROM feed_events e "
        "WHERE e.feed = number), 0)), keyed, visibility, keep_events, keep_ms "
        "FROM feeds WHERE deleted_at IS NULL ORDER BY id");
    while (row.next())
        feeds.push_back(Feed{row.id<FeedId>(0), row.text(1), row.integer(2), row.integer(3) != 0,
                             row.word<Visibility>(4).value_or(Visibility::Private),
                             FeedRetention{row.optionalInteger(5), row.optionalInteger(6)}});
    return feeds;
}

Result<Feed, RequestError> FeedTable::create(Database &database, const Feed &feed, UnixTime now)
{
    if (find(database, feed.feed))
        return Failure{
            RequestError{ErrorCode::Conflict, QStringLiteral("there is a feed of that name")}};
    Feed made = feed;
    made.lastSeq = lastSeqEver(database, feed.feed);
    database
        .statement("INSERT INTO feeds (id, title, keyed, visibility, keep_events, keep_ms, "
                   "expired_seq, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(made.feed, made.title, qint64(made.keyed ? 1 : 0), made.visibility,
              made.retention.events, made.retention.ageMs, made.lastSeq, now)
        .run();
    return made;
}

Result<Done, RequestError> FeedTable::changeRetention(Database &database, const FeedId &feed,
                                                      const FeedRetention &retention)
{
    const Entry *entry = find(database, feed);
    if (!entry)
        return Failure{FeedRules::noSuchFeed()};
    database.statement("UPDATE feeds SET keep_events = ?, keep_ms = ? WHERE number = ?")
        .bind(retention.events, retention.ageMs, entry->number)
        .run();
    return Done{};
}

Result<Done, RequestError> FeedTable::remove(Database &database, const FeedId &feed, UnixTime now)
{
    const Entry *entry = find(database, feed);
    if (!entry)
        return Failure{FeedRules::noSuchFeed()};
    database.statement("UPDATE feeds SET deleted_at = ?, expired_seq = ? WHERE number = ?")
        .bind(now, entry->lastSeq, entry->number)
        .run();
    m_feeds.remove(feed);
    return Done{};
}

Result<FeedAppended, RequestError> FeedTable::append(Database &database, const FeedDraft &draft,
                                                     UnixTime now)
{
    if (draft.command) {
        if (auto before = earlier(database, draft))
            return *before;
    }
    Entry *feed = find(database, draft.feed);
    if (!feed)
        return Failure{FeedRules::noSuchFeed()};
    const qint64 seq = ++feed->lastSeq;
    ++m_appended;
    std::optional<UserId> user;
    std::optional<CommandId> id;
    std::optional<qint64> commandKey;
    std::optional<QByteArray> digest;
    if (draft.command) {
        user = draft.command->user;
        id = draft.command->id;
        digest = draft.command->digest;
        commandKey = CommandTable::keyOf(*user, *id);
    }
    database
        .statement("INSERT INTO feed_events (feed, seq, event, data, key, created_at, user, "
                   "client_id, digest, command_key) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(feed->number, seq, draft.event, draft.data.utf8, draft.key, now, user, id, digest,
              commandKey)
        .run();
    if (feed->isKeyed)
        noteKey(database, *feed, draft.key.value_or(QString()), seq);
    return FeedAppended{Novelty::New, seq, toMillis(now)};
}

void FeedTable::noteKey(Database &database, Entry &feed, const QString &key, qint64 seq)
{
    if (const auto before = seqOfKey(database, feed.number, key)) {
        database.statement("UPDATE feed_keys SET seq = ? WHERE feed = ? AND key = ?")
            .bind(seq, feed.number, key)
            .run();
        // Nothing but its key has kept it.
        if (*before <= feed.expiredSeq)
            eraseEvent(database, feed.number, *before);
        return;
    }
    if (feed.keys >= FeedRules::mostKeys) {
        const qint64 oldest = oldestKey(database, feed.number);
        database.statement("DELETE FROM feed_keys WHERE feed = ? AND seq = ?")
            .bind(feed.number, oldest)
            .run();
        if (oldest <= feed.expiredSeq)
            eraseEvent(database, feed.number, oldest);
        --feed.keys;
    }
    database.statement("INSERT INTO feed_keys (feed, key, seq) VALUES (?, ?, ?)")
        .bind(feed.number, key, seq)
        .run();
    ++feed.keys;
}

std::optional<Result<FeedAppended, RequestError>> FeedTable::earlier(Database &database,
                                                                     const FeedDraft &draft)
{
    const CommandKey &command = *draft.command;
    {
        Statement row = database.statement(
            "SELECT e.seq, e.created_at, e.digest FROM feed_events e INDEXED BY feed_commands "
            "JOIN feeds f ON f.number = e.feed WHERE e.command_key = ? AND e.user = ? "
            "AND e.client_id = ? AND f.deleted_at IS NULL");
        row.bind(CommandTable::keyOf(command.user, command.id), command.user, command.id);
        if (row.next()) {
            if (row.bytes(2) != command.digest)
                return Failure{idUsed()};
            return FeedAppended{Novelty::Repeated, row.integer(0), row.integer(1)};
        }
    }
    if (m_commands.find(database, command))
        return Failure{idUsed()};
    return std::nullopt;
}

FeedTable::Entry *FeedTable::find(Database &database, const FeedId &feed)
{
    if (m_rollbacks != database.rollbacks()) {
        m_feeds.clear();
        m_rollbacks = database.rollbacks();
    }
    if (const auto known = m_feeds.find(feed); known != m_feeds.end())
        return &*known;
    Entry entry;
    {
        Statement row = database.statement(
            "SELECT number, keyed, expired_seq FROM feeds WHERE id = ? AND deleted_at IS NULL");
        row.bind(feed);
        if (!row.next())
            return nullptr;
        entry.number = row.integer(0);
        entry.isKeyed = row.integer(1) != 0;
        entry.expiredSeq = row.integer(2);
    }
    entry.lastSeq = std::max(entry.expiredSeq, lastSeqOf(database, entry.number));
    if (entry.isKeyed)
        entry.keys = keysOf(database, entry.number);
    return &*m_feeds.insert(feed, entry);
}

} // namespace hearth::server
