// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/BanModel.h"
#include "app/models/InviteeModel.h"
#include "app/session/Errand.h"
#include "app/session/MemberActions.h"
#include "app/session/RoomLeaving.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace hearth::app {

class RoomPermissions;
class ServerPeople;

//! What a room is, and what may be changed of it. One room at a time, the one that begin() named;
//! it need not be the one on screen.
class RoomDetails : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to its Session")
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString topic READ topic NOTIFY changed)
    //! False once one is not in it any more.
    Q_PROPERTY(bool there READ isThere NOTIFY changed)
    Q_PROPERTY(bool isPrivate READ isPrivate NOTIFY changed)
    Q_PROPERTY(bool readOnly READ isReadOnly NOTIFY changed)
    Q_PROPERTY(bool mayUpdate READ mayUpdate NOTIFY changed)
    Q_PROPERTY(bool maySetVisibility READ maySetVisibility NOTIFY changed)
    Q_PROPERTY(bool mayInvite READ mayInvite NOTIFY changed)
    Q_PROPERTY(bool mayLiftBans READ mayLiftBans NOTIFY changed)
    Q_PROPERTY(bool mayLeave READ mayLeave NOTIFY changed)
    Q_PROPERTY(hearth::app::Errand *saving READ saving CONSTANT)
    Q_PROPERTY(hearth::app::Errand *switching READ switching CONSTANT)
    Q_PROPERTY(hearth::app::Errand *opening READ opening CONSTANT)
    Q_PROPERTY(hearth::app::BanModel *bans READ bans CONSTANT)
    Q_PROPERTY(hearth::app::InviteeModel *people READ people CONSTANT)
    Q_PROPERTY(hearth::app::MemberActions *members READ members CONSTANT)
    Q_PROPERTY(hearth::app::RoomLeaving *leaving READ leaving CONSTANT)

public:
    //! All of them outlive it.
    struct Parts
    {
        PatientSender &commands;
        RoomBook &rooms;
        UserDirectory &users;
        RoomRoles &roles;
        ServerPeople &people;
    };

    explicit RoomDetails(const Parts &parts, QObject *parent = nullptr);

    [[nodiscard]] QString name() const;
    [[nodiscard]] QString topic() const;
    [[nodiscard]] bool isThere() const;
    [[nodiscard]] bool isPrivate() const;
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] bool mayUpdate() const;
    [[nodiscard]] bool maySetVisibility() const;
    [[nodiscard]] bool mayInvite() const;
    [[nodiscard]] bool mayLiftBans() const;
    [[nodiscard]] bool mayLeave() const;

    //! Of name and topic.
    [[nodiscard]] Errand *saving() { return &m_saving; }

    //! Of who may write.
    [[nodiscard]] Errand *switching() { return &m_switching; }

    //! Of who finds the room.
    [[nodiscard]] Errand *opening() { return &m_opening; }

    [[nodiscard]] BanModel *bans() { return &m_bans; }

    [[nodiscard]] InviteeModel *people() { return &m_people; }

    [[nodiscard]] MemberActions *members() { return &m_members; }

    [[nodiscard]] RoomLeaving *leaving() { return &m_leaving; }

    //! Forgets what was asked for of another one.
    Q_INVOKABLE void begin(const QString &roomId);
    //! What is wrong with it by the server's limits, as a sentence, or empty.
    Q_INVOKABLE QString nameFault(const QString &name) const;
    Q_INVOKABLE QString topicFault(const QString &topic) const;
    //! Sends what is another; with nothing to change, or something wrong, nothing.
    Q_INVOKABLE void save(const QString &name, const QString &topic);
    Q_INVOKABLE void setReadOnly(bool readOnly);
    Q_INVOKABLE void setPrivate(bool isPrivate);

    //! Whether the server lets it be changed.
    void setVisibilityOffered(bool offered);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] const Room *room() const;
    [[nodiscard]] RoomPermissions permissions() const;

    RoomBook &m_rooms;
    RoomRoles &m_roles;
    ServerPeople &m_serverPeople;
    RoomId m_room;
    Errand m_saving;
    Errand m_switching;
    Errand m_opening;
    BanModel m_bans;
    InviteeModel m_people;
    MemberActions m_members;
    RoomLeaving m_leaving;
    bool m_visibilityOffered = false;
};

} // namespace hearth::app
