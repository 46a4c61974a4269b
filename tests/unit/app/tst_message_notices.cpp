// SPDX-License-Identifier: MIT
#include "app/session/MessageNotices.h"
#include "shared/protocol/Limits.h"
#include "tests/unit/app/SessionRuns.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace hearth;
using namespace hearth::app;

namespace {

//! Alice, whose window nobody looks at: in a room, and in a direct one with Bob.
struct MessageNoticesSetup : SessionRuns
{
    MessageNoticesSetup() { greet(); }

    void greet(qint64 lastSeq = 0)
    {
        Room lone = room(direct, QString(), lastSeq);
        lone.kind = RoomKind::Direct;
        Room firmware = room(lab, QStringLiteral("firmware"), lastSeq);
        session->start(QStringLiteral("T"));
        transport->accept();
        transport->say(
            welcome(e1, {room(general, QStringLiteral("general"), lastSeq), firmware, lone}));
    }

    void say(const RoomId &where, qint64 seq, const QString &text,
             std::vector<UserId> mentions = {}, const UserId &author = bob)
    {
        ChatMessage said = message(seq, author, text);
        said.id = MessageId(where.toString() + QString::number(seq));
        said.room = where;
        said.mentions = std::move(mentions);
        transport->say(MessageNew{where, seq, said});
    }

    //! What has waited long enough is told.
    void wait() { time.advance(MessageNotices::patience); }

    [[nodiscard]] QString toldText() const
    {
        QStringList lines;
        for (const auto &notice : told.notices)
            lines << notice.title + QStringLiteral(": ") + notice.body;
        return lines.join(QLatin1Char('|'));
    }
};

} // namespace

