// SPDX-License-Identifier: MIT
#include "tests/support/TestClient.h"

#include "shared/protocol/Version.h"

#include <QNetworkRequest>
#include <QRandomGenerator>
#include <QTest>
#include <QWebSocketHandshakeOptions>

#include <algorithm>
#include <array>

namespace hearth::test {

CommandId newCommandId()
{
    std::array<quint32, 3> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    const QByteArray bytes(reinterpret_cast<const char *>(words.data()), sizeof words);
    return CommandId(QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding)));
}

TestClient::TestClient()
{
    connect(&m_webSocket, &QWebSocket::connected, this, [this] {
        m_wasOpen = true;
        m_encoding = encodingOf(m_webSocket.subprotocol());
        m_codec = makeCodec(m_encoding);
    });
    connect(&m_webSocket, &QWebSocket::disconnected, this, [this] { m_closed = true; });
    connect(&m_webSocket, &QWebSocket::textMessageReceived, this,
            [this](const QString &text) { receive(Encoding::Json, text.toUtf8()); });
    connect(&m_webSocket, &QWebSocket::binaryMessageReceived, this,
            [this](const QByteArray &bytes) { receive(Encoding::MessagePack, bytes); });
}

TestClient::~TestClient()
{
    m_webSocket.disconnect(this);
}

void TestClient::open(const QUrl &url, const QString &token, const QStringList &subprotocols)
{
    m_frames.clear();
    m_wasOpen = false;
    m_closed = false;
    QNetworkRequest request(url);
    if (!token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + token.toUtf8());
    QWebSocketHandshakeOptions options;
    options.setSubprotocols(subprotocols);
    m_webSocket.open(request, options);
}

bool TestClient::waitForOpen()
{
    return QTest::qWaitFor([this] { return m_wasOpen || m_closed; },
                           static_cast<int>(patience.count()))
        && m_wasOpen;
}

std::optional<Welcome> TestClient::signIn(const QUrl &url, const QString &token,
                                          const QStringList &subprotocols)
{
    open(url, token, subprotocols);
    return waitFor<Welcome>();
}

CommandId TestClient::send(const Message &command, std::optional<CommandId> id)
{
    CommandId chosen = id ? std::move(*id) : newCommandId();
    const QByteArray frame = m_codec->encode({chosen, std::nullopt}, command);
    if (m_encoding == Encoding::MessagePack)
        sendBinary(frame);
    else
        sendText(QString::fromUtf8(frame));
    return chosen;
}

void TestClient::sendText(const QString &frame)
{
    m_webSocket.sendTextMessage(frame);
}

void TestClient::sendBinary(const QByteArray &frame)
{
    m_webSocket.sendBinaryMessage(frame);
}

void TestClient::abort()
{
    m_webSocket.abort();
}

void TestClient::close()
{
    m_webSocket.close();
}

std::optional<Ack> TestClient::waitForAck(const CommandId &ref)
{
    return waitFor<Ack>([&ref](const Ack &ack) { return ack.ref == ref; });
}

std::optional<Error> TestClient::waitForError(const CommandId &ref)
{
    return waitFor<Error>([&ref](const Error &error) { return error.ref == ref; });
}

std::optional<Ack> TestClient::request(const Message &command)
{
    return waitForAck(send(command));
}

std::optional<int> TestClient::waitForClose(std::chrono::milliseconds timeout)
{
    if (!QTest::qWaitFor([this] { return m_closed; }, static_cast<int>(timeout.count())))
        return std::nullopt;
    return static_cast<int>(m_webSocket.closeCode());
}

std::optional<Frame> TestClient::waitForFrame(const std::function<bool(const Frame &)> &fits,
                                              std::chrono::milliseconds timeout)
{
    auto found = m_frames.end();
    const auto look = [this, &fits, &found] {
        found = std::find_if(m_frames.begin(), m_frames.end(), fits);
        return found != m_frames.end();
    };
    if (!look())
        (void)QTest::qWaitFor([this, &look] { return look() || m_closed; },
                              static_cast<int>(timeout.count()));
    if (!look())
        return std::nullopt;
    Frame frame = std::move(*found);
    m_frames.erase(found);
    return frame;
}

void TestClient::receive(Encoding encoding, const QByteArray &bytes)
{
    auto frame = m_codec->decode(bytes, Direction::FromServer);
    if (encoding == m_encoding && frame)
        m_frames.push_back(std::move(*frame));
    else
        qWarning("TestClient: a frame that can't be read: %s", bytes.toPercentEncoding().data());
}

} // namespace hearth::test
