// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/ServerProcess.h"
#include "tests/support/TestClient.h"

#include <QElapsedTimer>
#include <QTimer>

#include <memory>
#include <vector>

namespace hearth::bench {

//! A hearthd on loopback with a few people who have said something in some rooms, and who go on
//! talking if they are told to. Of one thread, whose event loop it runs while it waits.
class LiveServer
{
public:
    //! The one who uses the app; the others are with them in all rooms.
    static inline const QString username = QStringLiteral("alice");
    static inline const QString password = QStringLiteral("correct horse");

    LiveServer();
    ~LiveServer();
    Q_DISABLE_COPY_MOVE(LiveServer)

    //! Starts it, with so many mixed messages in each room; false, and why, when that fails.
    [[nodiscard]] bool start(int messages);
    //! For Where::Feed; false, and why, when that fails.
    [[nodiscard]] bool makeFeed(const QString &name);
    //! From now on #general, the rooms in turn, or the feed get so many messages, or events, a
    //! second.
    enum class Where { General, Everywhere, Feed };
    void talk(int messagesPerSecond, Where where);

    [[nodiscard]] QString url() const { return m_server.webSocketUrl().toString(); }

    [[nodiscard]] qint64 processId() const { return m_server.processId(); }

    [[nodiscard]] QString why() const { return m_why; }

private:
    [[nodiscard]] bool signUp();
    [[nodiscard]] bool makeRooms();
    [[nodiscard]] bool say(const RoomId &room, int messages);
    [[nodiscard]] bool react(const RoomId &room, const std::vector<MessageId> &messages);
    void sayDue();
    void publish(int number);
    [[nodiscard]] bool failed(const QString &why);

    test::ServerProcess m_server;
    test::TestClient m_alice;
    std::vector<std::unique_ptr<test::TestClient>> m_others;
    std::vector<std::unique_ptr<test::TestClient>> m_publishers;
    QString m_aliceToken;
    std::vector<RoomId> m_rooms; //!< #general first
    QTimer m_timer;
    QElapsedTimer m_since;
    FeedId m_feed;
    Where m_where = Where::General;
    int m_rate = 0;
    int m_said = 0;
    QString m_why;
};

} // namespace hearth::bench
