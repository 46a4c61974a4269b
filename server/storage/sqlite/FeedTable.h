// SPDX-License-Identifier: MIT
#pragma once

#include "server/storage/FeedStore.h"
#include "shared/base/Clock.h"

#include <QHash>

namespace hearth {
class Database;
} // namespace hearth

namespace hearth::server {

class CommandTable;

//! Feeds and their events. A feed's last seq is that of its last event, or what the retention has
//! passed by where none is left; so it costs no write of its own, and is never given again. Used in
//! the storage's thread alone, inside pieces of work.
class FeedTable
{
public:
    //! Where ids of other commands are known; it outlives this.
    explicit FeedTable(CommandTable &commands);

    //! Those that are there, by name.
    static std::vector<Feed> load(Database &database);

    Result<Feed, RequestError> create(Database &database, const Feed &feed, UnixTime now);
    Result<Done, RequestError> changeRetention(Database &database, const FeedId &feed,
                                               const FeedRetention &retention);
    Result<Done, RequestError> remove(Database &database, const FeedId &feed, UnixTime now);
    Result<FeedAppended, RequestError> append(Database &database, const FeedDraft &draft,
                                              UnixTime now);

    //! How many events were appended so far, undone ones too.
    [[nodiscard]] quint64 appended() const { return m_appended; }

    //! The retention has passed by what it had not before.
    void forget() { m_feeds.clear(); }

private:
    struct Entry
    {
        qint64 number = 0;
        bool isKeyed = false;
        qint64 lastSeq = 0;
        qint64 expiredSeq = 0;
        qint64 keys = 0; //!< of a keyed one
    };

    //! Null if it is not there. Valid until the next call.
    Entry *find(Database &database, const FeedId &feed);
    std::optional<Result<FeedAppended, RequestError>> earlier(Database &database,
                                                              const FeedDraft &draft);
    static void noteKey(Database &database, Entry &feed, const QString &key, qint64 seq);

    CommandTable &m_commands;
    QHash<FeedId, Entry> m_feeds; //!< of those that were used
    quint64 m_rollbacks = 0; //!< of the database when they were learnt
    quint64 m_appended = 0;
};

} // namespace hearth::server
