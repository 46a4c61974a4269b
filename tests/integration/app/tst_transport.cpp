// SPDX-License-Identifier: MIT
#include "app/net/KnownKeys.h"
#include "app/net/WebSocketTransport.h"
#include "shared/protocol/Codec.h"
#include "shared/protocol/Version.h"
#include "tests/support/TestServer.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWebSocket>
#include <QWebSocketServer>

using namespace hearth;
using namespace hearth::app;

//! Which encoding the app and a server come to speak, over real sockets.
class TransportTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    //! Opens a connection, sends a ping and reads frames until it is answered.
    static void exchange(WebSocketTransport &transport, const QUrl &url, const QString &token,
                         Encoding expected)
    {
        QSignalSpy opened(&transport, &Transport::opened);
        QSignalSpy received(&transport, &Transport::received);
        transport.open(url, token);
        QTRY_COMPARE(opened.count(), 1);
        const auto encoding = opened.first().first().value<Encoding>();
        QCOMPARE(encoding, expected);
        const auto codec = makeCodec(encoding);
        const CommandId id(QStringLiteral("p1"));
        transport.send(codec->encode({id, std::nullopt}, Ping{}));
        const auto isAnswered = [&] {
            return std::any_of(received.begin(), received.end(), [&](const QVariantList &each) {
                const auto frame = codec->decode(each.first().toByteArray(), Direction::FromServer);
                const auto *pong = frame ? std::get_if<Pong>(&frame->message) : nullptr;
                return pong && pong->ref == id;
            });
        };
        QTRY_VERIFY(isAnswered());
    }

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void speaksMessagePackWithOurServer()
    {
        test::TestServer server;
        QVERIFY(server.start());
        const auto account = server.makeAccount(QStringLiteral("ann"));
        const KnownKeys keys(m_folder.filePath(QStringLiteral("hearth.ini")));
        WebSocketTransport transport(keys);
        exchange(transport, server.webSocketUrl(), account.token, Encoding::MessagePack);
    }

    void fallsBackToJson_data()
    {
        QTest::addColumn<QStringList>("offered");
        QTest::newRow("a server of JSON alone") << QStringList{kSubprotocolJson};
        QTest::newRow("a server without subprotocols") << QStringList();
    }

    void fallsBackToJson()
    {
        QFETCH(QStringList, offered);
        QWebSocketServer server(QString(), QWebSocketServer::NonSecureMode);
        server.setSupportedSubprotocols(offered);
        QVERIFY(server.listen(QHostAddress::LocalHost));
        std::unique_ptr<QWebSocket> peer;
        connect(&server, &QWebSocketServer::newConnection, this, [&] {
            peer.reset(server.nextPendingConnection());
            connect(peer.get(), &QWebSocket::textMessageReceived, peer.get(), [&peer] {
                peer->sendTextMessage(QStringLiteral(
                    "{\"type\":\"pong\",\"id\":\"s1\",\"timestamp\":1,\"ref\":\"p1\"}"));
            });
        });
        const KnownKeys keys(m_folder.filePath(QStringLiteral("hearth.ini")));
        WebSocketTransport transport(keys);
        exchange(transport, server.serverUrl(), QStringLiteral("token"), Encoding::Json);
    }
};

QTEST_GUILESS_MAIN(TransportTest)
#include "tst_transport.moc"
