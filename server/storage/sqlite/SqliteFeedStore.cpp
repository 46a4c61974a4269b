// SPDX-License-Identifier: MIT
#include "server/storage/sqlite/SqliteFeedStore.h"

#include "server/storage/sqlite/AuditTable.h"
#include "server/storage/sqlite/FeedTable.h"
#include "server/storage/sqlite/StorageThread.h"

namespace hearth::server {

SqliteFeedStore::SqliteFeedStore(StorageThread &thread, FeedTable &feeds, const Clock &clock)
    : m_thread(thread)
    , m_feeds(feeds)
    , m_clock(clock)
{}

void SqliteFeedStore::createFeed(const Feed &feed, const AuditEntry &note, CreateDone done)
{
    m_thread.submit<Feed>(
        [this, feed, note](Database &database) {
            auto made = m_feeds.create(database, feed, m_clock.now());
            if (made)
                AuditTable::add(database, note, m_clock.now());
            return made;
        },
        std::move(done));
}

void SqliteFeedStore::changeRetention(const FeedId &feed, const FeedRetention &retention,
                                      const AuditEntry &note, StoreDone done)
{
    m_thread.submit<Done>(
        [this, feed, retention, note](Database &database) {
            auto changed = m_feeds.changeRetention(database, feed, retention);
            if (changed)
                AuditTable::add(database, note, m_clock.now());
            return changed;
        },
        std::move(done));
}

void SqliteFeedStore::removeFeed(const FeedId &feed, const AuditEntry &note, StoreDone done)
{
    m_thread.submit<Done>(
        [this, feed, note](Database &database) {
            auto removed = m_feeds.remove(database, feed, m_clock.now());
            if (removed)
                AuditTable::add(database, note, m_clock.now());
            return removed;
        },
        std::move(done));
}

void SqliteFeedStore::append(const std::vector<FeedDraft> &drafts, AppendDone done)
{
    using Outcomes = std::vector<Result<FeedAppended, RequestError>>;
    m_thread.submit<Outcomes>(
        [this, drafts](Database &database) -> Result<Outcomes, RequestError> {
            const UnixTime now = m_clock.now();
            Outcomes outcomes;
            outcomes.reserve(drafts.size());
            // What is refused is so before anything of it is written.
            for (const FeedDraft &draft : drafts)
                outcomes.push_back(m_feeds.append(database, draft, now));
            return outcomes;
        },
        std::move(done));
}

} // namespace hearth::server
