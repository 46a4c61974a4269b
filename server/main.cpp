// SPDX-License-Identifier: MIT
#include "server/ProcessSignals.h"
#include "server/Server.h"
#include "server/logging/LogHandler.h"
#include "server/net/DescriptorLimit.h"
#include "server/net/ServerEventDispatcher.h"

#include <QAbstractEventDispatcher>
#include <QCoreApplication>

#include <cstdio>

using namespace hearth;
using namespace hearth::server;

namespace {

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

} // namespace

int main(int argc, char **argv)
{
    // With glib's loop the cost of each wake-up grows with the number of sockets.
    qputenv("QT_NO_GLIB", "1");
    if (auto dispatcher = makeServerEventDispatcher())
        QCoreApplication::setEventDispatcher(dispatcher.release());
    raiseDescriptorLimit();
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("hearthd"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HEARTH_VERSION));

    const auto line = parseCommandLine(QCoreApplication::arguments().mid(1));
    if (!line)
        return refuseToStart(line.error());
    if (line->wish == CommandLine::Wish::ShowHelp)
        return print(stdout, helpText());
    if (line->wish == CommandLine::Wish::ShowVersion)
        return print(stdout, QStringLiteral("hearthd %1\n").arg(QStringLiteral(HEARTH_VERSION)));

    installLogHandler(line->config.logFormat);
    Server server(line->config);
    const ProcessSignals processSignals;
    QObject::connect(&processSignals, &ProcessSignals::stopWished, &server, &Server::drain);
    QObject::connect(&processSignals, &ProcessSignals::reloadWished, &server,
                     &Server::reloadCertificate);
    QObject::connect(&server, &Server::drained, &application, &QCoreApplication::quit);
    if (const auto started = server.start(); !started)
        return refuseToStart(started.error());
    print(stdout, QStringLiteral("hearthd listening on %1\n").arg(server.webSocketUrl()));
    return QCoreApplication::exec();
}
