// SPDX-License-Identifier: MIT
#include "app/desktop/SingleInstance.h"

#include "shared/base/Logging.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>

namespace hearth::app {

namespace {

// By it a compositor lets the window come to the front (xdg-activation-v1).
constexpr const char *kActivationToken = "XDG_ACTIVATION_TOKEN";
constexpr int kPatience = static_cast<int>(SingleInstance::patience.count());

//! By the profile's name alone, since the path of a socket has room for some hundred bytes.
QString socketOf(const QString &profile)
{
    const QString directory = QDir(profile).canonicalPath();
    const QByteArray hash =
        QCryptographicHash::hash(directory.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    // Qt would make a folder of its own in /tmp where the session has none, and warn of it.
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return QDir(runtime.isEmpty() ? directory : runtime)
        .filePath(QStringLiteral("hearth-%1.sock").arg(QString::fromLatin1(hash)));
}

} // namespace

SingleInstance::SingleInstance(const QString &profile, QObject *parent)
    : QObject(parent)
    , m_path(socketOf(profile))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::onConnection);
}

bool SingleInstance::handOver(const QString &link) const
{
    QLocalSocket socket;
    socket.connectToServer(m_path);
    if (!socket.waitForConnected(kPatience))
        return false;
    const QJsonObject object{{QStringLiteral("link"), link},
                             {QStringLiteral("token"), qEnvironmentVariable(kActivationToken)}};
    socket.write(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(kPatience))
            return false;
    }
    return true;
}

void SingleInstance::listen()
{
    QLocalSocket other;
    other.connectToServer(m_path);
    if (other.waitForConnected(kPatience))
        return;
    // Whoever had it was killed.
    QLocalServer::removeServer(m_path);
    if (!m_server.listen(m_path))
        qCWarning(lcApp).noquote() << "links are not taken from others:" << m_server.errorString();
}

void SingleInstance::onConnection()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        socket->setReadBufferSize(longestMessage);
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(*socket); });
        if (socket->canReadLine())
            read(*socket);
    }
}

void SingleInstance::read(QLocalSocket &socket)
{
    if (!socket.canReadLine()) {
        if (socket.bytesAvailable() >= longestMessage)
            socket.abort();
        return;
    }
    const QJsonObject message = QJsonDocument::fromJson(socket.readLine()).object();
    socket.write("taken\n");
    socket.disconnectFromServer();
    const QString token = message.value(QStringLiteral("token")).toString();
    if (!token.isEmpty())
        qputenv(kActivationToken, token.toUtf8());
    Q_EMIT called(message.value(QStringLiteral("link")).toString());
}

} // namespace hearth::app
