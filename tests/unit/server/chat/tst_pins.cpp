// SPDX-License-Identifier: MIT
#include "tests/support/server/CoreFixture.h"

#include <QRegularExpression>
#include <QTest>

using namespace hearth;
using namespace hearth::server;

//! Ada owns tea, where Bea is a member; both have a direct room.
class PinsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_server = std::make_unique<CoreFixture>();
        const QString rosa = m_server->signUp(QStringLiteral("rosa"));
        const QString ada = m_server->signUp(QStringLiteral("ada"));
        const QString bea = m_server->signUp(QStringLiteral("bea"));
        m_adaId = m_server->userOf(ada);
        m_rosa = m_server->enter(rosa);
        m_ada = m_server->enter(ada);
        m_bea = m_server->enter(bea);
        m_tea = m_server->ask(m_ada, RoomCreate{QStringLiteral("tea"), {}, {}}).room->id;
        (void)m_server->ask(m_ada, RoomInvite{m_tea, m_server->userOf(bea)});
        m_direct = m_server->ask(m_ada, DirectOpen{m_server->userOf(bea)}).room->id;
        m_message = say(m_tea);
        m_server->forgetSeen();
    }

    void everybodyLearnsWhatIsPinned()
    {
        m_server->give(m_ada, MessagePin{m_tea, m_message});
        QVERIFY(m_server->gateway.takeTypes(m_bea).isEmpty()); // nothing before the commit
        m_server->run();
        const auto seen = m_server->gateway.take(m_ada);
        QCOMPARE(seen.size(), std::size_t(2));
        const MessagePinned expected{m_tea, *std::get<Ack>(seen[0]).seq, m_message, m_adaId};
        QCOMPARE(std::get<MessagePinned>(seen[1]), expected);
        QCOMPARE(m_server->gateway.takeOnly<MessagePinned>(m_bea), expected);
        QVERIFY(!m_server->ask(m_ada, MessagePin{m_tea, m_message}).seq);
        QVERIFY(m_server->gateway.takeTypes(m_bea).isEmpty());
        const Ack unpinned = m_server->ask(m_ada, MessageUnpin{m_tea, m_message});
        QCOMPARE(m_server->gateway.takeOnly<MessageUnpinned>(m_bea),
                 (MessageUnpinned{m_tea, *unpinned.seq, m_message, m_adaId}));
        QCOMPARE(m_server->askRefused(m_ada, MessageUnpin{m_tea, m_message}).code,
                 ErrorCode::NotFound);
    }

    void membersListThemTheLastFirst()
    {
        const MessageId other = say(m_tea);
        (void)m_server->ask(m_ada, MessagePin{m_tea, m_message});
        (void)m_server->ask(m_ada, MessagePin{m_tea, other});
        const Ack pins = m_server->ask(m_bea, RoomPins{m_tea});
        QCOMPARE(pins.messages->size(), std::size_t(2));
        QCOMPARE(pins.messages->at(0).id, other);
        QCOMPARE(pins.messages->at(1).id, m_message);
        QCOMPARE(pins.more, std::optional(false));
        (void)m_server->ask(m_ada, MessageDelete{m_tea, other});
        QCOMPARE(m_server->ask(m_bea, RoomPins{m_tea}).messages->size(), std::size_t(1));
    }

    void membersPinNothingButInADirect()
    {
        QCOMPARE(m_server->askRefused(m_bea, MessagePin{m_tea, m_message}).code,
                 ErrorCode::Forbidden);
        const MessageId direct = say(m_direct);
        (void)m_server->ask(m_bea, MessagePin{m_direct, direct});
        (void)m_server->ask(m_ada, MessageUnpin{m_direct, direct});
    }

    void strangersFindNothing()
    {
        for (const Message &command :
             {Message(MessagePin{m_tea, m_message}), Message(MessageUnpin{m_tea, m_message}),
              Message(RoomPins{m_tea})})
            QCOMPARE(m_server->askRefused(m_rosa, command).code, ErrorCode::NotFound);
        // Nor does who leaves while they are read.
        const CommandId asked = m_server->give(m_bea, RoomPins{m_tea});
        (void)m_server->give(m_bea, RoomLeave{m_tea});
        m_server->run();
        for (const Message &message : m_server->gateway.take(m_bea)) {
            if (const auto *error = std::get_if<Error>(&message))
                QCOMPARE(error->ref, std::optional(asked));
            else if (const auto *ack = std::get_if<Ack>(&message))
                QVERIFY(!ack->messages);
        }
    }

    void whatIsNotStoredHasNotHappened()
    {
        m_server->storage.isWriteFailing = true;
        QCOMPARE(m_server->askRefused(m_ada, MessagePin{m_tea, m_message}).code,
                 ErrorCode::Unavailable);
        QVERIFY(m_server->gateway.takeTypes(m_bea).isEmpty());
        m_server->storage.isReadFailing = true;
        QCOMPARE(m_server->askRefused(m_ada, RoomPins{m_tea}).code, ErrorCode::Unavailable);
    }

private:
    MessageId say(const RoomId &room)
    {
        return m_server->ask(m_ada, MessageSend{room, QStringLiteral("hot"), {}}).message->id;
    }

    std::unique_ptr<CoreFixture> m_server;
    UserId m_adaId;
    SessionId m_rosa;
    SessionId m_ada;
    SessionId m_bea;
    RoomId m_tea;
    RoomId m_direct;
    MessageId m_message;
};

QTEST_GUILESS_MAIN(PinsTest)
#include "tst_pins.moc"
