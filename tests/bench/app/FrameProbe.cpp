// SPDX-License-Identifier: MIT
#include "tests/bench/app/FrameProbe.h"

#include <QQuickWindow>

#include <utility>

namespace hearth::bench {

FrameProbe::FrameProbe(QQuickWindow &window)
{
    connect(&window, &QQuickWindow::beforeSynchronizing, this, &FrameProbe::look,
            Qt::DirectConnection);
    connect(&window, &QQuickWindow::frameSwapped, this, &FrameProbe::finish, Qt::DirectConnection);
}

void FrameProbe::await(Shown shown, Seen seen)
{
    const std::scoped_lock lock(m_mutex);
    m_waiting.push_back({std::move(shown), std::move(seen)});
}

std::vector<FrameProbe::Clock::time_point> FrameProbe::takeFrames()
{
    const std::scoped_lock lock(m_mutex);
    return std::exchange(m_frames, {});
}

void FrameProbe::look()
{
    const std::scoped_lock lock(m_mutex);
    std::vector<Wait> rest;
    for (auto &wait : m_waiting) {
        if (!wait.shown || wait.shown())
            m_drawn.push_back(std::move(wait.seen));
        else
            rest.push_back(std::move(wait));
    }
    m_waiting = std::move(rest);
}

void FrameProbe::finish()
{
    const auto now = Clock::now();
    std::vector<Seen> drawn;
    {
        const std::scoped_lock lock(m_mutex);
        m_frames.push_back(now);
        drawn = std::exchange(m_drawn, {});
    }
    for (const auto &seen : drawn)
        seen(now);
}

} // namespace hearth::bench
