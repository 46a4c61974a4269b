// SPDX-License-Identifier: MIT
#include "server/session/CoreSessions.h"

#include "server/chat/Core.h"
#include "server/session/CoreThread.h"
#include "server/session/WorkerGateway.h"

namespace hearth::server {

CoreSessions::CoreSessions(CoreThread &core, WorkerGateway &gateway, std::size_t worker)
    : m_core(core)
    , m_gateway(gateway)
    , m_worker(worker)
{}

void CoreSessions::openSession(const SessionId &session, const TokenHash &token, Encoding encoding)
{
    m_core.post([this, session, token, encoding](Core &core) {
        m_gateway.sessionOpened(session, m_worker, encoding);
        core.openSession(session, token);
    });
}

void CoreSessions::closeSession(const SessionId &session, std::optional<int> code)
{
    m_core.post([this, session, code](Core &core) {
        core.closeSession(session, code);
        m_gateway.sessionClosed(session);
    });
}

void CoreSessions::handle(const SessionId &session, const CommandId &id, Message command)
{
    m_core.post([session, id, command = std::move(command),
                 receivedAt = std::chrono::steady_clock::now()](Core &core) {
        core.handle(session, id, command, receivedAt);
    });
}

void CoreSessions::noteResumed(const SessionId &session)
{
    m_core.post([session](Core &core) { core.noteResumed(session); });
}

void CoreSessions::feedLost(const SessionId &session, const FeedId &feed,
                            const CommandId &subscribe)
{
    m_core.post(
        [session, feed, subscribe](Core &core) { core.feedLost(session, feed, subscribe); });
}

} // namespace hearth::server
