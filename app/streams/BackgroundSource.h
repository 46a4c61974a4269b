// SPDX-License-Identifier: MIT
#pragma once

#include "app/streams/SourceOutlet.h"
#include "app/streams/StreamThread.h"
#include "app/time/Scheduler.h"

#include <QObject>

#include <functional>
#include <memory>

namespace hearth::app {

//! Makes a source, in the thread in which it will live.
using SourceMaker =
    std::function<std::unique_ptr<Source>(SourceListener &listener, TimeSource time)>;

//! A source that runs in the StreamThread, as the window sees it. Lives in the window's thread, and
//! goes on whatever is on the screen, until it is stopped or destroyed.
class BackgroundSource : public QObject
{
    Q_OBJECT

public:
    //! The thread outlives it; so does the time, whose timers are of the thread that asks for them.
    BackgroundSource(StreamThread &thread, SourceMaker maker, TimeSource time,
                     SourceOutlet::Bounds bounds = {20'000, 16LL * 1024 * 1024},
                     QObject *parent = nullptr);
    //! Waits for the source's end, which waits for nobody.
    ~BackgroundSource() override;

    // As those of a Source; they are carried out soon.
    void start();
    void stop();
    void send(const SourceFrame &frame);

    [[nodiscard]] SourceState state() const { return m_state; }

    //! Why it is in its state, for a person; empty where the state says it all.
    [[nodiscard]] const QString &why() const { return m_why; }

Q_SIGNALS:
    //! In their order, each with the time of its arrival; their numbers are the receiver's to give.
    void arrived(const std::vector<hearth::app::Event> &events);
    void stateChanged();

private:
    StreamThread &m_thread;
    SourceOutlet m_outlet;
    std::unique_ptr<Source> m_source; //!< of the thread, and touched there alone
    SourceState m_state = SourceState::Idle;
    QString m_why;
};

} // namespace hearth::app
