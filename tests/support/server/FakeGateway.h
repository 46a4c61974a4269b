// SPDX-License-Identifier: MIT
#pragma once

#include "server/chat/SessionGateway.h"

#include <QStringList>

#include <deque>
#include <map>
#include <set>

namespace hearth::server {

//! Sessions as lists of what they were sent, kept by the rules of SessionGateway; what is published
//! after attach() waits for welcome().
class FakeGateway final : public SessionGateway
{
public:
    void attach(const SessionId &session, const UserId &user, const std::vector<RoomId> &rooms,
                Sight sight) override;
    void welcome(const SessionId &session, const Welcome &welcome) override;
    //! Answered at once, with session and user alone; or by finishInspections().
    void inspect(const SessionId &after, std::size_t most,
                 std::function<void(std::vector<Connection>)> done) override;
    void close(const SessionId &session, CloseCode code) override;
    void answer(const SessionId &session, const Message &answer) override;
    void replay(const SessionId &session, const ReplayPlan &plan) override;
    void publish(const RoomEvent &event) override;
    void publishEphemeral(const RoomId &room, const UserId &sender,
                          const Message &message) override;
    void sendToUsers(const std::vector<UserId> &users, const Message &message) override;
    void addToRoom(const UserId &user, const RoomId &room) override;
    void removeFromRoom(const UserId &user, const RoomId &room) override;
    //! Acked at once; the plan is kept.
    void subscribe(const SessionId &session, const FeedPlan &plan) override;
    void unsubscribe(const SessionId &session, const FeedId &feed) override;
    void publishToFeed(const FeedBatch &batch) override;

    //! The connection ended.
    void forget(const SessionId &session) { m_sessions.erase(session); }

    //! Answers those that wait while `inspectsLater`.
    void finishInspections();

    //! What the session got since it was last asked, also of one that was closed.
    [[nodiscard]] std::vector<Message> take(const SessionId &session);
    //! The same by the types' words.
    [[nodiscard]] QStringList takeTypes(const SessionId &session);

    //! The only message of this type among them; a default one, and a failed test, otherwise.
    template <class T>
    [[nodiscard]] T takeOnly(const SessionId &session)
    {
        std::vector<T> found;
        for (const Message &message : take(session)) {
            if (const auto *wanted = std::get_if<T>(&message))
                found.push_back(*wanted);
        }
        complainUnless(found.size() == 1, T::type);
        return found.empty() ? T{} : found.front();
    }

    [[nodiscard]] std::optional<CloseCode> closeCode(const SessionId &session) const;

    std::vector<ReplayPlan> plans;
    std::vector<RoomEvent> published;
    std::vector<FeedPlan> feedPlans;
    int feedBatches = 0; //!< that were published
    bool inspectsLater = false;
    std::size_t inspections = 0; //!< that were begun

private:
    struct Session
    {
        UserId user;
        std::set<RoomId> rooms;
        std::set<FeedId> feeds;
        Sight sight = Sight::Rooms;
        std::vector<Message> seen;
        std::vector<Message> waiting;
        bool isWelcome = false;
    };

    static void complainUnless(bool good, MessageType type);
    static void give(Session &session, const Message &message);

    std::map<SessionId, Session> m_sessions;
    std::map<SessionId, CloseCode> m_closed;
    std::map<SessionId, std::vector<Message>> m_lastSeen; //!< of those that were closed
    std::deque<std::function<void()>> m_inspections; //!< that wait
};

} // namespace hearth::server
