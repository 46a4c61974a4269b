// SPDX-License-Identifier: MIT
#pragma once

#include "app/time/Scheduler.h"
#include "shared/model/ChatMessage.h"

#include <functional>
#include <memory>
#include <vector>

namespace hearth::app {

//! Hands on the messages that come to a room: each at once as long as they come singly, and
//! together a few times a second when they come in crowds, so that the window has time left for
//! the person. In their order; none waits longer than `window`.
class Arrivals
{
public:
    static constexpr std::chrono::milliseconds window{100};
    //! So many within a window are no crowd.
    static constexpr std::size_t few = 4;

    using Show = std::function<void(const std::vector<ChatMessage> &)>;

    Arrivals(TimeSource time, Show show);
    ~Arrivals();

    void add(const ChatMessage &message);
    //! Hands on at once what waits: to be called before whatever may refer to it.
    void flush();

private:
    void endWindow();

    const Clock &m_clock;
    Show m_show;
    std::unique_ptr<Timer> m_timer; //!< runs while messages come in a crowd
    std::vector<ChatMessage> m_waiting;
    SteadyTime m_windowBegan{};
    std::size_t m_came = 0; //!< within the window
};

} // namespace hearth::app
