// SPDX-License-Identifier: MIT
#pragma once

#include "app/inspector/capture/CaptureFile.h"
#include "app/streams/ReplayClock.h"
#include "app/time/Scheduler.h"

#include <memory>
#include <optional>

namespace hearth::app {

//! Gives the events of a capture in their order, each when its turn comes. Where it has got behind,
//! or was moved ahead, the rest comes as fast as it is taken, and nothing is left out. Of one
//! thread with an event loop.
class CapturePlayer
{
public:
    class Listener
    {
    public:
        virtual ~Listener() = default;
        virtual void onPlayed(Event &&event) = 0;
        //! It was moved back, and what came so far will come again. Of all alone this is told from
        //! within the call that moves it.
        virtual void onRewound() = 0;
        //! The last one has come. It is held then, until it is moved or played again.
        virtual void onPlayedAll() = 0;
        //! Whether what is due is taken now. While it is not, nothing comes.
        [[nodiscard]] virtual bool hasRoom() const = 0;
    };

    //! So many at once, before others of the thread have their turn.
    static constexpr int atOnce = 500;
    //! Between looks whether there is room again.
    static constexpr std::chrono::milliseconds breather{16};

    //! Held, at the beginning of the file, which is open. The listener outlives it.
    CapturePlayer(std::unique_ptr<CaptureFile> file, TimeSource time, Listener &listener);

    //! From its end, from the beginning again.
    void play();
    void pause();
    //! All that is due before `position` comes, then what follows it; also while it is held.
    void seek(std::chrono::milliseconds position);
    void setSpeed(double speed);

    [[nodiscard]] bool isPlaying() const { return m_clock.isPlaying(); }

    [[nodiscard]] double speed() const { return m_clock.speed(); }

    [[nodiscard]] std::chrono::milliseconds position() const { return m_clock.position(); }

private:
    void giveWhatIsDue();

    std::unique_ptr<CaptureFile> m_file;
    Listener &m_listener;
    ReplayClock m_clock;
    std::unique_ptr<Timer> m_timer; //!< runs while something may be due
    std::optional<TimedEvent> m_next; //!< read, and not given yet
    std::optional<std::chrono::milliseconds> m_given; //!< when the last one was due
    bool m_isAtEnd = false;
};

} // namespace hearth::app
