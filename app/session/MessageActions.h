// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/TimelineModel.h"
#include "app/net/ServerAddress.h"
#include "shared/protocol/Message.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <set>
#include <utility>

namespace hearth::app {

class CommandSender;
class ReadMarker;
class RecentEmoji;
class RoomBook;
class RoomRoles;
class ServerFeatures;
class UserDirectory;

//! What can be done with a message that the server has. None of it waits for a connection, for what
//! a message is may be another by then. What is refused is told by the message's row.
class MessageActions : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to its RoomView")
    //! Why nothing of it can be done now, as a whole sentence; empty if it can.
    Q_PROPERTY(QString obstacle READ obstacle NOTIFY obstacleChanged)

public:
    //! All of it outlives the actions. What the server can do only not now is for `commands` to
    //! repeat.
    struct Parts
    {
        RoomId room;
        TimelineModel &timeline;
        UserDirectory &users;
        RoomBook &rooms;
        RoomRoles &roles;
        ReadMarker &readMarker;
        RecentEmoji &recentEmoji;
        const ServerFeatures &features;
        CommandSender &commands;
        std::function<ServerAddress()> server{}; //!< as links to messages name it, now
    };

    explicit MessageActions(const Parts &parts, QObject *parent = nullptr);

    void setOnline(bool online);
    [[nodiscard]] QString obstacle() const;

    // Whether one may, connection or not.
    Q_INVOKABLE [[nodiscard]] bool mayReply(const QString &key) const;
    Q_INVOKABLE [[nodiscard]] bool mayReact(const QString &key) const;
    Q_INVOKABLE [[nodiscard]] bool mayEdit(const QString &key) const;
    Q_INVOKABLE [[nodiscard]] bool mayRemove(const QString &key) const;
    Q_INVOKABLE [[nodiscard]] bool mayPin(const QString &key) const;
    Q_INVOKABLE [[nodiscard]] bool mayMarkUnread(const QString &key) const;

    //! Leads here from elsewhere; empty while the server does not have the message.
    Q_INVOKABLE [[nodiscard]] QString linkTo(const QString &key) const;

    //! Adds one's own reaction, or takes it back.
    Q_INVOKABLE void toggleReaction(const QString &key, const QString &emoji);
    Q_INVOKABLE void remove(const QString &key);
    Q_INVOKABLE void pin(const QString &key);
    Q_INVOKABLE void unpin(const QString &key);
    //! It and what follows are unread.
    Q_INVOKABLE void markUnread(const QString &key);

    //! What is wrong, as a whole sentence; empty: the server has it.
    using Edited = std::function<void(const QString &problem)>;
    void edit(const MessageId &message, const QString &text, Edited done);

Q_SIGNALS:
    void obstacleChanged();
    //! At once, before the server has said anything to it.
    void markedUnread(qint64 seq);
    //! What markedUnread() told of is not so.
    void unreadRefused();

private:
    using Asked = std::pair<MessageId, QString>;

    [[nodiscard]] bool isThere(const QString &key) const;
    //! If it is not, the message's row says why.
    [[nodiscard]] bool isPossible(const QString &key);
    [[nodiscard]] bool mayWrite() const;
    //! One has a say over what others write here.
    [[nodiscard]] bool mayModerate() const;
    void ask(const QString &key, const Message &command, const QString &failed,
             std::function<void()> done = {});

    Parts m_parts;
    std::set<Asked> m_reacting; //!< under way
    std::set<QString> m_stopped; //!< keys of rows that say that there is no connection
    bool m_online = false;
};

} // namespace hearth::app
