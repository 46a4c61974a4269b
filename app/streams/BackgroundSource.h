// SPDX-License-Identifier: MIT
#pragma once

#include "app/streams/LiveSource.h"
#include "app/streams/SourceOutlet.h"
#include "app/streams/StreamThread.h"
#include "app/time/Scheduler.h"

#include <functional>
#include <memory>

namespace hearth::app {

//! Makes a source, in the thread in which it will live.
using SourceMaker =
    std::function<std::unique_ptr<Source>(SourceListener &listener, TimeSource time)>;

//! A source that runs in the StreamThread.
class BackgroundSource final : public LiveSource
{
    Q_OBJECT

public:
    //! The thread outlives it; so does the time, whose timers are of the thread that asks for them.
    BackgroundSource(StreamThread &thread, SourceMaker maker, TimeSource time,
                     SourceOutlet::Bounds bounds = {20'000, 16LL * 1024 * 1024},
                     QObject *parent = nullptr);
    //! Waits for the source's end, which waits for nobody.
    ~BackgroundSource() override;

    void start() override;
    void stop() override;
    void send(const SourceFrame &frame) override;

    [[nodiscard]] SourceState state() const override { return m_state; }

    [[nodiscard]] QString why() const override { return m_why; }

private:
    StreamThread &m_thread;
    SourceOutlet m_outlet;
    std::unique_ptr<Source> m_source; //!< of the thread, and touched there alone
    SourceState m_state = SourceState::Idle;
    QString m_why;
};

} // namespace hearth::app
