// SPDX-License-Identifier: MIT
#include "app/streams/BackgroundSource.h"

#include <utility>

namespace hearth::app {

BackgroundSource::BackgroundSource(StreamThread &thread, SourceMaker maker, TimeSource time,
                                   SourceOutlet::Bounds bounds, QObject *parent)
    : LiveSource(parent)
    , m_thread(thread)
    , m_outlet(
          time.clock, bounds, [this](const std::vector<Event> &events) { Q_EMIT arrived(events); },
          [this](SourceState state, const QString &why) {
              m_state = state;
              m_why = why;
              Q_EMIT stateChanged();
          },
          [this] { Q_EMIT restarted(); })
{
    m_thread.post([this, maker = std::move(maker), time] { m_source = maker(m_outlet, time); });
}

BackgroundSource::~BackgroundSource()
{
    m_thread.run([this] { m_source.reset(); });
}

void BackgroundSource::start()
{
    m_thread.post([this] { m_source->start(); });
}

void BackgroundSource::stop()
{
    m_thread.post([this] { m_source->stop(); });
}

void BackgroundSource::send(const SourceFrame &frame)
{
    m_thread.post([this, frame] { m_source->send(frame); });
}

} // namespace hearth::app
