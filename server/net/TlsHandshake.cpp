// SPDX-License-Identifier: MIT
#include "server/net/TlsHandshake.h"

#include "server/net/HandshakeQueue.h"
#include "server/net/TlsIdentity.h"
#include "shared/base/Logging.h"

#include <QHostAddress>
#include <QSslSocket>

#include <utility>

namespace hearth::server {

namespace {
constexpr char kHandshakeRecord = 0x16;
constexpr qint64 kReadBuffer = 16 * 1024;
} // namespace

TlsHandshake::TlsHandshake(QSslSocket *socket, const TlsIdentity &identity, HandshakeQueue &queue,
                           Outcome outcome, QObject *parent, std::chrono::milliseconds patience)
    : QObject(parent)
    , m_socket(socket)
    , m_identity(identity)
    , m_queue(queue)
    , m_outcome(std::move(outcome))
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(kReadBuffer);
    connect(m_socket, &QSslSocket::readyRead, this, &TlsHandshake::look);
    connect(m_socket, &QSslSocket::encrypted, this, &TlsHandshake::pass);
    connect(m_socket, &QSslSocket::disconnected, this,
            [this] { giveUp(QStringLiteral("the peer has gone")); });
    connect(m_socket, &QSslSocket::errorOccurred, this,
            [this] { giveUp(m_socket->errorString()); });
    connect(&m_deadline, &QTimer::timeout, this,
            [this] { giveUp(QStringLiteral("it took too long")); });
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(patience);
    m_deadline.start();
    look();
}

TlsHandshake::~TlsHandshake()
{
    m_queue.leave(this);
}

void TlsHandshake::look()
{
    if (m_isTls)
        return;
    const QByteArray first = m_socket->peek(1);
    if (first.isEmpty())
        return;
    if (first.front() == kHandshakeRecord) {
        m_isTls = true;
        m_deadline.stop();
        m_queue.enter(this, [this] { startTls(); });
    } else if (m_socket->peerAddress().isLoopback()) {
        pass();
    } else {
        giveUp(QStringLiteral("the peer, which is not on this machine, speaks plainly"));
    }
}

void TlsHandshake::startTls()
{
    // Qt would warn of a peer that has gone meanwhile, and whoever wants to fills our log with it.
    if (m_socket->state() != QAbstractSocket::ConnectedState)
        return giveUp(QStringLiteral("the peer has gone"));
    m_deadline.start();
    m_socket->setSslConfiguration(m_identity.configuration());
    m_socket->startServerEncryption();
}

void TlsHandshake::pass()
{
    m_deadline.stop();
    m_queue.leave(this);
    m_socket->disconnect(this);
    m_socket->setParent(nullptr);
    deleteLater();
    m_outcome.ready(std::exchange(m_socket, nullptr));
}

void TlsHandshake::giveUp(const QString &why)
{
    qCDebug(lcNet).noquote() << "no TLS came about:" << why;
    m_deadline.stop();
    m_queue.leave(this);
    m_socket->disconnect(this);
    // It goes with this object, and not within its own signal.
    m_socket->abort();
    deleteLater();
    m_outcome.failed();
}

} // namespace hearth::server
