// SPDX-License-Identifier: MIT
#include "app/models/JumpModel.h"
#include "app/models/RoomBook.h"
#include "app/models/UserDirectory.h"
#include "tests/unit/app/Samples.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QTest>

using namespace hearth;
using namespace hearth::app;

namespace {

const RoomId firmware{QStringLiteral("r-firmware")};

struct JumpModelSetup
{
    UserDirectory users;
    RoomBook book{users};
    JumpModel jump{users, book};

    JumpModelSetup()
    {
        users.setSelf(user(alice, QStringLiteral("Alice Moor")));
        users.put(user(bob, QStringLiteral("Bob Lind")));
        users.put(user(carol, QStringLiteral("Carol Diaz")));
        Room withBob;
        withBob.id = direct;
        withBob.kind = RoomKind::Direct;
        withBob.members = std::vector<UserId>{alice, bob};
        book.replaceAll({room(general, QStringLiteral("general")),
                         room(firmware, QStringLiteral("firmware")), withBob});
    }

    [[nodiscard]] QString rows(int role = JumpModel::Name) const
    {
        QStringList all;
        for (int row = 0; row < jump.rowCount(); ++row)
            all.append(jump.data(jump.index(row), role).toString());
        return all.join(QStringLiteral(", "));
    }
};

} // namespace

class TestJumpModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void whereOneWasLastComesFirst()
    {
        JumpModelSetup s;
        const QAbstractItemModelTester tester(&s.jump);
        s.jump.open();
        QCOMPARE(s.rows(),
                 QStringLiteral(
                     "firmware, general, Bob Lind, Carol Diaz, Browse and create "
                     "rooms, Inspector, New message, Servers, Settings, Sign out, Your account"));
        s.jump.noteVisit(direct);
        s.jump.noteVisit(firmware);
        s.jump.noteVisit(general);
        s.jump.noteVisit(firmware);
        s.jump.open();
        QCOMPARE(s.rows().left(42), QStringLiteral("general, Bob Lind, Carol Diaz, firmware, B"));
    }

    void whatIsUnreadComesBeforeAll()
    {
        JumpModelSetup s;
        s.jump.noteVisit(general);
        s.jump.noteVisit(firmware);
        Room withBob = *s.book.find(direct);
        withBob.unread = 2;
        s.book.put(withBob);
        s.jump.open();
        QCOMPARE(s.rows().left(42), QStringLiteral("Bob Lind, general, Carol Diaz, firmware, B"));
        s.jump.setText(QStringLiteral("firm"));
        QCOMPARE(s.rows().section(QLatin1Char(','), 0, 0), QStringLiteral("firmware"));
    }

    void theBestMatchComesFirst()
    {
        JumpModelSetup s;
        const QAbstractItemModelTester tester(&s.jump);
        s.jump.open();
        s.jump.setText(QStringLiteral("ge"));
        QCOMPARE(s.rows(JumpModel::Styled).section(QLatin1Char(','), 0, 0),
                 QStringLiteral("<b>ge</b>neral"));
        s.jump.setText(QStringLiteral("bl"));
        QCOMPARE(s.rows().section(QLatin1Char(','), 0, 0), QStringLiteral("Bob Lind"));
        s.jump.setText(QStringLiteral("zzz"));
        QCOMPARE(s.jump.count(), 0);
        s.jump.open();
        QVERIFY(s.jump.text().isEmpty());
        QCOMPARE(s.jump.count(), 11);
    }

    void findsPeopleByWhatNobodyElseIsCalled()
    {
        JumpModelSetup s;
        User renamed = user(bob, QStringLiteral("Robert Lind"));
        renamed.username = QStringLiteral("mixer");
        s.users.put(renamed);
        s.jump.open();
        s.jump.setText(QStringLiteral("mixer"));
        QCOMPARE(s.rows(), QStringLiteral("Robert Lind"));
    }

    void aSignLeavesOneKind_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("rows");
        QTest::newRow("rooms") << QStringLiteral("#") << QStringLiteral("firmware, general");
        QTest::newRow("a room") << QStringLiteral("#gen") << QStringLiteral("general");
        QTest::newRow("people") << QStringLiteral("@") << QStringLiteral("Bob Lind, Carol Diaz");
        QTest::newRow("a person") << QStringLiteral("@bob") << QStringLiteral("Bob Lind");
        QTest::newRow("no person") << QStringLiteral("@gen") << QString();
    }

    void aSignLeavesOneKind()
    {
        QFETCH(QString, typed);
        JumpModelSetup s;
        const QAbstractItemModelTester tester(&s.jump);
        s.jump.open();
        s.jump.setText(typed);
        QTEST(s.rows(), "rows");
        s.jump.open();
        QCOMPARE(s.jump.count(), 11);
    }

    void whoSeesToTheServerGetsThere()
    {
        JumpModelSetup s;
        s.jump.open();
        QVERIFY(!s.rows().contains(QStringLiteral("People and invites")));
        s.jump.setAdministering(true);
        s.jump.open();
        s.jump.setText(QStringLiteral("people"));
        QCOMPARE(s.rows(), QStringLiteral("People and invites"));
        QCOMPARE(s.rows(JumpModel::CommandRole), QString::number(JumpModel::OpenAdministration));
    }

    void pagesAndFeedsAreFoundByWhoMay()
    {
        JumpModelSetup s;
        const QAbstractItemModelTester tester(&s.jump);
        s.jump.setFeeds({{QStringLiteral("gh-1"), QStringLiteral("Greenhouse"), {}}});
        s.jump.open();
        for (const char *typed : {"feeds", "dashboard", "greenhouse"}) {
            s.jump.setText(QString::fromLatin1(typed));
            QCOMPARE(s.jump.count(), 0);
        }
        s.jump.setReadingFeeds(true);
        s.jump.setWatching(true);
        s.jump.open();
        QVERIFY(s.rows().endsWith(QStringLiteral(", Greenhouse")));
        s.jump.setText(QStringLiteral("dashboard"));
        QCOMPARE(s.rows(JumpModel::CommandRole), QString::number(JumpModel::OpenDashboard));
        s.jump.setText(QStringLiteral("feeds"));
        QCOMPARE(s.rows(JumpModel::CommandRole), QString::number(JumpModel::OpenFeeds));
        // By its title, by what commands call it, and one that came a moment later.
        s.jump.setText(QStringLiteral("gh-1"));
        QCOMPARE(s.rows(), QStringLiteral("Greenhouse"));
        s.jump.setText(QStringLiteral("house"));
        s.jump.setFeeds({{QStringLiteral("gh-1"), QStringLiteral("Greenhouse"), {}},
                         {QStringLiteral("hen"), QStringLiteral("Henhouse"), {}}});
        QCOMPARE(s.rows(), QStringLiteral("Henhouse, Greenhouse"));
        s.jump.setText(QStringLiteral("#g"));
        QCOMPARE(s.rows(), QStringLiteral("general"));
    }

    void changesHowTheWindowLooks()
    {
        JumpModelSetup s;
        s.jump.open();
        QVERIFY(!s.rows().contains(QStringLiteral("Switch")));
        s.jump.open({JumpModel::SwitchToDark, JumpModel::FollowSystem});
        s.jump.setText(QStringLiteral("dark"));
        QCOMPARE(s.rows(), QStringLiteral("Switch to dark"));
        QCOMPARE(s.rows(JumpModel::CommandRole), QString::number(JumpModel::SwitchToDark));
        s.jump.setText(QStringLiteral("system"));
        QCOMPARE(s.rows(), QStringLiteral("Follow the system"));
        s.jump.setText(QStringLiteral("light"));
        QCOMPARE(s.jump.count(), 0);
    }

    void whatCanBeToldOfOneselfIsOffered_data()
    {
        using Telling = JumpModel::Telling;
        QTest::addColumn<int>("telling");
        QTest::addColumn<QString>("offered");
        const auto row = [](const char *name, Telling telling, const char *offered) {
            QTest::newRow(name) << static_cast<int>(telling) << QString::fromUtf8(offered);
        };
        row("offline", Telling::Nothing, "");
        row("presence", Telling::Presence, "Do not disturb until you turn it off");
        row("status", Telling::Status,
            "Do not disturb for 1 hour, Do not disturb for 30 minutes, "
            "Do not disturb until tomorrow 9:00, Do not disturb until you turn it off");
    }

    void whatCanBeToldOfOneselfIsOffered()
    {
        QFETCH(int, telling);
        QFETCH(QString, offered);
        JumpModelSetup s;
        s.jump.setTelling(static_cast<JumpModel::Telling>(telling));
        s.jump.open();
        s.jump.setText(QStringLiteral("do not disturb"));
        QCOMPARE(s.rows(), offered);
        s.jump.setText(QStringLiteral("set a status"));
        QCOMPARE(s.jump.count(), telling == static_cast<int>(JumpModel::Telling::Status) ? 1 : 0);
    }

    void whoMeetsNobodyGetsToTheirConversationsAlone_data()
    {
        QTest::addColumn<Role>("role");
        QTest::newRow("guest") << Role::Guest;
        QTest::newRow("publisher") << Role::Publisher;
    }

    void whoMeetsNobodyGetsToTheirConversationsAlone()
    {
        QFETCH(Role, role);
        JumpModelSetup s;
        User self = *s.users.find(alice);
        self.role = role;
        s.users.put(self);
        s.jump.open();
        QCOMPARE(s.rows(),
                 QStringLiteral("firmware, general, Bob Lind, Inspector, Servers, Settings, Sign "
                                "out, Your account"));
    }

    void manyPeopleAreCutAfterTheBest()
    {
        JumpModelSetup s;
        for (int i = 0; i < 5000; ++i)
            s.users.put(
                user(UserId(QStringLiteral("u%1").arg(i)), QStringLiteral("Somebody %1").arg(i)));
        s.jump.open();
        s.jump.setText(QStringLiteral("some 4999"));
        QCOMPARE(s.rows().section(QLatin1Char(','), 0, 0), QStringLiteral("Somebody 4999"));
        s.jump.setText(QStringLiteral("some"));
        QCOMPARE(s.jump.count(), JumpModel::most);
    }
};

QTEST_GUILESS_MAIN(TestJumpModel)
#include "tst_jump_model.moc"
