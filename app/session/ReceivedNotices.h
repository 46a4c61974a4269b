// SPDX-License-Identifier: MIT
#pragma once

#include "shared/protocol/AdminMessages.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <deque>

namespace hearth::app {

class UserDirectory;

//! What others sent to this person alone (`user.notify`), the oldest first, so that what is being
//! read stays. The server keeps none of it: each stays until it is put away, or the app ends.
class ReceivedNotices : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to its Session")
    Q_PROPERTY(int count READ count NOTIFY changed)
    // Of the first one; empty while there is none.

    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString body READ body NOTIFY changed)
    //! "thermometer, 09:12"
    Q_PROPERTY(QString about READ about NOTIFY changed)
    Q_PROPERTY(QString link READ link NOTIFY changed)

public:
    //! Of more the oldest one goes that is not being read.
    static constexpr std::size_t most = 100;

    //! `users` outlives it.
    explicit ReceivedNotices(UserDirectory &users, QObject *parent = nullptr);

    [[nodiscard]] int count() const { return static_cast<int>(m_notices.size()); }

    [[nodiscard]] QString title() const;
    [[nodiscard]] QString body() const;
    [[nodiscard]] QString about() const;
    [[nodiscard]] QString link() const;

    //! `timeMs` is Unix.
    void add(const UserNotify &notice, qint64 timeMs);
    Q_INVOKABLE void putAway();
    //! The first one's, which leads to a server of Hearth.
    Q_INVOKABLE void followLink();

Q_SIGNALS:
    void changed();
    void linkFollowed(const QString &link);

private:
    struct Received
    {
        UserNotify notice;
        qint64 timeMs = 0;
    };

    UserDirectory &m_users;
    std::deque<Received> m_notices;
};

} // namespace hearth::app
