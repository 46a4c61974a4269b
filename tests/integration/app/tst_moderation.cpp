// SPDX-License-Identifier: MIT
#include "tests/integration/app/Person.h"

#include <QRegularExpression>
#include <QTest>

using namespace hearth;
using namespace hearth::app;

namespace {

//! Alice makes a room, and Bob joins it.
struct ModerationSetup
{
    test::TestServer server;
    bool started = server.start();
    //! The first one owns the server, and would have a say in every room.
    Credentials owner = server.makeAccount(QStringLiteral("owner"));
    Person alice{server, QStringLiteral("alice")};
    Person bob{server, QStringLiteral("bob")};
    Person carol{server, QStringLiteral("carol")};
    QString lab;

    [[nodiscard]] bool areOnline()
    {
        return QTest::qWaitFor(
            [this] { return alice.isOnline() && bob.isOnline() && carol.isOnline(); }, 20000);
    }

    void makeLab()
    {
        alice.session.directory()->create(QStringLiteral("lab"), QStringLiteral("of things"));
        QTRY_COMPARE(nameOf(alice), QStringLiteral("lab"));
        lab = alice.session.currentRoom()->roomId();
        bob.session.directory()->join(lab);
        QTRY_COMPARE(nameOf(bob), QStringLiteral("lab"));
        QTRY_COMPARE(alice.session.currentRoom()->memberCount(), 2);
    }

    [[nodiscard]] static QString nameOf(Person &person)
    {
        auto *room = person.session.currentRoom();
        return room ? room->name() : QString();
    }

    //! Of everybody in the room that is on this person's screen, by name.
    [[nodiscard]] static QString marks(Person &person)
    {
        QStringList marks;
        auto *members = person.session.currentRoom()->members();
        for (int row = 0; row < members->rowCount(); ++row) {
            const auto index = members->index(row);
            marks.append(QStringLiteral("%1: %2").arg(
                members->data(index, MemberModel::Name).toString(),
                members->data(index, MemberModel::MarkText).toString()));
        }
        marks.sort();
        return marks.join(QStringLiteral("; "));
    }
};

} // namespace

