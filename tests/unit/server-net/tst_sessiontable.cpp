// SPDX-License-Identifier: MIT
#include "server/metrics/WorkerMetrics.h"
#include "server/session/FrameCoder.h"
#include "server/session/SessionTable.h"
#include "tests/support/FakeClock.h"
#include "tests/unit/server-net/FakeSession.h"

#include <QRegularExpression>
#include <QTest>

using namespace hearth;
using namespace hearth::server;

class SessionTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_core = FakeCore();
        m_link = FakeLink();
        m_log.requests.clear();
        m_seq = 0;
        m_table = std::make_unique<SessionTable>(
            m_clock, m_core, m_log, m_feeds, m_frames, m_metrics,
            [](const std::function<void()> &task) { task(); }, ClientSession::Terms());
    }

    void tellsEachSessionOfTheUser()
    {
        const SessionId session = open();
        m_table->handle(AttachSession{session, m_user, {}});
        Welcome welcome;
        welcome.session = session;
        welcome.user.id = m_user;
        m_table->handle(WelcomeSession{session, welcome});
        m_table->handle(NotifyUsers{{m_user}, presence(), NotifyUsers::Kind::Notice});
        QCOMPARE(m_link.takeTypes(),
                 QStringList({QStringLiteral("welcome"), QStringLiteral("presence")}));
    }

    void tellsOfTheFirstSessionsBehindOne()
    {
        std::vector<SessionId> attached;
        for (int i = 0; i < 5; ++i) {
            attached.push_back(open());
            m_table->handle(AttachSession{attached.back(), m_user, {}});
        }
        open();
        std::sort(attached.begin(), attached.end());
        QCOMPARE(inspect({}, 9), attached);
        QCOMPARE(inspect(attached.at(1), 2), (std::vector{attached.at(2), attached.at(3)}));
        QCOMPARE(inspect(attached.at(4), 2), std::vector<SessionId>());
    }

    // Without the rule the table would speak to a session that is no more.
    void forgetsASessionThatEndedBeforeItWasAttached()
    {
        const SessionId session = open();
        m_table->find(session)->linkClosed({});
        m_table->handle(AttachSession{session, m_user, {m_room}});
        QTRY_VERIFY(!m_table->find(session));
        m_table->handle(NotifyUsers{{m_user}, presence(), NotifyUsers::Kind::Notice});
        // It looks up each session of the user among those that are there, and finds none to add.
        m_table->handle(AddToRoom{m_user, m_room});
        m_table->handle(PublishEphemeral{{UserId(QStringLiteral("u2")), m_room}, presence()});
        QVERIFY(m_link.sent.empty());
        QCOMPARE(m_core.closed, 1);
    }

    void replaysNothingToWhoLeftMeanwhile()
    {
        const SessionId session = openWelcomed();
        m_table->find(session)->receive(line(Sync{QStringLiteral("e"), {{m_room, 1}}}));
        m_table->handle(
            ReplaySession{session, {CommandId(QStringLiteral("1")), {{m_room, {1, 9, true, {}}}}}});
        m_log.answer(2);
        QCOMPARE(m_link.takeTypes(),
                 QStringList({QStringLiteral("message.new"), QStringLiteral("message.new")}));
        m_seq = 9;
        m_table->handle(joined());
        m_table->handle(left());
        m_table->handle(RemoveFromRoom{m_user, m_room});
        m_table->handle(NotifyUsers{{m_user},
                                    m_frames.encode(RoomRemoved{m_room}, Encoding::Json),
                                    NotifyUsers::Kind::Membership});
        m_log.answer(6);
        QCOMPARE(m_link.sent.size(), std::size_t(3));
        const auto &ack = std::get<Ack>(m_link.sent[0].message);
        QCOMPARE(std::get<SyncRanges>(*ack.rooms).at(m_room).gone, std::optional(true));
        QCOMPARE(std::get<MemberLeft>(m_link.sent[1].message).seq, 11);
        QCOMPARE(std::get<RoomRemoved>(m_link.sent[2].message).room, m_room);
    }

    void tellsARoomWhatIsSaidThere()
    {
        const SessionId session = openWelcomed();
        m_table->find(session)->receive(line(Ping()));
        m_link.takeTypes();

        m_table->handle(joined());
        QCOMPARE(m_link.takeTypes(), QStringList({QStringLiteral("member.joined")}));
        m_table->handle(RemoveFromRoom{m_user, m_room});
        m_table->handle(joined());
        QVERIFY(m_link.sent.empty());
        m_table->handle(AddToRoom{m_user, m_room});
        m_table->handle(AddToRoom{m_user, m_room});
        m_table->handle(joined());
        QCOMPARE(m_link.takeTypes(), QStringList({QStringLiteral("member.joined")}));
        m_table->find(session)->linkClosed({});
        m_table->handle(joined());
        QTRY_VERIFY(!m_table->find(session));
        m_table->handle(joined());
        QVERIFY(m_link.sent.empty());
    }

private:
    std::vector<SessionId> inspect(const SessionId &after, std::size_t most)
    {
        std::vector<SessionId> found;
        m_table->handle(InspectSessions{after, most, [&found](const auto &connections) {
                                            for (const Connection &one : connections)
                                                found.push_back(one.session);
                                        }});
        std::sort(found.begin(), found.end());
        return found;
    }

    SessionId open() { return m_table->open(m_link, TokenHash::ofToken(QStringLiteral("t"))); }

    //! In the room; what it was sent is forgotten.
    SessionId openWelcomed()
    {
        const SessionId session = open();
        m_table->handle(AttachSession{session, m_user, {m_room}});
        Welcome welcome;
        welcome.session = session;
        welcome.user.id = m_user;
        m_table->handle(WelcomeSession{session, welcome});
        m_link.takeTypes();
        return session;
    }

    SharedFrame presence()
    {
        return m_frames.encode(Presence{m_user, PresenceStatus::Online, 1}, Encoding::Json);
    }

    PublishEvent joined()
    {
        const qint64 seq = ++m_seq;
        return {m_room, seq, m_frames.encode(MemberJoined{m_room, seq, m_user, {}}, Encoding::Json),
                std::nullopt, std::nullopt};
    }

    PublishEvent left()
    {
        const qint64 seq = ++m_seq;
        return {m_room, seq,
                m_frames.encode(MemberLeft{m_room, seq, m_user, {}, {}}, Encoding::Json),
                std::nullopt, std::nullopt};
    }

    static QByteArray line(const Message &message)
    {
        return makeCodec(Encoding::Json)->encode({CommandId(QStringLiteral("1")), {}}, message);
    }

    qint64 m_seq = 0;
    const UserId m_user{QStringLiteral("u1")};
    const RoomId m_room{QStringLiteral("r1")};
    FakeClock m_clock;
    FakeCore m_core;
    FakeLogReader m_log;
    FakeFeedReader m_feeds;
    FrameCoder m_frames{m_clock, QStringLiteral("w")};
    ServerMetrics m_allMetrics{QStringLiteral("1")};
    WorkerMetrics m_metrics{m_allMetrics, QStringLiteral("0")};
    FakeLink m_link;
    std::unique_ptr<SessionTable> m_table;
};

QTEST_GUILESS_MAIN(SessionTableTest)
#include "tst_sessiontable.moc"
