// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/PagedListModel.h"
#include "shared/base/Clock.h"
#include "shared/model/Invite.h"

#include <vector>

namespace hearth::app {

class UserDirectory;

//! The invites to the server that are still good, the newest first; never with their codes.
class InviteModel : public hearth::app::PagedListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the ServerAdministration")

public:
    enum Role { InviteIdRole = Qt::UserRole + 1, RoleName, UsesText, ExpiryText, MadeText };

    //! Both outlive it.
    InviteModel(UserDirectory &users, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    void setInvites(const std::vector<Invite> &invites);
    void add(const Invite &invite);
    void remove(const InviteId &invite);

private:
    [[nodiscard]] QString expiryText(const Invite &invite) const;
    [[nodiscard]] QString madeText(const Invite &invite) const;

    UserDirectory &m_users;
    const Clock &m_clock;
    std::vector<Invite> m_invites;
};

} // namespace hearth::app
