// SPDX-License-Identifier: MIT
#include "app/models/InviteModel.h"

#include "app/models/RoleRules.h"
#include "app/models/TimeText.h"
#include "app/models/UserDirectory.h"

#include <algorithm>

namespace hearth::app {

InviteModel::InviteModel(UserDirectory &users, const Clock &clock, QObject *parent)
    : PagedListModel(parent)
    , m_users(users)
    , m_clock(clock)
{
    connect(&m_users, &UserDirectory::nameChanged, this, [this] {
        if (!m_invites.empty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1), {MadeText});
    });
}

int InviteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_invites.size());
}

QVariant InviteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Invite &invite = m_invites[static_cast<size_t>(index.row())];
    switch (role) {
    case InviteIdRole:
        return invite.id.toString();
    case Qt::DisplayRole:
    case RoleName:
        return RoleRules::name(invite.role);
    case UsesText:
        return invite.usesLeft == 1
            ? tr("1 use left")
            : tr("%n uses left", nullptr, static_cast<int>(invite.usesLeft));
    case ExpiryText:
        return expiryText(invite);
    case MadeText:
        return madeText(invite);
    default:
        return {};
    }
}

QHash<int, QByteArray> InviteModel::roleNames() const
{
    return {{InviteIdRole, "inviteId"},
            {RoleName, "roleName"},
            {UsesText, "usesText"},
            {ExpiryText, "expiryText"},
            {MadeText, "madeText"}};
}

void InviteModel::setInvites(const std::vector<Invite> &invites)
{
    beginResetModel();
    m_invites = invites;
    for (auto &invite : m_invites)
        invite.code.reset();
    endResetModel();
    Q_EMIT countChanged();
}

void InviteModel::add(const Invite &invite)
{
    beginInsertRows({}, 0, 0);
    m_invites.insert(m_invites.begin(), invite);
    m_invites.front().code.reset();
    endInsertRows();
    Q_EMIT countChanged();
}

void InviteModel::remove(const InviteId &invite)
{
    const auto found = std::find_if(m_invites.begin(), m_invites.end(),
                                    [&](const Invite &other) { return other.id == invite; });
    if (found == m_invites.end())
        return;
    const int row = static_cast<int>(found - m_invites.begin());
    beginRemoveRows({}, row, row);
    m_invites.erase(found);
    endRemoveRows();
    Q_EMIT countChanged();
}

QString InviteModel::expiryText(const Invite &invite) const
{
    if (!invite.expiresAt)
        return tr("does not expire");
    return tr("good until %1")
        .arg(TimeText::recent(*invite.expiresAt, TimeText::dayOf(toMillis(m_clock.now()))));
}

QString InviteModel::madeText(const Invite &invite) const
{
    const QString time =
        TimeText::recent(invite.createdAt, TimeText::dayOf(toMillis(m_clock.now())));
    if (!invite.by)
        return tr("made on the server's machine, %1").arg(time);
    return tr("made by %1, %2").arg(m_users.displayName(*invite.by), time);
}

} // namespace hearth::app
