// SPDX-License-Identifier: MIT
#include "app/Application.h"
#include "app/CommandLine.h"
#include "tests/faults/window/WindowPuppet.h"

#include <QGuiApplication>
#include <QJsonDocument>
#include <QSocketNotifier>
#include <QtQml/QQmlExtensionPlugin>

#include <cstdio>
#include <unistd.h>

Q_IMPORT_QML_PLUGIN(Hearth_AppPlugin)
Q_IMPORT_QML_PLUGIN(Hearth_UiPlugin)

using namespace hearth;

//! `hearth` with its flags, and a WindowPuppet at its standard input, whose end is the program's.
int main(int argc, char *argv[])
{
    qSetMessagePattern(QStringLiteral("%{type}: %{category}: %{message}"));
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const auto commandLine = app::CommandLine::parse(arguments);
    if (!commandLine)
        qFatal("%s", qPrintable(commandLine.error().text));
    int qtArgc = 1;
    QGuiApplication gui(qtArgc, argv);
    app::Application::setUpLook();
    app::Application application(*commandLine);
    const auto shown = application.show();
    if (!shown)
        qFatal("%s", qPrintable(shown.error()));

    faults::WindowPuppet puppet(application.window());
    QByteArray said;
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &gui, [&] {
        QByteArray buffer(4096, '\0');
        const auto size = ::read(STDIN_FILENO, buffer.data(), static_cast<size_t>(buffer.size()));
        if (size <= 0)
            return QCoreApplication::quit();
        said += buffer.first(size);
        if (!said.endsWith('\n'))
            return;
        const auto command = QJsonDocument::fromJson(std::exchange(said, {})).object();
        const auto answer = QJsonDocument(puppet.obey(command)).toJson(QJsonDocument::Compact);
        std::fputs((answer + '\n').constData(), stdout);
        std::fflush(stdout);
    });
    return QGuiApplication::exec();
}
