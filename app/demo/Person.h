// SPDX-License-Identifier: MIT
#pragma once

#include "shared/model/ChatMessage.h"
#include "shared/protocol/JsonCodec.h"

#include <QHash>
#include <QNetworkAccessManager>
#include <QObject>
#include <QUrl>
#include <QWebSocket>

#include <chrono>
#include <functional>

namespace hearth::demo {

//! How a command ended, or that the connection went away before it did.
using Answer = Result<Ack, RequestError>;
using OnAnswer = std::function<void(const Answer &)>;
//! Empty when all is well, else why not, for a person.
using OnDone = std::function<void(const QString &problem)>;

//! One account of the demo: signs in over HTTP, then chats over a WebSocket session of its own.
class Person : public QObject
{
    Q_OBJECT

public:
    //! `server` is the WebSocket address that hearthd prints.
    Person(QString username, QString displayName, QUrl server, QObject *parent = nullptr);

    [[nodiscard]] const QString &username() const { return m_username; }

    //! Empty until signed in.
    [[nodiscard]] const UserId &userId() const { return m_userId; }

    [[nodiscard]] bool isOnline() const { return m_online; }

    //! Of a room by its name, empty when the person is not in it.
    [[nodiscard]] RoomId room(const QString &name) const { return m_rooms.value(name); }

    //! The direct that was opened last; the demo's people have one only, with the watcher.
    [[nodiscard]] const RoomId &direct() const { return m_direct; }

    //! The same of those with several people.
    [[nodiscard]] const RoomId &group() const { return m_group; }

    //! Of somebody who shares a room, empty when unknown.
    [[nodiscard]] UserId userNamed(const QString &username) const
    {
        return m_users.value(username);
    }

    void createAccount(const QString &password, const OnDone &done);
    void signIn(const QString &password, const OnDone &done);

    //! Connects, and comes back by itself until goOffline(). `done` is called once, at the first
    //! welcome; at once when online already.
    void goOnline(const OnDone &done = {});
    void goOffline();

    void request(const Message &message, const OnAnswer &answer = {});

    //! The same, waiting for the answer: for the writing of the history, one thing after the other.
    Answer ask(const Message &message);

    //! Types for a while, then says it.
    void say(const RoomId &room, const QString &text, std::chrono::milliseconds typing);
    //! Shows as typing for the few seconds that the server lets it stand.
    void hesitate(const RoomId &room);

Q_SIGNALS:
    void heard(const hearth::ChatMessage &message);

private:
    void post(const QString &endpoint, const QJsonObject &body, const OnDone &done);
    void open();
    void onFrame(const QString &text);
    void onWelcome(const Welcome &welcome);
    void onClosed();
    void learn(const Room &room);
    void answer(const CommandId &ref, const Answer &answer);

    QString m_username;
    QString m_displayName;
    QUrl m_server;
    QString m_token;
    UserId m_userId;
    QHash<QString, RoomId> m_rooms;
    QHash<QString, UserId> m_users;
    RoomId m_direct;
    RoomId m_group;
    QHash<CommandId, OnAnswer> m_waiting;
    OnDone m_onOnline;
    QNetworkAccessManager m_network;
    QWebSocket m_socket;
    JsonCodec m_codec;
    bool m_wanted = false;
    bool m_online = false;
};

} // namespace hearth::demo
