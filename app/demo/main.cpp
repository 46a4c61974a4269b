// SPDX-License-Identifier: MIT
#include "app/demo/Passwords.h"
#include "app/demo/Script.h"
#include "app/demo/Seeder.h"
#include "app/demo/Workshop.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

namespace {

int complain(const QString &problem)
{
    std::fputs(qPrintable(QStringLiteral("hearth-demo: %1\n").arg(problem)), stderr);
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    using namespace hearth::demo;
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("hearth-demo"));

    const QCommandLineOption url(QStringLiteral("url"), QStringLiteral("The server, as it prints."),
                                 QStringLiteral("URL"));
    const QCommandLineOption passwords(QStringLiteral("passwords"),
                                       QStringLiteral("Where the accounts' passwords are kept."),
                                       QStringLiteral("DIR"));
    const QCommandLineOption clock(
        QStringLiteral("clock"),
        QStringLiteral("The file that a server under libfaketime reads its time from."),
        QStringLiteral("FILE"));
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("The people of Hearth's demo."));
    parser.addHelpOption();
    parser.addPositionalArgument(QStringLiteral("what"),
                                 QStringLiteral("seed: writes the history. live: chats for ever."));
    parser.addOptions({url, passwords, clock});
    parser.process(app);

    QString problem;
    const auto script = readScript(QStringLiteral(":/demo"), &problem);
    if (!script)
        return complain(problem);
    const QUrl server(parser.value(url));
    const Passwords kept(parser.value(passwords));
    const QString what = parser.positionalArguments().value(0);

    if (what == QLatin1String("seed")) {
        problem = Seeder(*script, server, kept, ServerClock(parser.value(clock))).run();
        return problem.isEmpty() ? 0 : complain(problem);
    }
    if (what == QLatin1String("live")) {
        Workshop workshop(*script, server, kept);
        QObject::connect(&workshop, &Workshop::failed, &app, [](const QString &why) {
            complain(why);
            QCoreApplication::exit(1);
        });
        workshop.start();
        return QCoreApplication::exec();
    }
    return complain(QStringLiteral("say seed or live"));
}
