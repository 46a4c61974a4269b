// SPDX-License-Identifier: MIT
#include "tests/bench/app/AppProcess.h"
#include "tests/bench/app/CachedProfile.h"
#include "tests/bench/app/EventStream.h"
#include "tests/bench/app/LiveServer.h"
#include "tests/bench/load/ProcessUsage.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QTest>

#include <cmath>
#include <cstdio>
#include <cstdlib>

using namespace hearth;
using namespace hearth::bench;

namespace {

struct Options
{
    QString scenario;
    int messages = 0;
    int amount = 0;
    int rate = 0;
};

const QString window = QStringLiteral("hearth_bench_window");
//! That one of Scenarios, in the other process.
const QString feed = QStringLiteral("greenhouse");

int fail(const QString &why)
{
    std::fputs(qPrintable(QStringLiteral("hearth_bench_app: %1\n").arg(why)), stderr);
    return 1;
}

//! With what the machine had to do besides, for a figure is worth no more than that.
int print(const QString &scenario, QJsonObject figures)
{
    double load = 0;
    if (::getloadavg(&load, 1) == 1)
        figures[QStringLiteral("load")] = std::round(load * 100) / 100;
    figures[QStringLiteral("scenario")] = scenario;
    std::puts(QJsonDocument(figures).toJson(QJsonDocument::Compact).constData());
    return 0;
}

int printOutcome(const QString &scenario, AppProcess &app)
{
    const QByteArray outcome = app.outcome();
    return outcome.isEmpty() ? fail(QStringLiteral("the window did not get through"))
                             : print(scenario, QJsonDocument::fromJson(outcome).object());
}

//! Out of the cache alone: nobody listens there.
int runOffline(const Options &options)
{
    AppProcess app;
    const CachedProfile profile{app.profile(), QStringLiteral("ws://127.0.0.1:9/ws"),
                                LiveServer::username, options.messages,
                                std::max(10, options.messages / 50)};
    if (const auto written = profile.write(); !written)
        return fail(written.error());
    if (!app.start(window,
                   {options.scenario, QString::number(options.amount), QStringLiteral("offline")},
                   profile.server, profile.username, LiveServer::password))
        return fail(QStringLiteral("%1 does not start").arg(window));
    return printOutcome(options.scenario, app);
}

LiveServer::Where whereOf(const QString &scenario)
{
    if (scenario == QStringLiteral("flood"))
        return LiveServer::Where::General;
    return scenario == QStringLiteral("feed") ? LiveServer::Where::Feed
                                              : LiveServer::Where::Everywhere;
}

int runOnline(const Options &options)
{
    LiveServer server;
    if (!server.start(options.messages))
        return fail(server.why());
    const LiveServer::Where where = whereOf(options.scenario);
    if (where == LiveServer::Where::Feed && !server.makeFeed(feed))
        return fail(server.why());
    AppProcess app;
    if (!app.start(window,
                   {options.scenario, QString::number(options.amount), QStringLiteral("online")},
                   server.url(), LiveServer::username, LiveServer::password))
        return fail(QStringLiteral("%1 does not start").arg(window));
    server.talk(options.rate, where);
    return printOutcome(options.scenario, app);
}

//! A stream on the desk; no server of Hearth's.
int runDesk(const Options &options)
{
    EventStream stream(options.rate);
    if (!stream.listen())
        return fail(QStringLiteral("no WebSocket server on loopback"));
    AppProcess app;
    if (!app.start(window,
                   {options.scenario, QString::number(options.amount), QStringLiteral("desk"),
                    QStringLiteral("--inspect"), stream.url()}))
        return fail(QStringLiteral("%1 does not start").arg(window));
    return printOutcome(options.scenario, app);
}

//! `hearth` itself, connected and left alone.
int runIdle(const Options &options)
{
    constexpr int settlingMs = 15000;
    LiveServer server;
    if (!server.start(options.messages))
        return fail(server.why());
    AppProcess app;
    if (!app.start(QStringLiteral("hearth"), {}, server.url(), LiveServer::username,
                   LiveServer::password))
        return fail(QStringLiteral("hearth does not start"));
    QTest::qWait(std::min(settlingMs, options.amount * 1000));
    const ProcessUsage usage(app.processId());
    const auto cpu = usage.cpuNanoseconds();
    const auto sleeps = usage.sleeps();
    QTest::qWait(options.amount * 1000);
    const auto cpuAfter = usage.cpuNanoseconds();
    const auto sleepsAfter = usage.sleeps();
    const auto memory = usage.residentBytes();
    if (!cpu || !sleeps || !cpuAfter || !sleepsAfter || !memory)
        return fail(QStringLiteral("hearth has ended"));
    const auto seconds = static_cast<double>(options.amount);
    const double share = static_cast<double>(*cpuAfter - *cpu) / 1e9 / seconds * 100;
    const double wakeUps = static_cast<double>(*sleepsAfter - *sleeps) / seconds;
    return print(options.scenario,
                 {{QStringLiteral("cpu_percent"), std::round(share * 1000) / 1000},
                  {QStringLiteral("wake_ups_per_s"), std::round(wakeUps * 100) / 100},
                  {QStringLiteral("resident_mib"),
                   std::round(static_cast<double>(*memory) / 1024 / 1024 * 10) / 10}});
}

struct Scenario
{
    Options usual;
    int (*run)(const Options &);
};

const Scenario scenarios[]{
    {{QStringLiteral("switch"), 100000, 100, 0}, &runOffline},
    {{QStringLiteral("scroll"), 100000, 20, 0}, &runOffline},
    {{QStringLiteral("flood"), 500, 60, 200}, &runOnline},
    {{QStringLiteral("feed"), 30, 60, 1000}, &runOnline},
    {{QStringLiteral("stream"), 0, 60, 20000}, &runDesk},
    {{QStringLiteral("use"), 500, 120, 5}, &runOnline},
    {{QStringLiteral("soak"), 500, 600, 5}, &runOnline},
    {{QStringLiteral("idle"), 500, 60, 0}, &runIdle},
};

} // namespace

//! Measures the app in one scenario (docs/performance.md), and prints one line of JSON.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addPositionalArgument(
        QStringLiteral("scenario"),
        QStringLiteral("switch, scroll, flood, feed, stream, use, soak or idle"));
    parser.addOptions(
        {{QStringLiteral("messages"), QStringLiteral("In the room."), QStringLiteral("N")},
         {QStringLiteral("amount"),
          QStringLiteral("Clicks of switch, rounds of use, else seconds."), QStringLiteral("N")},
         {QStringLiteral("rate"), QStringLiteral("Messages, or events, that come each second."),
          QStringLiteral("N")}});
    parser.process(application);
    for (const Scenario &scenario : scenarios) {
        if (parser.positionalArguments() != QStringList{scenario.usual.scenario})
            continue;
        Options options = scenario.usual;
        const auto take = [&parser](const QString &name, int &value) {
            if (parser.isSet(name))
                value = parser.value(name).toInt();
        };
        take(QStringLiteral("messages"), options.messages);
        take(QStringLiteral("amount"), options.amount);
        take(QStringLiteral("rate"), options.rate);
        return scenario.run(options);
    }
    parser.showHelp(2);
}
