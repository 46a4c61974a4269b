// SPDX-License-Identifier: MIT
#include "server/net/TlsHandshake.h"

#include "server/net/AddressRanges.h"
#include "server/net/HandshakeQueue.h"
#include "server/net/TlsIdentity.h"
#include "shared/base/Logging.h"

#include <QHostAddress>
#include <QSslSocket>

#include <algorithm>
#include <optional>
#include <utility>

namespace hearth::server {

namespace {
constexpr char kHandshakeRecord = 0x16;
// RFC 8446 §5.1: type, version (its first byte is 3 in all of them), length.
constexpr qint64 kRecordHead = 5;
constexpr char kMajorVersion = 3;
constexpr qint64 kMaxRecord = 16 * 1024;
constexpr std::chrono::milliseconds kLookAgain{250};

//! With its head; nothing when the head is none of a record.
std::optional<qint64> recordSize(const QByteArray &head)
{
    const auto byteAt = [&head](int at) { return static_cast<uchar>(head.at(at)); };
    const qint64 length = byteAt(3) << 8 | byteAt(4);
    if (head.at(1) != kMajorVersion || length == 0 || length > kMaxRecord)
        return std::nullopt;
    return kRecordHead + length;
}
} // namespace

TlsHandshake::TlsHandshake(QSslSocket *socket, const TlsIdentity &identity, HandshakeQueue &queue,
                           Outcome outcome, QObject *parent, std::chrono::milliseconds patience)
    : QObject(parent)
    , m_socket(socket)
    , m_identity(identity)
    , m_queue(queue)
    , m_outcome(std::move(outcome))
    , m_patience(patience)
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(kRecordHead + kMaxRecord);
    connect(m_socket, &QSslSocket::readyRead, this, &TlsHandshake::look);
    connect(m_socket, &QSslSocket::encrypted, this, &TlsHandshake::pass);
    connect(m_socket, &QSslSocket::disconnected, this,
            [this] { giveUp(QStringLiteral("the peer has gone")); });
    connect(m_socket, &QSslSocket::errorOccurred, this,
            [this] { giveUp(m_socket->errorString()); });
    connect(&m_deadline, &QTimer::timeout, this, &TlsHandshake::onDeadline);
    m_deadline.setSingleShot(true);
    m_deadline.start(m_patience);
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
        awaitRecord();
    } else if (m_socket->peerAddress().isLoopback()) {
        pass();
    } else {
        giveUp(QStringLiteral("the peer, which is not on this machine, speaks plainly"));
    }
}

void TlsHandshake::awaitRecord()
{
    // Whoever has only begun to speak takes no place from those that are ready.
    const QByteArray head = m_socket->peek(kRecordHead);
    if (head.size() < kRecordHead)
        return;
    const auto size = recordSize(head);
    if (!size)
        return giveUp(QStringLiteral("what the peer began is no handshake"));
    if (m_socket->bytesAvailable() < *size)
        return;
    m_isTls = true;
    m_deadline.stop();
    m_queue.enter(this, householdOf(m_socket->peerAddress()), [this] { startTls(); });
}

void TlsHandshake::startTls()
{
    // Qt would warn of a peer that has gone meanwhile, and whoever wants to fills our log with it.
    if (m_socket->state() != QAbstractSocket::ConnectedState)
        return giveUp(QStringLiteral("the peer has gone"));
    m_end.setRemainingTime(m_patience, Qt::PreciseTimer);
    m_deadline.start(std::min(m_patience, hurriedDeadline));
    m_socket->setSslConfiguration(m_identity.configuration());
    m_socket->startServerEncryption();
}

void TlsHandshake::onDeadline()
{
    using std::chrono::ceil, std::chrono::milliseconds;
    const auto left =
        m_isTls ? ceil<milliseconds>(m_end.remainingTimeAsDuration()) : milliseconds::zero();
    if (left <= milliseconds::zero() || m_queue.isWaitedFor(this))
        return giveUp(QStringLiteral("it took too long"));
    m_deadline.start(std::min(left, kLookAgain));
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
