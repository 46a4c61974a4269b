// SPDX-License-Identifier: MIT
#pragma once

#include "server/session/CorePort.h"

#include <cstddef>

namespace hearth::server {

class CoreThread;
class WorkerGateway;

//! Carries what one worker's sessions say to the core's thread.
class CoreSessions final : public CorePort
{
public:
    CoreSessions(CoreThread &core, WorkerGateway &gateway, std::size_t worker);

    void openSession(const SessionId &session, const TokenHash &token, Encoding encoding) override;
    void closeSession(const SessionId &session, std::optional<int> code) override;
    void handle(const SessionId &session, const CommandId &id, Message command) override;
    void noteResumed(const SessionId &session) override;
    void feedLost(const SessionId &session, const FeedId &feed,
                  const CommandId &subscribe) override;

private:
    CoreThread &m_core;
    WorkerGateway &m_gateway;
    std::size_t m_worker;
};

} // namespace hearth::server
