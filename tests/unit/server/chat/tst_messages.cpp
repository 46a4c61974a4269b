// SPDX-License-Identifier: MIT
#include "server/chat/WireSize.h"
#include "tests/support/server/CoreFixture.h"

#include <QRegularExpression>
#include <QTest>

using namespace hearth;
using namespace hearth::server;

namespace {

MessageSend say(const QString &text)
{
    return MessageSend{generalRoom(), text, std::nullopt};
}

} // namespace

class MessagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_server = std::make_unique<CoreFixture>();
        const QString ada = m_server->signUp(QStringLiteral("ada"));
        const QString bea = m_server->signUp(QStringLiteral("bea"));
        m_adaId = m_server->userOf(ada);
        m_ada = m_server->enter(ada);
        m_adasOther = m_server->enter(ada);
        m_bea = m_server->enter(bea);
        m_server->forgetSeen();
    }

    void theAckPrecedesTheAuthorsOwnEvent()
    {
        const CommandId id = m_server->give(m_ada, say(QStringLiteral("hello")));
        QVERIFY(m_server->gateway.take(m_ada).empty());
        m_server->run();
        const std::vector<Message> seen = m_server->gateway.take(m_ada);
        QCOMPARE(seen.size(), std::size_t{2});
        const auto &ack = std::get<Ack>(seen[0]);
        const auto &event = std::get<MessageNew>(seen[1]);
        QCOMPARE(ack.ref, id);
        QCOMPARE(*ack.message, event.message);
        QCOMPARE(event.message.clientId, id);
        QCOMPARE(event.message.author, m_adaId);
        QCOMPARE(event.message.seq, event.seq);
        QCOMPARE(event.message.timestamp, toMillis(m_server->clock.now()));
    }

    void onlyTheAuthorsSessionsAreToldTheClientId()
    {
        const CommandId id = m_server->give(m_ada, say(QStringLiteral("hello")));
        m_server->run();
        QCOMPARE(m_server->gateway.takeOnly<MessageNew>(m_adasOther).message.clientId, id);
        const auto beas = m_server->gateway.takeOnly<MessageNew>(m_bea);
        QCOMPARE(beas.message.text, QStringLiteral("hello"));
        QVERIFY(!beas.message.clientId);
    }

    void everybodySeesOneOrderWithoutGaps()
    {
        for (int i = 0; i < 20; ++i)
            m_server->give(i % 2 == 0 ? m_ada : m_bea, say(QString::number(i)));
        m_server->run();
        const auto seqs = [this](const SessionId &session) {
            std::vector<qint64> result;
            for (const Message &message : m_server->gateway.take(session)) {
                if (const auto *event = std::get_if<MessageNew>(&message))
                    result.push_back(event->seq);
            }
            return result;
        };
        const std::vector<qint64> adas = seqs(m_ada);
        QCOMPARE(adas.size(), std::size_t{20});
        for (std::size_t i = 0; i < adas.size(); ++i)
            QCOMPARE(adas[i], static_cast<qint64>(i) + 3); // after the two who joined
        QCOMPARE(seqs(m_bea), adas);
    }

    void theSameIdGivesTheSameAckAndNothingSecond()
    {
        const QString id = QStringLiteral("0123456789abcdef");
        const Ack first = m_server->ask(m_ada, say(QStringLiteral("hello")), id);
        m_server->forgetSeen();
        const Ack second = m_server->ask(m_adasOther, say(QStringLiteral("hello")), id);
        QCOMPARE(second, first);
        QVERIFY(m_server->gateway.take(m_bea).empty());
    }

    void aRetryThatOvertakesItsAckIsSentOnce()
    {
        const QString id = QStringLiteral("0123456789abcdef");
        m_server->give(m_ada, say(QStringLiteral("hello")), id);
        m_server->give(m_ada, say(QStringLiteral("hello")), id);
        m_server->run();
        QCOMPARE(m_server->gateway.takeTypes(m_ada),
                 (QStringList{QStringLiteral("ack"), QStringLiteral("message.new"),
                              QStringLiteral("ack")}));
        QCOMPARE(m_server->gateway.takeTypes(m_bea).size(), 1);
    }

    void theSameIdWithOtherContentIsAConflict()
    {
        const QString id = QStringLiteral("0123456789abcdef");
        m_server->ask(m_ada, say(QStringLiteral("hello")), id);
        QCOMPARE(m_server->askRefused(m_ada, say(QStringLiteral("hullo")), id).code,
                 ErrorCode::Conflict);
        const RoomCreate create{QStringLiteral("hello"), std::nullopt, std::nullopt};
        QCOMPARE(m_server->askRefused(m_ada, create, id).code, ErrorCode::Conflict);
    }

    void aFullDiskRefusesWritingAndNotReading()
    {
        m_server->ask(m_ada, say(QStringLiteral("before")));
        m_server->storage.isWriteFailing = true;
        m_server->forgetSeen();
        const Error error = m_server->askRefused(m_ada, say(QStringLiteral("hello")));
        QCOMPARE(error.code, ErrorCode::Unavailable);
        QVERIFY(error.retryAfterMs);
        QVERIFY(m_server->gateway.take(m_bea).empty());
        const HistoryGet page{generalRoom(), std::nullopt, std::nullopt, std::nullopt};
        QCOMPARE(m_server->ask(m_ada, page).messages->size(), std::size_t{1});
        m_server->storage.isWriteFailing = false;
        QCOMPARE(m_server->ask(m_ada, say(QStringLiteral("hello"))).message->seq, 4);
    }

    void anAnswerToASessionThatLeftGoesNowhere()
    {
        m_server->give(m_ada, say(QStringLiteral("hello")));
        m_server->leave(m_ada);
        QCOMPARE(m_server->gateway.takeTypes(m_bea), QStringList{QStringLiteral("message.new")});
        m_server->give(m_ada, say(QStringLiteral("ghost")));
        m_server->run();
        QVERIFY(m_server->gateway.takeTypes(m_bea).isEmpty());
    }

    void historyKeepsItsLimits_data()
    {
        QTest::addColumn<qint64>("limit");
        QTest::addColumn<int>("taken");
        QTest::newRow("unsaid") << qint64(-1000) << 50;
        QTest::newRow("zero") << qint64(0) << 0;
        QTest::newRow("negative") << qint64(-1) << 0;
        QTest::newRow("one") << qint64(1) << 1;
        QTest::newRow("most") << qint64(200) << 200;
        QTest::newRow("more") << qint64(201) << 200;
        QTest::newRow("absurd") << Limits::maxInteger << 200;
    }

    void historyKeepsItsLimits()
    {
        QFETCH(qint64, limit);
        QFETCH(int, taken);
        HistoryGet command{generalRoom(), std::nullopt, std::nullopt, limit};
        if (limit == -1000)
            command.limit.reset();
        if (taken == 0) {
            QCOMPARE(m_server->askRefused(m_ada, command).code, ErrorCode::BadRequest);
            return;
        }
        m_server->ask(m_ada, command);
        QCOMPARE(m_server->storage.lastPageQuery->limit, taken);
        QCOMPARE(m_server->storage.lastPageQuery->maxBytes, answerPayload);
    }

    void historyEndsAtWhatHasBeenPublished()
    {
        m_server->ask(m_ada, say(QStringLiteral("hello")));
        m_server->give(m_ada, say(QStringLiteral("on its way")));
        m_server->give(m_bea, HistoryGet{generalRoom(), std::nullopt, std::nullopt, std::nullopt});
        QCOMPARE(m_server->storage.lastPageQuery->before, 4);
        m_server->run();
        m_server->ask(m_bea, HistoryGet{generalRoom(), 2, 1, std::nullopt});
        QCOMPARE(m_server->storage.lastPageQuery->before, 2);
        QCOMPARE(m_server->storage.lastPageQuery->after, 1);
    }

    void whatIsNoCommandIsRefused()
    {
        QCOMPARE(m_server->askRefused(m_ada, Pong{CommandId(QStringLiteral("x"))}).code,
                 ErrorCode::BadRequest);
        QCOMPARE(m_server->askRefused(m_ada, Auth{QStringLiteral("again")}).code,
                 ErrorCode::BadRequest);
    }

    void pingIsAnsweredByPong()
    {
        const CommandId id = m_server->give(m_ada, Ping{});
        QCOMPARE(m_server->gateway.takeOnly<Pong>(m_ada).ref, id);
    }

private:
    std::unique_ptr<CoreFixture> m_server;
    UserId m_adaId;
    SessionId m_ada;
    SessionId m_adasOther;
    SessionId m_bea;
};

QTEST_GUILESS_MAIN(MessagesTest)
#include "tst_messages.moc"
