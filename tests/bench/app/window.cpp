// SPDX-License-Identifier: MIT
#include "app/Application.h"
#include "app/CommandLine.h"
#include "tests/bench/app/Scenarios.h"

#include <QGuiApplication>
#include <QJsonDocument>
#include <QQuickWindow>
#include <QtQml/QQmlExtensionPlugin>

#include <cstdio>
#include <map>
#include <thread>

Q_IMPORT_QML_PLUGIN(Hearth_AppPlugin)
Q_IMPORT_QML_PLUGIN(Hearth_UiPlugin)

using namespace hearth;
using namespace hearth::bench;
using namespace std::chrono_literals;

namespace {

using Run = Scenarios::Figures (*)(Person &, int);

const std::map<QString, Run> scenarios{{QStringLiteral("switch"), &Scenarios::switchRooms},
                                       {QStringLiteral("scroll"), &Scenarios::scroll},
                                       {QStringLiteral("flood"), &Scenarios::type},
                                       {QStringLiteral("feed"), &Scenarios::watchFeed},
                                       {QStringLiteral("stream"), &Scenarios::watchStream},
                                       {QStringLiteral("use"), &Scenarios::use},
                                       {QStringLiteral("soak"), &Scenarios::soak}};

//! What a start leaves behind is done with by then.
constexpr auto settling = 4s;
constexpr auto patience = 60s;

bool isReady(const WindowView &view, const QString &where)
{
    if (where == QStringLiteral("desk"))
        return view.showsStream();
    return view.showsRoom() && (where == QStringLiteral("offline") || view.isConnected());
}

int carryOut(Person &person, Run run, int amount, const QString &where)
{
    const bool isThere = person.waitUntil(
        [&where](const WindowView &view) { return isReady(view, where); }, patience);
    if (!isThere) {
        std::fputs("hearth_bench_window: no room, or stream, on the screen\n", stderr);
        return 1;
    }
    std::this_thread::sleep_for(settling);
    const auto figures = run(person, amount);
    if (!figures) {
        std::fputs("hearth_bench_window: the window can't be used so\n", stderr);
        return 1;
    }
    std::puts(QJsonDocument(*figures).toJson(QJsonDocument::Compact).constData());
    return figures->value(QStringLiteral("missed")).toInt() == 0 ? 0 : 1;
}

} // namespace

//! `hearth`, used by a Person: hearth_bench_window SCENARIO AMOUNT offline|online|desk FLAGS…, the
//! flags those of hearth. Prints the figures as one line of JSON.
int main(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const auto scenario = scenarios.find(arguments.value(1));
    if (arguments.size() < 4 || scenario == scenarios.end())
        qFatal("hearth_bench_window SCENARIO AMOUNT offline|online|desk FLAGS");
    const auto commandLine = app::CommandLine::parse(arguments.first(1) + arguments.mid(4));
    if (!commandLine)
        qFatal("%s", qPrintable(commandLine.error().text));
    int qtArgc = 1;
    QGuiApplication gui(qtArgc, argv);
    app::Application::setUpLook();
    app::Application application(*commandLine);
    const auto shown = application.show();
    if (!shown)
        qFatal("%s", qPrintable(shown.error()));
    // Without a window manager nobody else gives it the focus.
    application.window()->requestActivate();

    const WindowView view(application);
    FrameProbe probe(*application.window());
    Person person(view, probe);
    std::thread thread([&] {
        const int status = carryOut(person, scenario->second, arguments[2].toInt(), arguments[3]);
        QMetaObject::invokeMethod(
            &gui, [status] { QCoreApplication::exit(status); }, Qt::QueuedConnection);
    });
    const int status = QGuiApplication::exec();
    thread.join();
    return status;
}
