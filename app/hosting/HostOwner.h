// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/ServerLink.h"

#include <QJsonObject>
#include <QObject>
#include <QStringList>

namespace hearth::app {

class HostBook;
class ServerConsole;

//! The host's own account on the hosted server: it owns the server, and comes in by a token that
//! the server's console gives, without a password. Each token ends the former ones.
class HostOwner : public QObject
{
    Q_OBJECT

public:
    //! `login` is what the host is called on this computer. Both others outlive it.
    HostOwner(ServerConsole &console, HostBook &book, QString login, QObject *parent = nullptr);

    //! As the book has it; empty until there is one.
    [[nodiscard]] QString username() const;
    //! Leads to entered() or failed(). `server` is how this computer reaches it.
    void enter(const ServerLink &server);

Q_SIGNALS:
    void entered(const hearth::app::ServerLink &server, const QString &username,
                 const QString &token);
    //! In the server's words; empty: it did not answer.
    void failed(const QString &why);

private:
    void ask(const ServerLink &server, QStringList names);
    void onToken(const ServerLink &server, const QString &username, const QJsonObject &token);
    //! Each is forgotten once the server has said that it is good for nothing.
    void end(const QStringList &tokenIds, const QString &username);
    void end(const QString &tokenId);
    void forget(const QString &tokenId);
    [[nodiscard]] QStringList names() const;

    ServerConsole &m_console;
    HostBook &m_book;
    QString m_login;
    bool m_isAsking = false;
};

} // namespace hearth::app
