// SPDX-License-Identifier: MIT
#include "app/session/ServerAdministration.h"

#include "app/models/RoleRules.h"
#include "app/models/UserDirectory.h"
#include "app/net/ServerLink.h"
#include "app/session/PatientSender.h"

#include <QPointer>

#include <utility>

namespace hearth::app {

namespace {

QString answerOf(const CommandFailure &failure)
{
    if (failure.kind == CommandFailure::Kind::Disconnected)
        return ServerAdministration::tr(
            "The connection was lost meanwhile. Look whether it was done when it is back.");
    switch (failure.error.code) {
    case ErrorCode::Forbidden:
        return ServerAdministration::tr("Your role on this server does not allow that: %1.")
            .arg(failure.error.message);
    case ErrorCode::NotFound:
        return ServerAdministration::tr("That is not there any more.");
    default:
        return ServerAdministration::tr("The server said no: %1.").arg(failure.error.message);
    }
}

QString listSentenceOf(const CommandFailure &failure)
{
    if (failure.kind == CommandFailure::Kind::Disconnected)
        return ServerAdministration::tr("There is no connection to the server.");
    return answerOf(failure);
}

} // namespace

ServerAdministration::ServerAdministration(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_commands(parts.commands)
    , m_users(parts.users)
    , m_server(parts.server)
    , m_people(parts.users, parts.clock)
    , m_invites(parts.users, parts.clock)
    , m_audit(parts.users, parts.rooms, parts.clock)
{}

bool ServerAdministration::isAvailable() const
{
    return m_offered && RoleRules::mayAdminister(m_role);
}

QList<int> ServerAdministration::grantable() const
{
    QList<int> roles;
    for (const auto role : {Role::Guest, Role::Member, Role::Publisher, Role::Admin, Role::Owner}) {
        if (RoleRules::mayGrant(m_role, role))
            roles.append(static_cast<int>(role));
    }
    return roles;
}

QString ServerAdministration::linkHint() const
{
    if (m_newLink.isEmpty())
        return {};
    const ServerAddress &address = m_linked;
    if (address.isLoopback())
        return tr("This link works on this computer alone: you are connected by an address that "
                  "means “here”. For others put the server's own address in its place.");
    if (address.encryption == ServerAddress::Encryption::Plain)
        return tr("Your connection is not encrypted, and links only lead to encrypted ones. Tell "
                  "them the address %1, and the code that stands behind “invite=”.")
            .arg(address.toString());
    return {};
}

QString ServerAdministration::roleName(int role) const
{
    return RoleRules::name(ServerRole::toWire(static_cast<ServerRole::Word>(role)));
}

void ServerAdministration::open()
{
    m_open = true;
    setError(Nowhere, {});
    if (!m_online || !isAvailable())
        return;
    listPeople(std::nullopt);
    listInvites();
    listAudit(std::nullopt);
}

void ServerAdministration::close()
{
    m_open = false;
    m_people.setFilter({});
    forgetLink();
}

void ServerAdministration::retry(Place place)
{
    if (place == People)
        listPeople(std::nullopt);
    else if (place == Invites)
        listInvites();
    else if (place == Audit)
        listAudit(std::nullopt);
}

void ServerAdministration::loadOlderAudit()
{
    if (m_online && m_audit.hasMore())
        listAudit(m_audit.oldestSeq());
}

void ServerAdministration::setRole(const QString &userId, int role)
{
    const UserId user(userId);
    const Role wanted = ServerRole::toWire(static_cast<ServerRole::Word>(role));
    act(People, UserSetRole{user, wanted},
        [this, user, wanted](const Ack &) { m_people.setUserRole(user, wanted); });
}

void ServerAdministration::ban(const QString &userId, const QString &reason)
{
    UserBan command{UserId(userId), std::nullopt};
    if (!reason.trimmed().isEmpty())
        command.reason = reason.trimmed();
    if (command.reason && checkText(*command.reason, TextRules::topic, QString())) {
        setError(People, tr("A reason has at most 256 characters, in one line."));
        return;
    }
    act(People, command,
        [this, user = command.user](const Ack &) { m_people.setBanned(user, true); });
}

void ServerAdministration::unban(const QString &userId)
{
    const UserId user(userId);
    act(People, UserUnban{user}, [this, user](const Ack &) { m_people.setBanned(user, false); });
}

void ServerAdministration::createInvite(int role, int uses, int days)
{
    InviteCreate command;
    command.role = ServerRole::toWire(static_cast<ServerRole::Word>(role));
    command.uses = uses;
    if (days > 0)
        command.expiresInMs =
            std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::days(days)).count();
    m_newLink.clear();
    act(Invites, command, [this](const Ack &ack) {
        if (!ack.invite)
            return;
        m_invites.add(*ack.invite);
        ServerLink link = linkToServer();
        link.invite = ack.invite->code.value_or(QString());
        m_newLink = link.toString();
        m_linked = link.address;
    });
}

ServerLink ServerAdministration::linkToServer() const
{
    if (const auto link = m_server.forOthers ? m_server.forOthers() : std::nullopt)
        return *link;
    const bool isPinned = m_server.address.encryption == ServerAddress::Encryption::Tls;
    return {m_server.address, {}, isPinned && m_server.key ? m_server.key() : std::nullopt};
}

void ServerAdministration::revokeInvite(const QString &inviteId)
{
    const InviteId invite(inviteId);
    act(Invites, InviteRevoke{invite}, [this, invite](const Ack &) { m_invites.remove(invite); });
}

void ServerAdministration::forgetLink()
{
    m_newLink.clear();
    Q_EMIT changed();
}

void ServerAdministration::setOwnRole(Role role)
{
    if (std::exchange(m_role, role) == role)
        return;
    m_people.setActor(role);
    Q_EMIT changed();
}

void ServerAdministration::setOffered(bool offered)
{
    if (std::exchange(m_offered, offered) != offered)
        Q_EMIT changed();
}

void ServerAdministration::setOnline(bool online)
{
    const bool isBack = !std::exchange(m_online, online) && online;
    if (isBack && m_open)
        open();
}

void ServerAdministration::onUserChanged(const User &user)
{
    if (user.id == m_users.self())
        setOwnRole(user.role);
    m_people.change(user);
}

void ServerAdministration::onUserCame(const UserId &user)
{
    const User *known = m_users.find(user);
    if (m_open && m_people.isLoaded() && known)
        m_people.add(*known);
    // Most come by an invite, which has one use less.
    if (m_open && m_online && isAvailable())
        listInvites();
}

void ServerAdministration::onUserWent(const UserId &user)
{
    m_people.remove(user);
}

void ServerAdministration::listPeople(const std::optional<UserId> &after)
{
    ask(m_people, UserList{after}, [this, after](const Ack &ack) {
        const std::vector<User> users = ack.users.value_or(std::vector<User>());
        m_people.takePage(users, after ? PeopleModel::Page::Next : PeopleModel::Page::First);
        // By name they are in order only once all are here.
        const bool more = ack.more.value_or(false) && !users.empty();
        if (more && m_open)
            QMetaObject::invokeMethod(
                this, [this, last = users.back().id] { listPeople(last); }, Qt::QueuedConnection);
        return more;
    });
}

void ServerAdministration::listInvites()
{
    ask(m_invites, InviteList{}, [this](const Ack &ack) {
        m_invites.setInvites(ack.invites.value_or(std::vector<Invite>()));
        return ack.more.value_or(false);
    });
}

void ServerAdministration::listAudit(std::optional<qint64> before)
{
    AuditList command;
    command.before = before;
    ask(m_audit, command, [this, before](const Ack &ack) {
        const std::vector<AuditEntry> entries = ack.entries.value_or(std::vector<AuditEntry>());
        const auto oldest = m_audit.oldestSeq();
        if (before)
            m_audit.takeOlder(entries);
        else
            m_audit.takeNewest(entries);
        // What is new on top says nothing of the other end.
        const bool isOtherEnd = m_audit.oldestSeq() == oldest && !before && oldest;
        return isOtherEnd ? m_audit.hasMore() : ack.more.value_or(false);
    });
}

void ServerAdministration::ask(PagedListModel &list, const Message &command,
                               std::function<bool(const Ack &)> take)
{
    if (list.isLoading())
        return;
    list.beginPage();
    m_commands.request(
        newCommandId(), command,
        [guard = QPointer(this), &list, take = std::move(take)](const CommandResult &result) {
            if (!guard)
                return;
            if (result)
                list.endPage(take(*result));
            else
                list.failPage(listSentenceOf(result.error()));
        });
}

void ServerAdministration::act(Place place, const Message &command,
                               std::function<void(const Ack &)> done)
{
    if (m_busy != Nowhere)
        return;
    m_busy = place;
    setError(Nowhere, {});
    m_commands.request(
        newCommandId(), command,
        [guard = QPointer(this), place, done = std::move(done)](const CommandResult &result) {
            if (!guard)
                return;
            guard->m_busy = Nowhere;
            if (!result) {
                guard->setError(place, answerOf(result.error()));
                return;
            }
            done(*result);
            guard->setError(Nowhere, {});
            guard->listAudit(std::nullopt);
        },
        [guard = QPointer(this), place] {
            if (guard)
                guard->setError(place, tr("The server is busy. This goes on in a moment…"));
        });
}

void ServerAdministration::setError(Place place, const QString &error)
{
    m_errorPlace = place;
    m_error = error;
    Q_EMIT changed();
}

} // namespace hearth::app
