// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/Errand.h"
#include "shared/model/User.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace hearth::app {

class UserDirectory;

//! Who is banned from a room, by name.
class BanModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the RoomDetails")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(bool known READ isKnown NOTIFY countChanged)
    Q_PROPERTY(hearth::app::Errand *listing READ listing CONSTANT)
    Q_PROPERTY(hearth::app::Errand *lifting READ lifting CONSTANT)

public:
    enum Role { UserIdRole = Qt::UserRole + 1, Name, Initials, ColorIndex };

    //! Both outlive it.
    BanModel(PatientSender &commands, UserDirectory &users, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int count() const { return rowCount(); }

    //! The server has told all of them.
    [[nodiscard]] bool isKnown() const { return m_known; }

    [[nodiscard]] Errand *listing() { return &m_listing; }

    [[nodiscard]] Errand *lifting() { return &m_lifting; }

    //! Empties it.
    void setRoom(const RoomId &room);
    Q_INVOKABLE void refresh();
    Q_INVOKABLE void lift(const QString &userId);

Q_SIGNALS:
    void countChanged();

private:
    void ask(const std::optional<UserId> &after);
    void take(const Ack &ack);
    void show(std::vector<User> users, bool known);

    UserDirectory &m_users;
    Errand m_listing;
    Errand m_lifting;
    RoomId m_room;
    std::vector<User> m_told; //!< of the pages so far
    std::vector<User> m_rows;
    bool m_known = false;
};

} // namespace hearth::app