//! What is told of messages outside of the window.
class TestMessageNotices : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void whatIsMeantForThePersonIsTold()
    {
        MessageNoticesSetup s;
        s.say(direct, 1, QStringLiteral("are you *there*?"));
        s.say(general, 1, QStringLiteral("all of you"));
        s.say(lab, 1, QStringLiteral("@alice <b>look</b>"), {alice});
        s.say(lab, 2, QStringLiteral("my own"), {}, alice);
        s.wait();
        QCOMPARE(
            s.toldText(),
            QStringLiteral("Bob Lind: are you there?|Bob Lind in #firmware: @alice <b>look</b>"));
    }

    void aRoomsLevelSaysWhatIsTold_data()
    {
        using Level = Attention::Level;
        QTest::addColumn<Level>("level");
        QTest::addColumn<int>("plain");
        QTest::addColumn<int>("mention");
        QTest::addColumn<int>("lone");
        QTest::newRow("usual") << Attention::Usual << 0 << 1 << 1;
        QTest::newRow("all") << Attention::All << 1 << 1 << 1;
        QTest::newRow("mentions") << Attention::Mentions << 0 << 1 << 0;
        QTest::newRow("muted") << Attention::None << 0 << 0 << 0;
    }

    void aRoomsLevelSaysWhatIsTold()
    {
        QFETCH(Attention::Level, level);
        QFETCH(int, plain);
        QFETCH(int, mention);
        QFETCH(int, lone);
        MessageNoticesSetup s;
        for (const auto &room : {general, lab, direct})
            s.session->setAttention(room.toString(), level);
        const auto told = [&s](const RoomId &where, std::vector<UserId> mentions) {
            s.told.notices.clear();
            s.say(where, 1, QStringLiteral("said"), std::move(mentions));
            s.wait();
            return static_cast<int>(s.told.notices.size());
        };
        QCOMPARE(told(general, {}), plain);
        QCOMPARE(told(lab, {alice}), mention);
        QCOMPARE(told(direct, {}), lone);
    }

    void whoLooksAtTheWindowIsToldNothing()
    {
        MessageNoticesSetup s;
        s.looksAtWindow = true;
        s.say(direct, 1, QStringLiteral("one"));
        s.wait();
        s.looksAtWindow = false;
        s.wait();
        QCOMPARE(s.toldText(), QString());
        s.say(direct, 2, QStringLiteral("two"));
        s.wait();
        QCOMPARE(s.toldText(), QStringLiteral("Bob Lind: two"));
    }

    void whoIsNotToBeDisturbedIsToldNothing()
    {
        MessageNoticesSetup s;
        s.session->ownPresence()->doNotDisturb(OwnPresence::Never);
        s.say(direct, 1, QStringLiteral("one"));
        s.wait();
        QCOMPARE(s.toldText(), QString());
        // It waits in its room, and needs no place of its own.
        QCOMPARE(s.session->notices()->count(), 0);
        QCOMPARE(s.session->totalUnread(), 1);
    }

    void oneNoticeARoomSaysHowManyWait()
    {
        MessageNoticesSetup s;
        s.say(direct, 1, QStringLiteral("one"));
        s.wait();
        s.say(direct, 2, QStringLiteral("two"));
        s.wait();
        for (qint64 seq = 3; seq <= 20; ++seq)
            s.say(direct, seq, QString::number(seq));
        s.wait();
        QCOMPARE(s.toldText(),
                 QStringLiteral("Bob Lind: one|Bob Lind: two\nOne more waits before it.|"
                                "Bob Lind: 20\n19 more wait before it."));
        for (const auto &notice : s.told.notices)
            QCOMPARE(notice.subject, s.told.notices.front().subject);
        s.say(lab, 1, QStringLiteral("@alice"), {alice});
        s.wait();
        QVERIFY(s.told.notices.back().subject != s.told.notices.front().subject);
    }

    void whatIsReadGoes_data()
    {
        QTest::addColumn<bool>("elsewhere");
        QTest::newRow("here") << false;
        QTest::newRow("on another device") << true;
    }

    void whatIsReadGoes()
    {
        QFETCH(bool, elsewhere);
        MessageNoticesSetup s;
        const auto read = [&](qint64 seq) {
            if (elsewhere)
                s.transport->say(ReadMarked{direct, seq, 0, 0});
            else
                s.session->markRead(direct.toString());
        };
        s.say(direct, 1, QStringLiteral("read before it is told"));
        read(1);
        s.wait();
        QCOMPARE(s.toldText(), QString());
        s.say(direct, 2, QStringLiteral("two"));
        s.wait();
        QCOMPARE(s.told.notices.size(), std::size_t(1));
        QCOMPARE(s.told.withdrawn, QStringList());
        read(2);
        QCOMPARE(s.told.withdrawn, QStringList{s.told.notices.front().subject});
        // It begins anew.
        s.say(direct, 3, QStringLiteral("three"));
        s.wait();
        QCOMPARE(s.told.notices.back().body, QStringLiteral("three"));
    }

    void whatWasReadElsewhereOnlyInPartStays()
    {
        MessageNoticesSetup s;
        s.say(direct, 1, QStringLiteral("one"));
        s.say(direct, 2, QStringLiteral("two"));
        s.wait();
        s.transport->say(ReadMarked{direct, 1, 1, 0});
        QCOMPARE(s.told.withdrawn, QStringList());
    }

    void whatIsDeletedGoes()
    {
        MessageNoticesSetup s;
        s.say(direct, 1, QStringLiteral("one"));
        s.transport->say(MessageDeleted{direct, 2, MessageId(QStringLiteral("r-direct1")), {}});
        s.wait();
        QCOMPARE(s.toldText(), QString());
        s.say(direct, 3, QStringLiteral("two"));
        s.wait();
        s.transport->say(MessageDeleted{direct, 4, MessageId(QStringLiteral("r-direct3")), {}});
        QCOMPARE(s.told.withdrawn, QStringList{s.told.notices.front().subject});
    }

    void whatIsOfALostRoomOrSessionGoes()
    {
        MessageNoticesSetup s;
        s.say(direct, 1, QStringLiteral("one"));
        s.say(lab, 1, QStringLiteral("@alice"), {alice});
        s.wait();
        QCOMPARE(s.told.notices.size(), std::size_t(2));
        s.transport->say(RoomRemoved{lab});
        QCOMPARE(s.told.withdrawn.size(), 1);
        s.session.reset();
        QCOMPARE(s.told.withdrawn.size(), 2);
        // It may still be on the screen of a desktop that is slow.
        for (const auto &notice : s.told.notices) {
            notice.chosen();
            notice.markedRead();
            notice.replied(QStringLiteral("late"));
        }
    }

    void whoChoosesOneIsLedToTheMessage()
    {
        MessageNoticesSetup s;
        const QSignalSpy led(s.session.get(), &Session::ledInside);
        s.say(direct, 1, QStringLiteral("one"));
        s.wait();
        QVERIFY(s.session->currentRoom()->roomId() != direct.toString());
        s.told.notices.front().chosen();
        QCOMPARE(s.session->currentRoom()->roomId(), direct.toString());
        QCOMPARE(led.count(), 1);
    }

    void whoMarksOneHasReadTheRoom()
    {
        MessageNoticesSetup s;
        const QSignalSpy led(s.session.get(), &Session::ledInside);
        s.say(direct, 1, QStringLiteral("one"));
        s.wait();
        QCOMPARE(s.session->totalUnread(), 1);
        s.told.notices.front().markedRead();
        QCOMPARE(s.session->totalUnread(), 0);
        s.time.advance(std::chrono::seconds(1));
        const auto mark = s.transport->take<ReadMark>();
        QVERIFY(mark);
        QCOMPARE(mark->second.room, direct);
        QCOMPARE(mark->second.seq, 1);
        QCOMPARE(led.count(), 0);
    }

    void anAnswerIsSentAsItIsWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("words") << QStringLiteral("on my way");
        QTest::newRow("what a composer would take for a command") << QStringLiteral("/shrug off");
    }

    void anAnswerIsSentAsItIsWritten()
    {
        QFETCH(QString, text);
        MessageNoticesSetup s;
        const QSignalSpy led(s.session.get(), &Session::ledInside);
        s.say(direct, 1, QStringLiteral("one"));
        s.wait();
        s.told.notices.front().replied(text + QLatin1Char('\n'));
        const auto sent = s.transport->take<MessageSend>();
        QVERIFY(sent);
        QCOMPARE(sent->second.room, direct);
        QCOMPARE(sent->second.text, text);
        QCOMPARE(s.session->totalUnread(), 0);
        QCOMPARE(led.count(), 0);
    }

    void anAnswerWithoutTextLeadsToWhereOneWrites()
    {
        MessageNoticesSetup s;
        const QSignalSpy led(s.session.get(), &Session::ledInside);
        s.say(direct, 1, QStringLiteral("one"));
        s.wait();
        s.told.notices.front().replied(QStringLiteral(" "));
        QCOMPARE(s.session->currentRoom()->roomId(), direct.toString());
        QCOMPARE(led.count(), 1);
        QCOMPARE(s.transport->count<MessageSend>(), 0);
    }

    void anAnswerThatIsTooLongIsKept()
    {
        MessageNoticesSetup s;
        s.session->openRoom(direct.toString());
        s.session->currentRoom()->setDraft(QStringLiteral("half a word"));
        s.session->openRoom(general.toString());
        s.say(direct, 1, QStringLiteral("one"));
        s.wait();
        const QString text(200'000, QLatin1Char('a'));
        s.told.notices.front().replied(text);
        QCOMPARE(s.transport->count<MessageSend>(), 0);
        QCOMPARE(s.session->currentRoom()->roomId(), direct.toString());
        QCOMPARE(s.session->currentRoom()->draft(), QStringLiteral("half a word\n") + text);
        QCOMPARE(s.told.notices.back().body,
                 QStringLiteral("Your answer is too long to be sent. It waits where you write."));
    }

    void whereOnlyModeratorsWriteNothingIsAnswered()
    {
        MessageNoticesSetup s;
        s.transport->say(RoomChanged{lab, 1, bob, {}, {}, true});
        s.say(lab, 2, QStringLiteral("@alice"), {alice});
        s.wait();
        QVERIFY(!s.told.notices.front().replied);
        QVERIFY(s.told.notices.front().markedRead);
    }

    void whatCameWhileOneWasAwayIsToldOnce()
    {
        MessageNoticesSetup s;
        Q_EMIT s.transport->closed(1001, {});
        s.session->connection()->retryNow();
        s.transport->sent.clear();
        Room lone = room(direct, QString(), 3);
        lone.kind = RoomKind::Direct;
        lone.readSeq = 1;
        lone.unread = 2;
        s.session->start(QStringLiteral("T"));
        s.transport->accept();
        s.transport->say(welcome(e1, {room(general, QStringLiteral("general")), lone}));
        for (qint64 seq = 1; seq <= 3; ++seq)
            s.say(direct, seq, QString::number(seq));
        s.wait();
        QCOMPARE(s.toldText(), QStringLiteral("Bob Lind: 3\nOne more waits before it."));
    }
};

QTEST_GUILESS_MAIN(TestMessageNotices)
#include "tst_message_notices.moc"
