// SPDX-License-Identifier: MIT
#include "tests/support/RawPeer.h"

#include <QTest>
#include <QtEndian>

#include <array>
#include <cerrno>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

namespace hearth::test {

namespace {

constexpr quint8 kFinal = 0x80;
constexpr quint8 kMasked = 0x80;
constexpr quint8 kLength16 = 126;
constexpr quint8 kLength64 = 127;
constexpr std::array<quint8, 4> kMask{0x12, 0x34, 0x56, 0x78};

template <class Number>
QByteArray bigEndian(Number number)
{
    const Number swapped = qToBigEndian(number);
    return {reinterpret_cast<const char *>(&swapped), sizeof swapped};
}

RawFrame::LengthForm shortestForm(quint64 length)
{
    if (length < kLength16)
        return RawFrame::LengthForm::In7Bits;
    return length <= 0xFFFF ? RawFrame::LengthForm::In16Bits : RawFrame::LengthForm::In64Bits;
}

char byte(int value)
{
    return static_cast<char>(static_cast<quint8>(value));
}

} // namespace

QByteArray RawFrame::toBytes() const
{
    const quint64 said = length.value_or(static_cast<quint64>(payload.size()));
    const int mask = isMasked ? kMasked : 0;
    QByteArray bytes(1, byte((isFinal ? kFinal : 0) | (reserved & 7) << 4 | (opcode & 0xF)));
    switch (lengthForm == LengthForm::Shortest ? shortestForm(said) : lengthForm) {
    case LengthForm::Shortest:
    case LengthForm::In7Bits:
        bytes += byte(mask | static_cast<int>(said & 0x7F));
        break;
    case LengthForm::In16Bits:
        bytes += byte(mask | kLength16) + bigEndian(static_cast<quint16>(said));
        break;
    case LengthForm::In64Bits:
        bytes += byte(mask | kLength64) + bigEndian(said);
        break;
    }
    if (!isMasked)
        return bytes + payload;
    bytes.append(reinterpret_cast<const char *>(kMask.data()), kMask.size());
    for (qsizetype i = 0; i < payload.size(); ++i)
        bytes += byte(payload.at(i) ^ kMask[static_cast<std::size_t>(i) % kMask.size()]);
    return bytes;
}

int RawFrame::closeCode() const
{
    return payload.size() < 2 ? RawPeer::noCode : qFromBigEndian<quint16>(payload.constData());
}

RawFrame RawFrame::close(quint16 code, const QByteArray &reason)
{
    return {.opcode = Close, .payload = bigEndian(code) + reason};
}

RawPeer::RawPeer(quint16 port, int receiveBuffer)
    : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_port = qToBigEndian(port);
    address.sin_addr.s_addr = qToBigEndian<quint32>(INADDR_LOOPBACK);
    if (receiveBuffer > 0)
        ::setsockopt(m_socket, SOL_SOCKET, SO_RCVBUF, &receiveBuffer, sizeof receiveBuffer);
    // The kernel of the listening side answers, whatever its process is about.
    if (m_socket >= 0
        && ::connect(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        hangUp();
    // Each write is to be a segment of its own.
    const int on = 1;
    if (m_socket >= 0)
        ::setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

RawPeer::~RawPeer()
{
    hangUp();
}

void RawPeer::send(const QByteArray &bytes)
{
    m_unsent += bytes;
    pump();
}

bool RawPeer::sendUnread(const QByteArray &bytes)
{
    if (m_unsent.isEmpty())
        m_unsent = bytes;
    return push();
}

QByteArray RawPeer::handshake(const QByteArray &moreLines)
{
    return "GET /ws HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
           "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n"
        + moreLines + "\r\n";
}

QByteArray RawPeer::handshakeFor(const QString &token, const QString &subprotocol)
{
    QByteArray lines;
    if (!token.isEmpty())
        lines += "Authorization: Bearer " + token.toUtf8() + "\r\n";
    if (!subprotocol.isEmpty())
        lines += "Sec-WebSocket-Protocol: " + subprotocol.toUtf8() + "\r\n";
    return handshake(lines);
}

bool RawPeer::upgrade(const QString &token, const QString &subprotocol)
{
    send(handshakeFor(token, subprotocol));
    const auto answer = readAnswer();
    return answer && answer->status == 101;
}

std::optional<HttpReply> RawPeer::readAnswer(std::chrono::milliseconds timeout)
{
    std::optional<HttpReply> answer;
    (void)QTest::qWaitFor(
        [&] {
            pump();
            answer = takeAnswer();
            return answer || !isOpen();
        },
        static_cast<int>(timeout.count()));
    return answer;
}

std::optional<RawFrame> RawPeer::readFrame(std::chrono::milliseconds timeout)
{
    std::optional<RawFrame> frame;
    (void)QTest::qWaitFor(
        [&] {
            pump();
            frame = takeFrame();
            return frame || !isOpen();
        },
        static_cast<int>(timeout.count()));
    return frame;
}

int RawPeer::waitForClose(std::chrono::milliseconds timeout)
{
    if (m_closeCode)
        return *m_closeCode;
    const QDeadlineTimer deadline(timeout);
    while (const auto frame = readFrame(std::chrono::milliseconds(deadline.remainingTime()))) {
        if (frame->opcode == RawFrame::Close)
            return *(m_closeCode = frame->closeCode());
    }
    return isOpen() ? stillOpen : noCloseFrame;
}

bool RawPeer::waitForEnd(std::chrono::milliseconds timeout)
{
    return QTest::qWaitFor(
        [this] {
            pump();
            return !isOpen();
        },
        static_cast<int>(timeout.count()));
}

QByteArray RawPeer::unread()
{
    pump();
    return m_unread;
}

bool RawPeer::push()
{
    qsizetype done = 0;
    while (done < m_unsent.size()) {
        const auto sent =
            ::send(m_socket, m_unsent.constData() + done,
                   static_cast<std::size_t>(m_unsent.size() - done), MSG_NOSIGNAL | MSG_DONTWAIT);
        if (sent <= 0)
            break;
        done += sent;
    }
    m_unsent.remove(0, done);
    return done > 0;
}

void RawPeer::pump()
{
    if (!isOpen())
        return;
    // An error that lasts is seen below, where what came before it is read as well.
    push();
    std::array<char, 16384> buffer;
    for (;;) {
        const auto got = ::recv(m_socket, buffer.data(), buffer.size(), MSG_DONTWAIT);
        if (got > 0)
            m_unread.append(buffer.data(), got);
        else if (got < 0 && errno == EINTR)
            continue;
        else if (got < 0 && errno == EAGAIN)
            return;
        else
            return hangUp();
    }
}

void RawPeer::hangUp()
{
    if (isOpen())
        ::close(std::exchange(m_socket, -1));
}

std::optional<HttpReply> RawPeer::takeAnswer()
{
    constexpr QByteArrayView emptyLine = "\r\n\r\n";
    const qsizetype end = m_unread.indexOf(emptyLine);
    if (end < 0)
        return std::nullopt;
    HttpReply reply;
    QList<QByteArray> lines = m_unread.first(end).replace("\r\n", "\n").split('\n');
    reply.status = lines.takeFirst().split(' ').value(1).toInt();
    for (const QByteArray &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        reply.headers.append({line.left(colon), line.mid(colon + 1).trimmed()});
    }
    const qsizetype bodyAt = end + emptyLine.size();
    const qsizetype bodyBytes = reply.header("Content-Length").toLongLong();
    if (m_unread.size() < bodyAt + bodyBytes)
        return std::nullopt;
    reply.body = m_unread.mid(bodyAt, bodyBytes);
    m_unread.remove(0, bodyAt + bodyBytes);
    return reply;
}

std::optional<RawFrame> RawPeer::takeFrame()
{
    const auto at = [this](qsizetype i) { return static_cast<quint8>(m_unread.at(i)); };
    if (m_unread.size() < 2)
        return std::nullopt;
    RawFrame frame{.opcode = static_cast<quint8>(at(0) & 0xF)};
    frame.isFinal = (at(0) & kFinal) != 0;
    frame.reserved = (at(0) >> 4) & 7;
    frame.isMasked = (at(1) & kMasked) != 0;
    const quint8 mark = at(1) & 0x7F;
    const qsizetype extra = mark == kLength64 ? 8 : mark == kLength16 ? 2 : 0;
    // A server masks nothing (RFC 6455 §5.1); where one does, its mask is read as payload.
    const qsizetype header = 2 + extra;
    if (m_unread.size() < header)
        return std::nullopt;
    qsizetype length = extra == 0 ? mark : 0;
    for (qsizetype i = 2; i < header; ++i)
        length = length << 8 | at(i);
    if (m_unread.size() < header + length)
        return std::nullopt;
    frame.payload = m_unread.mid(header, length);
    m_unread.remove(0, header + length);
    return frame;
}

} // namespace hearth::test
