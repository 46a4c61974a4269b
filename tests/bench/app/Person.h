// SPDX-License-Identifier: MIT
#pragma once

#include "tests/bench/app/FrameProbe.h"
#include "tests/bench/app/WindowView.h"

#include <functional>
#include <future>
#include <optional>
#include <vector>

namespace hearth::bench {

//! Uses the window from a thread of its own: what it does waits for the app as what comes from the
//! system does, and counts from the moment it was done.
class Person
{
public:
    using Clock = FrameProbe::Clock;

    //! Something that was done, and is seen some frame later.
    struct Deed
    {
        Clock::time_point done;
        std::shared_future<Clock::time_point> seen;
    };

    //! Both have to outlive this object.
    Person(const WindowView &view, FrameProbe &probe);

    // What follows is of any thread but the GUI's.

    //! Asks the GUI thread, and waits for its answer.
    template <class Answer>
    [[nodiscard]] Answer ask(Answer (WindowView::*question)() const) const
    {
        return askWith([question](const WindowView &view) { return (view.*question)(); });
    }

    template <class Question>
    [[nodiscard]] auto askWith(Question question) const
    {
        std::invoke_result_t<Question, const WindowView &> answer{};
        onGui([&] { answer = question(m_view); }, Qt::BlockingQueuedConnection);
        return answer;
    }

    //! Asks again and again; false when it was not so within that time.
    [[nodiscard]] bool waitUntil(const std::function<bool(const WindowView &)> &question,
                                 std::chrono::milliseconds most) const;

    //! They return at once.
    Deed clickRoom(const QString &room);
    Deed turnWheel(int angle);
    Deed press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    Deed type(QChar letter);

    //! Waits until it is seen; nothing when that does not happen.
    [[nodiscard]] std::vector<Clock::time_point> takeFrames() { return m_probe.takeFrames(); }

    [[nodiscard]] static std::optional<std::chrono::nanoseconds> timeOf(const Deed &deed);

private:
    void onGui(const std::function<void()> &what, Qt::ConnectionType how) const;
    Deed act(std::function<void()> what, FrameProbe::Shown shown = {});

    const WindowView &m_view;
    FrameProbe &m_probe;
};

} // namespace hearth::bench
