// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/Result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace hearth::server {

//! What whoever may read the data directory asks of it, beside the protocol: `hearthd backup FILE`
//! and its like. A running server carries it out, which is told over a socket in the directory;
//! else the program that was asked does.
struct AdminCommand
{
    enum class Kind { Backup, Restore, Retention };

    Kind kind = Kind::Backup;
    QString file; //!< of Backup and Restore: an absolute path
    QString room; //!< of Retention: its id, or its name
    std::optional<int> days; //!< of Retention; nothing: as the server keeps messages, 0: for ever
    QString dataDirectory;

    friend bool operator==(const AdminCommand &, const AdminCommand &) = default;
};

struct AdminReply
{
    bool done = false;
    QString text; //!< one line for a person

    friend bool operator==(const AdminReply &, const AdminReply &) = default;
};

//! Whether the first argument names a command rather than a flag.
bool isAdminCommand(const QStringList &arguments);
//! The error is one line for a person.
Result<AdminCommand, QString> parseAdminCommand(const QStringList &arguments,
                                                const QString &defaultDataDirectory);
//! The lines about commands in what --help prints.
QString adminHelpText();

//! As they go over the socket: JSON in one line. The data directory is the one the socket is in.
QByteArray toLine(const AdminCommand &command);
QByteArray toLine(const AdminReply &reply);
Result<AdminCommand, QString> adminCommandOf(const QByteArray &line);
Result<AdminReply, QString> adminReplyOf(const QByteArray &line);

//! What is said of a command that was carried out.
AdminReply backedUp(const AdminCommand &command);
AdminReply restored(const QString &aside);
AdminReply retentionSet(const AdminCommand &command);

//! Where a server listens for them.
QString adminSocketIn(const QString &dataDirectory);

} // namespace hearth::server
