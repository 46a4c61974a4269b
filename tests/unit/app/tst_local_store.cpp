// SPDX-License-Identifier: MIT
#include "tests/unit/app/StoreFixture.h"

#include <algorithm>

using namespace hearth;
using namespace hearth::app;

class TestLocalStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void keepsEverything()
    {
        StoreFixture s;
        QVERIFY(s.store->load().epoch.isEmpty());
        s.begin(4);
        Room shown = room(general, QStringLiteral("general"), 4);
        shown.topic = QStringLiteral("topic");
        shown.readSeq = 2;
        shown.unread = 2;
        shown.mentions = 1;
        shown.role = RoomRole::Moderator;
        shown.readOnly = true;
        Room large = room(direct, QString());
        large.kind = RoomKind::Direct;
        large.members.reset();
        s.store->putRooms({shown, large});
        User gardener = user(bob, QStringLiteral("Bob Lind"), PresenceStatus::Away);
        gardener.statusText = QStringLiteral("in the garden");
        gardener.statusEmoji = QStringLiteral("🌱");
        s.store->putUsers({gardener});
        s.store->keepReadMark(general, 3);
        s.store->setDraft(direct, {QStringLiteral("half a")});
        QVERIFY(s.addOutgoing(outgoing(QStringLiteral("p1"))));
        s.store->keepAttention(general, Attention::Mentions);
        s.store->keepAttention(direct, Attention::None);
        s.store->keepAttention(direct, Attention::Usual);
        s.store->keepAttention(lab, Attention::All);
        s.reopen();
        const auto kept = s.store->load();
        QVERIFY((kept.attention
                 == std::map<RoomId, Attention::Level>{{general, Attention::Mentions},
                                                       {lab, Attention::All}}));
        QCOMPARE(kept.epoch, epoch);
        QCOMPARE(kept.self.displayName, QStringLiteral("Alice Moor"));
        QVERIFY((kept.rooms == std::vector<Room>{shown, large}));
        QCOMPARE(kept.users.size(), size_t(2));
        QVERIFY(std::find(kept.users.begin(), kept.users.end(), gardener) != kept.users.end());
        QCOMPARE(kept.seen.at(general), 4);
        QCOMPARE(kept.readMarks.at(general), 3);
        QCOMPARE(kept.drafts.at(direct).text, QStringLiteral("half a"));
        QVERIFY((kept.outbox == std::vector<OutgoingMessage>{outgoing(QStringLiteral("p1"))}));
    }

    void aDraftComesBackWithWhatItAnswersAndChanges()
    {
        StoreFixture s;
        const Draft reply{
            QStringLiteral("so it is"),
            Draft::Reply{MessageId(QStringLiteral("m1")), bob, QStringLiteral("one")}};
        Draft change;
        change.change = Draft::Change{MessageId(QStringLiteral("m2")), QStringLiteral("own"),
                                      QStringLiteral("my own")};
        s.store->setDraft(general, reply);
        s.store->setDraft(direct, change);
        s.reopen();
        auto kept = s.store->load();
        QVERIFY((kept.drafts == std::map<RoomId, Draft>{{general, reply}, {direct, change}}));
        s.store->setDraft(general, {QStringLiteral("so it is")});
        s.store->setDraft(direct, {});
        s.reopen();
        kept = s.store->load();
        QVERIFY((kept.drafts == std::map<RoomId, Draft>{{general, {QStringLiteral("so it is")}}}));
    }

    void aMessageComesBackAsItWas()
    {
        StoreFixture s;
        s.begin();
        ChatMessage full = said(1, QStringLiteral("all of it ☕"));
        full.clientId = CommandId(QStringLiteral("c1"));
        full.editedAt = 7;
        full.replyTo = MessageId(QStringLiteral("m0"));
        full.mentions = {alice, carol};
        full.reactions = {{QStringLiteral("👍"), {alice, bob}}};
        s.store->apply(MessageNew{general, 1, full});
        const auto page = s.store->readNow(query());
        QVERIFY((page == MessagePage{{full}, false}));
    }

    void changesAreApplied()
    {
        StoreFixture s;
        s.begin();
        s.store->apply(sent(1));
        s.store->apply(sent(2));
        auto edited = said(1, QStringLiteral("better"));
        edited.editedAt = 9;
        s.store->apply(MessageEdited{general, 3, edited});
        const MessageId first(QStringLiteral("m1"));
        s.store->apply(ReactionAdded{general, 4, first, alice, thumb});
        s.store->apply(ReactionAdded{general, 5, first, carol, thumb});
        s.store->apply(ReactionRemoved{general, 6, first, alice, thumb});
        s.store->apply(MessageDeleted{general, 7, MessageId(QStringLiteral("m2"))});
        s.store->apply(ReactionAdded{general, 8, MessageId(QStringLiteral("older")), bob, thumb});
        const auto page = s.store->readNow(query());
        QCOMPARE(page.messages.size(), size_t(2));
        QCOMPARE(page.messages[0].text, QStringLiteral("better"));
        QCOMPARE(page.messages[0].editedAt, std::optional<qint64>(9));
        QVERIFY((page.messages[0].reactions == std::vector<Reaction>{{thumb, {carol}}}));
        QCOMPARE(page.messages[1].deleted, std::optional(true));
        QCOMPARE(page.messages[1].text, QString());
        QCOMPARE(s.store->load().seen.at(general), 8);
    }

    void pagesBothWays()
    {
        StoreFixture s;
        s.begin();
        for (qint64 seq = 1; seq <= 120; ++seq)
            s.store->apply(sent(seq));
        const auto newest = s.store->readNow(query());
        QCOMPARE(newest.messages.front().seq, 71);
        QCOMPARE(newest.messages.back().seq, 120);
        QVERIFY(newest.more);
        const auto oldest = s.store->readNow(query(21));
        QCOMPARE(oldest.messages.front().seq, 1);
        QVERIFY(!oldest.more);
        const auto after = s.store->readNow(query({}, 20));
        QCOMPARE(after.messages.front().seq, 21);
        QVERIFY(after.more);
        QVERIFY(!s.store->readNow(query({}, 100)).more);
    }

    void aPageIsTakenOnlyWhereItTouchesTheRange()
    {
        StoreFixture s;
        s.begin(100);
        QVERIFY((s.store->readNow(query()) == MessagePage{{}, true}));
        s.store->putPage(general, 60, {{said(58, QStringLiteral("58"))}, true});
        QVERIFY(s.store->readNow(query()).messages.empty());
        s.store->putPage(
            general, std::nullopt,
            {{said(99, QStringLiteral("99")), said(100, QStringLiteral("100"))}, true});
        s.store->apply(sent(101));
        QCOMPARE(textsOf(s.store->readNow(query()).messages),
                 (QStringList{QStringLiteral("99"), QStringLiteral("100"), QStringLiteral("101")}));
        QVERIFY(s.store->readNow(query()).more);
        s.store->putPage(general, 99, {{said(2, QStringLiteral("2"))}, false});
        QCOMPARE(s.store->readNow(query()).messages.size(), size_t(4));
        QVERIFY(!s.store->readNow(query()).more);
    }

    void anEventAfterAHoleEmptiesTheRoom()
    {
        StoreFixture s;
        s.begin();
        s.store->apply(sent(1));
        s.store->apply(sent(3));
        QVERIFY((s.store->readNow(query()) == MessagePage{{}, true}));
        QVERIFY(!s.store->load().seen.contains(general));
        s.store->apply(sent(4));
        QVERIFY(s.store->readNow(query()).messages.empty());
    }

    void whatIsGoneIsGone()
    {
        StoreFixture s;
        s.begin();
        s.store->apply(sent(1));
        s.store->setDraft(general, {QStringLiteral("draft")});
        QVERIFY(s.addOutgoing(outgoing(QStringLiteral("p1"))));
        s.store->removeRoom(general);
        const auto kept = s.store->load();
        QVERIFY(kept.rooms.empty() && kept.seen.empty());
        QVERIFY(s.store->readNow(query()).messages.empty());
        QCOMPARE(kept.outbox.size(), size_t(1));
        QCOMPARE(kept.drafts.size(), size_t(1));
    }

    void anotherLifeOfTheLogKeepsOnlyWords_data()
    {
        QTest::addColumn<QString>("newEpoch");
        QTest::addColumn<QString>("newUser");
        QTest::addColumn<bool>("keeps");
        QTest::newRow("the same") << epoch << alice.toString() << true;
        QTest::newRow("another epoch") << QStringLiteral("e2") << alice.toString() << false;
        QTest::newRow("another user of that name") << epoch << carol.toString() << false;
    }

    void anotherLifeOfTheLogKeepsOnlyWords()
    {
        QFETCH(QString, newEpoch);
        QFETCH(QString, newUser);
        QFETCH(bool, keeps);
        StoreFixture s;
        s.begin();
        s.store->apply(sent(1));
        s.store->keepReadMark(general, 1);
        s.store->setDraft(general, {QStringLiteral("draft")});
        QVERIFY(s.addOutgoing(outgoing(QStringLiteral("p1"))));
        s.store->begin(newEpoch, user(UserId(newUser), QStringLiteral("Alice Moor")));
        const auto kept = s.store->load();
        QCOMPARE(!kept.rooms.empty(), keeps);
        QCOMPARE(!kept.seen.empty(), keeps);
        QCOMPARE(!kept.readMarks.empty(), keeps);
        QCOMPARE(!s.store->readNow(query()).messages.empty(), keeps);
        QCOMPARE(kept.outbox.size(), size_t(1));
        QCOMPARE(kept.drafts.at(general).text, QStringLiteral("draft"));
    }

    void survivesAKillAtAnyMoment()
    {
        StoreFixture s;
        s.begin();
        QVERIFY(s.addOutgoing(outgoing(QStringLiteral("p1"), QStringLiteral("one"))));
        QVERIFY(s.addOutgoing(outgoing(QStringLiteral("p2"), QStringLiteral("two"))));
        auto failed = outgoing(QStringLiteral("p2"), QStringLiteral("two"));
        failed.state = OutgoingMessage::State::Failed;
        failed.reason = QStringLiteral("why");
        s.store->outbox().update(failed);
        s.store->apply(sent(1));
        s.kill();
        const auto kept = s.store->load();
        QCOMPARE(kept.seen.at(general), 1);
        QCOMPARE(s.store->readNow(query()).messages.size(), size_t(1));
        QCOMPARE(kept.outbox.size(), size_t(2));
        QCOMPARE(kept.outbox[0].text, QStringLiteral("one"));
        QVERIFY(kept.outbox[1] == failed);
        s.store->outbox().remove(CommandId(QStringLiteral("p1")));
        s.kill();
        QCOMPARE(s.store->load().outbox.size(), size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestLocalStore)
#include "tst_local_store.moc"
