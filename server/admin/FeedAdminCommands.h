// SPDX-License-Identifier: MIT
#pragma once

#include "server/admin/AdminGroup.h"
#include "shared/model/Feed.h"

namespace hearth::server {

class FeedDirectory;
class FeedService;

//! hearthd feed …
class FeedAdminCommands final : public AdminGroup
{
public:
    //! Both outlive it.
    FeedAdminCommands(const FeedDirectory &feeds, FeedService &service);

    bool carryOut(const AdminCommand &command, const AdminReplyDone &reply) override;

private:
    [[nodiscard]] AdminReply list() const;
    void create(const AdminCommand &command, const FeedRetention &retention,
                const AdminReplyDone &reply);
    void setRetention(const FeedId &feed, const FeedRetention &retention,
                      const AdminReplyDone &reply);
    void remove(const FeedId &feed, const AdminReplyDone &reply);

    const FeedDirectory &m_feeds;
    FeedService &m_service;
};

} // namespace hearth::server
