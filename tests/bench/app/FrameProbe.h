// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <chrono>
#include <functional>
#include <mutex>
#include <vector>

class QQuickWindow;

namespace hearth::bench {

//! Tells when something is seen in a window: once a frame is swapped whose picture was taken when
//! it was so.
class FrameProbe : public QObject
{
    Q_OBJECT

public:
    using Clock = std::chrono::steady_clock;
    //! Asked while a picture is taken: on the GUI thread, or with that standing still.
    using Shown = std::function<bool()>;
    //! Called on the thread that renders.
    using Seen = std::function<void(Clock::time_point)>;

    //! `window` has to outlive this object.
    explicit FrameProbe(QQuickWindow &window);

    //! Of the GUI thread. Without `shown` any picture will do that is taken from now on.
    void await(Shown shown, Seen seen);

    //! When each frame was swapped since this was last asked. Of any thread.
    [[nodiscard]] std::vector<Clock::time_point> takeFrames();

private:
    struct Wait
    {
        Shown shown;
        Seen seen;
    };

    void look();
    void finish();

    std::mutex m_mutex;
    std::vector<Wait> m_waiting;
    std::vector<Seen> m_drawn; //!< in the picture of the frame that is rendered
    std::vector<Clock::time_point> m_frames;
};

} // namespace hearth::bench
