// SPDX-License-Identifier: MIT
#include "tests/unit/app/OwnedRoom.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace hearth;
using namespace hearth::app;
using namespace std::chrono_literals;

//! What is changed of a room, and what is said when it can't be.
class TestRoomDetails : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void whatIsWrongIsSaidBeforeItIsSent_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("topic");
        QTest::addColumn<bool>("isNameGood");
        QTest::addColumn<bool>("isTopicGood");
        const QString fine = QStringLiteral("garden");
        QTest::newRow("fine") << fine << QString() << true << true;
        QTest::newRow("no name") << QStringLiteral("  ") << fine << false << true;
        QTest::newRow("64 characters") << QString(64, u'x') << fine << true << true;
        QTest::newRow("65 characters") << QString(65, u'x') << fine << false << true;
        QTest::newRow("64 beyond the BMP")
            << QStringLiteral("😀").repeated(64) << fine << true << true;
        QTest::newRow("spaces around do not count")
            << QLatin1Char(' ') + QString(64, u'x') + QLatin1Char(' ') << fine << true << true;
        QTest::newRow("two lines") << QStringLiteral("a\nb") << fine << false << true;
        QTest::newRow("a topic of 256") << fine << QString(256, u'x') << true << true;
        QTest::newRow("a topic of 257") << fine << QString(257, u'x') << true << false;
        QTest::newRow("a topic of two lines") << fine << QStringLiteral("a\nb") << true << false;
    }

    void whatIsWrongIsSaidBeforeItIsSent()
    {
        QFETCH(QString, name);
        QFETCH(QString, topic);
        QFETCH(bool, isNameGood);
        QFETCH(bool, isTopicGood);
        OwnedRoom s;
        QCOMPARE(s.details.nameFault(name).isEmpty(), isNameGood);
        QCOMPARE(s.details.topicFault(topic).isEmpty(), isTopicGood);
        s.details.save(name, topic);
        QCOMPARE(!s.commands.asked.empty(), isNameGood && isTopicGood);
    }

    void onlyWhatIsAnotherIsSent()
    {
        OwnedRoom s;
        s.details.save(QStringLiteral(" lab "), QStringLiteral("of things"));
        QVERIFY(s.commands.asked.empty());
        s.details.save(QStringLiteral("lab"), QString());
        QVERIFY(!s.asked<RoomUpdate>().name);
        QCOMPARE(s.asked<RoomUpdate>().topic, std::optional(QString()));
        QVERIFY(s.details.saving()->isBusy());
        s.acknowledge();
        QVERIFY(!s.details.saving()->isBusy());
        QCOMPARE(s.details.saving()->error(), QString());
    }

    void theEventShowsWhatIsAnother()
    {
        OwnedRoom s;
        QSignalSpy changed(&s.details, &RoomDetails::changed);
        s.book.change({lab, 1, bob, QStringLiteral("attic"), {}, true});
        QCOMPARE(changed.count(), 1);
        QCOMPARE(s.details.name(), QStringLiteral("attic"));
        QCOMPARE(s.details.topic(), QStringLiteral("of things"));
        QVERIFY(s.details.isReadOnly());
        s.book.change({lab, 2, bob, {}, QString(), false});
        QCOMPARE(s.details.topic(), QString());
        QVERIFY(!s.details.isReadOnly());
        s.book.remove(lab);
        QVERIFY(!s.details.isThere());
    }

    void eachErrorStandsWhereItArose()
    {
        OwnedRoom s;
        s.details.setReadOnly(true);
        QVERIFY(s.details.switching()->isBusy());
        s.commands.takeFirst().reply(refusal(ErrorCode::Forbidden));
        QVERIFY(s.details.switching()->error().contains(QStringLiteral("not allow")));
        QCOMPARE(s.details.saving()->error(), QString());
        s.details.people()->invite(carol.toString());
        s.commands.takeFirst().reply(refusal(ErrorCode::NotFound));
        QVERIFY(!s.details.people()->errand()->error().isEmpty());
        s.details.save(QStringLiteral("attic"), QString());
        s.commands.disconnect();
        QVERIFY(s.details.saving()->error().contains(QStringLiteral("no connection")));
        s.commands.connected = true;
        s.details.begin(lab.toString());
        QCOMPARE(s.details.switching()->error(), QString());
        QCOMPARE(s.details.saving()->error(), QString());
        QCOMPARE(s.details.people()->errand()->error(), QString());
    }

    void anOwnerSaysWhoFindsIt()
    {
        OwnedRoom s;
        QVERIFY(!s.details.maySetVisibility()); // a server of before
        s.details.setVisibilityOffered(true);
        QVERIFY(s.details.maySetVisibility());
        s.details.setPrivate(true);
        QCOMPARE(s.asked<RoomUpdate>(), (RoomUpdate{lab, {}, {}, {}, Visibility::Private}));
        s.acknowledge();
        s.book.change({lab, 1, alice, {}, {}, {}, Visibility::Private});
        QVERIFY(s.details.isPrivate());
        s.details.setPrivate(false);
        QCOMPARE(s.asked<RoomUpdate>().visibility, std::optional(Visibility::Public));
        s.commands.takeFirst().reply(refusal(ErrorCode::Forbidden));
        QVERIFY(!s.details.opening()->error().isEmpty());
        QVERIFY(s.details.isPrivate());
        s.roles.set(lab, alice, RoomRole::Moderator);
        QVERIFY(!s.details.maySetVisibility());
    }

    void anAnswerToWhatWasGivenUpIsIgnored()
    {
        OwnedRoom s;
        s.details.setReadOnly(true);
        s.details.begin(lab.toString());
        QVERIFY(!s.details.switching()->isBusy());
        s.commands.takeFirst().reply(refusal(ErrorCode::Forbidden));
        QCOMPARE(s.details.switching()->error(), QString());
    }

    void aBusyServerIsAskedAgainAndSaysSo()
    {
        OwnedRoom s;
        s.details.setReadOnly(true);
        s.commands.takeFirst().reply(refusal(ErrorCode::RateLimited, 300ms));
        QVERIFY(s.details.switching()->isBusy());
        QVERIFY(s.details.switching()->error().contains(QStringLiteral("busy")));
        s.time.advance(300ms);
        s.acknowledge();
        QVERIFY(!s.details.switching()->isBusy());
        QCOMPARE(s.details.switching()->error(), QString());
    }

    void oneThingAtATimeIsAskedForAtOnePlace()
    {
        OwnedRoom s;
        s.details.setReadOnly(true);
        s.details.setReadOnly(false);
        QCOMPARE(s.commands.asked.size(), size_t(1));
    }

    void leavingSaysWhatComesOfIt_data()
    {
        QTest::addColumn<bool>("isPrivate");
        QTest::addColumn<bool>("isOwner");
        QTest::addColumn<int>("members");
        QTest::addColumn<QString>("expected");
        QTest::newRow("public") << false << false << 3 << QStringLiteral("come back through");
        QTest::newRow("private") << true << false << 3 << QStringLiteral("invites you");
        QTest::newRow("the last one") << true << false << 1 << QStringLiteral("nobody can ever");
        QTest::newRow("an owner") << false << true << 3 << QStringLiteral("handed on");
    }

    void leavingSaysWhatComesOfIt()
    {
        QFETCH(bool, isPrivate);
        QFETCH(bool, isOwner);
        QFETCH(int, members);
        QFETCH(QString, expected);
        OwnedRoom s(isOwner ? std::optional(RoomRole::Owner) : std::nullopt);
        Room shown = *s.book.find(lab);
        shown.visibility = isPrivate ? Visibility::Private : Visibility::Public;
        shown.memberCount = members;
        s.book.put(shown);
        auto *leaving = s.details.leaving();
        leaving->begin(lab.toString());
        QCOMPARE(leaving->name(), QStringLiteral("lab"));
        QVERIFY2(leaving->consequence().contains(expected), qPrintable(leaving->consequence()));
        QCOMPARE(leaving->consequence().contains(QStringLiteral("handed on")), isOwner);
        s.roles.set(lab, bob, RoomRole::Owner);
        leaving->begin(lab.toString());
        QVERIFY(!leaving->consequence().contains(QStringLiteral("handed on")));
    }

    void whoElseOwnsTheRoomIsAskedForAndSaid()
    {
        OwnedRoom s;
        auto *leaving = s.details.leaving();
        s.roles.doubt();
        leaving->begin(lab.toString());
        QVERIFY(leaving->consequence().contains(QStringLiteral("handed on")));
        QSignalSpy changed(leaving, &RoomLeaving::roomChanged);
        s.answerRoles({{alice, RoomRole::Owner}, {bob, RoomRole::Owner}});
        QVERIFY(changed.count() > 0);
        QVERIFY(!leaving->consequence().contains(QStringLiteral("handed on")));
        s.book.remove(lab);
        Q_EMIT s.roles.changed({});
        QCOMPARE(leaving->name(), QStringLiteral("lab"));
    }

    void leaving()
    {
        OwnedRoom s;
        auto *leaving = s.details.leaving();
        leaving->begin(lab.toString());
        QSignalSpy done(leaving, &RoomLeaving::done);
        leaving->leave();
        QVERIFY(s.asked<RoomLeave>().room == lab);
        s.commands.takeFirst().reply(refusal(ErrorCode::Forbidden));
        QVERIFY(!leaving->errand()->error().isEmpty());
        QCOMPARE(done.count(), 0);
        leaving->leave();
        s.acknowledge();
        QCOMPARE(done.count(), 1);
        QCOMPARE(leaving->errand()->error(), QString());
    }
};

QTEST_GUILESS_MAIN(TestRoomDetails)
#include "tst_room_details.moc"
