// SPDX-License-Identifier: MIT
#include "app/streams/ReplaySource.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace hearth::app {

ReplaySource::ReplaySource(QString path, TimeSource time, SourceListener &listener,
                           OnStatus onStatus)
    : StatefulSource(listener)
    , m_path(std::move(path))
    , m_time(time)
    , m_writer(time.clock, listener)
    , m_onStatus(std::move(onStatus))
    , m_lookTimer(time.scheduler.timer([this] { lookOn(); }))
    , m_tellTimer(time.scheduler.timer([this] { tellStatus(); }))
{}

ReplaySource::~ReplaySource() = default;

void ReplaySource::start()
{
    if (state() == SourceState::Connecting || state() == SourceState::Live)
        return;
    m_player.reset();
    m_looked = std::make_unique<CaptureFile>();
    if (const auto opened = m_looked->open(m_path); !opened) {
        m_writer.note(opened.error());
        endWith(opened.error());
        return;
    }
    m_known = {};
    m_count = 0;
    setState(SourceState::Connecting);
    m_lookTimer->start({});
}

void ReplaySource::stop()
{
    if (state() == SourceState::Idle)
        return;
    m_lookTimer->stop();
    m_tellTimer->stop();
    m_looked.reset();
    m_player.reset();
    setState(SourceState::Idle);
    tellStatus();
}

void ReplaySource::send(const SourceFrame &)
{
    m_writer.note(tr("Nothing can be sent to what is only read"));
}

void ReplaySource::lookOn()
{
    for (int looked = 0; looked < lookedAtOnce; ++looked) {
        const auto next = m_looked->next();
        if (!next) {
            begin();
            return;
        }
        if (++m_count == 1)
            m_known.begin = next->event.time;
        m_known.duration = next->due;
    }
    m_lookTimer->start({});
}

void ReplaySource::begin()
{
    auto file = std::exchange(m_looked, nullptr);
    const qint64 passedOver = file->passedOver();
    if (m_count == 0) {
        const QString why = tr("There are no events in it.");
        m_writer.note(why);
        endWith(why);
        return;
    }
    m_known.isKnown = true;
    file->rewind();
    CapturePlayer::Listener &self = *this;
    m_player = std::make_unique<CapturePlayer>(std::move(file), m_time, self);
    m_player->setSpeed(m_speed);
    // What an earlier start gave is of another time.
    onRewound();
    if (passedOver > 0)
        m_writer.note(tr("%1 lines are no events of a capture, and are left out")
                          .arg(QLocale().toString(passedOver)));
    setState(SourceState::Live);
    play();
}

void ReplaySource::play()
{
    if (!m_player) {
        start();
        return;
    }
    m_player->play();
    if (state() != SourceState::Live)
        setState(SourceState::Live);
    tellStatus();
}

void ReplaySource::pause()
{
    if (!m_player)
        return;
    m_player->pause();
    tellStatus();
}

void ReplaySource::seek(std::chrono::milliseconds position)
{
    if (!m_player)
        return;
    const auto place = std::clamp(position, std::chrono::milliseconds(0), m_known.duration);
    m_player->seek(place);
    if (state() != SourceState::Live && place < m_known.duration)
        setState(SourceState::Live);
    tellStatus();
}

void ReplaySource::setSpeed(double speed)
{
    m_speed = std::clamp(speed, ReplayClock::slowest, ReplayClock::fastest);
    if (m_player)
        m_player->setSpeed(m_speed);
    tellStatus();
}

void ReplaySource::onPlayed(Event &&event)
{
    m_writer.past(std::move(event));
}

void ReplaySource::onRewound()
{
    m_writer.restart();
}

void ReplaySource::onPlayedAll()
{
    setState(SourceState::Ended,
             tr("All of it was played: %1 events").arg(QLocale().toString(m_count)));
    tellStatus();
}

bool ReplaySource::hasRoom() const
{
    return listener().hasRoom();
}

void ReplaySource::endWith(const QString &why)
{
    m_looked.reset();
    setState(SourceState::Ended, why);
    tellStatus();
}

void ReplaySource::tellStatus()
{
    ReplayStatus status = m_known;
    status.speed = m_speed;
    if (m_player) {
        status.isPlaying = m_player->isPlaying();
        status.position = std::min(m_player->position(), m_known.duration);
    }
    if (status.isPlaying)
        m_tellTimer->start(telling);
    m_onStatus(status);
}

} // namespace hearth::app
