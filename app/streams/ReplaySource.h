// SPDX-License-Identifier: MIT
#pragma once

#include "app/streams/CapturePlayer.h"
#include "app/streams/EventWriter.h"
#include "app/streams/ReplayControl.h"
#include "app/streams/StatefulSource.h"

#include <QCoreApplication>

#include <functional>

namespace hearth::app {

//! A capture file that is played: its events come with their own times, when their turn is. At
//! first all of it is looked at, so that there is a length to move in; it is Connecting meanwhile.
//! Moved back it restarts, so that what came is always what stands before the place where it is.
class ReplaySource final
    : public StatefulSource
    , private CapturePlayer::Listener
{
    Q_DECLARE_TR_FUNCTIONS(ReplaySource)

public:
    //! So many events are looked at before others of the thread have their turn.
    static constexpr int lookedAtOnce = 2000;
    //! While it plays, its place is told so often.
    static constexpr std::chrono::milliseconds telling{100};

    using OnStatus = std::function<void(const ReplayStatus &status)>;

    //! `onStatus` is called in the source's thread; the listener outlives it.
    ReplaySource(QString path, TimeSource time, SourceListener &listener, OnStatus onStatus);
    ~ReplaySource() override;

    //! Plays, from the beginning where it is idle or ended.
    void start() override;
    void stop() override;
    void send(const SourceFrame &frame) override;

    // As those of a ReplayControl. While it is not known how long it is, it can't be moved.
    void play();
    void pause();
    void seek(std::chrono::milliseconds position);
    void setSpeed(double speed);

private:
    void onPlayed(Event &&event) override;
    void onRewound() override;
    void onPlayedAll() override;
    [[nodiscard]] bool hasRoom() const override;

    void lookOn();
    void begin();
    void endWith(const QString &why);
    void tellStatus();

    const QString m_path;
    TimeSource m_time;
    EventWriter m_writer;
    OnStatus m_onStatus;
    std::unique_ptr<Timer> m_lookTimer; //!< runs while there is more to look at
    std::unique_ptr<Timer> m_tellTimer; //!< runs while it plays
    std::unique_ptr<CaptureFile> m_looked; //!< while it is looked at
    std::unique_ptr<CapturePlayer> m_player; //!< once it was
    ReplayStatus m_known; //!< its beginning and length
    qint64 m_count = 0; //!< of its events
    double m_speed = 1;
};

} // namespace hearth::app
