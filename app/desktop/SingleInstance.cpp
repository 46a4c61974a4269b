// SPDX-License-Identifier: MIT
#include "app/desktop/SingleInstance.h"

#include "shared/base/Logging.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QThread>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace hearth::app {

namespace {

// By it a compositor lets the window come to the front (xdg-activation-v1).
constexpr const char *kActivationToken = "XDG_ACTIVATION_TOKEN";
// What an answer begins with that is no other.
constexpr const char *kRefused = "refused ";
// Compositors give out some dozen bytes.
constexpr qsizetype kLongestToken = 1024;
// One that has the profile and does not listen yet is about to.
constexpr unsigned long kLookAgainMs = 20;
// A socket of this computer takes a call at once, or its queue is full.
constexpr int kConnectPatienceMs = 2000;

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

InstanceReply::~InstanceReply()
{
    if (m_other)
        m_other->disconnectFromServer();
}

SingleInstance::SingleInstance(const QString &profile, QObject *parent)
    : QObject(parent)
    , m_lockFile(QDir(profile).filePath(QStringLiteral("hearth.lock")))
    , m_path(socketOf(profile))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::onConnection);
}

SingleInstance::~SingleInstance()
{
    // Before the lock, so that whoever has it next is not taken for this one.
    m_server.close();
    if (m_handle >= 0)
        ::close(m_handle);
}

SingleInstance::Claim SingleInstance::claim(const InstanceCall &call,
                                            std::chrono::milliseconds wait)
{
    for (QDeadlineTimer deadline(wait); !deadline.hasExpired(); QThread::msleep(kLookAgainMs)) {
        const Lock held = lock();
        if (held == Lock::Mine)
            return Claim::First;
        // One that was just about to end does not answer, but its lock does.
        if (const auto answer = handOver(call, wait))
            return *answer;
        if (held == Lock::Impossible)
            return Claim::First;
    }
    return Claim::Unanswered;
}

bool SingleInstance::claimAlone()
{
    return lock() != Lock::Theirs;
}

SingleInstance::Lock SingleInstance::lock()
{
    if (m_handle < 0)
        m_handle = ::open(QFile::encodeName(m_lockFile).constData(), O_RDWR | O_CREAT | O_CLOEXEC,
                          S_IRUSR | S_IWUSR);
    if (m_handle < 0)
        return Lock::Impossible;
    // Not by QLockFile: who holds that one is known by a number of a process, which in a sandbox
    // means somebody else in the next run.
    if (::flock(m_handle, LOCK_EX | LOCK_NB) == 0)
        return Lock::Mine;
    return errno == EWOULDBLOCK ? Lock::Theirs : Lock::Impossible;
}

std::optional<SingleInstance::Claim> SingleInstance::handOver(const InstanceCall &call,
                                                              std::chrono::milliseconds wait)
{
    auto other = std::make_unique<QLocalSocket>();
    other->connectToServer(m_path);
    if (!other->waitForConnected(kConnectPatienceMs))
        return std::nullopt;
    const QString token = qEnvironmentVariable(kActivationToken);
    const QJsonObject object{
        {QStringLiteral("link"), call.link},
        {QStringLiteral("username"), call.username},
        {QStringLiteral("page"), call.page},
        {QStringLiteral("inspect"), call.inspect},
        {QStringLiteral("hidden"), call.hidden},
        {QStringLiteral("replay"), call.replay},
        {QStringLiteral("token"), token.size() <= kLongestToken ? token : QString()}};
    other->write(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
    const QDeadlineTimer deadline(wait);
    while (!other->canReadLine()) {
        if (!other->waitForReadyRead(static_cast<int>(deadline.remainingTime())))
            return std::nullopt;
    }
    const QByteArray answer = other->readLine().trimmed();
    m_other = std::move(other);
    if (!answer.startsWith(kRefused))
        return Claim::HandedOver;
    m_refusal = QString::fromUtf8(answer.mid(qstrlen(kRefused)));
    return Claim::Refused;
}

void SingleInstance::waitUntilReleased()
{
    if (m_other && m_other->state() == QLocalSocket::ConnectedState)
        m_other->waitForDisconnected(-1);
}

void SingleInstance::listen()
{
    QLocalSocket other;
    other.connectToServer(m_path);
    if (other.waitForConnected(kConnectPatienceMs))
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
    const QString token = message.value(QStringLiteral("token")).toString();
    if (!token.isEmpty())
        qputenv(kActivationToken, token.toUtf8());
    const auto reply = std::make_shared<InstanceReply>(socket);
    Q_EMIT called({message.value(QStringLiteral("link")).toString(),
                   message.value(QStringLiteral("username")).toString(),
                   message.value(QStringLiteral("page")).toString(),
                   message.value(QStringLiteral("inspect")).toString(),
                   message.value(QStringLiteral("hidden")).toBool(),
                   message.value(QStringLiteral("replay")).toString()},
                  reply);
    socket.write(reply->refusal().isEmpty() ? QByteArrayLiteral("taken")
                                            : kRefused + reply->refusal().toUtf8());
    socket.write("\n");
}

} // namespace hearth::app
