// SPDX-License-Identifier: MIT
#pragma once

#include "server/http/FeedPort.h"
#include "shared/base/Executor.h"

namespace hearth::server {

class CoreThread;
class FeedReader;
class FeedStreamTable;
class WorkerGateway;

//! Asks the core, and the storage, about feeds from another thread and brings the answers home.
class CoreFeeds final : public FeedPort
{
public:
    //! All of them outlive it. `worker` is where the streams are.
    CoreFeeds(CoreThread &core, WorkerGateway &gateway, std::size_t worker, FeedReader &reader,
              FeedStreamTable &streams, Executor home);

    void publish(const TokenHash &token, const FeedId &feed,
                 const std::vector<FeedPublication> &events, PublishDone done) override;
    void readPage(const FeedKey &key, const FeedId &feed, qint64 after, qint64 limit,
                  PageDone done) override;
    void issueTicket(const TokenHash &token, const FeedId &feed, TicketDone done) override;
    void openStream(const FeedKey &key, const FeedId &feed, std::optional<qint64> after,
                    StreamDone done) override;
    //! A stream of this worker is over.
    void closeStream(const SessionId &stream);

private:
    CoreThread &m_core;
    WorkerGateway &m_gateway;
    std::size_t m_worker;
    FeedReader &m_reader;
    FeedStreamTable &m_streams;
    Executor m_home;
};

} // namespace hearth::server
