// SPDX-License-Identifier: MIT
#include "tests/support/server/MemoryFeeds.h"

#include "server/feeds/FeedRules.h"

namespace hearth::server {

namespace {

RequestError failing()
{
    return RequestError{ErrorCode::Unavailable, QStringLiteral("not now")};
}

RequestError conflict()
{
    return RequestError{ErrorCode::Conflict, QStringLiteral("taken")};
}

} // namespace

MemoryFeeds::MemoryFeeds(Executor home, const Clock &clock)
    : m_home(std::move(home))
    , m_clock(clock)
{}

void MemoryFeeds::createFeed(const Feed &feed, const AuditEntry &note, CreateDone done)
{
    m_home([this, feed, note, done = std::move(done)] {
        if (isFailing)
            return done(Failure{failing()});
        if (m_feeds.count(feed.feed) > 0)
            return done(Failure{conflict()});
        Feed made = feed;
        made.lastSeq = m_lastSeqs[feed.feed];
        m_feeds.emplace(feed.feed, made);
        notes.append(note.action);
        done(made);
    });
}

void MemoryFeeds::changeRetention(const FeedId &feed, const FeedRetention &retention,
                                  const AuditEntry &note, StoreDone done)
{
    m_home([this, feed, retention, note, done = std::move(done)] {
        if (isFailing)
            return done(Failure{failing()});
        m_feeds.at(feed).retention = retention;
        notes.append(note.action);
        done(Done{});
    });
}

void MemoryFeeds::removeFeed(const FeedId &feed, const AuditEntry &note, StoreDone done)
{
    m_home([this, feed, note, done = std::move(done)] {
        if (isFailing)
            return done(Failure{failing()});
        m_feeds.erase(feed);
        notes.append(note.action);
        done(Done{});
    });
}

void MemoryFeeds::append(const std::vector<FeedDraft> &drafts, AppendDone done)
{
    commits.push_back(drafts.size());
    m_home([this, drafts, done = std::move(done)] {
        if (isFailing)
            return done(Failure{failing()});
        std::vector<Result<FeedAppended, RequestError>> outcomes;
        for (const FeedDraft &draft : drafts)
            outcomes.push_back(appendOne(draft));
        done(outcomes);
    });
}

Result<FeedAppended, RequestError> MemoryFeeds::appendOne(const FeedDraft &draft)
{
    if (draft.command) {
        const auto before = m_commands.find({draft.command->user, draft.command->id});
        if (before != m_commands.end()) {
            if (before->second.first != draft.command->digest)
                return Failure{conflict()};
            FeedAppended appended = before->second.second;
            appended.novelty = Novelty::Repeated;
            return appended;
        }
    }
    if (m_feeds.count(draft.feed) == 0)
        return Failure{FeedRules::noSuchFeed()};
    const FeedAppended appended{Novelty::New, ++m_lastSeqs[draft.feed], toMillis(m_clock.now())};
    if (draft.command)
        m_commands.emplace(std::pair(draft.command->user, draft.command->id),
                           std::pair(draft.command->digest, appended));
    return appended;
}

std::vector<Feed> MemoryFeeds::stored() const
{
    std::vector<Feed> feeds;
    for (auto [id, feed] : m_feeds) {
        if (const auto last = m_lastSeqs.find(id); last != m_lastSeqs.end())
            feed.lastSeq = last->second;
        feeds.push_back(feed);
    }
    return feeds;
}

} // namespace hearth::server
