// SPDX-License-Identifier: MIT
#pragma once

#include "app/streams/EventWriter.h"
#include "app/streams/MessageType.h"
#include "app/streams/Reconnection.h"
#include "app/streams/StatefulSource.h"
#include "app/streams/WebSocketChannel.h"

#include <QCoreApplication>

#include <memory>
#include <vector>

namespace hearth::app {

//! The messages of a WebSocket, those that are sent among them, and notes of its handshake, of the
//! round trips of pings, and of its end. Closed with 1000 it has ended; whatever else becomes of
//! it, it is opened again.
class WebSocketSource final
    : public StatefulSource
    , private WebSocketChannel::Listener
{
    Q_DECLARE_TR_FUNCTIONS(WebSocketSource)

public:
    //! How long a handshake may take.
    static constexpr std::chrono::seconds patience{30};
    //! So many pings one after the other without an answer, and nothing else either: it is given
    //! up.
    static constexpr int mostUnanswered = 3;

    struct Settings
    {
        QUrl url;
        SourceHeaders headers;
        QStringList subprotocols;
        //! Sent each time it has opened, and told by their length alone.
        std::vector<SourceFrame> firstFrames;
        std::chrono::milliseconds pingInterval{15'000}; //!< 0: never
        qint64 largestMessage = 16 * 1024 * 1024; //!< bytes
    };

    struct Parts
    {
        std::unique_ptr<WebSocketChannel> channel;
        TimeSource time;
        Jitter jitter;
    };

    WebSocketSource(Settings settings, Parts parts, SourceListener &listener);
    ~WebSocketSource() override;

    void start() override;
    void stop() override;
    //! Told as an event that went out.
    void send(const SourceFrame &frame) override;

private:
    void onOpened(const WebSocketOpening &opening) override;
    void onText(const QByteArray &utf8) override;
    void onBinary(const QByteArray &bytes) override;
    void onPong(const QByteArray &payload) override;
    void onClosed(const WebSocketEnd &end) override;
    void onFailed(const StreamFailure &failure) override;

    void connectNow();
    void pingNow();
    void closeChannel();
    void tryAgain(const QString &why, QJsonObject details = {});
    void endWith(const QString &why);
    void put(const SourceFrame &frame);
    void sendFirstFrames();
    void write(const SourceFrame &frame, Event::Direction direction);
    [[nodiscard]] QString endWords(const WebSocketEnd &end) const;

    Settings m_settings;
    std::unique_ptr<WebSocketChannel> m_channel;
    const Clock &m_clock;
    EventWriter m_writer;
    Reconnection m_reconnection;
    std::unique_ptr<Timer> m_patience;
    std::unique_ptr<Timer> m_pingTimer;
    MessageType m_types;
    qint64 m_pings = 0; //!< sent so far; the last one's payload
    SteadyTime m_pingedAt{};
    bool m_isPongDue = false;
    bool m_isHeard = false; //!< something came since the last ping
    int m_unanswered = 0; //!< in silence
};

} // namespace hearth::app
