// SPDX-License-Identifier: MIT
#include "server/net/FrameMeter.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace hearth::server {

namespace {

constexpr quint8 kFinal = 0x80;
constexpr quint8 kReserved = 0x70;
constexpr quint8 kOpcode = 0x0F;
constexpr quint8 kMasked = 0x80;
constexpr quint8 kLength = 0x7F;
constexpr quint8 kLength16 = 126;
constexpr quint8 kLength64 = 127;
constexpr qsizetype kMaskBytes = 4;
constexpr quint64 kBadLength = std::numeric_limits<quint64>::max();

enum Opcode : quint8 { Continuation = 0x0, Text = 0x1, Binary = 0x2, Close = 0x8, Pong = 0xA };

bool isControl(quint8 opcode)
{
    return opcode >= Close;
}

bool isKnown(quint8 opcode)
{
    return opcode <= Binary || (opcode >= Close && opcode <= Pong);
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
    const quint8 opcode = m_header[0] & kOpcode;
    const bool isFinal = (m_header[0] & kFinal) != 0;
    const quint8 length = m_header[1] & kLength;
    const bool isLongControl = isControl(opcode) && (length >= kLength16 || !isFinal);
    const bool isHalfCode = opcode == Close && length == 1;
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
    const quint8 opcode = m_header[0] & kOpcode;
    const bool isFinal = (m_header[0] & kFinal) != 0;
    ++m_frames;
    m_headerBytes = 0;
    if (!isControl(opcode)) {
        if (const Verdict verdict = checkData(opcode, isFinal, length); verdict != Verdict::Good)
            return verdict;
    }
    m_sawClose = opcode == Close;
    m_isOver = m_sawClose;
    m_payloadLeft = static_cast<qint64>(length);
    return Verdict::Good;
}

FrameMeter::Verdict FrameMeter::checkData(quint8 opcode, bool isFinal, quint64 length)
{
    if (m_isFragmented != (opcode == Continuation))
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
