// SPDX-License-Identifier: MIT
#include "app/inspector/PayloadDecoder.h"

#include <QRegularExpression>
#include <QTest>

using namespace hearth::app;
using PayloadDecoder::Form;

class TestPayloadDecoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aPayloadIsShownAsWhatItIs_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<int>("form");
        QTest::addColumn<QByteArray>("utf8");
        const auto row = [](const char *name, const QByteArray &payload, Form form,
                            const QByteArray &utf8) {
            QTest::newRow(name) << payload << static_cast<int>(form) << utf8;
        };
        const auto hex = [](const char *text) { return QByteArray::fromHex(text); };
        row("json", "{\"a\": 1}", Form::Json, "{\"a\": 1}");
        row("number", "5", Form::Json, "5");
        row("text", "plain t\xc3\xa4xt\n", Form::Text, "plain t\xc3\xa4xt\n");
        row("empty", "", Form::Text, "");
        row("broken json", "{\"a\":", Form::Text, "{\"a\":");
        // {"a": 1, "b": [true, null, 1.5]}
        row("messagepack", hex("82a16101a16293c3c0cb3ff8000000000000"), Form::MessagePack,
            "{\"a\":1,\"b\":[true,null,1.5]}");
        // [bin, ext, NaN, 2^64-1, -1]
        row("what JSON has no word for",
            hex("95c40201ffd6010000000acb7ff8000000000000cfffffffffffffffffff"), Form::MessagePack,
            "[\"Af8=\",\"AQAAAAo=\",\"NaN\",18446744073709551615,-1]");
        // {1: "x", [2]: {}}
        row("keys of other kinds", hex("8201a178910280"), Form::MessagePack,
            "{\"1\":\"x\",\"[2]\":{}}");
        row("cbor", hex("a26161016162820203"), Form::Cbor, "{\"a\":1,\"b\":[2,3]}");
        row("cbor without lengths", hex("bf61610161629f02ffff"), Form::Cbor, "{\"a\":1,\"b\":[2]}");
        row("bytes", hex("00ff41"), Form::Hex,
            "00000000  00 ff 41                                         |..A|\n");
    }

    void aPayloadIsShownAsWhatItIs()
    {
        QFETCH(QByteArray, payload);
        QFETCH(int, form);
        QFETCH(QByteArray, utf8);
        const auto decoded = PayloadDecoder::decode(payload);
        QCOMPARE(decoded.utf8, utf8);
        QCOMPARE(static_cast<int>(decoded.form), form);
        QCOMPARE(PayloadDecoder::decodeAs(decoded.form, payload), std::optional(utf8));
    }

    void whatIsTooDeepIsShownInHexadecimal_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::newRow("messagepack") << QByteArray(100'000, '\x91') + QByteArray(1, '\x01');
        QTest::newRow("cbor") << QByteArray(100'000, '\x81') + QByteArray(1, '\x01');
        QTest::newRow("promises") << QByteArray::fromHex("ddffffffff");
        QTest::newRow("cbor promises") << QByteArray::fromHex("9bffffffffffffffff");
        QTest::newRow("behind it") << QByteArray::fromHex("a1616101ff");
    }

    void whatIsTooDeepIsShownInHexadecimal()
    {
        QFETCH(QByteArray, payload);
        const auto decoded = PayloadDecoder::decode(payload);
        QCOMPARE(static_cast<int>(decoded.form), static_cast<int>(Form::Hex));
        QVERIFY(decoded.utf8.startsWith("00000000  "));
        QVERIFY(decoded.utf8.size() < 6 * PayloadDecoder::hexBytes);
    }

    void asManyLevelsAsAreReadAreShown()
    {
        const int levels = PayloadDecoder::deepest;
        const QByteArray json = QByteArray(levels, '[') + '1' + QByteArray(levels, ']');
        QCOMPARE(PayloadDecoder::decodeAs(Form::MessagePack,
                                          QByteArray(levels, '\x91') + QByteArray(1, '\x01')),
                 std::optional(json));
        QCOMPARE(PayloadDecoder::decodeAs(Form::Cbor,
                                          QByteArray(levels, '\x81') + QByteArray(1, '\x01')),
                 std::optional(json));
    }
};

QTEST_GUILESS_MAIN(TestPayloadDecoder)
#include "tst_payload_decoder.moc"
