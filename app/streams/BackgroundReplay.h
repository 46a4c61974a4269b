// SPDX-License-Identifier: MIT
#pragma once

#include "app/streams/BackgroundSource.h"
#include "app/streams/ReplayControl.h"

#include <functional>

namespace hearth::app {

class ReplaySource;

//! A capture that is played in the StreamThread.
class BackgroundReplay final : public LiveSource
{
    Q_OBJECT

public:
    //! As those of a BackgroundSource.
    BackgroundReplay(StreamThread &thread, const QString &path, TimeSource time,
                     QObject *parent = nullptr);
    ~BackgroundReplay() override;

    void start() override { m_source->start(); }

    void stop() override { m_source->stop(); }

    void send(const SourceFrame &frame) override { m_source->send(frame); }

    [[nodiscard]] SourceState state() const override { return m_source->state(); }

    [[nodiscard]] QString why() const override { return m_source->why(); }

    [[nodiscard]] ReplayControl *replay() override { return &m_control; }

private:
    class Control final : public ReplayControl
    {
    public:
        explicit Control(BackgroundReplay &home)
            : m_home(home)
        {}

        void play() override;
        void pause() override;
        void seek(std::chrono::milliseconds position) override;
        void setSpeed(double speed) override;

        [[nodiscard]] ReplayStatus status() const override { return m_home.m_status; }

    private:
        BackgroundReplay &m_home;
    };

    void ask(std::function<void(ReplaySource &)> what);

    StreamThread &m_thread;
    ReplayStatus m_status;
    Control m_control{*this};
    Inbox<ReplayStatus> m_told; //!< ends after the source, which posts
    ReplaySource *m_replay = nullptr; //!< of the thread, as long as m_source is there
    std::unique_ptr<BackgroundSource> m_source;
};

} // namespace hearth::app
