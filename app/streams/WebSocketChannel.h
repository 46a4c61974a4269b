// SPDX-License-Identifier: MIT
#pragma once

#include "app/streams/HttpStream.h"
#include "app/streams/SourceHeader.h"

#include <QStringList>
#include <QUrl>

namespace hearth::app {

//! What a WebSocket is opened with.
struct WebSocketRequest
{
    QUrl url;
    SourceHeaders headers;
    QStringList subprotocols; //!< the one that is wanted most first
    qint64 largestMessage = 0; //!< bytes; what is larger ends the connection
};

//! What the handshake came to.
struct WebSocketOpening
{
    QString subprotocol; //!< empty: none
    QString peer; //!< address and port
};

//! How an open WebSocket ended.
struct WebSocketEnd
{
    int code = 1006; //!< RFC 6455 §7.4; 1005 and 1006 were never sent
    QString reason;
    bool isTooLarge = false; //!< it was closed here, since something beyond largestMessage came
};

//! One WebSocket at a time (RFC 6455). After open() come onOpened() and, after any number of
//! messages and pongs, onClosed(); or onFailed() alone. All of it from the event loop.
class WebSocketChannel
{
public:
    class Listener
    {
    public:
        virtual ~Listener() = default;
        virtual void onOpened(const WebSocketOpening &opening) = 0;
        virtual void onText(const QByteArray &utf8) = 0;
        virtual void onBinary(const QByteArray &bytes) = 0;
        virtual void onPong(const QByteArray &payload) = 0;
        virtual void onClosed(const WebSocketEnd &end) = 0;
        //! It never opened.
        virtual void onFailed(const StreamFailure &failure) = 0;
    };

    virtual ~WebSocketChannel() = default;
    //! Gives up what there was before.
    virtual void open(const WebSocketRequest &request, Listener &listener) = 0;
    // What is sent while it is not open is lost.
    virtual void sendText(const QByteArray &utf8) = 0;
    virtual void sendBinary(const QByteArray &bytes) = 0;
    //! At most 125 bytes.
    virtual void ping(const QByteArray &payload) = 0;
    //! With 1000 where it is open. Nothing comes after it.
    virtual void close() = 0;
};

} // namespace hearth::app
