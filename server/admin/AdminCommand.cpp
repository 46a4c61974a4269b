// SPDX-License-Identifier: MIT
#include "server/admin/AdminCommand.h"

#include "server/admin/AdminVerbs.h"

#include <QDir>
#include <QJsonDocument>

namespace hearth::server {

namespace {

QByteArray lineOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

AdminReply adminFailure(const QString &why)
{
    return {false, why};
}

QByteArray toLine(const AdminCommand &command)
{
    QJsonObject values;
    for (auto value = command.values.cbegin(); value != command.values.cend(); ++value)
        values.insert(value.key(), value.value());
    return lineOf({{QStringLiteral("command"), command.verb}, {QStringLiteral("values"), values}});
}

QByteArray toLine(const AdminReply &reply)
{
    return lineOf({{QStringLiteral("done"), reply.done},
                   {QStringLiteral("text"), reply.text},
                   {QStringLiteral("data"), reply.data}});
}

Result<AdminCommand, QString> adminCommandOf(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    AdminCommand command;
    command.verb = object.value(QStringLiteral("command")).toString();
    const QJsonObject values = object.value(QStringLiteral("values")).toObject();
    for (auto value = values.begin(); value != values.end(); ++value)
        command.values.insert(value.key(), value.value().toString());
    if (const auto problem = AdminVerbs::whatIsMissing(command))
        return Failure{*problem};
    return command;
}

Result<AdminReply, QString> adminReplyOf(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    if (!object.value(QStringLiteral("done")).isBool())
        return Failure{QStringLiteral("the server's answer can't be understood")};
    return AdminReply{object.value(QStringLiteral("done")).toBool(),
                      object.value(QStringLiteral("text")).toString(),
                      object.value(QStringLiteral("data")).toObject()};
}

QString printed(const AdminReply &reply, AdminCommand::Format format)
{
    if (format == AdminCommand::Format::Text)
        return reply.text.isEmpty() ? QString() : reply.text + QLatin1Char('\n');
    QJsonObject data = reply.data;
    if (!reply.done)
        data.insert(QStringLiteral("error"), reply.text);
    else if (data.isEmpty())
        data.insert(QStringLiteral("text"), reply.text);
    return QString::fromUtf8(lineOf(data));
}

QString adminSocketIn(const QString &dataDirectory)
{
    return QDir(dataDirectory).absoluteFilePath(QStringLiteral("hearthd.sock"));
}

} // namespace hearth::server
