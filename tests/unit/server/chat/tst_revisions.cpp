// SPDX-License-Identifier: MIT
#include "tests/support/server/CoreFixture.h"

#include <QRegularExpression>
#include <QTest>

using namespace hearth;
using namespace hearth::server;

class RevisionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_server = std::make_unique<CoreFixture>();
        const QString ada = m_server->signUp(QStringLiteral("ada"));
        const QString bea = m_server->signUp(QStringLiteral("bea"));
        m_beaId = m_server->userOf(bea);
        m_ada = m_server->enter(ada);
        m_bea = m_server->enter(bea);
        m_message = m_server->ask(m_ada, MessageSend{generalRoom(), QStringLiteral("hi @bea"), {}})
                        .message->id;
        m_server->forgetSeen();
    }

    void anEditIsAckedAndThenShownToAll()
    {
        m_server->give(m_ada, MessageEdit{generalRoom(), m_message, QStringLiteral("hi @bea!")});
        QVERIFY(m_server->gateway.takeTypes(m_ada).isEmpty()); // nothing before the commit
        m_server->run();
        QCOMPARE(m_server->gateway.takeTypes(m_ada),
                 (QStringList{QStringLiteral("ack"), QStringLiteral("message.edited")}));
        const auto edited = m_server->gateway.takeOnly<MessageEdited>(m_bea);
        QCOMPARE(edited.seq, 4);
        QCOMPARE(edited.message.text, QStringLiteral("hi @bea!"));
        QCOMPARE(edited.message.mentions, std::vector<UserId>{m_beaId});
    }

    void theSameCommandTwiceIsShownOnce()
    {
        const MessageEdit edit{generalRoom(), m_message, QStringLiteral("other")};
        const Ack once = m_server->ask(m_ada, edit, QStringLiteral("same"));
        const Ack again = m_server->ask(m_ada, edit, QStringLiteral("same"));
        QCOMPARE(again.seq, once.seq);
        QCOMPARE(m_server->gateway.takeTypes(m_bea).count(QStringLiteral("message.edited")), 1);
    }

    void membersReadWhatItSaidBefore()
    {
        const qint64 sent = toMillis(m_server->clock.now());
        const Ack edited =
            m_server->ask(m_ada, MessageEdit{generalRoom(), m_message, QStringLiteral("hi all")});
        const Ack history = m_server->ask(m_bea, MessageHistory{generalRoom(), m_message, {}});
        QCOMPARE(*history.edits,
                 (std::vector<MessageVersion>{{*edited.seq, sent, QStringLiteral("hi @bea")}}));
        QCOMPARE(history.more, std::optional(false));
        QCOMPARE(
            m_server
                ->askRefused(m_bea,
                             MessageHistory{generalRoom(), MessageId(QStringLiteral("none")), {}})
                .code,
            ErrorCode::NotFound);
        (void)m_server->ask(m_ada, MessageDelete{generalRoom(), m_message});
        QCOMPARE(m_server->askRefused(m_ada, MessageHistory{generalRoom(), m_message, {}}).code,
                 ErrorCode::NotFound);
        m_server->storage.isReadFailing = true;
        QCOMPARE(m_server->askRefused(m_ada, MessageHistory{generalRoom(), m_message, {}}).code,
                 ErrorCode::Unavailable);
    }

    void whoLeavesMeanwhileReadsNothing()
    {
        const RoomId tea = m_server->ask(m_ada, RoomCreate{QStringLiteral("tea"), {}, {}}).room->id;
        (void)m_server->ask(m_ada, RoomInvite{tea, m_beaId});
        const MessageId message =
            m_server->ask(m_ada, MessageSend{tea, QStringLiteral("hot"), {}}).message->id;
        m_server->forgetSeen();
        (void)m_server->give(m_bea, RoomLeave{tea});
        const CommandId asked = m_server->give(m_bea, MessageHistory{tea, message, {}});
        m_server->run();
        bool isRefused = false;
        for (const Message &seen : m_server->gateway.take(m_bea)) {
            const auto *error = std::get_if<Error>(&seen);
            isRefused = isRefused || (error && error->ref == asked);
            if (const auto *ack = std::get_if<Ack>(&seen))
                QVERIFY(!ack->edits);
        }
        QVERIFY(isRefused);
    }

    void whoseMentionGoesIsToldTheNewNumbers()
    {
        (void)m_server->ask(m_ada, MessageEdit{generalRoom(), m_message, QStringLiteral("hi")});
        const auto marked = m_server->gateway.takeOnly<ReadMarked>(m_bea);
        QCOMPARE(marked.unread, 1);
        QCOMPARE(marked.mentions, 0);
        QVERIFY(!m_server->gateway.takeTypes(m_ada).contains(QStringLiteral("read.marked")));
        // The same mentions again are no news.
        m_server->forgetSeen();
        (void)m_server->ask(m_ada, MessageEdit{generalRoom(), m_message, QStringLiteral("hey")});
        QVERIFY(!m_server->gateway.takeTypes(m_bea).contains(QStringLiteral("read.marked")));
    }

    void aDeletedMessageIsNoLongerUnread()
    {
        (void)m_server->ask(m_ada, MessageDelete{generalRoom(), m_message});
        const auto seen = m_server->gateway.take(m_bea);
        QCOMPARE(seen.size(), std::size_t(2));
        QCOMPARE(std::get<MessageDeleted>(seen[0]).message, m_message);
        QCOMPARE(std::get<ReadMarked>(seen[1]), (ReadMarked{generalRoom(), 1, 0, 0}));
    }

    void whoHasReadAMessageIsNotToldOfNumbers()
    {
        (void)m_server->ask(m_bea, ReadMark{generalRoom(), 3, {}});
        m_server->forgetSeen();
        (void)m_server->ask(m_ada, MessageDelete{generalRoom(), m_message});
        QCOMPARE(m_server->gateway.takeTypes(m_bea),
                 QStringList{QStringLiteral("message.deleted")});
    }

    void reactionsAreShownToAll()
    {
        const Ack ack = m_server->ask(
            m_bea, ReactionAdd{generalRoom(), m_message, QStringLiteral("\U0001F44D")});
        QCOMPARE(ack.seq, 4);
        const auto added = m_server->gateway.takeOnly<ReactionAdded>(m_ada);
        QCOMPARE(added.user, m_beaId);
        QCOMPARE(added.emoji, QStringLiteral("\U0001F44D"));
        (void)m_server->ask(m_bea, ReactionRemove{generalRoom(), m_message, added.emoji});
        QCOMPARE(m_server->gateway.takeOnly<ReactionRemoved>(m_ada).seq, 5);
    }

    void aReactionIsAnEmoji()
    {
        for (const char *text : {"hello", "+1", "\U0001F44D\U0001F44D", "\u0301"})
            QCOMPARE(m_server
                         ->askRefused(
                             m_bea, ReactionAdd{generalRoom(), m_message, QString::fromUtf8(text)})
                         .code,
                     ErrorCode::BadRequest);
        // What is there of an older time goes away as ever.
        (void)m_server->ask(m_bea, ReactionRemove{generalRoom(), m_message, QStringLiteral("+1")});
    }

    void strangersFindNothingToChange_data()
    {
        QTest::addColumn<Message>("command");
        const RoomId room(QStringLiteral("secret"));
        const MessageId message(QStringLiteral("m"));
        QTest::newRow("edit") << Message(MessageEdit{room, message, QStringLiteral("x")});
        QTest::newRow("history") << Message(MessageHistory{room, message, {}});
        QTest::newRow("delete") << Message(MessageDelete{room, message});
        QTest::newRow("react") << Message(ReactionAdd{room, message, QStringLiteral("\U0001F44D")});
        QTest::newRow("unreact") << Message(ReactionRemove{room, message, QStringLiteral("x")});
        QTest::newRow("search") << Message(Search{QStringLiteral("x"), room, {}, {}});
        QTest::newRow("leave") << Message(RoomLeave{room});
        QTest::newRow("invite") << Message(RoomInvite{room, UserId(QStringLiteral("u"))});
        QTest::newRow("members") << Message(RoomMembers{room, {}});
    }

    void strangersFindNothingToChange()
    {
        QFETCH(Message, command);
        QCOMPARE(m_server->askRefused(m_bea, command).code, ErrorCode::NotFound);
    }

    void aSearchIsNarrowedAsItIsAsked()
    {
        Search narrow{QStringLiteral("hi"), {}, {}, {}};
        narrow.author = m_beaId;
        narrow.before = 200;
        narrow.after = 100;
        (void)m_server->ask(m_bea, narrow);
        QCOMPARE(m_server->storage.lastSearch->author, std::optional(m_beaId));
        QCOMPARE(m_server->storage.lastSearch->olderThan, std::optional<qint64>(200));
        QCOMPARE(m_server->storage.lastSearch->notOlderThan, std::optional<qint64>(100));
    }

    void aSearchIsOfOnesOwnRooms()
    {
        ChatMessage found;
        found.id = m_message;
        found.room = generalRoom();
        m_server->storage.nextFound = SearchPage{{found}, MessagePlace{generalRoom(), 17}};
        const Ack ack =
            m_server->ask(m_bea, Search{QStringLiteral("hi"), {}, QStringLiteral("30.general"), 5});
        QCOMPARE(ack.messages->size(), std::size_t(1));
        QCOMPARE(ack.cursor, QStringLiteral("17.general"));
        const SearchQuery asked = *m_server->storage.lastSearch;
        QCOMPARE(asked.viewer, m_beaId);
        QCOMPARE(asked.rooms, std::vector<RoomId>{generalRoom()});
        QCOMPARE(asked.before, (MessagePlace{generalRoom(), 30}));
        QCOMPARE(asked.limit, 5);
        QCOMPARE(
            m_server->askRefused(m_bea, Search{QStringLiteral("x"), {}, QStringLiteral("?"), {}})
                .code,
            ErrorCode::BadRequest);
        QCOMPARE(m_server->askRefused(m_bea, Search{QStringLiteral("x"), {}, {}, 0}).code,
                 ErrorCode::BadRequest);
        QCOMPARE(
            m_server
                ->askRefused(m_bea, Search{QStringLiteral("x"), {}, QStringLiteral("3.else"), {}})
                .code,
            ErrorCode::BadRequest);
        m_server->storage.isReadFailing = true;
        QCOMPARE(m_server->askRefused(m_bea, Search{QStringLiteral("x"), {}, {}, {}}).code,
                 ErrorCode::Unavailable);
    }

private:
    std::unique_ptr<CoreFixture> m_server;
    SessionId m_ada;
    SessionId m_bea;
    UserId m_beaId;
    MessageId m_message;
};

QTEST_GUILESS_MAIN(RevisionsTest)
#include "tst_revisions.moc"
