// SPDX-License-Identifier: MIT
#pragma once

#include "server/storage/FeedStore.h"
#include "shared/base/Clock.h"
#include "shared/base/Executor.h"

#include <QStringList>

#include <map>

namespace hearth::server {

//! FeedStore over plain containers, which keeps everything. All happens when the executor runs it.
class MemoryFeeds final : public FeedStore
{
public:
    MemoryFeeds(Executor home, const Clock &clock);

    void createFeed(const Feed &feed, const AuditEntry &note, CreateDone done) override;
    void changeRetention(const FeedId &feed, const FeedRetention &retention, const AuditEntry &note,
                         StoreDone done) override;
    void removeFeed(const FeedId &feed, const AuditEntry &note, StoreDone done) override;
    void append(const std::vector<FeedDraft> &drafts, AppendDone done) override;

    //! As the server finds them at its next start.
    [[nodiscard]] std::vector<Feed> stored() const;

    bool isFailing = false; //!< from the next piece of work on
    std::vector<std::size_t> commits; //!< how many drafts each append() had
    QStringList notes; //!< the actions that were noted

private:
    Result<FeedAppended, RequestError> appendOne(const FeedDraft &draft);

    Executor m_home;
    const Clock &m_clock;
    std::map<FeedId, Feed> m_feeds;
    std::map<FeedId, qint64> m_lastSeqs; //!< of those that were removed, too
    std::map<std::pair<UserId, CommandId>, std::pair<QByteArray, FeedAppended>> m_commands;
};

} // namespace hearth::server
