// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/Notifier.h"
#include "shared/protocol/AdminMessages.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <deque>
#include <functional>
#include <optional>

namespace hearth::app {

class UserDirectory;

//! What others sent to this person alone (`user.notify`), and what they were to be told of while
//! they did not want to be disturbed; the oldest first, so that what is being read stays. Nobody
//! else keeps any of it: each stays until it is put away, or the app ends.
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
    //! followLink() leads to a place within the app, with or without a link.
    Q_PROPERTY(bool leadsInside READ leadsInside NOTIFY changed)

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
    [[nodiscard]] bool leadsInside() const;

    // Of both `timeMs` is Unix.

    void add(const UserNotify &notice, qint64 timeMs);
    void keep(const Notice &notice, qint64 timeMs);
    Q_INVOKABLE void putAway();
    Q_INVOKABLE void putAllAway();
    //! Where the first one leads: to a server of Hearth, or to what it is about.
    Q_INVOKABLE void followLink();

Q_SIGNALS:
    void changed();
    void linkFollowed(const QString &link);

private:
    struct Received
    {
        QString title;
        QString body;
        QString link;
        std::optional<UserId> by;
        std::function<void()> chosen; //!< what it is about, where that is within the app
        qint64 timeMs = 0;
    };

    void append(Received notice);

    UserDirectory &m_users;
    std::deque<Received> m_notices;
};

} // namespace hearth::app
