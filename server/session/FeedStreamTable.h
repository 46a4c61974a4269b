// SPDX-License-Identifier: MIT
#pragma once

#include "server/http/HttpMessage.h"
#include "server/session/WorkerMessage.h"
#include "server/storage/FeedReader.h"
#include "shared/base/Clock.h"
#include "shared/base/Executor.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <map>
#include <memory>

namespace hearth::server {

class FeedStream;
class WorkerMetrics;

//! The streams of feeds of one worker, as Server-Sent Events. Those that have ended are destroyed
//! from the event loop, never within a call.
class FeedStreamTable : public QObject
{
    Q_OBJECT

public:
    //! They are looked after so often: proxies end what is silent.
    static constexpr std::chrono::seconds lookEvery{15};

    //! `ended` is called once for each stream that was prepared, whether it ever began or not.
    FeedStreamTable(const Clock &clock, FeedReader &reader, WorkerMetrics &metrics, Executor home,
                    std::function<void(const SessionId &)> ended);
    ~FeedStreamTable() override;

    //! How an answer goes on that is such a stream; if it never does, the stream has ended.
    [[nodiscard]] HttpStreamBegin prepare(const SessionId &stream, const UserId &user,
                                          const FeedPlan &plan);

    //! What the core says of sessions: what is none of a stream's is passed over.
    void handle(const SessionMessage &message);
    void closeAll();

private:
    void begin(const SessionId &id, const UserId &user, const FeedPlan &plan, HttpStream &stream);
    void end(const SessionId &id);
    void onClosed(const SessionId &id);
    void removeEnded();
    void lookAfterAll();

    const Clock &m_clock;
    FeedReader &m_reader;
    WorkerMetrics &m_metrics;
    Executor m_home;
    std::function<void(const SessionId &)> m_ended;
    std::map<SessionId, std::unique_ptr<FeedStream>> m_streams;
    std::vector<SessionId> m_gone;
    QTimer m_looking;
    //! Expires with it, so that an answer that begins too late finds nobody.
    std::shared_ptr<FeedStreamTable *> m_self;
};

} // namespace hearth::server
