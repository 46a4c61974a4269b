// SPDX-License-Identifier: MIT
#include "server/admin/AdminCommand.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <optional>

namespace hearth::server {

namespace {

constexpr int kMostDays = 36'500;
// What stands for no days of its own.
constexpr QLatin1String kAsServer("server");

using Problem = std::optional<QString>;

struct Verb
{
    const char *name;
    AdminCommand::Kind kind;
    const char *arguments;
    const char *help;
};

constexpr std::array kVerbs{
    Verb{"backup", AdminCommand::Kind::Backup, "FILE", "writes all there is into a new file"},
    Verb{"restore", AdminCommand::Kind::Restore, "FILE",
         "goes back to what a backup holds; what there is is kept aside"},
    Verb{"retention", AdminCommand::Kind::Retention, "ROOM DAYS",
         "how long a room keeps messages (0: for ever; server: as --retention says)"},
};

const Verb *findVerb(const QString &name)
{
    for (const Verb &verb : kVerbs) {
        if (name == QLatin1String(verb.name))
            return &verb;
    }
    return nullptr;
}

QLatin1String nameOf(AdminCommand::Kind kind)
{
    for (const Verb &verb : kVerbs) {
        if (verb.kind == kind)
            return QLatin1String(verb.name);
    }
    return {};
}

QByteArray lineOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

Problem setDays(AdminCommand &command, const QString &value)
{
    if (value == kAsServer)
        return std::nullopt;
    bool isNumber = false;
    const int days = value.toInt(&isNumber);
    if (!isNumber || days < 0 || days > kMostDays)
        return QStringLiteral("retention wants days from 0 to %1, or server, not \"%2\"")
            .arg(kMostDays)
            .arg(value);
    command.days = days;
    return std::nullopt;
}

//! Takes what stands behind the verb, without flags.
Problem setArguments(AdminCommand &command, const Verb &verb, const QStringList &values)
{
    const auto wanted = QString::fromUtf8(verb.arguments).split(QLatin1Char(' '));
    if (values.size() != wanted.size())
        return QStringLiteral("%1 wants %2")
            .arg(QLatin1String(verb.name), QLatin1String(verb.arguments));
    if (command.kind == AdminCommand::Kind::Retention) {
        command.room = values[0];
        return setDays(command, values[1]);
    }
    command.file = QFileInfo(values[0]).absoluteFilePath();
    return std::nullopt;
}

} // namespace

bool isAdminCommand(const QStringList &arguments)
{
    return !arguments.isEmpty() && !arguments.first().startsWith(QLatin1Char('-'));
}

Result<AdminCommand, QString> parseAdminCommand(const QStringList &arguments,
                                                const QString &defaultDataDirectory)
{
    const Verb *verb = findVerb(arguments.value(0));
    if (!verb)
        return Failure{
            QStringLiteral("%1 is not known here; --help lists what is").arg(arguments.value(0))};
    AdminCommand command;
    command.kind = verb->kind;
    command.dataDirectory = defaultDataDirectory;
    QStringList values;
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        if (argument == QLatin1String("--data")) {
            command.dataDirectory = arguments.value(++i);
            if (command.dataDirectory.isEmpty())
                return Failure{QStringLiteral("--data wants a directory")};
        } else if (argument.startsWith(QLatin1Char('-'))) {
            return Failure{
                QStringLiteral("%1 takes no %2").arg(QLatin1String(verb->name), argument)};
        } else {
            values.append(argument);
        }
    }
    if (const Problem problem = setArguments(command, *verb, values))
        return Failure{*problem};
    return command;
}

QString adminHelpText()
{
    QString text =
        QStringLiteral("\nCommands, which a server that runs over the data carries out:\n\n");
    for (const Verb &verb : kVerbs) {
        const QString usage = QStringLiteral("%1 %2 [--data DIR]")
                                  .arg(QLatin1String(verb.name), QLatin1String(verb.arguments));
        text += QStringLiteral("  %1 %2\n").arg(usage, -34).arg(QLatin1String(verb.help));
    }
    return text;
}

QByteArray toLine(const AdminCommand &command)
{
    QJsonObject object{{QStringLiteral("command"), nameOf(command.kind)}};
    if (!command.file.isEmpty())
        object.insert(QStringLiteral("file"), command.file);
    if (!command.room.isEmpty())
        object.insert(QStringLiteral("room"), command.room);
    if (command.days)
        object.insert(QStringLiteral("days"), *command.days);
    return lineOf(object);
}

QByteArray toLine(const AdminReply &reply)
{
    return lineOf({{QStringLiteral("done"), reply.done}, {QStringLiteral("text"), reply.text}});
}

Result<AdminCommand, QString> adminCommandOf(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    const Verb *verb = findVerb(object.value(QStringLiteral("command")).toString());
    if (!verb)
        return Failure{QStringLiteral("this server does not know that command")};
    AdminCommand command;
    command.kind = verb->kind;
    command.file = object.value(QStringLiteral("file")).toString();
    command.room = object.value(QStringLiteral("room")).toString();
    if (object.contains(QStringLiteral("days")))
        command.days = object.value(QStringLiteral("days")).toInt(-1);
    const bool isComplete = command.kind == AdminCommand::Kind::Retention
        ? !command.room.isEmpty() && command.days.value_or(0) >= 0
        : QDir::isAbsolutePath(command.file);
    if (!isComplete)
        return Failure{QStringLiteral("something is missing in that command")};
    return command;
}

Result<AdminReply, QString> adminReplyOf(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    if (!object.value(QStringLiteral("done")).isBool())
        return Failure{QStringLiteral("the server's answer can't be understood")};
    return AdminReply{object.value(QStringLiteral("done")).toBool(),
                      object.value(QStringLiteral("text")).toString()};
}

AdminReply backedUp(const AdminCommand &command)
{
    return {true,
            QStringLiteral("the backup is in %1 (%2 bytes)")
                .arg(command.file)
                .arg(QFileInfo(command.file).size())};
}

AdminReply restored(const QString &aside)
{
    return {true, QStringLiteral("restored; what was there before is in %1").arg(aside)};
}

AdminReply retentionSet(const AdminCommand &command)
{
    if (!command.days)
        return {true,
                QStringLiteral("%1 keeps messages for as long as the server").arg(command.room)};
    if (*command.days == 0)
        return {true, QStringLiteral("%1 keeps messages for ever").arg(command.room)};
    return {true,
            QStringLiteral("%1 keeps messages for %2 days").arg(command.room).arg(*command.days)};
}

QString adminSocketIn(const QString &dataDirectory)
{
    return QDir(dataDirectory).absoluteFilePath(QStringLiteral("hearthd.sock"));
}

} // namespace hearth::server
