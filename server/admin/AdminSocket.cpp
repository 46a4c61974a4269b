// SPDX-License-Identifier: MIT
#include "server/admin/AdminSocket.h"

#include <QFile>
#include <QLocalSocket>
#include <QPointer>
#include <QTimer>

namespace hearth::server {

AdminSocket::AdminSocket(Handler handler)
    : m_handler(std::move(handler))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &AdminSocket::onNewConnection);
}

Result<Done, QString> AdminSocket::listen(const QString &dataDirectory)
{
    m_dataDirectory = dataDirectory;
    const QString path = adminSocketIn(dataDirectory);
    // Of a server that ended without a word; whoever has the directory is alone.
    QLocalServer::removeServer(path);
    if (!m_server.listen(path))
        return Failure{
            QStringLiteral("commands can't be heard at %1: %2").arg(path, m_server.errorString())};
    // Qt lets it be executed, too.
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    return Done{};
}

void AdminSocket::onNewConnection()
{
    while (QLocalSocket *peer = m_server.nextPendingConnection()) {
        peer->setParent(this);
        peer->setReadBufferSize(maxLine);
        connect(peer, &QLocalSocket::disconnected, peer, &QObject::deleteLater);
        auto *deadline = new QTimer(peer);
        connect(deadline, &QTimer::timeout, peer, &QLocalSocket::abort);
        deadline->start(lineDeadline);
        connect(peer, &QLocalSocket::readyRead, this,
                [this, peer, deadline] { onReadyRead(peer, *deadline); });
    }
}

void AdminSocket::onReadyRead(QLocalSocket *peer, QTimer &deadline)
{
    if (!peer->canReadLine()) {
        if (peer->bytesAvailable() >= maxLine)
            peer->abort();
        return;
    }
    // One question is all.
    peer->disconnect(this);
    deadline.stop();
    auto command = adminCommandOf(peer->readLine(maxLine));
    if (!command)
        return answer(peer, {false, command.error()});
    command->dataDirectory = m_dataDirectory;
    m_handler(*command, [peer = QPointer(peer)](const AdminReply &reply) {
        if (peer)
            answer(peer, reply);
    });
}

void AdminSocket::answer(QLocalSocket *peer, const AdminReply &reply)
{
    peer->write(toLine(reply));
    peer->disconnectFromServer();
}

} // namespace hearth::server
