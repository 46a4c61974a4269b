// SPDX-License-Identifier: MIT
#pragma once

#include "app/streams/CapturePlayer.h"

#include <QObject>

#include <memory>

namespace hearth::app {

//! How a capture is served.
struct ReplayTerms
{
    QString file;
    double speed = 1;
    bool isLooped = false; //!< from its end it goes on from its beginning
};

//! One that reads a replay, from its own beginning. What the capture's source sent comes; what went
//! out to it, what is missing, and what was noted of it does not. Deletes itself once it is over.
class ReplayClient
    : public QObject
    , private CapturePlayer::Listener
{
    Q_OBJECT

public:
    //! Between the end and the beginning of one that is looped, by the capture's own time.
    static constexpr std::chrono::milliseconds pauseOfLoop{1000};
    //! Bytes that may wait for a client that reads slowly; the replay waits then, too.
    static constexpr qint64 mostWaiting = 1024 * 1024;

    //! False, and nothing happens, where the file can't be read any more.
    bool start(const ReplayTerms &terms, TimeSource time);

    //! The server ends.
    virtual void close() = 0;

protected:
    explicit ReplayClient(QObject *parent);

    virtual void send(const Event &event) = 0;
    //! All was sent.
    virtual void finish() = 0;
    [[nodiscard]] virtual qint64 bytesWaiting() const = 0;
    //! It is gone.
    void end();

private:
    void onPlayed(Event &&event) override;

    void onRewound() override {}

    void onPlayedAll() override;
    [[nodiscard]] bool hasRoom() const override;

    std::unique_ptr<CapturePlayer> m_player;
    std::unique_ptr<Timer> m_loopTimer; //!< null where it is not looped
    bool m_isOver = false;
};

} // namespace hearth::app
