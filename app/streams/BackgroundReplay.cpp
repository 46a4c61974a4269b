// SPDX-License-Identifier: MIT
#include "app/streams/BackgroundReplay.h"

#include "app/streams/ReplaySource.h"

#include <utility>

namespace hearth::app {

BackgroundReplay::BackgroundReplay(StreamThread &thread, const QString &path, TimeSource time,
                                   QObject *parent)
    : LiveSource(parent)
    , m_thread(thread)
    , m_told([this](std::vector<ReplayStatus> &&told) {
        m_status = told.back();
        Q_EMIT m_control.changed();
    })
{
    m_source = std::make_unique<BackgroundSource>(
        thread,
        [this, path](SourceListener &listener, TimeSource ofThread) {
            auto source = std::make_unique<ReplaySource>(
                path, ofThread, listener,
                [this](const ReplayStatus &status) { m_told.post(status); });
            m_replay = source.get();
            return source;
        },
        time);
    connect(m_source.get(), &LiveSource::arrived, this, &LiveSource::arrived);
    connect(m_source.get(), &LiveSource::stateChanged, this, &LiveSource::stateChanged);
    connect(m_source.get(), &LiveSource::restarted, this, &LiveSource::restarted);
}

BackgroundReplay::~BackgroundReplay() = default;

void BackgroundReplay::ask(std::function<void(ReplaySource &)> what)
{
    m_thread.post([this, what = std::move(what)] { what(*m_replay); });
}

void BackgroundReplay::Control::play()
{
    m_home.ask([](ReplaySource &source) { source.play(); });
}

void BackgroundReplay::Control::pause()
{
    m_home.ask([](ReplaySource &source) { source.pause(); });
}

void BackgroundReplay::Control::seek(std::chrono::milliseconds position)
{
    m_home.ask([position](ReplaySource &source) { source.seek(position); });
}

void BackgroundReplay::Control::setSpeed(double speed)
{
    m_home.ask([speed](ReplaySource &source) { source.setSpeed(speed); });
}

} // namespace hearth::app
