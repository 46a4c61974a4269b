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

struct Verb
{
    const char *name;
    AdminCommand::Kind kind;
    const char *help;
};

constexpr std::array kVerbs{
    Verb{"backup", AdminCommand::Kind::Backup, "writes all there is into a new file"},
    Verb{"restore", AdminCommand::Kind::Restore,
         "goes back to what a backup holds; what there is is kept aside"},
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
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        if (argument == QLatin1String("--data")) {
            command.dataDirectory = arguments.value(++i);
            if (command.dataDirectory.isEmpty())
                return Failure{QStringLiteral("--data wants a directory")};
        } else if (argument.startsWith(QLatin1Char('-'))) {
            return Failure{
                QStringLiteral("%1 takes no %2").arg(QLatin1String(verb->name), argument)};
        } else if (!command.file.isEmpty()) {
            return Failure{QStringLiteral("%1 wants one file").arg(QLatin1String(verb->name))};
        } else {
            command.file = QFileInfo(argument).absoluteFilePath();
        }
    }
    if (command.file.isEmpty())
        return Failure{QStringLiteral("%1 wants a file").arg(QLatin1String(verb->name))};
    return command;
}

QString adminHelpText()
{
    QString text =
        QStringLiteral("\nCommands, which a server that runs over the data carries out:\n\n");
    for (const Verb &verb : kVerbs)
        text += QStringLiteral("  %1 %2\n")
                    .arg(QStringLiteral("%1 FILE [--data DIR]").arg(QLatin1String(verb.name)), -34)
                    .arg(QLatin1String(verb.help));
    return text;
}

QByteArray toLine(const AdminCommand &command)
{
    return lineOf({{QStringLiteral("command"), nameOf(command.kind)},
                   {QStringLiteral("file"), command.file}});
}

QByteArray toLine(const AdminReply &reply)
{
    return lineOf({{QStringLiteral("done"), reply.done}, {QStringLiteral("text"), reply.text}});
}

Result<AdminCommand, QString> adminCommandOf(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    const Verb *verb = findVerb(object.value(QStringLiteral("command")).toString());
    const QString file = object.value(QStringLiteral("file")).toString();
    if (!verb || !QDir::isAbsolutePath(file))
        return Failure{QStringLiteral("this server does not know that command")};
    return AdminCommand{verb->kind, file, {}};
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

QString adminSocketIn(const QString &dataDirectory)
{
    return QDir(dataDirectory).absoluteFilePath(QStringLiteral("hearthd.sock"));
}

} // namespace hearth::server
