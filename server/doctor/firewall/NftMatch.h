// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>

namespace hearth::server::NftMatch {

enum class Answer { Yes, No, Unknown };

//! Whether one condition of a rule (a "match" of libnftables-json(5)) holds for the first packet of
//! a connection of TCP that somebody on the network begins to the port. Unknown where that depends
//! on who they are, or the condition is none that is known here.
Answer ask(const QJsonObject &match, quint16 port);

} // namespace hearth::server::NftMatch
