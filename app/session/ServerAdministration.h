// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/AuditModel.h"
#include "app/models/InviteModel.h"
#include "app/models/PeopleModel.h"
#include "app/models/ServerRole.h"
#include "app/net/ServerLink.h"
#include "app/session/CommandSender.h"
#include "shared/model/KeyFingerprint.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <optional>

namespace hearth::app {

class PatientSender;

//! What an invite link tells of the server.
struct InvitedTo
{
    ServerAddress address;
    //! The key that it is known by; nothing while there is none, or nobody to ask.
    std::function<std::optional<KeyFingerprint>()> key;
    //! How others reach it, where that is another way than one's own.
    std::function<std::optional<ServerLink>()> forOthers{};
};

//! The people, the invites and the audit log of the server, for those who may see to them. Asks for
//! nothing before open(), and one thing is changed at a time.
class ServerAdministration : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to its Session")
    //! The server offers it, and one's role reaches.
    Q_PROPERTY(bool available READ isAvailable NOTIFY changed)
    //! Which of ServerRole one may give to others, the least first.
    Q_PROPERTY(QList<int> grantable READ grantable NOTIFY changed)
    Q_PROPERTY(hearth::app::PeopleModel *people READ people CONSTANT)
    Q_PROPERTY(hearth::app::InviteModel *invites READ invites CONSTANT)
    Q_PROPERTY(hearth::app::AuditModel *audit READ audit CONSTANT)
    Q_PROPERTY(hearth::app::ServerAdministration::Place busy READ busy NOTIFY changed)
    Q_PROPERTY(hearth::app::ServerAdministration::Place errorPlace READ errorPlace NOTIFY changed)
    Q_PROPERTY(QString error READ error NOTIFY changed)
    Q_PROPERTY(QString newLink READ newLink NOTIFY changed)
    Q_PROPERTY(QString linkHint READ linkHint NOTIFY changed)

public:
    //! Where something is under way, or wrong.
    enum Place { Nowhere, People, Invites, Audit };
    Q_ENUM(Place)

    //! All of them outlive it.
    struct Parts
    {
        PatientSender &commands;
        UserDirectory &users;
        RoomBook &rooms;
        const Clock &clock;
        InvitedTo server;
    };

    explicit ServerAdministration(const Parts &parts, QObject *parent = nullptr);

    [[nodiscard]] bool isAvailable() const;
    [[nodiscard]] QList<int> grantable() const;

    [[nodiscard]] PeopleModel *people() { return &m_people; }

    [[nodiscard]] InviteModel *invites() { return &m_invites; }

    [[nodiscard]] AuditModel *audit() { return &m_audit; }

    [[nodiscard]] Place busy() const { return m_busy; }

    [[nodiscard]] Place errorPlace() const { return m_errorPlace; }

    //! Of what was to be changed, as whole sentences, or empty. What a list could not have stands
    //! in its model.
    [[nodiscard]] QString error() const { return m_error; }

    //! Of the invite that was made last, until forgetLink(): nobody can have it again.
    [[nodiscard]] QString newLink() const { return m_newLink; }

    //! What whoever gets the link has to know besides, or empty.
    [[nodiscard]] QString linkHint() const;

    //! "Admin", of one of ServerRole.
    Q_INVOKABLE QString roleName(int role) const;
    //! Asks for all three lists, now and whenever the connection is back, until close().
    Q_INVOKABLE void open();
    Q_INVOKABLE void close();
    //! Asks for one list again.
    Q_INVOKABLE void retry(hearth::app::ServerAdministration::Place place);
    Q_INVOKABLE void loadOlderAudit();
    Q_INVOKABLE void setRole(const QString &userId, int role);
    Q_INVOKABLE void ban(const QString &userId, const QString &reason);
    Q_INVOKABLE void unban(const QString &userId);
    //! Without days it does not expire.
    Q_INVOKABLE void createInvite(int role, int uses, int days);
    Q_INVOKABLE void revokeInvite(const QString &inviteId);
    Q_INVOKABLE void forgetLink();

    //! What one is on this server, and whether it has the commands.
    void setOwnRole(Role role);
    void setOffered(bool offered);
    void setOnline(bool online);
    //! An account's name or role is another now.
    void onUserChanged(const User &user);
    //! An account is new; it is listed where the others are.
    void onUserCame(const UserId &user);
    void onUserWent(const UserId &user);

Q_SIGNALS:
    void changed();

private:
    void listPeople(const std::optional<UserId> &after);
    void listInvites();
    void listAudit(std::optional<qint64> before);
    //! Asks for a page of `list`; what comes is taken by `take`, which says whether there is more.
    void ask(PagedListModel &list, const Message &command, std::function<bool(const Ack &)> take);
    //! Changes something; a refusal stands at the place.
    void act(Place place, const Message &command, std::function<void(const Ack &)> done);
    void setError(Place place, const QString &error);
    [[nodiscard]] ServerLink linkToServer() const;

    PatientSender &m_commands;
    UserDirectory &m_users;
    InvitedTo m_server;
    PeopleModel m_people;
    InviteModel m_invites;
    AuditModel m_audit;
    Role m_role = Role::Member;
    Place m_busy = Nowhere;
    Place m_errorPlace = Nowhere;
    QString m_error;
    QString m_newLink;
    ServerAddress m_linked; //!< where it leads
    bool m_offered = true; //!< unless it says otherwise
    bool m_online = false;
    bool m_open = false;
};

} // namespace hearth::app
