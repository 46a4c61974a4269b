// SPDX-License-Identifier: MIT
#pragma once

#include "server/storage/FeedReader.h"
#include "server/storage/sqlite/DatabaseThread.h"

namespace hearth::server {

//! In a thread of its own, so that a long replay of a feed is in nobody's way.
class SqliteFeedReader final : public FeedReader
{
public:
    Result<Done, QString> start(const QString &path);
    //! What waits is dropped. Blocks.
    void stop();

    void readFeed(const FeedQuery &query, PageDone done) override;

private:
    using Job = std::function<void(Database &)>;

    DatabaseThread<Job> m_thread;
};

} // namespace hearth::server
