// SPDX-License-Identifier: MIT
#include "tests/e2e/Household.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace hearth::e2e;

//! How people come to a server where nobody is yet.
class ArrivalTest : public QObject
{
    Q_OBJECT

private:
    //! As whoever sees to the machine makes one.
    static QString ownersInvite(const hearth::test::ServerProcess &server)
    {
        QProcess process;
        process.start(QStringLiteral(HEARTHD_BINARY),
                      {QStringLiteral("invite"), QStringLiteral("create"), QStringLiteral("--role"),
                       QStringLiteral("owner"), QStringLiteral("--data"), server.dataDirectory()});
        process.waitForFinished();
        return QString::fromLatin1(process.readAllStandardOutput())
            .section(QLatin1Char('\n'), 0, 0);
    }

    //! Fills in who one is, from the field of the user's name on.
    static void introduce(Desk &desk, const QString &username, const QString &name)
    {
        desk.type(username);
        desk.press(QStringLiteral("Tab"));
        desk.type(name);
        desk.press(QStringLiteral("Tab"));
        desk.type(QStringLiteral("correct horse battery"));
        desk.press(QStringLiteral("Return"));
    }

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    //! Alice touches no mouse.
    void theOwnerComesByInviteAndInvitesSomebody()
    {
        Household house({QStringLiteral("--registration"), QStringLiteral("invite")});
        QVERIFY(house.open());
        Desk &alice = house.alice;
        const QString code = ownersInvite(house.server);
        QVERIFY(!code.isEmpty());

        QVERIFY(alice.start());
        QVERIFY(alice.waitForFocus(QStringLiteral("Address or invite link")));
        alice.type(QStringLiteral("hearth://%1/?invite=%2").arg(house.server.hostAndPort(), code));
        alice.press(QStringLiteral("Return"));
        QVERIFY(alice.waitForFocus(QStringLiteral("Username")));
        introduce(alice, QStringLiteral("alice"), QStringLiteral("Alice Moor"));
        QVERIFY(alice.waitForFocus(QStringLiteral("Message #general")));
        alice.type(QStringLiteral("First one here"));
        alice.press(QStringLiteral("Return"));
        QVERIFY(alice.waitFor(SpokenRole::ListItem, QStringLiteral("First one here")));

        alice.press(QStringLiteral("ctrl+k"));
        QVERIFY(alice.waitForFocus(QStringLiteral("Jump to")));
        alice.type(QStringLiteral("People and inv"));
        alice.press(QStringLiteral("Return"));
        QVERIFY(alice.waitForFocus(QStringLiteral("Find somebody by name")));
        alice.press(QStringLiteral("shift+Tab"));
        QVERIFY(alice.waitForFocus(QStringLiteral("Parts of this page")));
        alice.press(QStringLiteral("Right"));
        alice.press(QStringLiteral("Tab"));
        QVERIFY(alice.waitForFocus(QStringLiteral("New invite")));
        alice.press(QStringLiteral("Return"));
        QVERIFY(alice.waitForFocus(QStringLiteral("How many accounts")));
        alice.press(QStringLiteral("Return"));
        QVERIFY(alice.waitForFocus(QStringLiteral("Copy link")));
        alice.takePicture(QStringLiteral("new-invite"));
        alice.press(QStringLiteral("Return"));
        QVERIFY(alice.waitFor(SpokenRole::Button, QStringLiteral("Copied")));

        Desk &bob = house.bob;
        QVERIFY(bob.start());
        QVERIFY(bob.click(SpokenRole::Field, QStringLiteral("Address or invite link")));
        bob.press(QStringLiteral("ctrl+v"));
        QVERIFY(bob.click(SpokenRole::Button, QStringLiteral("Connect")));
        QVERIFY(bob.waitForFocus(QStringLiteral("Username")));
        introduce(bob, QStringLiteral("bob"), QStringLiteral("Bob Lind"));
        QVERIFY(bob.waitFor(SpokenRole::ListItem, QStringLiteral("First one here")));

        alice.press(QStringLiteral("shift+Tab"));
        QVERIFY(alice.waitForFocus(QStringLiteral("Done")));
        alice.press(QStringLiteral("Return"));
        QVERIFY(alice.waitForFocus(QStringLiteral("New invite")));
        alice.press(QStringLiteral("Escape"));
        QVERIFY(alice.waitForFocus(QStringLiteral("Message #general")));
        QVERIFY(alice.waitFor(SpokenRole::ListItem, QStringLiteral("Bob Lind, @bob, online")));
    }
};

QTEST_MAIN(ArrivalTest)
#include "tst_arrival.moc"