class TestModeration : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void rolesAreGivenTakenAndHandedOver()
    {
        ModerationSetup s;
        QVERIFY(s.areOnline());
        s.makeLab();
        const QString bobId = s.bob.session.userId();
        auto *actions = s.alice.session.details()->members();
        QTRY_COMPARE(ModerationSetup::marks(s.bob),
                     QStringLiteral("alice: owner of this room; bob: "));
        actions->makeModerator(s.lab, bobId);
        QTRY_COMPARE(ModerationSetup::marks(s.bob),
                     QStringLiteral("alice: owner of this room; bob: moderator"));
        QTRY_VERIFY(!actions->setting()->isBusy());
        actions->takeModerator(s.lab, bobId);
        QTRY_COMPARE(ModerationSetup::marks(s.alice),
                     QStringLiteral("alice: owner of this room; bob: "));
        actions->handOver(s.lab, bobId);
        const auto handedOver = QStringLiteral("alice: moderator; bob: owner of this room");
        QTRY_COMPARE(ModerationSetup::marks(s.alice), handedOver);
        QTRY_COMPARE(ModerationSetup::marks(s.bob), handedOver);
        QCOMPARE(actions->asked()->error(), QString());
    }

    void aRoomIsRenamedAndMadeReadOnly()
    {
        ModerationSetup s;
        QVERIFY(s.areOnline());
        s.makeLab();
        auto *details = s.alice.session.details();
        details->begin(s.lab);
        QVERIFY(details->mayUpdate());
        details->save(QStringLiteral("attic"), QStringLiteral("up there"));
        QTRY_COMPARE(ModerationSetup::nameOf(s.bob), QStringLiteral("attic"));
        QCOMPARE(s.bob.session.currentRoom()->topic(), QStringLiteral("up there"));
        QVERIFY(s.bob.session.currentRoom()->mayWrite());
        details->setReadOnly(true);
        QTRY_VERIFY(!s.bob.session.currentRoom()->mayWrite());
        QVERIFY(s.alice.session.currentRoom()->mayWrite());
        auto *bobs = s.bob.session.details();
        bobs->begin(s.lab);
        QVERIFY(!bobs->mayUpdate());
        bobs->save(QStringLiteral("cellar"), QString());
        QTRY_VERIFY(bobs->saving()->error().contains(QStringLiteral("does not allow")));
    }

    void aRoomIsClosedAndOpenedAgain()
    {
        ModerationSetup s;
        QVERIFY(s.areOnline());
        s.makeLab();
        auto *details = s.alice.session.details();
        details->begin(s.lab);
        QVERIFY(details->maySetVisibility());
        details->setPrivate(true);
        QTRY_VERIFY(details->isPrivate());
        QTRY_VERIFY(s.bob.session.currentRoom()->isPrivate());
        auto *carols = s.carol.session.directory();
        carols->join(s.lab);
        QTRY_VERIFY(carols->error().contains(QStringLiteral("not there")));
        carols->refresh();
        QTRY_VERIFY(!carols->isLoading());
        QCOMPARE(carols->rowCount(), 1); // general
        s.bob.session.currentRoom()->send(QStringLiteral("before anybody else"));
        QTRY_VERIFY(!details->opening()->isBusy());
        details->setPrivate(false);
        QTRY_VERIFY(!s.bob.session.currentRoom()->isPrivate());
        carols->refresh();
        QTRY_COMPARE(carols->rowCount(), 2);
        carols->join(s.lab);
        QTRY_COMPARE(ModerationSetup::nameOf(s.carol), QStringLiteral("lab"));
        QTRY_COMPARE(s.carol.texts(), QStringList{QStringLiteral("before anybody else")});
        auto *bobs = s.bob.session.details();
        bobs->begin(s.lab);
        QVERIFY(!bobs->maySetVisibility());
        bobs->setPrivate(true);
        QTRY_VERIFY(bobs->opening()->error().contains(QStringLiteral("does not allow")));
    }

    void whoIsRemovedOrBannedIsToldAndMayBeLetInAgain()
    {
        ModerationSetup s;
        QVERIFY(s.areOnline());
        s.makeLab();
        const QString bobId = s.bob.session.userId();
        auto *details = s.alice.session.details();
        details->begin(s.lab);
        details->members()->remove(s.lab, bobId);
        QTRY_COMPARE(s.bob.session.farewell(), QStringLiteral("alice removed you from #lab."));
        QTRY_VERIFY(s.bob.session.currentRoom()->isLeft());
        s.bob.session.directory()->join(s.lab);
        QTRY_COMPARE(ModerationSetup::nameOf(s.bob), QStringLiteral("lab"));
        QTRY_VERIFY(!details->members()->asked()->isBusy());
        details->members()->ban(s.lab, bobId);
        QTRY_VERIFY(s.bob.session.farewell().startsWith(QStringLiteral("alice banned you")));
        s.bob.session.directory()->join(s.lab);
        QTRY_VERIFY(!s.bob.session.directory()->error().isEmpty());
        details->bans()->refresh();
        QTRY_COMPARE(details->bans()->rowCount(), 1);
        details->people()->invite(bobId);
        QTRY_VERIFY(details->people()->errand()->error().contains(QStringLiteral("banned")));
        details->bans()->lift(bobId);
        QTRY_COMPARE(details->bans()->rowCount(), 0);
        details->people()->invite(bobId);
        QTRY_COMPARE(details->people()->done(), QStringLiteral("bob is in the room now."));
        QTRY_COMPARE(s.bob.session.rooms()->rowCount(), 2);
    }

    void aPrivateRoomIsMadeInvitedToAndLeft()
    {
        ModerationSetup s;
        QVERIFY(s.areOnline());
        s.alice.session.directory()->createPrivate(QStringLiteral("den"), QString());
        QTRY_COMPARE(ModerationSetup::nameOf(s.alice), QStringLiteral("den"));
        const QString den = s.alice.session.currentRoom()->roomId();
        auto *details = s.alice.session.details();
        details->begin(den);
        QVERIFY(details->isPrivate());
        QTRY_COMPARE(details->people()->rowCount(), 3);
        details->people()->setFilter(QStringLiteral("car"));
        QCOMPARE(details->people()->rowCount(), 1);
        details->people()->invite(s.carol.session.userId());
        QTRY_COMPARE(s.carol.session.rooms()->rowCount(), 2);
        auto *directory = s.bob.session.directory();
        directory->refresh();
        QTRY_VERIFY(!directory->isLoading());
        QCOMPARE(directory->rowCount(), 1);
        auto *leaving = details->leaving();
        leaving->begin(den);
        QVERIFY(leaving->consequence().contains(QStringLiteral("private")));
        leaving->leave();
        QTRY_COMPARE(s.alice.session.rooms()->rowCount(), 1);
        QCOMPARE(s.alice.session.farewell(), QString());
        s.carol.session.openRoom(den);
        QTRY_COMPARE(ModerationSetup::marks(s.carol), QStringLiteral("carol: owner of this room"));
    }
};

QTEST_GUILESS_MAIN(TestModeration)
#include "tst_moderation.moc"
