// SPDX-License-Identifier: MIT
#include "server/metrics/ServerMetrics.h"
#include "server/net/WebSocketFraming.h"
#include "server/session/WorkerGateway.h"
#include "tests/support/FakeClock.h"
#include "tests/unit/server-net/FakeSession.h"

#include <QTest>

using namespace hearth;
using namespace hearth::server;

class WorkerGatewayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        for (auto &posted : m_posted)
            posted.clear();
        m_gateway = std::make_unique<WorkerGateway>(
            m_clock, m_metrics, [](const std::function<void()> &task) { task(); });
        m_gateway->setWorkers({[this](SessionMessage m) { m_posted[0].push_back(std::move(m)); },
                               [this](SessionMessage m) { m_posted[1].push_back(std::move(m)); }});
    }

    void speaksToTheWorkerOfTheSession()
    {
        m_gateway->sessionOpened(m_session, 1, Encoding::Json);
        m_gateway->welcome(m_session, {});
        QVERIFY(m_posted[0].empty());
        QVERIFY(std::holds_alternative<WelcomeSession>(m_posted[1].front()));
        m_gateway->sessionClosed(m_session);
        m_gateway->answer(m_session, Ack());
        QCOMPARE(m_posted[1].size(), std::size_t(1));
    }

    void gathersTheSessionsOfAllWorkers()
    {
        std::optional<std::vector<Connection>> all;
        const auto connection = [](const char *id) {
            Connection one;
            one.session = SessionId(QString::fromUtf8(id));
            return one;
        };
        m_gateway->inspect(SessionId(QStringLiteral("a")), 2,
                           [&all](std::vector<Connection> found) { all = std::move(found); });
        const auto &asked = std::get<InspectSessions>(m_posted[1].front());
        QCOMPARE(asked.after, SessionId(QStringLiteral("a")));
        QCOMPARE(asked.most, std::size_t(2));
        asked.done({connection("e"), connection("b")});
        QVERIFY(!all);
        std::get<InspectSessions>(m_posted[0].front()).done({connection("d")});
        QCOMPARE(all->size(), std::size_t(2));
        QCOMPARE(all->at(0).session, SessionId(QStringLiteral("b")));
        QCOMPARE(all->at(1).session, SessionId(QStringLiteral("d")));
    }

    void encodesOnceForAll()
    {
        m_gateway->sessionOpened(m_session, 0, Encoding::Json);
        m_gateway->publish(FakeLogReader::event(m_room, 3, m_user));
        const auto &one = std::get<PublishEvent>(m_posted[0].front());
        const auto &other = std::get<PublishEvent>(m_posted[1].front());
        QCOMPARE(one.seq, 3);
        QVERIFY(one.frame.json.constData() == other.frame.json.constData());
        QCOMPARE(one.frame.bytes(), one.frame.json.size());
        QVERIFY(one.frame.messagePack.isEmpty());
        QVERIFY(!one.frame.json.contains("client_id"));
        QVERIFY(one.authorsFrame->json.contains("client_id"));
    }

    void encodesOnceForEachEncodingThatIsSpoken()
    {
        m_gateway->sessionOpened(m_session, 0, Encoding::MessagePack);
        m_gateway->sendToUsers({m_user}, RoomRemoved{m_room});
        QVERIFY(std::get<NotifyUsers>(m_posted[0].back()).frame.json.isEmpty());
        const SessionId other(QStringLiteral("t"));
        m_gateway->sessionOpened(other, 1, Encoding::Json);
        m_gateway->sendToUsers({m_user}, RoomRemoved{m_room});
        const SharedFrame both = std::get<NotifyUsers>(m_posted[1].back()).frame;
        const auto json = JsonCodec().decode(payloadOf(both.json), Direction::FromServer);
        const auto messagePack =
            MessagePackCodec().decode(payloadOf(both.messagePack), Direction::FromServer);
        QVERIFY(json && messagePack);
        QCOMPARE(*json, *messagePack);
        m_gateway->sessionClosed(other);
        m_gateway->sendToUsers({m_user}, RoomRemoved{m_room});
        QVERIFY(std::get<NotifyUsers>(m_posted[0].back()).frame.json.isEmpty());
    }

    void keepsMembershipAndPresenceApart()
    {
        m_gateway->sendToUsers({m_user}, RoomRemoved{m_room});
        m_gateway->sendToUsers({m_user}, Presence{m_user, PresenceStatus::Away, 1});
        m_gateway->sendToUsers({m_user}, ReadMarked{m_room, 1, 0, 0});
        QVERIFY(kind(0) == NotifyUsers::Kind::Membership);
        QVERIFY(kind(1) == NotifyUsers::Kind::Ephemeral);
        QVERIFY(kind(2) == NotifyUsers::Kind::Notice);
        const auto &presence = std::get<NotifyUsers>(m_posted[0][1]);
        QCOMPARE(presence.ephemeral.user, m_user);
        QVERIFY(presence.ephemeral.room.isEmpty());
    }

private:
    NotifyUsers::Kind kind(std::size_t index) const
    {
        return std::get<NotifyUsers>(m_posted[0][index]).kind;
    }

    const SessionId m_session{QStringLiteral("s")};
    const RoomId m_room{QStringLiteral("r")};
    const UserId m_user{QStringLiteral("u")};
    FakeClock m_clock;
    ServerMetrics m_metrics{QStringLiteral("1")};
    std::unique_ptr<WorkerGateway> m_gateway;
    std::array<std::vector<SessionMessage>, 2> m_posted;
};

QTEST_GUILESS_MAIN(WorkerGatewayTest)
#include "tst_workergateway.moc"
