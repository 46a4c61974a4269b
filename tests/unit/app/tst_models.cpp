// SPDX-License-Identifier: MIT
#include "app/models/AttentionModel.h"
#include "app/models/MemberModel.h"
#include "app/models/RoomBook.h"
#include "app/models/RoomDirectoryModel.h"
#include "app/models/RoomListModel.h"
#include "app/models/RoomRoles.h"
#include "app/models/ShownName.h"
#include "app/models/UserDirectory.h"
#include "app/session/PatientSender.h"
#include "shared/protocol/ModerationMessages.h"
#include "tests/unit/app/FakeNet.h"
#include "tests/unit/app/FakeTime.h"
#include "tests/unit/app/Samples.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace hearth;
using namespace hearth::app;
using namespace std::chrono_literals;

namespace {

struct ModelsSetup
{
    FakeTime time;
    UserDirectory users;
    RoomBook book{users};

    ModelsSetup()
    {
        users.setSelf(user(alice, QStringLiteral("Alice Moor")));
        users.put(user(bob, QStringLiteral("Bob Lind"), PresenceStatus::Away));
        users.put(user(carol, QStringLiteral("Carol Diaz"), PresenceStatus::Offline));
    }
};

QString modelColumn(const QAbstractItemModel &model, int role)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        all.append(model.data(model.index(row, 0), role).toString());
    return all.join(QStringLiteral(", "));
}

Room directRoom(const UserId &with)
{
    Room room;
    room.id = RoomId(QStringLiteral("d-") + with.toString());
    room.kind = RoomKind::Direct;
    room.members = std::vector<UserId>{alice, with};
    return room;
}

} // namespace

class TestModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void roomsStandByTitleAndKind()
    {
        ModelsSetup s;
        RoomListModel rooms(RoomKind::Room, s.book, s.users);
        RoomListModel directs(RoomKind::Direct, s.book, s.users);
        const QAbstractItemModelTester t1(&rooms);
        const QAbstractItemModelTester t2(&directs);
        s.book.replaceAll({room(general, QStringLiteral("general")),
                           room(direct, QStringLiteral("Announcements")), directRoom(carol),
                           directRoom(bob)});
        QCOMPARE(modelColumn(rooms, RoomListModel::Name), QStringLiteral("Announcements, general"));
        QCOMPARE(modelColumn(directs, RoomListModel::Name), QStringLiteral("Bob Lind, Carol Diaz"));
        QCOMPARE(directs.data(directs.index(0), RoomListModel::Initials).toString(),
                 QStringLiteral("BL"));
        QCOMPARE(directs.data(directs.index(0), RoomListModel::PresenceRole).toInt(),
                 int(hearth::app::Presence::Away));
        s.users.put(user(bob, QStringLiteral("Zoe Lind")));
        QCOMPARE(modelColumn(directs, RoomListModel::Name), QStringLiteral("Carol Diaz, Zoe Lind"));
        s.book.replaceAll({room(general, QStringLiteral("general"))});
        QCOMPARE(rooms.rowCount(), 1);
        QCOMPARE(directs.rowCount(), 0);
    }

    void countsOnceAndOnlyOthers()
    {
        ModelsSetup s;
        s.book.put(room(general, QStringLiteral("general"), 5));
        QSignalSpy total(&s.book, &RoomBook::totalUnreadChanged);
        s.book.countMessage(message(5, bob, QStringLiteral("known to the counts")), 5);
        s.book.countMessage(message(6, bob, QStringLiteral("new")), 6);
        s.book.countMessage(message(6, bob, QStringLiteral("again")), 6);
        s.book.countMessage(message(7, alice, QStringLiteral("own")), 7);
        auto mention = message(8, bob, QStringLiteral("@alice"));
        mention.mentions = {alice};
        s.book.countMessage(mention, 8);
        QCOMPARE(s.book.find(general)->unread, 2);
        QCOMPARE(s.book.find(general)->mentions, 1);
        QCOMPARE(s.book.totalUnread(), 2);
        QCOMPARE(s.book.totalAddressed(), 1);
        QCOMPARE(total.count(), 2);
        s.book.setRead(general, 8, 0, 0);
        QCOMPARE(s.book.totalUnread(), 0);
    }

    void namesDisturbNothingAroundThem_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("first");
        const auto row = [](const char *tag, const char *name, const char *shown,
                            const char *first) {
            QTest::newRow(tag) << QString::fromUtf8(name) << QString::fromUtf8(shown)
                               << QString::fromUtf8(first);
        };
        row("plain", "Ann Moor", "Ann Moor", "Ann");
        row("accents", "Ren\u00e9 d\u2019Ard", "Ren\u00e9 d\u2019Ard", "Ren\u00e9");
        row("a pile of marks", "A\u0301\u0301\u0301\u0301\u0301\u0301\u0301nn",
            "A\u0301\u0301\u0301\u0301nn", "A\u0301\u0301\u0301\u0301nn");
        row("from right to left", "\u05d3\u05e0\u05d4 \u05dc\u05d1",
            "\u2068\u05d3\u05e0\u05d4 \u05dc\u05d1\u2069", "\u2068\u05d3\u05e0\u05d4\u2069");
        row("a turn that stays open", "Ann\u202e Moor", "Ann\u202e Moor\u202c", "Ann\u202e\u202c");
    }

    void namesDisturbNothingAroundThem()
    {
        QFETCH(QString, name);
        QFETCH(QString, shown);
        QFETCH(QString, first);
        ModelsSetup s;
        s.users.put(user(bob, name));
        QCOMPARE(s.users.displayName(bob), shown);
        QCOMPARE(s.users.firstName(bob), first);
        const RoomId id(QStringLiteral("r1"));
        s.book.put(room(id, name));
        QCOMPARE(s.book.title(id), shown);
    }

    void isolatesAreNoInitials()
    {
        ModelsSetup s;
        s.users.put(user(bob, QStringLiteral("\u05d3\u05e0\u05d4 \u05dc\u05d1")));
        QCOMPARE(s.users.initials(bob), QStringLiteral("\u05d3\u05dc"));
    }

    void everybodyIsToldByAHandle()
    {
        ModelsSetup s;
        User other = user(bob, QStringLiteral("Alice Moor"));
        other.username = QStringLiteral("mallory");
        s.users.put(other);
        FakeCommands commands;
        PatientSender patient(commands, s.time.source());
        const RoomRoles roles(patient, s.book, s.users);
        MemberModel members(general, roles, s.users, s.time.source());
        members.setMembers({bob});
        QCOMPARE(modelColumn(members, MemberModel::Handle), QStringLiteral("@mallory"));
        QVERIFY(handleOf(nullptr).isEmpty());
    }

    void membersStandByPresenceThenName()
    {
        ModelsSetup s;
        FakeCommands commands;
        PatientSender patient(commands, s.time.source());
        const RoomRoles roles(patient, s.book, s.users);
        MemberModel members(general, roles, s.users, s.time.source());
        const QAbstractItemModelTester tester(&members);
        members.setMembers({carol, bob, alice});
        QCOMPARE(modelColumn(members, MemberModel::Name),
                 QStringLiteral("Alice Moor, Bob Lind, Carol Diaz"));
        QCOMPARE(modelColumn(members, MemberModel::Section),
                 QStringLiteral("Online — 1, Away — 1, Offline — 1"));
        s.users.setPresence({carol, PresenceStatus::DoNotDisturb, 0});
        QCOMPARE(modelColumn(members, MemberModel::Name),
                 QStringLiteral("Alice Moor, Carol Diaz, Bob Lind"));
        QCOMPARE(modelColumn(members, MemberModel::Section),
                 QStringLiteral("Online — 2, Online — 2, Away — 1"));
        s.users.setPresence({alice, PresenceStatus::Offline, toMillis(s.time.wall - 2h)});
        QCOMPARE(modelColumn(members, MemberModel::LastSeen), QStringLiteral(", , 2 h"));
        QCOMPARE(modelColumn(members, MemberModel::LastSeenText),
                 QStringLiteral(", , last seen 2 hours ago"));
        members.setFreshness(MemberModel::Freshness::LastKnown);
        QCOMPARE(members.data(members.index(0), MemberModel::Section).toString(),
                 QStringLiteral("Online — 1, last known"));
        members.setMembers({bob});
        QCOMPARE(members.rowCount(), 1);
        QVERIFY(!members.data(members.index(0), MemberModel::Self).toBool());
    }

    void membersSayWhatTheyLike()
    {
        ModelsSetup s;
        FakeCommands commands;
        PatientSender patient(commands, s.time.source());
        const RoomRoles roles(patient, s.book, s.users);
        MemberModel members(general, roles, s.users, s.time.source());
        const QAbstractItemModelTester tester(&members);
        members.setMembers({bob});
        QSignalSpy changed(&members, &MemberModel::dataChanged);
        hearth::Presence presence{bob, PresenceStatus::Away, 0};
        presence.statusText = QStringLiteral("at the lathe");
        s.users.setPresence(presence);
        QCOMPARE(modelColumn(members, MemberModel::StatusLine), QStringLiteral("at the lathe"));
        QVERIFY(changed.count() > 0);
        presence.statusEmoji = QStringLiteral("🔧");
        s.users.setPresence(presence);
        QCOMPARE(modelColumn(members, MemberModel::StatusLine), QStringLiteral("🔧 at the lathe"));
        presence.statusText = QStringLiteral("בגינה");
        s.users.setPresence(presence);
        QCOMPARE(modelColumn(members, MemberModel::StatusLine),
                 QStringLiteral("\u2068🔧 בגינה\u2069"));
        presence.statusText = QStringLiteral("at the lathe");
        s.users.setPresence(presence);
        // A new name or role brings no presence, and takes none away.
        User renamed = user(bob, QStringLiteral("Bo Lind"));
        renamed.status.reset();
        s.users.put(renamed);
        QCOMPARE(modelColumn(members, MemberModel::StatusLine), QStringLiteral("🔧 at the lathe"));
        s.users.put(user(bob, QStringLiteral("Bo Lind")));
        QCOMPARE(modelColumn(members, MemberModel::StatusLine), QString());
    }

    void directoryJoinsAndTellsWhatFailed()
    {
        ModelsSetup s;
        FakeCommands commands;
        PatientSender patient(commands, s.time.source());
        RoomDirectoryModel directory(patient, s.book);
        const QAbstractItemModelTester tester(&directory);
        s.book.put(room(general, QStringLiteral("general")));
        directory.refresh();
        QVERIFY(directory.isLoading());
        const auto list = commands.takeFirst();
        const Room other = room(RoomId(QStringLiteral("r2")), QStringLiteral("design"));
        Ack ack;
        ack.ref = list.id;
        ack.rooms = AckRooms(
            std::vector<Room>{room(general, QStringLiteral("general")), other, directRoom(bob)});
        list.reply(ack);
        QVERIFY(!directory.isLoading());
        QCOMPARE(modelColumn(directory, RoomDirectoryModel::Name),
                 QStringLiteral("design, general"));
        QCOMPARE(modelColumn(directory, RoomDirectoryModel::Joined), QStringLiteral("false, true"));
        directory.setFilter(QStringLiteral(" GEN "));
        QCOMPARE(modelColumn(directory, RoomDirectoryModel::Name), QStringLiteral("general"));
        directory.setFilter(QStringLiteral("attic"));
        QCOMPARE(directory.count(), 0);
        directory.setFilter(QString());
        QCOMPARE(directory.count(), 2);
        QSignalSpy entered(&directory, &RoomDirectoryModel::entered);
        directory.join(QStringLiteral("r2"));
        ack.room = other;
        commands.takeFirst().reply(ack);
        QCOMPARE(entered.count(), 1);
        QCOMPARE(modelColumn(directory, RoomDirectoryModel::Joined), QStringLiteral("true, true"));
        directory.join(QStringLiteral("r2"));
        directory.dismiss();
        commands.takeFirst().reply(ack);
        QCOMPARE(entered.count(), 1);
        directory.join(QStringLiteral("r3"));
        commands.takeFirst().reply(refusal(ErrorCode::NotFound));
        QVERIFY(!directory.error().isEmpty());
    }

    void aBusyServerIsAskedForRoomsAgain()
    {
        ModelsSetup s;
        FakeCommands commands;
        PatientSender patient(commands, s.time.source());
        RoomDirectoryModel directory(patient, s.book);
        const auto putOffOnce = [&](const auto &error) {
            QVERIFY(error().isEmpty());
            const auto asked = commands.takeFirst();
            asked.reply(refusal(ErrorCode::RateLimited, 300ms));
            QVERIFY(error().contains(QStringLiteral("busy")));
            s.time.advance(300ms);
            QCOMPARE(commands.asked.size(), size_t(1));
            QVERIFY(commands.asked.front().id == asked.id);
            Ack ack;
            ack.room = room(RoomId(QStringLiteral("r2")), QStringLiteral("design"));
            commands.takeFirst().reply(ack);
            QVERIFY(error().isEmpty());
        };
        directory.refresh();
        putOffOnce([&] { return directory.error(); });
        QVERIFY(!directory.isLoading());
        directory.join(QStringLiteral("r2"));
        putOffOnce([&] { return directory.error(); });
        directory.create(QStringLiteral("lab"), QString());
        putOffOnce([&] { return directory.creationError(); });
        QVERIFY(!directory.isCreating());
    }

    void aRoomWhoseAnswerWasLostIsMadeOnce()
    {
        ModelsSetup s;
        FakeCommands commands;
        PatientSender patient(commands, s.time.source());
        RoomDirectoryModel directory(patient, s.book);
        directory.create(QStringLiteral("  "), QString());
        QVERIFY(!directory.creationError().isEmpty());
        QVERIFY(directory.error().isEmpty());
        QVERIFY(commands.asked.empty());
        directory.create(QStringLiteral("lab"), QString());
        const auto first = commands.asked.front().id;
        commands.disconnect();
        QVERIFY(!directory.isCreating());
        commands.connected = true;
        directory.create(QStringLiteral("lab"), QString());
        QVERIFY(commands.asked.front().id == first);
        commands.disconnect();
        commands.connected = true;
        directory.createPrivate(QStringLiteral("lab"), QString());
        QVERIFY(commands.asked.front().id != first);
        QCOMPARE(std::get<RoomCreate>(commands.asked.front().command).visibility,
                 std::optional(Visibility::Private));
    }

    void whatIsMutedDoesNotCount()
    {
        ModelsSetup s;
        RoomListModel rooms(RoomKind::Room, s.book, s.users);
        const QAbstractItemModelTester tester(&rooms);
        Room shown = room(general, QStringLiteral("general"), 9);
        shown.unread = 5;
        shown.mentions = 1;
        s.book.put(shown);
        const auto counts = [&] {
            return QStringLiteral("%1 of %2, %3")
                .arg(modelColumn(rooms, RoomListModel::Counted),
                     modelColumn(rooms, RoomListModel::Unread))
                .arg(s.book.totalUnread());
        };
        QCOMPARE(counts(), QStringLiteral("5 of 5, 5"));
        QSignalSpy total(&s.book, &RoomBook::totalUnreadChanged);
        s.book.setAttention(general, Attention::Mentions);
        QCOMPARE(counts(), QStringLiteral("1 of 5, 1"));
        s.book.setAttention(general, Attention::None);
        QCOMPARE(counts(), QStringLiteral("0 of 5, 0"));
        QCOMPARE(modelColumn(rooms, RoomListModel::AttentionRole), QStringLiteral("2"));
        QCOMPARE(total.count(), 2);
        s.book.countMessage(message(10, bob, QStringLiteral("more")), 10);
        QCOMPARE(counts(), QStringLiteral("0 of 6, 0"));
        s.book.setAttention(general, Attention::All);
        QCOMPARE(counts(), QStringLiteral("6 of 6, 6"));
        s.book.setAttention(general, Attention::Usual);
        QCOMPARE(counts(), QStringLiteral("6 of 6, 6"));
    }

    void roomsWithALevelOfTheirOwnStandTogether()
    {
        ModelsSetup s;
        AttentionModel chosen(s.book);
        const QAbstractItemModelTester tester(&chosen);
        s.book.setAttention(general, Attention::None);
        QCOMPARE(chosen.count(), 0);
        s.book.put(room(general, QStringLiteral("general")));
        s.book.put(room(lab, QStringLiteral("design")));
        s.book.setAttention(lab, Attention::All);
        QCOMPARE(modelColumn(chosen, AttentionModel::Title), QStringLiteral("# design, # general"));
        QCOMPARE(modelColumn(chosen, AttentionModel::LevelRole), QStringLiteral("0, 2"));
        s.book.setAttention(lab, Attention::Mentions);
        QCOMPARE(modelColumn(chosen, AttentionModel::LevelRole), QStringLiteral("1, 2"));
        RoomChanged renamed{lab, 1, bob, QStringLiteral("workshop"), {}, {}};
        s.book.change(renamed);
        QCOMPARE(modelColumn(chosen, AttentionModel::Title),
                 QStringLiteral("# general, # workshop"));
        s.book.setAttention(general, Attention::Usual);
        QCOMPARE(modelColumn(chosen, AttentionModel::Title), QStringLiteral("# workshop"));
        s.book.remove(lab);
        QCOMPARE(chosen.count(), 0);
    }

    void unknownPeopleAreAskedForOnceAndTogether()
    {
        UserDirectory users;
        QSignalSpy wanted(&users, &UserDirectory::wanted);
        (void)users.displayName(bob);
        (void)users.displayName(carol);
        (void)users.displayName(bob);
        QVERIFY(wanted.wait());
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted[0][0].value<std::vector<UserId>>().size(), size_t(2));
        users.askAgain();
        QVERIFY(wanted.wait());
        QCOMPARE(wanted.count(), 2);
    }
};

QTEST_GUILESS_MAIN(TestModels)
#include "tst_models.moc"
