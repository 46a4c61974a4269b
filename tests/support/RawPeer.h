// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/TestServer.h"

#include <QByteArray>

#include <chrono>
#include <optional>

namespace hearth::test {

//! A WebSocket frame (RFC 6455 §5.2) of any parts, forbidden ones too.
struct RawFrame
{
    enum Opcode : quint8 { Continuation = 0, Text = 1, Binary = 2, Close = 8, Ping = 9, Pong = 10 };
    //! How the length is written, fitting or not.
    enum class LengthForm { Shortest, In7Bits, In16Bits, In64Bits };

    quint8 opcode = Text;
    QByteArray payload{};
    bool isFinal = true;
    quint8 reserved = 0; //!< RSV1 to RSV3, as 4, 2 and 1
    bool isMasked = true;
    LengthForm lengthForm = LengthForm::Shortest;
    std::optional<quint64> length{}; //!< said instead of the payload's

    [[nodiscard]] QByteArray toBytes() const;
    //! A close frame's code; RawPeer::noCode without one.
    [[nodiscard]] int closeCode() const;
    static RawFrame close(quint16 code, const QByteArray &reason = {});
};

//! A TCP peer on loopback that sends what it is told to and understands no more of the answers than
//! where they end. What came stays readable after a reset. The waits run the event loop of the
//! caller's thread.
class RawPeer
{
public:
    static constexpr std::chrono::milliseconds patience{5000};
    //! What stands for a code where none came (RFC 6455 §7.1.5 and §7.1.6).
    static constexpr int noCode = 1005;
    static constexpr int noCloseFrame = 1006;
    //! waitForClose() while the connection stays.
    static constexpr int stillOpen = 0;

    //! Connects; isOpen() is false when that failed. The kernel keeps about `receiveBuffer` bytes
    //! that are not read, or as many as it likes.
    explicit RawPeer(quint16 port, int receiveBuffer = 0);
    ~RawPeer();
    Q_DISABLE_COPY_MOVE(RawPeer)

    //! False once the other side has closed or reset the connection and all that came is read.
    [[nodiscard]] bool isOpen() const { return m_socket >= 0; }

    //! Takes any number of bytes; the waits send what the kernel does not take yet.
    void send(const QByteArray &bytes);

    //! Sends without ever reading, and only what the kernel takes at once; false when it took
    //! nothing. The next call goes on with what it has left of these bytes.
    bool sendUnread(const QByteArray &bytes);

    void send(const RawFrame &frame) { send(frame.toBytes()); }

    //! The opening handshake of a WebSocket, with this behind its lines.
    static QByteArray handshake(const QByteArray &moreLines = {});
    //! The bytes of a Bearer and of a subprotocol, each where it is not empty.
    static QByteArray handshakeFor(const QString &token, const QString &subprotocol = {});
    //! Whether 101 came.
    [[nodiscard]] bool upgrade(const QString &token = {}, const QString &subprotocol = {});

    //! The next answer of HTTP with its body, or nothing in time, or none before the end.
    [[nodiscard]] std::optional<HttpReply> readAnswer(std::chrono::milliseconds timeout = patience);
    //! The next frame of the server, whatever it is.
    [[nodiscard]] std::optional<RawFrame> readFrame(std::chrono::milliseconds timeout = patience);
    //! The code of the first close frame, however often it is asked for, the frames before it being
    //! passed over; or one of the constants above.
    [[nodiscard]] int waitForClose(std::chrono::milliseconds timeout = patience);
    //! Whether the other side ends the connection.
    [[nodiscard]] bool waitForEnd(std::chrono::milliseconds timeout = patience);
    //! What came and was not taken as an answer or a frame.
    [[nodiscard]] QByteArray unread();

private:
    void pump();
    //! Whether the kernel took anything.
    bool push();
    void hangUp();
    std::optional<HttpReply> takeAnswer();
    std::optional<RawFrame> takeFrame();

    int m_socket = -1;
    std::optional<int> m_closeCode;
    QByteArray m_unsent;
    QByteArray m_unread;
};

} // namespace hearth::test
