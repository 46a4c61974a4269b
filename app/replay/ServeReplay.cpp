// SPDX-License-Identifier: MIT
#include "app/replay/ServeReplay.h"

#include "app/replay/ReplayServer.h"
#include "app/time/QtScheduler.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <cstdio>

namespace hearth::app {

namespace {

void say(std::FILE *where, const QString &line)
{
    std::fputs(qPrintable(line + QLatin1Char('\n')), where);
    // Whoever reads it through a pipe waits for the address.
    std::fflush(where);
}

} // namespace

int serveReplay(const ReplayTerms &terms, quint16 port)
{
    const SystemClock clock;
    QtScheduler scheduler;
    ReplayServer server(terms, {clock, scheduler});
    const auto overview = server.listen(port);
    if (!overview) {
        say(stderr, QStringLiteral("hearth: ") + overview.error());
        return 2;
    }
    const QLocale locale;
    const double seconds = static_cast<double>(overview->duration.count()) / 1000;
    say(stdout,
        ReplayServer::tr("Replaying %1: %2 events of %3 s, at %4×")
            .arg(QFileInfo(terms.file).fileName(), locale.toString(overview->events),
                 locale.toString(seconds, 'f', 1), locale.toString(terms.speed, 'g', 3)));
    say(stdout, ReplayServer::tr("  event stream  %1").arg(server.eventsUrl().toString()));
    say(stdout, ReplayServer::tr("  WebSocket     %1").arg(server.webSocketUrl().toString()));
    say(stdout, ReplayServer::tr("Ctrl+C ends it."));
    return QCoreApplication::exec();
}

} // namespace hearth::app
