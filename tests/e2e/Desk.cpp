// SPDX-License-Identifier: MIT
#include "tests/e2e/Desk.h"

#include <QDir>
#include <QGuiApplication>
#include <QPixmap>
#include <QScreen>
#include <QTest>

#include <algorithm>
#include <utility>

namespace hearth::e2e {

namespace {

constexpr int kPatienceMs = 15000;
//! Of the window as it opens; without a window manager it is at the corner of the screen.
constexpr QRect kWindow(0, 0, 1280, 800);

//! Within whatever it is that is pressed near its edge.
constexpr int kEdge = 8;

bool matches(const Spoken &spoken, SpokenRole role, const QString &name)
{
    return spoken.role == wordOf(role) && spoken.name.contains(name);
}

} // namespace

Desk::Desk(const AccessibleBus &bus, QString person, QStringList command)
    : m_bus(bus)
    , m_person(std::move(person))
{
    if (command.isEmpty())
        command << QStringLiteral(HEARTH_BINARY);
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_ACCESSIBILITY"), QStringLiteral("1"));
    environment.insert(QStringLiteral("QT_LINUX_ACCESSIBILITY_ALWAYS_ON"), QStringLiteral("1"));
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::ForwardedChannels);
    m_process.setProgram(command.takeFirst());
    m_arguments = command;
}

Desk::~Desk()
{
    cutOff();
}

bool Desk::start(const QStringList &arguments)
{
    m_process.setArguments(m_arguments
                           + QStringList{QStringLiteral("--profile"), m_profile.path(),
                                         QStringLiteral("--theme"), QStringLiteral("light")}
                           + arguments);
    m_process.start();
    if (!m_process.waitForStarted(kPatienceMs))
        return false;
    std::optional<QString> service;
    const bool registered = QTest::qWaitFor(
        [&] { return (service = m_bus.serviceOf(m_process.processId())).has_value(); },
        kPatienceMs);
    if (!registered) {
        qWarning("%s's program is not on the accessibility bus", qPrintable(m_person));
        return false;
    }
    m_reader.emplace(m_bus, *service);
    return m_hands.sitDownAt(m_process.processId());
}

void Desk::cutOff()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(kPatienceMs);
}

bool Desk::waitFor(SpokenRole role, const QString &name)
{
    return told(QTest::qWaitFor([&] { return find(role, name).has_value(); }, kPatienceMs),
                wordOf(role) + QStringLiteral(": ") + name);
}

bool Desk::waitUntilGone(SpokenRole role, const QString &name)
{
    return told(QTest::qWaitFor([&] { return !find(role, name); }, kPatienceMs),
                QStringLiteral("no ") + wordOf(role) + QStringLiteral(": ") + name);
}

bool Desk::waitForFocus(const QString &name)
{
    const auto isFocused = [&](const Spoken &spoken) {
        return spoken.isFocused && spoken.name.contains(name);
    };
    return told(QTest::qWaitFor(
                    [&] {
                        const auto all = m_reader->read();
                        return std::any_of(all.begin(), all.end(), isFocused);
                    },
                    kPatienceMs),
                QStringLiteral("the focus at ") + name);
}

bool Desk::waitForText(const QString &field, const QString &text)
{
    return told(QTest::qWaitFor(
                    [&] {
                        const auto found = find(SpokenRole::Field, field);
                        return found && m_reader->textOf(*found) == text;
                    },
                    kPatienceMs),
                field + QStringLiteral(" with ") + text);
}

int Desk::count(SpokenRole role, const QString &name) const
{
    const auto all = m_reader->read();
    return static_cast<int>(std::count_if(
        all.begin(), all.end(), [&](const Spoken &spoken) { return matches(spoken, role, name); }));
}

QString Desk::nameOf(SpokenRole role, const QString &name) const
{
    const auto found = find(role, name);
    return found ? found->name : QString();
}

bool Desk::click(SpokenRole role, const QString &name)
{
    const auto place = settled(role, name);
    if (place)
        m_hands.click(place->center());
    return told(place.has_value(), wordOf(role) + QStringLiteral(" to press: ") + name);
}

void Desk::clickIfThere(SpokenRole role, const QString &name)
{
    const auto found = find(role, name);
    const auto place = found ? m_reader->placeOf(*found) : std::nullopt;
    if (place && found->isEnabled)
        m_hands.click(place->center());
}

bool Desk::openMenuOf(SpokenRole role, const QString &name)
{
    constexpr int rightButton = 3;
    const auto place = settled(role, name);
    // The row of a message may begin with the line of a day.
    if (place)
        m_hands.click({place->center().x(), place->bottom() - kEdge}, rightButton);
    return told(place.has_value(), wordOf(role) + QStringLiteral(" with a menu: ") + name);
}

bool Desk::typeInto(const QString &field, const QString &text)
{
    if (!click(SpokenRole::Field, field))
        return false;
    m_hands.type(text);
    return true;
}

void Desk::turnWheel(int notchesUp)
{
    m_hands.turnWheel(kWindow.center(), notchesUp);
}

void Desk::takePicture(const QString &name)
{
    m_hands.moveTo(kWindow.topLeft());
    const QString folder = QStringLiteral(SCREENSHOTS_DIR);
    // Each reading goes through the program's event loop, behind what it has to draw.
    QImage screen;
    const bool rests = QTest::qWaitFor(
        [&] {
            static_cast<void>(m_reader->read());
            const QImage now = QGuiApplication::primaryScreen()->grabWindow(0).toImage();
            return now == std::exchange(screen, now);
        },
        kPatienceMs);
    if (!rests || !QDir().mkpath(folder)
        || !screen.copy(kWindow).save(QDir(folder).filePath(name + QStringLiteral(".png"))))
        qWarning("there is no picture %s", qPrintable(name));
}

std::optional<Spoken> Desk::find(SpokenRole role, const QString &name) const
{
    const auto all = m_reader->read();
    const auto found = std::find_if(
        all.begin(), all.end(), [&](const Spoken &spoken) { return matches(spoken, role, name); });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

std::optional<QRect> Desk::settled(SpokenRole role, const QString &name) const
{
    // A thing that has just come may still be disabled, or on its way to its place.
    std::optional<QRect> last;
    const bool isStill = QTest::qWaitFor(
        [&] {
            const auto found = find(role, name);
            if (!found || !found->isEnabled)
                return false;
            const auto place = m_reader->placeOf(*found);
            return place && !place->isEmpty() && place == std::exchange(last, place);
        },
        kPatienceMs);
    return isStill ? last : std::nullopt;
}

bool Desk::told(bool good, const QString &wanted) const
{
    if (good)
        return true;
    QString lines;
    const auto all = m_reader->read();
    for (const Spoken &spoken : all)
        lines += spoken.role + QStringLiteral(": ") + spoken.name
            + (spoken.isFocused ? QStringLiteral(" (focus)\n") : QStringLiteral("\n"));
    qWarning().noquote() << m_person << "waited for" << wanted << "and has\n" << lines;
    return false;
}

} // namespace hearth::e2e
