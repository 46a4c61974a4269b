// SPDX-License-Identifier: MIT
#pragma once

#include "server/admin/AdminCommand.h"
#include "shared/model/AuditEntry.h"

#include <stop_token>

namespace hearth::server {

//! backup, restore and retention: what is done with the database's file. They block, until `stop`
//! is requested.
namespace DataCommands {

//! The days of `retention`; nothing: as the server keeps messages, 0: for ever.
Result<std::optional<int>, QString> daysOf(const AdminCommand &command);

//! What the audit log says of a command that was carried out.
AuditEntry noteOf(const AdminCommand &command);
//! Where no server has the command's data directory.
AdminReply carryOut(const AdminCommand &command);
//! While one has it, and writes.
AdminReply backUp(const AdminCommand &command, std::stop_token stop = {});
//! Whether the command's file is one to go back to.
AdminReply checkFile(const AdminCommand &command, std::stop_token stop = {});
//! When the server has left the directory.
AdminReply restore(const AdminCommand &command, std::stop_token stop = {});
//! What is said of it.
AdminReply retentionSet(const QString &room, std::optional<int> days);

} // namespace DataCommands

} // namespace hearth::server
