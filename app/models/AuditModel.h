// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/PagedListModel.h"
#include "shared/base/Clock.h"
#include "shared/model/AuditEntry.h"

#include <optional>
#include <vector>

namespace hearth::app {

class RoomBook;
class UserDirectory;

//! What admins, owners and moderators did, the newest first, in words.
class AuditModel : public hearth::app::PagedListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the ServerAdministration")

public:
    //! Initials are empty where it was done on the server's machine.
    enum Role { Text = Qt::UserRole + 1, Remark, Time, FullTime, Initials, ColorIndex };

    //! All of them outlive it.
    AuditModel(UserDirectory &users, RoomBook &rooms, const Clock &clock,
               QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    //! The newest page: what is new of it comes on top. Where it does not reach what is here, it
    //! takes the place of that.
    void takeNewest(const std::vector<AuditEntry> &entries);
    void takeOlder(const std::vector<AuditEntry> &entries);

    [[nodiscard]] std::optional<qint64> oldestSeq() const;

private:
    [[nodiscard]] QString sentence(const AuditEntry &entry) const;

    UserDirectory &m_users;
    RoomBook &m_rooms;
    const Clock &m_clock;
    std::vector<AuditEntry> m_entries;
};

} // namespace hearth::app
