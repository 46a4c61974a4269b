// SPDX-License-Identifier: MIT
#include "server/session/CoreFeeds.h"

#include "server/chat/Core.h"
#include "server/chat/WireSize.h"
#include "server/feeds/FeedService.h"
#include "server/session/CoreThread.h"
#include "server/storage/FeedReader.h"

namespace hearth::server {

CoreFeeds::CoreFeeds(CoreThread &core, FeedReader &reader, Executor home)
    : m_core(core)
    , m_reader(reader)
    , m_home(std::move(home))
{}

void CoreFeeds::publish(const TokenHash &token, const FeedId &feed,
                        const std::vector<FeedPublication> &events, PublishDone done)
{
    Publication publication;
    publication.feed = feed;
    for (const FeedPublication &event : events)
        publication.events.push_back({event.event, event.data, event.key});
    publication.receivedAt = std::chrono::steady_clock::now();
    m_core.post([token, publication, home = m_home, done = std::move(done)](Core &core) {
        core.publish(token, publication, [home, done](const Result<SeqRange, RequestError> &seqs) {
            home([done, seqs] {
                if (seqs)
                    done(FeedReceipt{seqs->from, seqs->to});
                else
                    done(Failure{seqs.error()});
            });
        });
    });
}

void CoreFeeds::readPage(const TokenHash &token, const FeedId &feed, qint64 after, qint64 limit,
                         PageDone done)
{
    m_core.post([token, feed, after, limit, &reader = m_reader, home = m_home,
                 done = std::move(done)](Core &core) {
        const auto found = core.readableFeed(token, feed);
        if (!found)
            return home([done, error = found.error()] { done(Failure{error}); });
        const qint64 lastSeq = found->lastSeq;
        const FeedQuery query{feed, FeedQuery::Kind::Events, after, lastSeq, limit, answerPayload};
        reader.readFeed(query, [home, done, lastSeq](const Result<FeedPage, RequestError> &page) {
            home([done, lastSeq, page] {
                if (page)
                    done(FeedEvents{page->events, lastSeq, page->more});
                else
                    done(Failure{page.error()});
            });
        });
    });
}

} // namespace hearth::server
