// SPDX-License-Identifier: MIT
#pragma once

#include "server/session/ClientSession.h"
#include "server/session/SessionSet.h"
#include "server/session/TimerWheel.h"
#include "server/session/WorkerMessage.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <memory>
#include <unordered_map>

namespace hearth::server {

//! The sessions of one worker: by id, by user and by room; what the core says reaches them here,
//! and time does. Sessions that have ended are destroyed from the event loop, never within a call.
class SessionTable : public QObject
{
    Q_OBJECT

public:
    SessionTable(const Clock &clock, CorePort &core, RoomLogReader &log, FeedReader &feeds,
                 FrameCoder &frames, WorkerMetrics &metrics, Executor home,
                 const ClientSession::Terms &terms);
    ~SessionTable() override;

    //! The link has to live until closed() of the session was called, or the session has ended.
    SessionId open(SessionLink &link, const std::optional<TokenHash> &token);

    //! Of the sessions that are opened from here on.
    void setRates(const CommandRates &rates) { m_terms.rates = rates; }

    //! Nothing when it has ended and gone.
    [[nodiscard]] ClientSession *find(const SessionId &session) const;
    void handle(SessionMessage &&message);
    void closeAll(CloseCode code);
    //! To be called when all that was sent has been written.
    void written();

private:
    struct Entry
    {
        std::unique_ptr<ClientSession> session;
        quint64 number = 0; //!< later ones have greater ones
        QSet<RoomId> rooms;
        QSet<FeedId> feeds;
        TimerWheel<ClientSession *>::Handle deadline;
    };

    struct IdHash
    {
        template <class Tag>
        std::size_t operator()(const Id<Tag> &id) const
        {
            return qHash(id);
        }
    };

    void on(const AttachSession &message);
    void on(const WelcomeSession &message);
    void on(const CloseSession &message);
    void on(const InspectSessions &message);
    void on(const AnswerSession &message);
    void on(const ReplaySession &message);
    void on(const PublishEvent &message);
    void on(const PublishEphemeral &message);
    void on(const NotifyUsers &message);
    void on(const AddToRoom &message);
    void on(const RemoveFromRoom &message);
    void on(const SubscribeToFeed &message);
    void on(const UnsubscribeFromFeed &message);
    void on(const PublishToFeed &message);

    //! Whoever ends while something is sent to them stays until the next turn of the loop.
    [[nodiscard]] const std::vector<SessionSet::Member> &membersOf(const RoomId &room) const;
    void notify(ClientSession &session, const NotifyUsers &message);
    void enterRoom(Entry &entry, const RoomId &room);
    void leaveRoom(const Entry &entry, const RoomId &room);
    void leaveFeed(const Entry &entry, const FeedId &feed);
    void ended(const SessionId &session);
    void removeEnded();
    void schedule(Entry &entry);
    void armTimer();
    void tick();

    const Clock &m_clock;
    ClientSession::Terms m_terms;
    ClientSession::Surroundings m_surroundings;
    std::unordered_map<SessionId, Entry, IdHash> m_entries;
    QHash<UserId, QSet<ClientSession *>> m_byUser;
    std::unordered_map<RoomId, SessionSet, IdHash> m_byRoom; //!< none of them is empty
    std::unordered_map<FeedId, SessionSet, IdHash> m_byFeed; //!< nor of them
    TimerWheel<ClientSession *> m_deadlines;
    std::vector<SessionId> m_ended;
    quint64 m_opened = 0;
    //! When the commands came whose effects are not written yet.
    std::vector<std::chrono::steady_clock::time_point> m_unwritten;
    QTimer m_timer;
    std::optional<SteadyTime> m_wakeUp; //!< when the timer fires
};

} // namespace hearth::server
