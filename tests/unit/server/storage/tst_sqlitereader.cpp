// SPDX-License-Identifier: MIT
#include "tests/support/server/StorageFixture.h"

#include <QRegularExpression>
#include <QTest>

#include <future>

using namespace hearth;
using namespace hearth::server;

Q_DECLARE_METATYPE(std::vector<qint64>)

class SqliteReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    //! Ada and Bea joined (1, 2), then wrote in turns: 3 to 12, Ada the odd ones.
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_fixture = std::make_unique<StorageFixture>();
        m_ada = m_fixture->addUser(QStringLiteral("Ada"));
        m_bea = m_fixture->addUser(QStringLiteral("Bea"));
        for (int seq = 3; seq <= 12; ++seq)
            m_fixture->add(StorageFixture::draft(seq % 2 == 1 ? m_ada : m_bea, QString::number(seq),
                                                 QStringLiteral("text")));
    }

    void pagesGoBothWays_data()
    {
        QTest::addColumn<qint64>("before");
        QTest::addColumn<qint64>("after");
        QTest::addColumn<int>("limit");
        QTest::addColumn<std::vector<qint64>>("seqs");
        QTest::addColumn<bool>("more");
        using Seqs = std::vector<qint64>;
        const qint64 unsaid = -1;
        const qint64 end = 13;
        QTest::newRow("newest") << end << unsaid << 3 << Seqs{10, 11, 12} << true;
        QTest::newRow("before") << qint64(10) << unsaid << 3 << Seqs{7, 8, 9} << true;
        QTest::newRow("the oldest page") << qint64(5) << unsaid << 3 << Seqs{3, 4} << false;
        QTest::newRow("exactly all") << qint64(6) << unsaid << 3 << Seqs{3, 4, 5} << false;
        QTest::newRow("before all") << qint64(3) << unsaid << 3 << Seqs{} << false;
        QTest::newRow("after") << end << qint64(5) << 3 << Seqs{6, 7, 8} << true;
        QTest::newRow("after, to the end") << end << qint64(9) << 3 << Seqs{10, 11, 12} << false;
        QTest::newRow("after the end") << end << qint64(12) << 3 << Seqs{} << false;
        QTest::newRow("between") << qint64(8) << qint64(4) << 9 << Seqs{5, 6, 7} << false;
        QTest::newRow("between, some") << qint64(9) << qint64(4) << 2 << Seqs{5, 6} << true;
        QTest::newRow("between, none") << qint64(5) << qint64(4) << 2 << Seqs{} << false;
    }

    void pagesGoBothWays()
    {
        QFETCH(qint64, before);
        QFETCH(qint64, after);
        QFETCH(int, limit);
        QFETCH(std::vector<qint64>, seqs);
        QFETCH(bool, more);
        PageQuery query{generalRoom(), m_ada, before, std::nullopt, limit, Limits::answer};
        if (after >= 0)
            query.after = after;
        const MessagePage page = read(query);
        std::vector<qint64> found;
        for (const ChatMessage &message : page.messages)
            found.push_back(message.seq);
        QCOMPARE(found, seqs);
        QCOMPARE(page.more, more);
    }

    void clientIdsAreForTheirAuthor()
    {
        for (const ChatMessage &message :
             read({generalRoom(), m_ada, 13, std::nullopt, 50, Limits::answer}).messages)
            QCOMPARE(message.clientId.has_value(), message.author == m_ada);
    }

    void aPageStopsAtItsBytes()
    {
        const QString big(16 * 1024, QLatin1Char('x'));
        for (int i = 0; i < 12; ++i)
            m_fixture->add(StorageFixture::draft(m_ada, QStringLiteral("big %1").arg(i), big));
        const MessagePage newest =
            read({generalRoom(), m_ada, 100, std::nullopt, 200, Limits::answer});
        QCOMPARE(newest.messages.size(), std::size_t{7});
        QCOMPARE(newest.messages.back().seq, 24); // the nearest of the direction stay
        QVERIFY(newest.more);
        QCOMPARE(read({generalRoom(), m_ada, 100, 12, 200, 1}).messages.front().seq, 13);
        QCOMPARE(read({generalRoom(), m_ada, 100, 12, 200, 1}).messages.size(), std::size_t{1});
    }

    void anyTextComesBackAsItWas_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("NUL") << QString::fromUtf8("a\0b", 3);
        QTest::newRow("beyond the BMP") << QStringLiteral("\U0001f525 \U0001f469\u200d\U0001f680");
        QTest::newRow("SQL") << QStringLiteral("'); DROP TABLE messages; --");
        QTest::newRow("lines") << QStringLiteral("\r\n\t ");
        QTest::newRow("right to left") << QStringLiteral("\u202e\u05d0");
        QTest::newRow("number") << QStringLiteral("0123");
    }

    void anyTextComesBackAsItWas()
    {
        QFETCH(QString, text);
        m_fixture->add(StorageFixture::draft(m_ada, QStringLiteral("new"), text));
        const MessagePage page = read({generalRoom(), m_ada, 14, std::nullopt, 1, Limits::answer});
        QCOMPARE(page.messages.front().text, text);
    }

    void unreadAreTheOthersMessagesUpToASeq_data()
    {
        QTest::addColumn<qint64>("readSeq");
        QTest::addColumn<qint64>("upTo");
        QTest::addColumn<qint64>("unread");
        QTest::newRow("none read") << qint64(0) << qint64(12) << qint64(5);
        QTest::newRow("some read") << qint64(6) << qint64(12) << qint64(3);
        QTest::newRow("all read") << qint64(12) << qint64(12) << qint64(0);
        QTest::newRow("not yet published") << qint64(6) << qint64(9) << qint64(1);
        QTest::newRow("read beyond") << qint64(12) << qint64(9) << qint64(0);
    }

    void unreadAreTheOthersMessagesUpToASeq()
    {
        QFETCH(qint64, readSeq);
        QFETCH(qint64, upTo);
        QFETCH(qint64, unread);
        const std::vector<UnreadQuery> queries{{RoomId(QStringLiteral("nowhere")), 0, 100},
                                               {generalRoom(), readSeq, upTo}};
        const auto counts = m_fixture->wait<std::vector<UnreadCount>>(
            [&](auto done) { m_fixture->storage->history().countUnread(m_ada, queries, done); });
        QCOMPARE(*counts, (std::vector<UnreadCount>{{0, 0}, {unread, 0}}));
    }

    void eventsAreReadInOrderAsTheyWerePublished()
    {
        const auto events = readEvents(0, 12, Limits::answer);
        QCOMPARE(events.size(), std::size_t{12});
        QCOMPARE(std::get<MemberJoined>(events[1].event),
                 (MemberJoined{generalRoom(), 2, m_bea, std::nullopt}));
        QVERIFY(!events[1].author);
        for (std::size_t i = 2; i < events.size(); ++i) {
            QCOMPARE(events[i].seq, static_cast<qint64>(i) + 1);
            QCOMPARE(events[i].author, i % 2 == 0 ? m_ada : m_bea);
            QVERIFY(!std::get<MessageNew>(events[i].event).message.clientId);
            QVERIFY(std::get<MessageNew>(*events[i].authorsEvent).message.clientId);
        }
        const auto some = readEvents(4, 6, Limits::answer);
        QCOMPARE(some.size(), std::size_t{2});
        QCOMPARE(some.front().seq, 5);
        QVERIFY(readEvents(12, 12, Limits::answer).empty());
    }

    void eventsStopAtTheirBytesButNotBeforeTheFirst()
    {
        QCOMPARE(readEvents(0, 12, 1).size(), std::size_t{1});
        const std::size_t some = readEvents(0, 12, 2000).size();
        QVERIFY(some > 1);
        QVERIFY(some < 12);
    }

    void whatWaitsAtTheEndIsDropped()
    {
        constexpr int count = 5000;
        int answered = 0;
        for (int i = 0; i < count; ++i)
            m_fixture->storage->history().readMessages(
                {generalRoom(), m_ada, 100, std::nullopt, 200, Limits::answer},
                [&answered](const auto &) { ++answered; });
        m_fixture->storage->close();
        m_fixture->runAll();
        QVERIFY2(answered < count, qPrintable(QString::number(answered)));
    }

private:
    MessagePage read(const PageQuery &query)
    {
        return *m_fixture->wait<MessagePage>(
            [&](auto done) { m_fixture->storage->history().readMessages(query, done); });
    }

    std::vector<RoomEvent> readEvents(qint64 after, qint64 upTo, qint64 maxBytes)
    {
        std::promise<std::vector<RoomEvent>> promise;
        auto future = promise.get_future();
        m_fixture->storage->logReader().readEvents(
            generalRoom(), after, upTo, maxBytes,
            [&promise](const Result<std::vector<RoomEvent>, RequestError> &events) {
                promise.set_value(*events);
            });
        return future.get();
    }

    std::unique_ptr<StorageFixture> m_fixture;
    UserId m_ada;
    UserId m_bea;
};

QTEST_GUILESS_MAIN(SqliteReaderTest)
#include "tst_sqlitereader.moc"
