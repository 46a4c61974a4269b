// SPDX-License-Identifier: MIT
#include "app/models/RoomPermissions.h"
#include "tests/unit/app/Samples.h"

#include <QRegularExpression>
#include <QTest>

#include <map>

using namespace hearth;
using namespace hearth::app;

namespace {

//! Of Role, then of RoomRole: "a/m" is an admin of the server who is a member of the room.
RoomStanding standingOf(const QString &letters)
{
    static const std::map<QChar, Role> servers{{u'o', Role::Owner},
                                               {u'a', Role::Admin},
                                               {u'm', Role::Member},
                                               {u'g', Role::Guest},
                                               {u'p', Role::Publisher}};
    static const std::map<QChar, RoomRole> rooms{
        {u'o', RoomRole::Owner}, {u'd', RoomRole::Moderator}, {u'm', RoomRole::Member}};
    return {servers.at(letters.at(0)), rooms.at(letters.at(2))};
}

Room roomOf(const QString &kind)
{
    Room room;
    room.id = kind == QLatin1String("everybody's") ? RoomId(QStringLiteral("general")) : general;
    room.kind = kind == QLatin1String("direct") ? RoomKind::Direct : RoomKind::Room;
    if (kind == QLatin1String("read-only"))
        room.readOnly = true;
    return room;
}

QString alone(const RoomPermissions &own)
{
    QString all;
    const auto add = [&all](QChar letter, bool allowed) { all += allowed ? letter : u'-'; };
    add(u'w', own.mayWrite());
    add(u'p', own.mayPin());
    add(u'u', own.mayUpdate());
    add(u'v', own.maySetVisibility());
    add(u'i', own.mayInvite());
    add(u'l', own.mayLeave());
    add(u'b', own.mayLiftBans());
    return all;
}

QString on(const RoomPermissions &own, const RoomStanding &other)
{
    QString all;
    const auto add = [&all](QChar letter, bool allowed) { all += allowed ? letter : u'-'; };
    add(u'w', own.mayWriteTo(other));
    add(u'm', own.mayMakeModerator(other));
    add(u't', own.mayTakeModerator(other));
    add(u'h', own.mayHandOver(other));
    add(u'r', own.mayRemove(other));
    return all;
}

} // namespace

class TestRoomPermissions : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void inARoom_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("self");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *kind, const char *self, const char *expected) {
            QTest::addRow("%s in %s", self, kind)
                << QString::fromLatin1(kind) << QString::fromLatin1(self)
                << QString::fromLatin1(expected);
        };
        // Write, pin, update, set the visibility, invite, leave, lift bans.
        row("plain", "m/m", "w---il-");
        row("plain", "m/d", "wpu-ilb");
        row("plain", "m/o", "wpuvilb");
        row("plain", "a/m", "wpu-ilb");
        row("plain", "o/m", "wpu-ilb");
        row("plain", "g/m", "w----l-");
        row("plain", "g/d", "wpu--lb");
        row("read-only", "m/m", "----il-");
        row("read-only", "g/m", "-----l-");
        row("read-only", "m/d", "wpu-ilb");
        row("read-only", "m/o", "wpuvilb");
        row("read-only", "a/m", "wpu-ilb");
        row("everybody's", "m/m", "w---i--");
        row("everybody's", "m/o", "wpu-i--");
        row("everybody's", "a/m", "wpu-i--");
        row("direct", "m/m", "wp-----");
        row("direct", "o/m", "wp-----");
    }

    void inARoom()
    {
        QFETCH(QString, kind);
        QFETCH(QString, self);
        QTEST(alone(RoomPermissions(roomOf(kind), standingOf(self))), "expected");
    }

    void toAnother_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("self");
        QTest::addColumn<QString>("other");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *kind, const char *self, const char *other,
                            const char *expected) {
            QTest::addRow("%s to %s in %s", self, other, kind)
                << QString::fromLatin1(kind) << QString::fromLatin1(self)
                << QString::fromLatin1(other) << QString::fromLatin1(expected);
        };
        // Write to, make moderator, take moderator, hand over, remove or ban.
        row("plain", "m/m", "m/m", "w----");
        row("plain", "m/m", "m/d", "w----");
        row("plain", "m/m", "m/o", "w----");
        row("plain", "m/d", "m/m", "w---r");
        row("plain", "m/d", "g/m", "w---r");
        row("plain", "m/d", "m/d", "w----");
        row("plain", "m/d", "m/o", "w----");
        // An admin counts as a moderator, so another moderator stands no higher.
        row("plain", "m/d", "a/m", "w----");
        row("plain", "a/m", "m/m", "w---r");
        row("plain", "a/m", "m/d", "w----");
        row("plain", "a/m", "o/m", "w----");
        row("plain", "o/m", "a/m", "w----");
        row("plain", "o/m", "m/o", "w----");
        row("plain", "m/o", "m/m", "wm-hr");
        row("plain", "m/o", "m/d", "w-thr");
        row("plain", "m/o", "a/m", "wm-hr");
        row("plain", "m/o", "o/m", "wm-hr");
        row("plain", "m/o", "m/o", "w----");
        row("plain", "a/o", "m/o", "w----");
        row("plain", "g/m", "m/m", "-----");
        row("plain", "g/d", "m/m", "----r");
        row("plain", "m/m", "p/m", "-----");
        row("read-only", "m/d", "m/m", "w---r");
        row("everybody's", "m/o", "m/m", "wm-h-");
        row("everybody's", "a/m", "m/m", "w----");
        row("direct", "m/m", "m/m", "w----");
        row("direct", "o/m", "m/m", "w----");
    }

    void toAnother()
    {
        QFETCH(QString, kind);
        QFETCH(QString, self);
        QFETCH(QString, other);
        QTEST(on(RoomPermissions(roomOf(kind), standingOf(self)), standingOf(other)), "expected");
    }
};

QTEST_GUILESS_MAIN(TestRoomPermissions)
#include "tst_room_permissions.moc"
