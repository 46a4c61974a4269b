// SPDX-License-Identifier: MIT
#include "app/streams/CapturePlayer.h"

#include <utility>

namespace hearth::app {

CapturePlayer::CapturePlayer(std::unique_ptr<CaptureFile> file, TimeSource time, Listener &listener)
    : m_file(std::move(file))
    , m_listener(listener)
    , m_clock(time.clock)
    , m_timer(time.scheduler.timer([this] { giveWhatIsDue(); }))
{}

void CapturePlayer::play()
{
    if (m_isAtEnd)
        seek({});
    m_clock.play();
    m_timer->start({});
}

void CapturePlayer::pause()
{
    m_clock.pause();
    // What was due by now comes all the same.
    m_timer->start({});
}

void CapturePlayer::seek(std::chrono::milliseconds position)
{
    m_clock.seek(position);
    const bool isBack = m_given && position < *m_given;
    // At its very end nothing is left to come, unless something comes again.
    if (isBack || (m_isAtEnd && position.count() == 0)) {
        m_file->rewind();
        m_next.reset();
        m_given.reset();
        m_isAtEnd = false;
        m_listener.onRewound();
    }
    m_timer->start({});
}

void CapturePlayer::setSpeed(double speed)
{
    m_clock.setSpeed(speed);
    m_timer->start({});
}

void CapturePlayer::giveWhatIsDue()
{
    for (int given = 0; given < atOnce; ++given) {
        if (m_isAtEnd)
            return;
        if (!m_next)
            m_next = m_file->next();
        if (!m_next) {
            m_isAtEnd = true;
            m_clock.pause();
            m_listener.onPlayedAll();
            return;
        }
        if (m_next->due > m_clock.position()) {
            if (m_clock.isPlaying())
                m_timer->start(m_clock.until(m_next->due));
            return;
        }
        if (!m_listener.hasRoom()) {
            m_timer->start(breather);
            return;
        }
        m_given = m_next->due;
        m_listener.onPlayed(std::move(std::exchange(m_next, std::nullopt)->event));
    }
    m_timer->start({});
}

} // namespace hearth::app
