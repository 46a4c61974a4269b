// SPDX-License-Identifier: MIT
#include "server/session/WorkerMessage.h"

namespace hearth::server {

SessionMessage::SessionMessage(const SessionMessage &other) = default;
SessionMessage::SessionMessage(SessionMessage &&other) noexcept = default;
SessionMessage::~SessionMessage() = default;

SessionMessage &SessionMessage::operator=(const SessionMessage &other) = default;
SessionMessage &SessionMessage::operator=(SessionMessage &&other) noexcept = default;

} // namespace hearth::server
