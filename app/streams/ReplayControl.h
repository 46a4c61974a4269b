// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <chrono>

namespace hearth::app {

//! How a replay stands.
struct ReplayStatus
{
    bool isKnown = false; //!< all of the file was looked at; else nothing here is
    qint64 begin = 0; //!< Unix ms, of its first event
    std::chrono::milliseconds position{0};
    std::chrono::milliseconds duration{0};
    double speed = 1;
    bool isPlaying = false;

    friend bool operator==(const ReplayStatus &, const ReplayStatus &) = default;
};

//! What is done with a capture while it is played; in the window's thread. All of it is carried out
//! soon.
class ReplayControl : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    //! Where it has ended, from the beginning.
    virtual void play() = 0;
    virtual void pause() = 0;
    virtual void seek(std::chrono::milliseconds position) = 0;
    //! As ReplayClock takes it.
    virtual void setSpeed(double speed) = 0;
    //! As it was told last.
    [[nodiscard]] virtual ReplayStatus status() const = 0;

Q_SIGNALS:
    void changed();
};

} // namespace hearth::app
