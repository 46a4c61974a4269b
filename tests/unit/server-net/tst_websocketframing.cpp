// SPDX-License-Identifier: MIT
#include "server/net/WebSocketFraming.h"

#include <QRegularExpression>
#include <QTest>

using namespace hearth::server;

class WebSocketFramingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    // RFC 6455 §5.7 has the first and the last three as examples.
    void writesTheShortestHeader_data()
    {
        QTest::addColumn<Opcode>("opcode");
        QTest::addColumn<int>("length");
        QTest::addColumn<QByteArray>("header");
        QTest::newRow("hello") << Opcode::Text << 5 << QByteArray::fromHex("8105");
        QTest::newRow("ping") << Opcode::Ping << 0 << QByteArray::fromHex("8900");
        QTest::newRow("longest short") << Opcode::Text << 125 << QByteArray::fromHex("817d");
        QTest::newRow("shortest of 16 bits")
            << Opcode::Text << 126 << QByteArray::fromHex("817e007e");
        QTest::newRow("256 bytes") << Opcode::Binary << 256 << QByteArray::fromHex("827e0100");
        QTest::newRow("longest of 16 bits")
            << Opcode::Binary << 65535 << QByteArray::fromHex("827effff");
        QTest::newRow("64 KiB") << Opcode::Binary << 65536
                                << QByteArray::fromHex("827f0000000000010000");
    }

    void writesTheShortestHeader()
    {
        QFETCH(const Opcode, opcode);
        QFETCH(const int, length);
        QFETCH(const QByteArray, header);
        const QByteArray payload(length, 'x');
        const QByteArray frame = webSocketFrame(opcode, payload);
        QCOMPARE(frame, header + payload);
        QCOMPARE(payloadOf(frame).toByteArray(), payload);
    }

    void findsNothingInNothing() { QVERIFY(payloadOf({}).isEmpty()); }
};

Q_DECLARE_METATYPE(hearth::server::Opcode)

QTEST_GUILESS_MAIN(WebSocketFramingTest)
#include "tst_websocketframing.moc"
