// SPDX-License-Identifier: MIT
#include "server/net/FrameMeter.h"

#include "server/net/WebSocketFraming.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace hearth::server {

namespace {

constexpr quint8 kReserved = 0x70;
constexpr quint8 kOpcode = 0x0F;
constexpr quint8 kMasked = 0x80;
constexpr quint8 kLength = 0x7F;
constexpr qsizetype kMaskBytes = 4;
constexpr quint64 kBadLength = std::numeric_limits<quint64>::max();

bool isControl(Opcode opcode)
{
    return opcode >= Opcode::Close;
}

bool isKnown(Opcode opcode)
{
    return opcode <= Opcode::Binary || (isControl(opcode) && opcode <= Opcode::Pong);
}

} // namespace

FrameMeter::Verdict FrameMeter::add(QByteArrayView bytes)
{
    while (!bytes.isEmpty() && !m_isOver) {
        if (m_payloadLeft > 0) {
            const auto skipped = std::min<qint64>(m_payloadLeft, bytes.size());
            m_payloadLeft -= skipped;
            bytes = bytes.sliced(skipped);
            continue;
        }
        m_header[static_cast<std::size_t>(m_headerBytes++)] = static_cast<quint8>(bytes.front());
        bytes = bytes.sliced(1);
        if (m_headerBytes < 2)
            continue;
        // Before the rest of the header has come, which it may never do.
        Verdict verdict = checkFirstBytes();
        if (verdict == Verdict::Good && m_headerBytes == headerSize())
            verdict = readHeader();
        if (verdict != Verdict::Good) {
            m_isOver = true;
            return verdict;
        }
    }
    return Verdict::Good;
}

int FrameMeter::takeFrameCount()
{
    return std::exchange(m_frames, 0);
}

FrameMeter::Verdict FrameMeter::checkFirstBytes() const
{
    const auto opcode = static_cast<Opcode>(m_header[0] & kOpcode);
    const bool isFinal = (m_header[0] & kFinalBit) != 0;
    const quint8 length = m_header[1] & kLength;
    const bool isLongControl = isControl(opcode) && (length >= kLength16 || !isFinal);
    const bool isHalfCode = opcode == Opcode::Close && length == 1;
    const bool isUnmasked = (m_header[1] & kMasked) == 0;
    return (m_header[0] & kReserved) != 0 || !isKnown(opcode) || isLongControl || isHalfCode
            || isUnmasked
        ? Verdict::ProtocolError
        : Verdict::Good;
}

FrameMeter::Verdict FrameMeter::readHeader()
{
    const quint64 length = payloadLength();
    if (length == kBadLength)
        return Verdict::ProtocolError;
    const auto opcode = static_cast<Opcode>(m_header[0] & kOpcode);
    const bool isFinal = (m_header[0] & kFinalBit) != 0;
    ++m_frames;
    m_headerBytes = 0;
    if (!isControl(opcode)) {
        if (const Verdict verdict = checkData(opcode, isFinal, length); verdict != Verdict::Good)
            return verdict;
    }
    m_sawClose = opcode == Opcode::Close;
    m_isOver = m_sawClose;
    m_payloadLeft = static_cast<qint64>(length);
    return Verdict::Good;
}

FrameMeter::Verdict FrameMeter::checkData(Opcode opcode, bool isFinal, quint64 length)
{
    if (m_isFragmented != (opcode == Opcode::Continuation))
        return Verdict::ProtocolError;
    const qint64 room = std::max<qint64>(0, m_messageLimit - m_messageBytes);
    if (length > static_cast<quint64>(room))
        return Verdict::TooLarge;
    m_isFragmented = !isFinal;
    m_messageBytes = isFinal ? 0 : m_messageBytes + static_cast<qint64>(length);
    return Verdict::Good;
}

qsizetype FrameMeter::headerSize() const
{
    switch (m_header[1] & kLength) {
    case kLength16:
        return 2 + qsizetype(sizeof(quint16)) + kMaskBytes;
    case kLength64:
        return 2 + qsizetype(sizeof(quint64)) + kMaskBytes;
    default:
        return 2 + kMaskBytes;
    }
}

quint64 FrameMeter::payloadLength() const
{
    const quint8 mark = m_header[1] & kLength;
    if (mark < kLength16)
        return mark;
    quint64 length = 0;
    const qsizetype end = headerSize() - kMaskBytes;
    for (qsizetype i = 2; i < end; ++i)
        length = length << 8 | m_header[static_cast<std::size_t>(i)];
    const quint64 shortest = mark == kLength16 ? kLength16 : 0x10000;
    const bool hasTopBit = length >> 63 != 0;
    return length < shortest || hasTopBit ? kBadLength : length;
}

} // namespace hearth::server
