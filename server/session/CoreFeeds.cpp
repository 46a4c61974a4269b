// SPDX-License-Identifier: MIT
#include "server/session/CoreFeeds.h"

#include "server/accounts/RandomText.h"
#include "server/chat/Core.h"
#include "server/chat/FeedStreams.h"
#include "server/chat/WireSize.h"
#include "server/feeds/FeedService.h"
#include "server/session/CoreThread.h"
#include "server/session/FeedStreamTable.h"
#include "server/session/WorkerGateway.h"
#include "server/storage/FeedReader.h"

namespace hearth::server {

CoreFeeds::CoreFeeds(CoreThread &core, WorkerGateway &gateway, std::size_t worker,
                     FeedReader &reader, FeedStreamTable &streams, Executor home)
    : m_core(core)
    , m_gateway(gateway)
    , m_worker(worker)
    , m_reader(reader)
    , m_streams(streams)
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

void CoreFeeds::issueTicket(const TokenHash &token, const FeedId &feed, TicketDone done)
{
    m_core.post([token, feed, home = m_home, done = std::move(done)](Core &core) {
        home([done, ticket = core.feedStreams().issueTicket(token, feed)] { done(ticket); });
    });
}

void CoreFeeds::openStream(const FeedKey &key, const FeedId &feed, std::optional<qint64> after,
                           StreamDone done)
{
    // As a session's, it is known to nobody else.
    m_core.post(
        [this, stream = SessionId(newId()), key, feed, after, done = std::move(done)](Core &core) {
            m_gateway.streamOpened(stream, m_worker);
            const auto opened = core.feedStreams().open(stream, key, feed, after);
            if (!opened)
                m_gateway.streamClosed(stream);
            // What is published from here on comes behind it.
            m_home([this, opened, done] {
                if (!opened)
                    return done(Failure{opened.error()});
                done(m_streams.prepare(opened->stream, opened->user, opened->plan));
            });
        });
}

void CoreFeeds::closeStream(const SessionId &stream)
{
    m_core.post([this, stream](Core &core) {
        core.feedStreams().close(stream);
        m_gateway.streamClosed(stream);
    });
}

void CoreFeeds::readPage(const FeedKey &key, const FeedId &feed, qint64 after, qint64 limit,
                         PageDone done)
{
    m_core.post([key, feed, after, limit, &reader = m_reader, home = m_home,
                 done = std::move(done)](Core &core) {
        const auto found = core.feedStreams().readable(key, feed);
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
