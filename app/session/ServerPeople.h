// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/Ids.h"

#include <QObject>
#include <QSet>

#include <optional>

namespace hearth::app {

class PatientSender;
class RoomBook;
class UserDirectory;

//! Brings everybody on the server into the UserDirectory: the members of `general`, which all
//! accounts are in. Whoever comes into it while there is a connection is asked for by itself.
class ServerPeople : public QObject
{
    Q_OBJECT

public:
    //! All three outlive it.
    ServerPeople(PatientSender &commands, RoomBook &rooms, UserDirectory &users,
                 QObject *parent = nullptr);

    //! Asks for all of them, page by page, unless that is under way. Without a connection nothing
    //! comes of it.
    void refresh();

Q_SIGNALS:
    //! An account is new, and known by now.
    void came(const hearth::UserId &user);
    //! An account is no more.
    void went(const hearth::UserId &user);

private:
    void ask(const std::optional<UserId> &after);
    void expect(const UserId &user);

    PatientSender &m_commands;
    UserDirectory &m_users;
    QSet<UserId> m_expected; //!< came, and their names are still to come
    bool m_asking = false;
};

} // namespace hearth::app
