// SPDX-License-Identifier: MIT
#include "tests/bench/app/Person.h"

#include <QQuickWindow>
#include <QTest>
#include <QWheelEvent>

#include <thread>
#include <utility>

namespace hearth::bench {

using namespace std::chrono_literals;

namespace {

constexpr auto patience = 30s;
constexpr auto askEvery = 20ms;

} // namespace

Person::Person(const WindowView &view, FrameProbe &probe)
    : m_view(view)
    , m_probe(probe)
{}

void Person::onGui(const std::function<void()> &what, Qt::ConnectionType how) const
{
    QMetaObject::invokeMethod(&m_view.window(), what, how);
}

Person::Deed Person::act(std::function<void()> what, FrameProbe::Shown shown)
{
    auto seen = std::make_shared<std::promise<Clock::time_point>>();
    const Deed deed{Clock::now(), seen->get_future().share()};
    onGui(
        [this, seen, what = std::move(what), shown = std::move(shown)] {
            what();
            m_probe.await(shown, [seen](Clock::time_point when) { seen->set_value(when); });
        },
        Qt::QueuedConnection);
    return deed;
}

bool Person::waitUntil(const std::function<bool(const WindowView &)> &question,
                       std::chrono::milliseconds most) const
{
    for (const auto end = Clock::now() + most; Clock::now() < end;) {
        if (askWith(question))
            return true;
        std::this_thread::sleep_for(askEvery);
    }
    return false;
}

Person::Deed Person::clickRoom(const QString &room)
{
    return act(
        [this, room] {
            if (const auto place = m_view.placeOfRoom(room))
                QTest::mouseClick(&m_view.window(), Qt::LeftButton, Qt::NoModifier, *place);
        },
        [this, room] { return m_view.showsNewestOf(room); });
}

Person::Deed Person::turnWheel(int angle)
{
    return act([this, angle] {
        const QPointF place = m_view.placeOfTimeline().value_or(QPoint());
        QWheelEvent wheel(place, m_view.window().mapToGlobal(place), {}, {0, angle}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        wheel.setTimestamp(static_cast<quint64>(
            std::chrono::floor<std::chrono::milliseconds>(Clock::now().time_since_epoch())
                .count()));
        QCoreApplication::sendEvent(&m_view.window(), &wheel);
    });
}

Person::Deed Person::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    return act([this, key, modifiers] { QTest::keyClick(&m_view.window(), key, modifiers); });
}

Person::Deed Person::type(QChar letter)
{
    return act([this, letter] {
        QTest::sendKeyEvent(QTest::Click, &m_view.window(), Qt::Key_unknown, letter,
                            Qt::NoModifier);
    });
}

std::optional<std::chrono::nanoseconds> Person::timeOf(const Deed &deed)
{
    if (deed.seen.wait_for(patience) != std::future_status::ready)
        return std::nullopt;
    return deed.seen.get() - deed.done;
}

} // namespace hearth::bench
