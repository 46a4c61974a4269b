// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/Presence.h"
#include "shared/model/User.h"
#include "shared/protocol/PresenceMessages.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <vector>

namespace hearth::app {

//! Everybody this session has heard of: names, presence, and who oneself is.
class UserDirectory : public QObject
{
    Q_OBJECT

public:
    explicit UserDirectory(QObject *parent = nullptr);

    void setSelf(const User &user);

    [[nodiscard]] const UserId &self() const { return m_self; }

    //! Takes name and role; what there is of presence only with a status.
    void put(const User &user);
    void setPresence(const hearth::Presence &presence);

    [[nodiscard]] const User *find(const UserId &user) const;

    [[nodiscard]] QList<UserId> all() const { return m_users.keys(); }

    //! "…" of somebody unknown, who is then asked for by wanted(), once.
    [[nodiscard]] QString displayName(const UserId &user);
    [[nodiscard]] QString firstName(const UserId &user);
    [[nodiscard]] QString initials(const UserId &user);
    [[nodiscard]] Presence::Status presence(const UserId &user) const;
    [[nodiscard]] qint64 lastSeen(const UserId &user) const; //!< Unix ms, 0 if not known
    //! What they say of themselves, behind its emoji; empty if nothing.
    [[nodiscard]] QString statusLine(const UserId &user) const;

    //! Somebody is to be known: asked for by wanted(), unless they are.
    void meet(const UserId &user);
    //! Forgets what was asked for, so that it is asked again; after a reconnect.
    void askAgain();

Q_SIGNALS:
    void nameChanged(const hearth::UserId &user);
    void presenceChanged(const hearth::UserId &user);
    //! On the server.
    void roleChanged(const hearth::UserId &user);
    //! From the event loop, all unknown ids since the last time together.
    void wanted(const std::vector<hearth::UserId> &users);

private:
    void want(const UserId &user);
    void announceWanted();

    UserId m_self;
    QHash<UserId, User> m_users;
    QSet<UserId> m_asked;
    std::vector<UserId> m_wanted;
};

} // namespace hearth::app
