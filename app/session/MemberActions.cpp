// SPDX-License-Identifier: MIT
#include "app/session/MemberActions.h"

#include "app/models/UserDirectory.h"
#include "shared/protocol/Message.h"

namespace hearth::app {

MemberActions::MemberActions(PatientSender &commands, UserDirectory &users, QObject *parent)
    : QObject(parent)
    , m_users(users)
    , m_setting(commands)
    , m_asked(commands)
{}

void MemberActions::makeModerator(const QString &roomId, const QString &userId)
{
    m_setting.run(RoomSetRole{RoomId(roomId), UserId(userId), RoomRole::Moderator},
                  [](const Ack &) {});
}

void MemberActions::takeModerator(const QString &roomId, const QString &userId)
{
    m_setting.run(RoomSetRole{RoomId(roomId), UserId(userId), RoomRole::Member},
                  [](const Ack &) {});
}

void MemberActions::handOver(const QString &roomId, const QString &userId)
{
    m_asked.run(RoomSetRole{RoomId(roomId), UserId(userId), RoomRole::Owner},
                [this, room = RoomId(roomId)](const Ack &) { stepDown(room); });
}

void MemberActions::remove(const QString &roomId, const QString &userId)
{
    m_asked.run(RoomKick{RoomId(roomId), UserId(userId)}, [this](const Ack &) { Q_EMIT done(); });
}

void MemberActions::ban(const QString &roomId, const QString &userId)
{
    m_asked.run(RoomBan{RoomId(roomId), UserId(userId)}, [this](const Ack &) { Q_EMIT done(); });
}

void MemberActions::stepDown(const RoomId &room)
{
    m_asked.run(RoomSetRole{room, m_users.self(), RoomRole::Moderator},
                [this](const Ack &) { Q_EMIT done(); });
}

} // namespace hearth::app
