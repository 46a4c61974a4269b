// SPDX-License-Identifier: MIT
#include "shared/protocol/Limits.h"
#include "tests/unit/app/MessageNoticesSetup.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace hearth;
using namespace hearth::app;

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
            s.tell(where, 1, QStringLiteral("said"), std::move(mentions));
            return static_cast<int>(s.told.notices.size());
        };
        QCOMPARE(told(general, {}), plain);
        QCOMPARE(told(lab, {alice}), mention);
        QCOMPARE(told(direct, {}), lone);
    }

    void ofMostRoomsTheSettingsSayWhatIsTold_data()
    {
        using Level = NotificationSettings::Level;
        QTest::addColumn<Level>("level");
        QTest::addColumn<QString>("told");
        QTest::newRow("all") << NotificationSettings::AllMessages
                             << QStringLiteral("plain|mention|lone");
        QTest::newRow("addressed")
            << NotificationSettings::Addressed << QStringLiteral("mention|lone");
        QTest::newRow("nothing") << NotificationSettings::Nothing << QString();
    }

    void ofMostRoomsTheSettingsSayWhatIsTold()
    {
        QFETCH(NotificationSettings::Level, level);
        QFETCH(QString, told);
        MessageNoticesSetup s;
        s.notifications.setLevel(level);
        s.tell(general, 1, QStringLiteral("plain"));
        s.session->markRead(general.toString());
        s.tell(general, 2, QStringLiteral("mention"), {alice});
        s.tell(direct, 1, QStringLiteral("lone"));
        QStringList bodies;
        for (const auto &notice : s.told.notices)
            bodies << notice.body;
        QCOMPARE(bodies.join(QLatin1Char('|')), told);
        // Where something else was chosen, that holds.
        s.told.notices.clear();
        s.session->setAttention(lab.toString(), Attention::All);
        s.tell(lab, 1, QStringLiteral("plain"));
        QCOMPARE(s.told.notices.size(), std::size_t(1));
    }

    void inQuietHoursNothingIsTold()
    {
        MessageNoticesSetup s;
        s.notifications.setQuietOn(true);
        const auto now = QDateTime::fromMSecsSinceEpoch(toMillis(s.time.now()));
        const auto timeOf = [&now](int seconds) {
            return now.addSecs(seconds).time().toString(QStringLiteral("HH:mm"));
        };
        QVERIFY(s.notifications.setQuietFrom(timeOf(-3600)));
        QVERIFY(s.notifications.setQuietTo(timeOf(3600)));
        s.tell(direct, 1, QStringLiteral("one"));
        QCOMPARE(s.toldText(), QString());
        s.transport->say(
            UserNotify{alice, QStringLiteral("Frost"), QStringLiteral("Tonight."), {}, bob});
        QCOMPARE(s.toldText(), QString());
        QCOMPARE(s.session->notices()->count(), 1);
        s.time.sleep(std::chrono::hours(2));
        s.tell(direct, 2, QStringLiteral("two"));
        QCOMPARE(s.toldText(), QStringLiteral("Bob Lind: two"));
    }

    void whoLooksAtTheWindowIsToldNothing()
    {
        MessageNoticesSetup s;
        s.looksAtWindow = true;
        s.tell(direct, 1, QStringLiteral("one"));
        s.looksAtWindow = false;
        s.wait();
        QCOMPARE(s.toldText(), QString());
        s.tell(direct, 2, QStringLiteral("two"));
        QCOMPARE(s.toldText(), QStringLiteral("Bob Lind: two"));
    }

    void whoIsNotToBeDisturbedIsToldNothing()
    {
        MessageNoticesSetup s;
        s.session->ownPresence()->doNotDisturb(OwnPresence::Never);
        s.tell(direct, 1, QStringLiteral("one"));
        QCOMPARE(s.toldText(), QString());
        // It waits in its room, and needs no place of its own.
        QCOMPARE(s.session->notices()->count(), 0);
        QCOMPARE(s.session->totalUnread(), 1);
    }

    void oneNoticeARoomSaysHowManyWait()
    {
        MessageNoticesSetup s;
        s.tell(direct, 1, QStringLiteral("one"));
        s.tell(direct, 2, QStringLiteral("two"));
        for (qint64 seq = 3; seq <= 20; ++seq)
            s.say(direct, seq, QString::number(seq));
        s.wait();
        QCOMPARE(s.toldText(),
                 QStringLiteral("Bob Lind: one|Bob Lind: two\nOne more waits before it.|"
                                "Bob Lind: 20\n19 more wait before it."));
        for (const auto &notice : s.told.notices)
            QCOMPARE(notice.subject, s.told.notices.front().subject);
        s.tell(lab, 1, QStringLiteral("@alice"), {alice});
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
        s.tell(direct, 2, QStringLiteral("two"));
        QCOMPARE(s.told.notices.size(), std::size_t(1));
        QCOMPARE(s.told.withdrawn, QStringList());
        read(2);
        QCOMPARE(s.told.withdrawn, QStringList{s.told.notices.front().subject});
        // It begins anew.
        s.tell(direct, 3, QStringLiteral("three"));
        QCOMPARE(s.told.notices.back().body, QStringLiteral("three"));
    }

    void whatIsReadMeanwhileIsNotCounted()
    {
        MessageNoticesSetup s;
        s.say(direct, 1, QStringLiteral("one"));
        s.session->markRead(direct.toString());
        s.tell(direct, 2, QStringLiteral("two"));
        // What waits is told, though what was told of before is read.
        s.say(direct, 3, QStringLiteral("three"));
        s.transport->say(ReadMarked{direct, 2, 1, 0});
        s.wait();
        QCOMPARE(s.toldText(), QStringLiteral("Bob Lind: two|Bob Lind: three"));
    }

    void whatWasReadElsewhereOnlyInPartStays()
    {
        MessageNoticesSetup s;
        s.say(direct, 1, QStringLiteral("one"));
        s.tell(direct, 2, QStringLiteral("two"));
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
        s.tell(direct, 3, QStringLiteral("two"));
        s.transport->say(MessageDeleted{direct, 4, MessageId(QStringLiteral("r-direct3")), {}});
        QCOMPARE(s.told.withdrawn, QStringList{s.told.notices.front().subject});
    }

    void whatIsDeletedTakesNothingElseAlong()
    {
        MessageNoticesSetup s;
        s.say(direct, 1, QStringLiteral("one"));
        s.say(direct, 2, QStringLiteral("two"));
        s.transport->say(MessageDeleted{direct, 3, MessageId(QStringLiteral("r-direct2")), {}});
        s.wait();
        QCOMPARE(s.told.notices.back().body, QStringLiteral("one"));
        s.tell(direct, 4, QStringLiteral("three"));
        s.transport->say(MessageDeleted{direct, 5, MessageId(QStringLiteral("r-direct4")), {}});
        QVERIFY(s.told.withdrawn.isEmpty());
        QCOMPARE(s.told.notices.back().body, QStringLiteral("one"));
    }

    void whatIsOfALostRoomOrSessionGoes()
    {
        MessageNoticesSetup s;
        s.say(direct, 1, QStringLiteral("one"));
        s.tell(lab, 1, QStringLiteral("@alice"), {alice});
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
        s.tell(direct, 1, QStringLiteral("one"));
        QVERIFY(s.session->currentRoom()->roomId() != direct.toString());
        s.told.notices.front().chosen();
        QCOMPARE(s.session->currentRoom()->roomId(), direct.toString());
        QCOMPARE(led.count(), 1);
    }

    void whoMarksOneHasReadTheRoom()
    {
        MessageNoticesSetup s;
        const QSignalSpy led(s.session.get(), &Session::ledInside);
        s.tell(direct, 1, QStringLiteral("one"));
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
        s.tell(direct, 1, QStringLiteral("one"));
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
        s.tell(direct, 1, QStringLiteral("one"));
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
        s.tell(direct, 1, QStringLiteral("one"));
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
        s.tell(lab, 2, QStringLiteral("@alice"), {alice});
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
