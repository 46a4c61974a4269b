// SPDX-License-Identifier: MIT
#include "tests/bench/app/Scenarios.h"

#include "tests/bench/app/Figures.h"
#include "tests/bench/load/ProcessUsage.h"

#include <cmath>
#include <thread>
#include <unistd.h>
#include <vector>

namespace hearth::bench {

using namespace std::chrono_literals;

namespace {

using Deeds = std::vector<Person::Deed>;

constexpr auto readingPause = 250ms;

//! Puts the times of what was seen to `json`, and counts what was not.
void report(const Deeds &deeds, const QString &name, QJsonObject &json)
{
    hearth::bench::Figures times;
    int missed = json.value(QStringLiteral("missed")).toInt();
    for (const auto &deed : deeds) {
        if (const auto time = Person::timeOf(deed))
            times.add(*time);
        else
            ++missed;
    }
    json[name] = times.toJson();
    json[QStringLiteral("missed")] = missed;
}

//! Does it again and again at this pace, whether or not it was seen meanwhile.
template <class What>
Deeds repeat(std::chrono::microseconds every, std::chrono::milliseconds most, What what)
{
    Deeds deeds;
    const auto begin = Person::Clock::now();
    for (auto next = begin; next < begin + most; next += every) {
        std::this_thread::sleep_until(next);
        deeds.push_back(what(deeds.size()));
    }
    return deeds;
}

//! What lies between the frames that were swapped while something was done.
hearth::bench::Figures intervals(const std::vector<Person::Clock::time_point> &frames)
{
    hearth::bench::Figures between;
    for (std::size_t i = 1; i < frames.size(); ++i)
        between.add(frames[i] - frames[i - 1]);
    return between;
}

} // namespace

Scenarios::Figures Scenarios::switchRooms(Person &person, int clicks)
{
    const QStringList rooms = person.ask(&WindowView::rooms);
    if (rooms.size() < 2)
        return std::nullopt;
    Deeds first;
    Deeds again;
    for (int i = 1; i <= clicks; ++i) {
        Deeds &deeds = i <= rooms.size() ? first : again;
        deeds.push_back(person.clickRoom(rooms[i % rooms.size()]));
        // Whoever is shown the next room never sees this one.
        (void)Person::timeOf(deeds.back());
        std::this_thread::sleep_for(readingPause);
    }
    QJsonObject json{{QStringLiteral("rooms"), rooms.size()}};
    report(first, QStringLiteral("first_visit"), json);
    report(again, QStringLiteral("again"), json);
    return json;
}

Scenarios::Figures Scenarios::scroll(Person &person, int seconds)
{
    constexpr auto frame = 16'667us;
    const auto most = std::chrono::milliseconds(seconds * 1000);
    QJsonObject json;
    const auto scrollBy = [&](const QString &name, auto every, auto howLong, auto what) {
        static_cast<void>(person.takeFrames());
        const qint64 before = person.ask(&WindowView::oldestSeq);
        const Deeds deeds = repeat(every, howLong, what);
        json[name + QStringLiteral("_frames")] = intervals(person.takeFrames()).toJson();
        report(deeds, name, json);
        json[name + QStringLiteral("_paged")] = before - person.ask(&WindowView::oldestSeq);
    };
    constexpr int notch = 120;
    scrollBy(QStringLiteral("wheel"), frame, most,
             [&](std::size_t) { return person.turnWheel(notch / 2); });
    scrollBy(QStringLiteral("notches"), 60ms, most / 2,
             [&](std::size_t) { return person.turnWheel(notch); });
    return json;
}

Scenarios::Figures Scenarios::type(Person &person, int seconds)
{
    constexpr auto between = 100ms;
    constexpr std::size_t word = 20;
    const qint64 before = person.ask(&WindowView::newestSeq);
    const auto begin = Person::Clock::now();
    static_cast<void>(person.takeFrames());
    const Deeds deeds =
        repeat(between, std::chrono::milliseconds(seconds * 1000), [&](std::size_t i) {
            return i / word % 2 == 0 ? person.type(QLatin1Char('a'))
                                     : person.press(Qt::Key_Backspace);
        });
    const std::chrono::duration<double> took = Person::Clock::now() - begin;
    const auto frames = person.takeFrames();
    const auto came = static_cast<double>(person.ask(&WindowView::newestSeq) - before);
    QJsonObject json{{QStringLiteral("messages_per_s"), std::round(came / took.count())},
                     {QStringLiteral("frames_per_s"),
                      std::round(static_cast<double>(frames.size()) / took.count())}};
    report(deeds, QStringLiteral("key"), json);
    return json;
}

Scenarios::Figures Scenarios::watchFeed(Person &person, int seconds)
{
    constexpr auto patience = 30s;
    constexpr auto settling = 2s;
    constexpr auto between = 100ms;
    const bool isDrawn = person.askWith([](const WindowView &view) { return view.leadTo(feed); })
        && person.waitUntil(
            [](const WindowView &view) { return view.draw(QStringLiteral("data.celsius")); },
            patience);
    if (!isDrawn)
        return std::nullopt;
    std::this_thread::sleep_for(settling);
    const double before = person.ask(&WindowView::captured);
    const auto begin = Person::Clock::now();
    static_cast<void>(person.takeFrames());
    // What a key that changes nothing waits for is the next frame.
    const Deeds deeds = repeat(between, std::chrono::milliseconds(seconds * 1000),
                               [&](std::size_t) { return person.press(Qt::Key_Shift); });
    const auto frames = person.takeFrames();
    const std::chrono::duration<double> took = Person::Clock::now() - begin;
    const double came = person.ask(&WindowView::captured) - before;
    QJsonObject json{{QStringLiteral("events_per_s"), std::round(came / took.count())},
                     {QStringLiteral("frames_per_s"),
                      std::round(static_cast<double>(frames.size()) / took.count())},
                     {QStringLiteral("frames"), intervals(frames).toJson()}};
    report(deeds, QStringLiteral("key"), json);
    return json;
}

Scenarios::Figures Scenarios::watchStream(Person &person, int seconds)
{
    constexpr auto patience = 30s;
    constexpr auto frame = 16'667us;
    const bool isDrawn = person.waitUntil(
        [](const WindowView &view) { return view.drawStream(QStringLiteral("data.celsius")); },
        patience);
    if (!isDrawn)
        return std::nullopt;
    const double before = person.ask(&WindowView::streamed);
    const auto begin = Person::Clock::now();
    static_cast<void>(person.takeFrames());
    const Deeds deeds = repeat(frame, std::chrono::milliseconds(seconds * 1000),
                               [&](std::size_t) { return person.press(Qt::Key_Shift); });
    const auto frames = person.takeFrames();
    const double captured = person.ask(&WindowView::streamed);
    const std::chrono::duration<double> took = Person::Clock::now() - begin;
    const auto resident = static_cast<double>(ProcessUsage(::getpid()).residentBytes().value_or(0));
    QJsonObject json{
        {QStringLiteral("events_per_s"), std::round((captured - before) / took.count())},
        {QStringLiteral("captured"), captured},
        {QStringLiteral("dropped"), person.ask(&WindowView::dropped)},
        {QStringLiteral("resident_mib"), std::round(resident / 1024 / 1024)},
        {QStringLiteral("frames_per_s"),
         std::round(static_cast<double>(frames.size()) / took.count())},
        {QStringLiteral("frames"), intervals(frames).toJson()}};
    report(deeds, QStringLiteral("key"), json);
    return json;
}

} // namespace hearth::bench
