// SPDX-License-Identifier: MIT
#include "tests/e2e/Household.h"

#include <QRegularExpression>
#include <QTest>

using namespace hearth::e2e;

//! Rooms are made, shared and left.
class RoomsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aRoomIsMadeSharedAndLeft()
    {
        Household house;
        QVERIFY(house.open());
        QVERIFY(house.signBothIn());
        Desk &alice = house.alice;
        Desk &bob = house.bob;
        const QString attic = QStringLiteral("Message #attic");

        QVERIFY(alice.click(SpokenRole::Button, QStringLiteral("Browse and create rooms")));
        QVERIFY(alice.waitForFocus(QStringLiteral("Find a room")));
        QVERIFY(alice.click(SpokenRole::Button, QStringLiteral("Create a room")));
        QVERIFY(alice.waitForFocus(QStringLiteral("Name")));
        alice.type(QStringLiteral("attic"));
        QVERIFY(alice.click(SpokenRole::Button, QStringLiteral("Create room")));
        QVERIFY(alice.waitFor(SpokenRole::Field, attic));
        QVERIFY(alice.waitFor(SpokenRole::Label, QStringLiteral("1 member")));

        QVERIFY(alice.click(SpokenRole::Button, QStringLiteral("Room details")));
        QVERIFY(
            alice.typeInto(QStringLiteral("Search for people to invite"), QStringLiteral("bob")));
        QVERIFY(alice.click(SpokenRole::Button, QStringLiteral("Invite Bob Lind")));
        QVERIFY(alice.waitFor(SpokenRole::Label, QStringLiteral("2 members")));
        alice.takePicture(QStringLiteral("invited"));
        alice.press(QStringLiteral("Escape"));

        QVERIFY(bob.click(SpokenRole::ListItem, QStringLiteral("# attic")));
        QVERIFY(bob.typeInto(attic, QStringLiteral("It is dark up here")));
        bob.press(QStringLiteral("Return"));
        QVERIFY(alice.waitFor(SpokenRole::ListItem, QStringLiteral("It is dark up here")));

        QVERIFY(bob.click(SpokenRole::Button, QStringLiteral("Room details")));
        QVERIFY(bob.click(SpokenRole::Button, QStringLiteral("Leave room")));
        QVERIFY(bob.click(SpokenRole::Button, QStringLiteral("Leave")));
        QVERIFY(bob.waitUntilGone(SpokenRole::ListItem, QStringLiteral("# attic")));
        QVERIFY(alice.waitFor(SpokenRole::Label, QStringLiteral("1 member")));
        QVERIFY(Household::isIn(bob, QStringLiteral("general")));
    }
};

QTEST_MAIN(RoomsTest)
#include "tst_rooms.moc"
