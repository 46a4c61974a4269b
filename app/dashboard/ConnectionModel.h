// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/PagedListModel.h"
#include "shared/base/Clock.h"
#include "shared/model/Connection.h"

#include <vector>

namespace hearth::app {

class UserDirectory;

//! Who is connected, the newest first.
class ConnectionModel : public hearth::app::PagedListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the Dashboard")

public:
    //! `self` is this very session.
    enum Role {
        SessionIdRole = Qt::UserRole + 1,
        Name,
        Initials,
        ColorIndex,
        Device,
        Address,
        SinceText,
        SinceFull,
        EncodingText,
        QueueText,
        Self
    };

    //! Both outlive it.
    ConnectionModel(UserDirectory &users, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    void setOwn(const SessionId &session) { m_own = session; }

    //! Rows that stay keep their places for whoever looks at them.
    void setConnections(std::vector<Connection> connections);
    void remove(const SessionId &session);
    void clear();
    //! How long they last, by the clock.
    void refreshTimes();

private:
    UserDirectory &m_users;
    const Clock &m_clock;
    std::vector<Connection> m_connections;
    SessionId m_own;
};

} // namespace hearth::app
