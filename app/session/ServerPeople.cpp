// SPDX-License-Identifier: MIT
#include "app/session/ServerPeople.h"

#include "app/models/RoomBook.h"
#include "app/models/RoomPermissions.h"
#include "app/models/UserDirectory.h"
#include "app/session/PatientSender.h"
#include "shared/protocol/Message.h"

#include <QPointer>

#include <utility>

namespace hearth::app {

ServerPeople::ServerPeople(PatientSender &commands, RoomBook &rooms, UserDirectory &users,
                           QObject *parent)
    : QObject(parent)
    , m_commands(commands)
    , m_users(users)
{
    connect(&rooms, &RoomBook::memberCame, this, [this](const RoomId &room, const UserId &user) {
        if (room == RoomPermissions::roomOfAll())
            expect(user);
    });
    connect(&rooms, &RoomBook::memberWent, this, [this](const RoomId &room, const UserId &user) {
        if (room == RoomPermissions::roomOfAll())
            Q_EMIT went(user);
    });
    connect(&m_users, &UserDirectory::nameChanged, this, [this](const UserId &user) {
        if (m_expected.remove(user))
            Q_EMIT came(user);
    });
}

void ServerPeople::refresh()
{
    if (!std::exchange(m_asking, true))
        ask(std::nullopt);
}

void ServerPeople::ask(const std::optional<UserId> &after)
{
    m_commands.request(newCommandId(), RoomMembers{RoomPermissions::roomOfAll(), after},
                       [guard = QPointer(this)](const CommandResult &result) {
                           if (!guard)
                               return;
                           const auto users = result ? result->users.value_or(std::vector<User>())
                                                     : std::vector<User>();
                           for (const auto &user : users)
                               guard->m_users.put(user);
                           if (result && result->more.value_or(false) && !users.empty())
                               guard->ask(users.back().id);
                           else
                               guard->m_asking = false;
                       });
}

void ServerPeople::expect(const UserId &user)
{
    if (m_users.find(user)) {
        Q_EMIT came(user);
        return;
    }
    m_expected.insert(user);
    m_users.meet(user);
}

} // namespace hearth::app
