// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/RoomBook.h"
#include "app/models/RoomRoles.h"
#include "app/models/UserDirectory.h"
#include "app/session/PatientSender.h"
#include "app/session/RoomDetails.h"
#include "app/session/ServerPeople.h"
#include "tests/unit/app/FakeNet.h"
#include "tests/unit/app/FakeTime.h"
#include "tests/unit/app/Samples.h"

#include <QTest>

namespace hearth::app {

inline const UserId dave{QStringLiteral("u-dave")};

//! Alice owns the lab, and Bob is in it.
struct OwnedRoom
{
    FakeTime time;
    FakeCommands commands;
    PatientSender patient{commands, time.source()};
    UserDirectory users;
    RoomBook book{users};
    RoomRoles roles{patient, book, users};
    ServerPeople people{patient, book, users};
    RoomDetails details{{patient, book, users, roles, people}};

    explicit OwnedRoom(std::optional<RoomRole> own = RoomRole::Owner)
    {
        users.setSelf(user(alice, QStringLiteral("Alice Moor")));
        users.put(user(bob, QStringLiteral("Bob Lind")));
        users.put(user(carol, QStringLiteral("Carol Diaz")));
        users.put(user(dave, QStringLiteral("Dave Oko")));
        Room shown = room(lab, QStringLiteral("lab"));
        shown.topic = QStringLiteral("of things");
        shown.role = own;
        book.put(shown);
        roles.want(lab);
        answerRoles({{alice, own.value_or(RoomRole::Member)}});
        details.begin(lab.toString());
        // Whoever else there is.
        if (!commands.asked.empty())
            static_cast<void>(commands.takeFirst());
    }

    void answerRoles(const std::vector<RoomMember> &told)
    {
        const auto asked = commands.takeFirst();
        QVERIFY(std::holds_alternative<RoomMembers>(asked.command));
        Ack ack;
        ack.users.emplace();
        ack.roles = told;
        ack.more = false;
        asked.reply(ack);
    }

    void acknowledge() { commands.takeFirst().reply(Ack{}); }

    template <class T>
    [[nodiscard]] T asked() const
    {
        return std::get<T>(commands.asked.back().command);
    }
};

inline QString column(const QAbstractItemModel &model, int role)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        all.append(model.data(model.index(row, 0), role).toString());
    return all.join(QStringLiteral(", "));
}

} // namespace hearth::app
