// SPDX-License-Identifier: MIT
#pragma once

#include "server/storage/FeedStore.h"
#include "shared/base/Clock.h"

namespace hearth::server {

class FeedTable;
class StorageThread;

class SqliteFeedStore final : public FeedStore
{
public:
    //! All of them outlive it.
    SqliteFeedStore(StorageThread &thread, FeedTable &feeds, const Clock &clock);

    void createFeed(const Feed &feed, const AuditEntry &note, CreateDone done) override;
    void changeRetention(const FeedId &feed, const FeedRetention &retention, const AuditEntry &note,
                         StoreDone done) override;
    void removeFeed(const FeedId &feed, const AuditEntry &note, StoreDone done) override;
    void append(const std::vector<FeedDraft> &drafts, AppendDone done) override;

private:
    StorageThread &m_thread;
    FeedTable &m_feeds;
    const Clock &m_clock;
};

} // namespace hearth::server
