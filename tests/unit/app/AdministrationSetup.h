// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/RoomBook.h"
#include "app/models/UserDirectory.h"
#include "app/session/PatientSender.h"
#include "app/session/ServerAdministration.h"
#include "tests/unit/app/FakeNet.h"
#include "tests/unit/app/FakeTime.h"
#include "tests/unit/app/Samples.h"

namespace hearth::app {

inline const InviteId i1{QStringLiteral("i1")};

inline Invite inviteOf(const InviteId &id)
{
    Invite invite;
    invite.id = id;
    invite.usesLeft = 3;
    invite.createdAt = 1'790'000'000'000;
    invite.by = alice;
    return invite;
}

//! Somebody's administration of a server that answers as the test says; `address` is theirs.
struct AdministrationSetup
{
    FakeTime time;
    FakeCommands commands;
    PatientSender patient{commands, time.source()};
    UserDirectory users;
    RoomBook book{users};
    std::optional<KeyFingerprint> key;
    std::optional<ServerLink> link; //!< for others
    std::unique_ptr<ServerAdministration> administration;

    explicit AdministrationSetup(const QString &address = QStringLiteral("box"))
    {
        users.setSelf(user(alice, QStringLiteral("Alice Moor")));
        administration = std::make_unique<ServerAdministration>(ServerAdministration::Parts{
            patient,
            users,
            book,
            time,
            {*ServerAddress::parse(address), [this] { return key; }, [this] { return link; }}});
        administration->setOwnRole(Role::Owner);
        administration->setOnline(true);
    }

    template <class T>
    CommandReply take(T *command = nullptr)
    {
        for (auto it = commands.asked.begin(); it != commands.asked.end(); ++it) {
            if (const auto *found = std::get_if<T>(&it->command)) {
                if (command)
                    *command = *found;
                auto reply = it->reply;
                commands.asked.erase(it);
                return reply;
            }
        }
        return {};
    }

    //! Opens it, and answers all three lists.
    void open()
    {
        administration->open();
        Ack people;
        people.users = {user(alice, QStringLiteral("Alice Moor")),
                        user(bob, QStringLiteral("Bob Lind")),
                        user(carol, QStringLiteral("Carol Diaz"))};
        take<UserList>()(people);
        Ack invites;
        invites.invites = {inviteOf(i1)};
        take<InviteList>()(invites);
        answerAudit({});
    }

    void answerAudit(const std::vector<AuditEntry> &entries, bool more = false)
    {
        Ack ack;
        ack.entries = entries;
        ack.more = more;
        take<AuditList>()(ack);
    }

    [[nodiscard]] QVariant person(int row, int role) const
    {
        auto *people = administration->people();
        return people->data(people->index(row), role);
    }
};

} // namespace hearth::app
