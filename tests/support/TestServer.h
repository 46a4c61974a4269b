// SPDX-License-Identifier: MIT
#pragma once

#include "server/Server.h"
#include "shared/protocol/AccountMessages.h"

#include <QNetworkAccessManager>
#include <QTemporaryDir>
#include <QUrl>

#include <memory>

namespace hearth::test {

struct HttpReply
{
    int status = 0;
    QByteArray body;
    QList<QPair<QByteArray, QByteArray>> headers;

    //! Empty when it is not there.
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
};

//! The real server within the test's process: real sockets, threads and database, on a free port of
//! loopback, in a directory of its own; only passwords are cheaper than usual.
class TestServer
{
public:
    TestServer();
    ~TestServer();
    Q_DISABLE_COPY_MOVE(TestServer)

    //! What start() will use; port and data directory are the test server's own.
    server::ServerConfig config;

    //! On a free port the first time, on the same port ever after.
    [[nodiscard]] bool start();
    //! Drains and waits for it.
    void stop();
    [[nodiscard]] bool restart();

    //! As SIGHUP does.
    void reloadCertificate() { m_server->reloadCertificate(); }

    [[nodiscard]] QUrl webSocketUrl() const;
    [[nodiscard]] quint16 port() const;

    [[nodiscard]] QString dataDirectory() const { return m_data.path(); }

    //! The path as it stands in an address, with a query or without.
    HttpReply get(const QString &path, const QString &token = {});
    HttpReply post(const QString &path, const QByteArray &body, const QString &token = {});
    //! A new account, signed in; an empty token when that failed.
    Credentials makeAccount(const QString &username);

private:
    HttpReply exchange(const QByteArray &method, const QString &path, const QByteArray &body,
                       const QString &token);

    QTemporaryDir m_data;
    std::unique_ptr<server::Server> m_server;
    QNetworkAccessManager m_http;
};

} // namespace hearth::test
