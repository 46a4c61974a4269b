// SPDX-License-Identifier: MIT
#pragma once

#include "app/feeds/FeedSubscriptions.h"
#include "shared/protocol/ServerFeedBodies.h"

#include <QObject>
#include <QString>

#include <vector>

namespace hearth::app {

//! One of the server's news, with what it is called and when it was.
struct ServerEvent
{
    QString name;
    qint64 timeMs = 0; //!< Unix
    ServerNews news;
};

//! Reads what the server tells of itself: first its minutes, a day of them, then its seconds, of
//! which it keeps an hour, and what is new from there on. After a time without connection the same
//! from where it was. Of all that comes out statistics in order of time, each moment told once.
class ServerFeedReader : public QObject
{
    Q_OBJECT

public:
    //! `feeds` outlives it.
    explicit ServerFeedReader(FeedSubscriptions &feeds, QObject *parent = nullptr);

    void begin();
    void end();
    //! Asks again for what was refused.
    void retry();

    [[nodiscard]] bool isReading() const { return m_minutes.subscription.isActive(); }

    [[nodiscard]] const FeedState &state() const { return m_state; }

    //! All of the past is here, and what comes is new.
    [[nodiscard]] bool isCaughtUp() const
    {
        return m_seconds.subscription.isActive() && m_state.kind == FeedState::Kind::Live;
    }

Q_SIGNALS:
    void stats(const hearth::ServerStats &stats);
    void happened(const hearth::app::ServerEvent &event);
    //! What was told so far is of another server.
    void reset();
    //! That of the seconds, as far as it has come to them; of the minutes where they are refused.
    void stateChanged();

private:
    //! One of the two feeds.
    struct Source : FeedListener
    {
        Source(ServerFeedReader &owner, const char *feed);
        void onFeedEntry(const FeedEntry &entry) override;
        void onFeedGap(const SeqRange &gap) override;
        void onFeedReset() override;
        void onFeedStateChanged(const FeedState &state) override;

        ServerFeedReader &reader;
        FeedId id;
        FeedSubscription subscription;
    };

    void takeMinute(const FeedEntry &entry);
    void takeSecond(const FeedEntry &entry);
    void onState(const Source &source, const FeedState &state);
    //! The minutes between what was told and this moment; none of them later.
    void tellMinutes(qint64 beforeMs);
    void setState(const FeedState &state);

    FeedSubscriptions &m_feeds;
    FeedState m_state;
    Source m_minutes;
    Source m_seconds;
    std::vector<ServerStats> m_waiting; //!< minutes, until it is known where the seconds begin
    bool m_toldMinutes = false;
    qint64 m_toldMs = 0; //!< the end of what was told
    qint64 m_newestSecond = 0; //!< seq of what came last of the seconds
};

} // namespace hearth::app
