// SPDX-License-Identifier: MIT
// The scenarios that look at the app's memory.
#include "tests/bench/app/Scenarios.h"
#include "tests/bench/load/ProcessUsage.h"

#include <QStringList>

#include <algorithm>
#include <cmath>
#include <thread>
#include <unistd.h>
#include <vector>

namespace hearth::bench {

using namespace std::chrono_literals;

namespace {

constexpr auto frame = 16'667us;
constexpr auto patience = 5s;

double residentMiB()
{
    const double bytes = static_cast<double>(ProcessUsage(::getpid()).residentBytes().value_or(0));
    return std::round(bytes / 1024 / 1024 * 10) / 10;
}

//! One that was done and not seen is what the caller counts.
class LongUse
{
public:
    explicit LongUse(Person &person)
        : m_person(person)
        , m_rooms(person.ask(&WindowView::rooms))
    {}

    //! What a minute or two of an hour have: another room, some of what was said before, an answer;
    //! a search each third time.
    void round()
    {
        see(m_person.clickRoom(m_rooms[++m_rounds % m_rooms.size()]));
        turnWheel(40);
        turnWheel(-60);
        write(QStringLiteral("round %1, and nothing new").arg(m_rounds));
        see(m_person.press(Qt::Key_Return));
        if (m_rounds % 3 == 0)
            search(m_rounds % 2 == 0 ? QStringLiteral("sensor")
                                     : QStringLiteral("weekend gateway"));
    }

    [[nodiscard]] int missed() const { return m_missed; }

    [[nodiscard]] int rounds() const { return m_rounds; }

private:
    void see(const Person::Deed &deed) { m_missed += Person::timeOf(deed) ? 0 : 1; }

    void write(const QString &text)
    {
        for (const QChar letter : text)
            see(m_person.type(letter));
    }

    void turnWheel(int steps)
    {
        for (int i = 0; i < std::abs(steps); ++i) {
            static_cast<void>(m_person.turnWheel(steps > 0 ? 120 : -120));
            std::this_thread::sleep_for(frame);
        }
    }

    void search(const QString &words)
    {
        see(m_person.press(Qt::Key_F, Qt::ControlModifier));
        write(words);
        if (!m_person.waitUntil([](const WindowView &view) { return view.found() > 0; }, patience))
            ++m_missed;
        see(m_person.press(Qt::Key_Escape));
    }

    Person &m_person;
    QStringList m_rooms;
    int m_rounds = 0;
    int m_missed = 0;
};

//! MiB a minute of the line that fits best.
double slopeOf(const std::vector<std::pair<double, double>> &minutesAndMiB)
{
    const auto count = static_cast<double>(minutesAndMiB.size());
    double x = 0;
    double y = 0;
    double xx = 0;
    double xy = 0;
    for (const auto &[minute, mib] : minutesAndMiB) {
        x += minute;
        y += mib;
        xx += minute * minute;
        xy += minute * mib;
    }
    const double width = count * xx - x * x;
    return width > 0 ? std::round((count * xy - x * y) / width * 1000) / 1000 : 0;
}

} // namespace

Scenarios::Figures Scenarios::use(Person &person, int rounds)
{
    QJsonObject json{{QStringLiteral("start_mib"), residentMiB()}};
    LongUse use(person);
    for (int i = 0; i < rounds; ++i)
        use.round();
    json[QStringLiteral("end_mib")] = residentMiB();
    json[QStringLiteral("rounds")] = use.rounds();
    json[QStringLiteral("missed")] = use.missed();
    return json;
}

Scenarios::Figures Scenarios::soak(Person &person, int seconds)
{
    // A fifth is what it takes to have seen everything once.
    const std::chrono::seconds most(seconds);
    LongUse use(person);
    const auto begin = Person::Clock::now();
    std::vector<std::pair<double, double>> samples;
    QJsonObject json{{QStringLiteral("start_mib"), residentMiB()}};
    for (auto now = begin; now < begin + most; now = Person::Clock::now()) {
        use.round();
        if (now > begin + most / 5)
            samples.emplace_back(std::chrono::duration<double, std::ratio<60>>(now - begin).count(),
                                 residentMiB());
    }
    if (samples.empty())
        return std::nullopt;
    json[QStringLiteral("warm_mib")] = samples.front().second;
    json[QStringLiteral("end_mib")] = samples.back().second;
    json[QStringLiteral("most_mib")] =
        std::max_element(samples.begin(), samples.end(), [](const auto &one, const auto &other) {
            return one.second < other.second;
        })->second;
    json[QStringLiteral("mib_per_minute")] = slopeOf(samples);
    json[QStringLiteral("rounds")] = use.rounds();
    json[QStringLiteral("missed")] = use.missed();
    return json;
}

} // namespace hearth::bench
