// SPDX-License-Identifier: MIT
#pragma once

#include "server/storage/RoomLog.h"
#include "shared/base/Result.h"
#include "shared/model/AuditEntry.h"
#include "shared/model/Feed.h"

#include <functional>
#include <optional>
#include <vector>

namespace hearth::server {

//! An event that has no seq and no timestamp yet.
struct FeedDraft
{
    FeedId feed;
    QString event;
    JsonText data;
    std::optional<QString> key;
    //! Where it came with an id of its own; it is known for as long as the event is kept.
    std::optional<CommandKey> command{};
};

//! What a draft came to: now, or when the same command was given before.
struct FeedAppended
{
    Novelty novelty = Novelty::New;
    qint64 seq = 0;
    qint64 timestamp = 0; //!< Unix ms of the commit
};

//! Keeps feeds and what was published to them, as long as their retention says; StoredState has the
//! feeds at the start. Called on the core's thread only. Each `done` is called there, later, in the
//! order of all calls to the storage, and only after the commit. A failure changed nothing;
//! `unavailable` may be tried again.
class FeedStore
{
public:
    using CreateDone = std::function<void(Result<Feed, RequestError>)>;
    using StoreDone = std::function<void(Result<Done, RequestError>)>;
    using AppendDone =
        std::function<void(Result<std::vector<Result<FeedAppended, RequestError>>, RequestError>)>;

    virtual ~FeedStore() = default;

    //! `conflict` when there is one of that name. Of a feed that was there before, the seqs are not
    //! given again: they go on from its last one.
    virtual void createFeed(const Feed &feed, const AuditEntry &note, CreateDone done) = 0;
    //! `not_found` unless it is there.
    virtual void changeRetention(const FeedId &feed, const FeedRetention &retention,
                                 const AuditEntry &note, StoreDone done) = 0;
    //! The feed is there for nobody any more; its events are erased little by little. `not_found`
    //! unless it is there.
    virtual void removeFeed(const FeedId &feed, const AuditEntry &note, StoreDone done) = 0;

    //! In one commit, one result for each draft: the seqs of a feed are 1, 2, 3 … in the order of
    //! the drafts. `not_found` without the feed, `conflict` when the command's id was used for
    //! another command; such a draft leaves the others alone.
    virtual void append(const std::vector<FeedDraft> &drafts, AppendDone done) = 0;
};

} // namespace hearth::server
