// SPDX-License-Identifier: MIT
#include "tests/support/server/CoreFixture.h"

#include <QRegularExpression>
#include <QTest>

using namespace hearth;
using namespace hearth::server;

class ReadMarksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    //! Bea said five things, seq 3 to 7; Ada said one, seq 8.
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_server = std::make_unique<CoreFixture>();
        const QString ada = m_server->signUp(QStringLiteral("ada"));
        const QString bea = m_server->signUp(QStringLiteral("bea"));
        m_ada = m_server->enter(ada);
        m_adasOther = m_server->enter(ada);
        m_bea = m_server->enter(bea);
        for (int i = 0; i < 5; ++i)
            say(m_bea);
        say(m_ada);
        m_server->run();
        m_server->forgetSeen();
    }

    void marksAreClampedAndGoBackOnlyByWish_data()
    {
        QTest::addColumn<qint64>("seq");
        QTest::addColumn<bool>("unreadWish");
        QTest::addColumn<qint64>("readSeq");
        QTest::addColumn<qint64>("unread");
        // The mark is at 5 before.
        QTest::newRow("on") << qint64(6) << false << qint64(6) << qint64(1);
        QTest::newRow("to the end") << qint64(8) << false << qint64(8) << qint64(0);
        QTest::newRow("beyond") << qint64(99) << false << qint64(8) << qint64(0);
        QTest::newRow("same") << qint64(5) << false << qint64(5) << qint64(2);
        QTest::newRow("back") << qint64(3) << false << qint64(5) << qint64(2);
        QTest::newRow("back by wish") << qint64(3) << true << qint64(3) << qint64(4);
        QTest::newRow("to the start") << qint64(0) << true << qint64(0) << qint64(5);
    }

    void marksAreClampedAndGoBackOnlyByWish()
    {
        QFETCH(qint64, seq);
        QFETCH(bool, unreadWish);
        QFETCH(qint64, readSeq);
        QFETCH(qint64, unread);
        m_server->ask(m_ada, ReadMark{generalRoom(), 5, std::nullopt});
        m_server->forgetSeen();
        m_server->give(m_ada, ReadMark{generalRoom(), seq, unreadWish});
        m_server->run();
        const std::vector<Message> seen = m_server->gateway.take(m_ada);
        const auto &ack = std::get<Ack>(seen.at(0));
        QCOMPARE(ack.readSeq, readSeq);
        QCOMPARE(ack.unread, unread);
        QCOMPARE(ack.mentions, 0);
        const ReadMarked marked{generalRoom(), readSeq, unread, 0};
        if (readSeq == 5) {
            QCOMPARE(seen.size(), std::size_t{1});
            QVERIFY(m_server->gateway.take(m_adasOther).empty());
        } else {
            QCOMPARE(std::get<ReadMarked>(seen.at(1)), marked);
            QCOMPARE(m_server->gateway.takeOnly<ReadMarked>(m_adasOther), marked);
        }
        QVERIFY(m_server->gateway.take(m_bea).empty());
    }

    void belowZeroIsRefused()
    {
        QCOMPARE(m_server->askRefused(m_ada, ReadMark{generalRoom(), -1, true}).code,
                 ErrorCode::BadRequest);
    }

    void anOlderMarkThatComesLaterDoesNotGoBack()
    {
        m_server->give(m_ada, ReadMark{generalRoom(), 7, std::nullopt});
        m_server->give(m_adasOther, ReadMark{generalRoom(), 4, std::nullopt});
        m_server->run();
        m_server->restart();
        QCOMPARE(m_server->storage.state().rooms.front().members.front().readSeq, 7);
    }

    void whatIsSaidWhileCountingIsCounted()
    {
        m_server->give(m_ada, ReadMark{generalRoom(), 7, std::nullopt});
        say(m_bea); // committed after the mark and before its count is back
        m_server->run();
        qint64 unread = 0;
        for (const Message &message : m_server->gateway.take(m_ada)) {
            if (std::holds_alternative<MessageNew>(message))
                ++unread;
            if (const auto *ack = std::get_if<Ack>(&message))
                QCOMPARE(ack->unread, unread); // right at the moment it was handed out
        }
        QCOMPARE(unread, 1);
    }

    void aMarkThatCouldNotBeStoredIsTakenBack()
    {
        m_server->storage.isWriteFailing = true;
        QCOMPARE(m_server->askRefused(m_ada, ReadMark{generalRoom(), 8, std::nullopt}).code,
                 ErrorCode::Unavailable);
        m_server->storage.isWriteFailing = false;
        const Ack again = m_server->ask(m_ada, ReadMark{generalRoom(), 8, std::nullopt});
        QCOMPARE(again.readSeq, 8);
        QCOMPARE(m_server->storage.state().rooms.front().members.front().readSeq, 8);
    }

    void marksOutliveARestart()
    {
        m_server->ask(m_ada, ReadMark{generalRoom(), 6, std::nullopt});
        m_server->restart();
        QCOMPARE(m_server->storage.state().rooms.front().members.front().readSeq, 6);
    }

private:
    void say(const SessionId &session)
    {
        m_server->give(session,
                       MessageSend{generalRoom(), QStringLiteral("something"), std::nullopt});
    }

    std::unique_ptr<CoreFixture> m_server;
    SessionId m_ada;
    SessionId m_adasOther;
    SessionId m_bea;
};

QTEST_GUILESS_MAIN(ReadMarksTest)
#include "tst_readmarks.moc"
