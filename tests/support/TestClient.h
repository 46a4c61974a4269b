// SPDX-License-Identifier: MIT
#pragma once

#include "shared/protocol/Codec.h"

#include <QDeadlineTimer>
#include <QUrl>
#include <QWebSocket>

#include <functional>
#include <optional>
#include <vector>

namespace hearth::test {

//! A plain client for tests: speaks the protocol over a real WebSocket, in the encoding of the
//! subprotocol that was agreed on, and keeps every frame until
//! it is asked for. The waits run the event loop of the caller's thread.
class TestClient : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds patience{5000};

    TestClient();
    ~TestClient() override;

    //! With a token it goes into the Authorization header.
    void open(const QUrl &url, const QString &token = {}, const QStringList &subprotocols = {});
    [[nodiscard]] bool waitForOpen();
    //! open(), and the welcome, or nothing.
    [[nodiscard]] std::optional<Welcome> signIn(const QUrl &url, const QString &token,
                                                const QStringList &subprotocols = {});

    //! Sends the command with an id of its own, or with the one that is given.
    CommandId send(const Message &command, std::optional<CommandId> id = {});
    void sendText(const QString &frame);
    void sendBinary(const QByteArray &frame);
    //! Gives the connection up without a close frame.
    void abort();
    void close();

    //! The first frame of this type that was not taken yet and that fits; it is taken.
    template <class M>
    [[nodiscard]] std::optional<M> waitFor(
        const std::function<bool(const M &)> &fits = [](const M &) { return true; },
        std::chrono::milliseconds timeout = patience)
    {
        const auto matches = [&fits](const Frame &frame) {
            const M *message = std::get_if<M>(&frame.message);
            return message && fits(*message);
        };
        auto frame = waitForFrame(matches, timeout);
        return frame ? std::optional(std::get<M>(std::move(frame->message))) : std::nullopt;
    }

    [[nodiscard]] std::optional<Ack> waitForAck(const CommandId &ref);
    [[nodiscard]] std::optional<Error> waitForError(const CommandId &ref);
    //! send() and waitForAck().
    [[nodiscard]] std::optional<Ack> request(const Message &command);
    //! The close code, or nothing while the connection stays.
    [[nodiscard]] std::optional<int> waitForClose(std::chrono::milliseconds timeout = patience);

    //! What came and was not taken, in its order.
    [[nodiscard]] const std::vector<Frame> &frames() const { return m_frames; }

    template <class M>
    [[nodiscard]] bool has() const
    {
        return std::any_of(m_frames.begin(), m_frames.end(), [](const Frame &frame) {
            return std::holds_alternative<M>(frame.message);
        });
    }

    QWebSocket &webSocket() { return m_webSocket; }

private:
    std::optional<Frame> waitForFrame(const std::function<bool(const Frame &)> &fits,
                                      std::chrono::milliseconds timeout);
    void receive(Encoding encoding, const QByteArray &bytes);

    QWebSocket m_webSocket;
    Encoding m_encoding = Encoding::Json;
    std::unique_ptr<Codec> m_codec;
    std::vector<Frame> m_frames;
    bool m_wasOpen = false;
    bool m_closed = false;
};

//! Ids with 96 random bits, as logged commands want them.
CommandId newCommandId();

} // namespace hearth::test
