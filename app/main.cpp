// SPDX-License-Identifier: MIT
#include "app/Application.h"
#include "app/CommandLine.h"
#include "app/desktop/StartupClock.h"
#include "app/replay/ServeReplay.h"
#include "shared/discovery/BusThread.h"

#include <QGuiApplication>
#include <QtQml/QQmlExtensionPlugin>

#include <cstdio>

Q_IMPORT_QML_PLUGIN(Hearth_AppPlugin)
Q_IMPORT_QML_PLUGIN(Hearth_UiPlugin)

using namespace hearth::app;

namespace {

int run(int argc, char *argv[])
{
    logStartupStep("main entered");
    QCoreApplication::setApplicationName(QStringLiteral("hearth"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HEARTH_VERSION));
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    // Before the window system is asked for, so that --help works without one.
    const auto commandLine = CommandLine::parse(arguments);
    if (!commandLine) {
        const auto &exit = commandLine.error();
        std::fputs(qPrintable(exit.text + QLatin1Char('\n')), exit.status == 0 ? stdout : stderr);
        return exit.status;
    }
    if (commandLine->servePort) {
        int coreArgc = 1;
        const QCoreApplication core(coreArgc, argv);
        return serveReplay(
            {commandLine->replay, commandLine->replaySpeed, commandLine->isReplayLooped},
            *commandLine->servePort);
    }
    auto claim = Application::claim(*commandLine);
    if (claim.handedOver) {
        if (commandLine->theme)
            std::fputs("hearth: the window that is open has taken over; --theme is for a new one\n",
                       stderr);
        if (!commandLine->language.isEmpty())
            std::fputs("hearth: the window that is open goes on in its own language\n", stderr);
        claim.instance->waitUntilReleased();
        return 0;
    }
    if (!claim.refusal.isEmpty()) {
        std::fputs(qPrintable(QStringLiteral("hearth: %1\n").arg(claim.refusal)), stderr);
        return 1;
    }
    // Qt must not take our flags for its own.
    int qtArgc = 1;
    QGuiApplication gui(qtArgc, argv);
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Hearth"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.hearth.Hearth"));
    Application::setUpLook();
    Application application(*commandLine, std::move(claim.instance));
    QObject::connect(&application, &Application::exitRequested, &gui, &QCoreApplication::exit,
                     Qt::QueuedConnection);
    if (claim.unanswered)
        std::fputs("hearth: the window that is open does not answer; end it first\n", stderr);
    const auto shown = claim.unanswered ? application.showUnanswered() : application.show();
    if (!shown) {
        std::fputs(qPrintable(QStringLiteral("hearth: %1\n").arg(shown.error())), stderr);
        return 2;
    }
    const int status = QGuiApplication::exec();
    return claim.unanswered ? 1 : status;
}

} // namespace

int main(int argc, char *argv[])
{
    return hearth::BusThread::end(run(argc, argv));
}
