// SPDX-License-Identifier: MIT
#include "app/replay/ReplayClient.h"

namespace hearth::app {

ReplayClient::ReplayClient(QObject *parent)
    : QObject(parent)
{}

bool ReplayClient::start(const ReplayTerms &terms, TimeSource time)
{
    auto file = std::make_unique<CaptureFile>();
    if (!file->open(terms.file))
        return false;
    CapturePlayer::Listener &self = *this;
    m_player = std::make_unique<CapturePlayer>(std::move(file), time, self);
    m_player->setSpeed(terms.speed);
    if (terms.isLooped)
        m_loopTimer = time.scheduler.timer([this] { m_player->play(); });
    m_player->play();
    return true;
}

void ReplayClient::end()
{
    // The player may be what is calling.
    m_isOver = true;
    deleteLater();
}

void ReplayClient::onPlayed(Event &&event)
{
    if (!m_isOver && event.kind == Event::Kind::Data && event.direction == Event::Direction::In)
        send(event);
}

void ReplayClient::onPlayedAll()
{
    if (!m_loopTimer) {
        finish();
        return;
    }
    // Else one event alone, or many of the same time, would come without end.
    const auto pause = static_cast<double>(pauseOfLoop.count()) / m_player->speed();
    m_loopTimer->start(std::chrono::milliseconds(static_cast<qint64>(pause)));
}

bool ReplayClient::hasRoom() const
{
    return !m_isOver && bytesWaiting() < mostWaiting;
}

} // namespace hearth::app
