// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

#include <array>

namespace hearth::server {

enum class Opcode : quint8;

//! Reads the frame headers (RFC 6455 §5.2) in the bytes of a WebSocket's client, however they are
//! cut, and passes over the payloads. After a close frame nothing matters any more (§5.5.1).
class FrameMeter
{
public:
    enum class Verdict {
        Good,
        ProtocolError, //!< close with 1002
        TooLarge //!< close with 1009
    };

    //! Above it a message is TooLarge, its fragments taken together; the limit is that of the
    //! header's arrival.
    void setMessageLimit(qint64 bytes) { m_messageLimit = bytes; }

    //! The next bytes. After anything but Good the rest is not looked at, ever.
    Verdict add(QByteArrayView bytes);

    //! How many of the next bytes are payload and need not be shown to add().
    [[nodiscard]] qint64 skippable() const { return m_payloadLeft; }

    void skip(qint64 bytes) { m_payloadLeft -= bytes; }

    //! Whether the peer has said that it closes.
    [[nodiscard]] bool sawClose() const { return m_sawClose; }

    //! Frames whose header was complete since the last call.
    [[nodiscard]] int takeFrameCount();

private:
    Verdict readHeader();
    Verdict checkFirstBytes() const;
    Verdict checkData(Opcode opcode, bool isFinal, quint64 length);
    [[nodiscard]] qsizetype headerSize() const;
    //! Or all bits set when it is not written as short as it can be, or has the top bit.
    [[nodiscard]] quint64 payloadLength() const;

    static constexpr qsizetype longestHeader = 14;

    std::array<quint8, longestHeader> m_header{};
    qsizetype m_headerBytes = 0;
    qint64 m_payloadLeft = 0;
    qint64 m_messageLimit = 0;
    qint64 m_messageBytes = 0; //!< of the fragments so far
    int m_frames = 0;
    bool m_isFragmented = false; //!< a message has begun and not ended
    bool m_isOver = false;
    bool m_sawClose = false;
};

} // namespace hearth::server
