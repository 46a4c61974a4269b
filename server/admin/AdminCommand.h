// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/Result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QMap>
#include <QString>

#include <functional>
#include <optional>

namespace hearth::server {

//! What whoever may read the data directory asks of it, beside the protocol: `hearthd backup FILE`
//! and its like. A running server carries it out, which is told over a socket in the directory;
//! else the program that was asked does. Which verbs there are is AdminVerbs' to know.
struct AdminCommand
{
    enum class Format { Text, Json };

    QString verb; //!< such as "user ban"
    QMap<QString, QString> values; //!< of arguments and options, by their names
    QString dataDirectory;
    Format format = Format::Text; //!< of what is printed

    [[nodiscard]] QString value(const char *name) const
    {
        return values.value(QString::fromLatin1(name));
    }

    [[nodiscard]] bool has(const char *name) const
    {
        return values.contains(QString::fromLatin1(name));
    }

    friend bool operator==(const AdminCommand &, const AdminCommand &) = default;
};

struct AdminReply
{
    bool done = false;
    QString text; //!< for a person; of what failed, one line that says why
    QJsonObject data{}; //!< the same for a program; empty where the text says it all

    friend bool operator==(const AdminReply &, const AdminReply &) = default;
};

using AdminReplyDone = std::function<void(const AdminReply &)>;

AdminReply adminFailure(const QString &why);

//! As they go over the socket: JSON in one line. The data directory is the one the socket is in.
QByteArray toLine(const AdminCommand &command);
QByteArray toLine(const AdminReply &reply);
//! What a program can send may be anything: the verb is known and nothing is missing, but values
//! are still to be looked at.
Result<AdminCommand, QString> adminCommandOf(const QByteArray &line);
Result<AdminReply, QString> adminReplyOf(const QByteArray &line);

//! What is printed of a reply, with its line's end.
QString printed(const AdminReply &reply, AdminCommand::Format format);

//! Where a server listens for them.
QString adminSocketIn(const QString &dataDirectory);

} // namespace hearth::server
