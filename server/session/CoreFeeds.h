// SPDX-License-Identifier: MIT
#pragma once

#include "server/http/FeedPort.h"
#include "shared/base/Executor.h"

namespace hearth::server {

class CoreThread;
class FeedReader;

//! Asks the core, and the storage, about feeds from another thread and brings the answers home.
class CoreFeeds final : public FeedPort
{
public:
    //! Both outlive it.
    CoreFeeds(CoreThread &core, FeedReader &reader, Executor home);

    void publish(const TokenHash &token, const FeedId &feed,
                 const std::vector<FeedPublication> &events, PublishDone done) override;
    void readPage(const TokenHash &token, const FeedId &feed, qint64 after, qint64 limit,
                  PageDone done) override;

private:
    CoreThread &m_core;
    FeedReader &m_reader;
    Executor m_home;
};

} // namespace hearth::server
