// SPDX-License-Identifier: MIT
#include "server/Daemon.h"
#include "server/ProcessSignals.h"
#include "server/admin/AdminClient.h"
#include "server/admin/AdminVerbs.h"
#include "server/admin/PasswordPrompt.h"
#include "server/config/CommandLine.h"
#include "server/logging/LogHandler.h"
#include "server/net/DescriptorLimit.h"
#include "server/net/ServerEventDispatcher.h"
#include "shared/base/Logging.h"
#include "shared/discovery/BusThread.h"

#include <QAbstractEventDispatcher>
#include <QCoreApplication>

#include <cstdio>

using namespace hearth;
using namespace hearth::server;

namespace {

constexpr int kExitRefused = 1;
constexpr int kExitBadStart = 2;

int print(FILE *stream, const QString &text)
{
    std::fputs(qPrintable(text), stream);
    std::fflush(stream);
    return 0;
}

int refuseToStart(const QString &why)
{
    print(stderr, QStringLiteral("hearthd: %1\n").arg(why));
    return kExitBadStart;
}

int runCommand(const QStringList &arguments)
{
    if (AdminVerbs::wantsHelp(arguments)) {
        const auto help = AdminVerbs::helpOn(arguments);
        return help ? print(stdout, help->join(QLatin1Char('\n')) + QLatin1Char('\n'))
                    : refuseToStart(help.error());
    }
    auto command = AdminVerbs::parse(arguments, defaultDataDirectory());
    if (!command)
        return refuseToStart(command.error());
    if (AdminVerbs::wantsPassword(*command)) {
        const auto password = readPassword();
        if (!password)
            return refuseToStart(QStringLiteral("the standard input holds no password"));
        command->values.insert(QStringLiteral("password"), *password);
    }
    const AdminReply reply = carryOut(*command);
    const bool isForPerson = command->format == AdminCommand::Format::Text;
    // A list of findings is what was asked for, good or bad.
    if (reply.done || !isForPerson || !reply.data.isEmpty())
        print(stdout, printed(reply, command->format));
    else
        print(stderr, QStringLiteral("hearthd: %1\n").arg(reply.text));
    return reply.done ? 0 : kExitRefused;
}

int run(int argc, char **argv)
{
    // With glib's loop the cost of each wake-up grows with the number of sockets.
    qputenv("QT_NO_GLIB", "1");
    if (auto dispatcher = makeServerEventDispatcher())
        QCoreApplication::setEventDispatcher(dispatcher.release());
    raiseDescriptorLimit();
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("hearthd"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HEARTH_VERSION));

    if (AdminVerbs::isCommand(QCoreApplication::arguments().mid(1)))
        return runCommand(QCoreApplication::arguments().mid(1));
    const auto read = [] { return parseCommandLine(QCoreApplication::arguments().mid(1)); };
    const auto line = read();
    if (!line)
        return refuseToStart(line.error());
    if (line->wish == CommandLine::Wish::ShowHelp)
        return print(stdout, helpText() + AdminVerbs::helpText());
    if (line->wish == CommandLine::Wish::ShowVersion)
        return print(stdout, QStringLiteral("hearthd %1\n").arg(QStringLiteral(HEARTH_VERSION)));
    if (line->wish == CommandLine::Wish::PrintConfig)
        return print(stdout, line->effective);

    installLogHandler(line->config.logFormat);
    setLogLevel(line->config.logLevel);
    if (!line->configFile.isEmpty())
        qCInfo(lcServer).noquote() << "configured by" << line->configFile;
    Daemon daemon(line->config, [read, file = line->configFile]() -> Result<ServerConfig, QString> {
        const auto again = read();
        if (!again)
            return Failure{again.error()};
        // It may be on its way back from an editor.
        if (again->configFile.isEmpty() && !file.isEmpty())
            return Failure{QStringLiteral("%1 is not there any more").arg(file)};
        return again->config;
    });
    const ProcessSignals processSignals;
    QObject::connect(&processSignals, &ProcessSignals::stopWished, &daemon, &Daemon::drain);
    QObject::connect(&processSignals, &ProcessSignals::reloadWished, &daemon, &Daemon::reload);
    QObject::connect(&daemon, &Daemon::finished, &application, [](int status, const QString &why) {
        if (status != 0)
            refuseToStart(why);
        QCoreApplication::exit(status);
    });
    if (const auto started = daemon.start(); !started)
        return daemon.isLeaving() ? 0 : refuseToStart(started.error());
    print(stdout, QStringLiteral("hearthd listening on %1\n").arg(daemon.webSocketUrl()));
    print(stdout, daemon.ownerInvite());
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    return BusThread::end(run(argc, argv));
}
