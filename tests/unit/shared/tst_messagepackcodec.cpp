// SPDX-License-Identifier: MIT
#include "shared/protocol/JsonCodec.h"
#include "shared/protocol/MessagePackCodec.h"

#include <QTest>

using namespace hearth;

class MessagePackCodecTest : public QObject
{
    Q_OBJECT

private:
    MessagePackCodec m_codec;
    JsonCodec m_json;

    //! `read.mark` with a seq in the given format.
    Result<Frame, ProtocolError> readMark(const char *seq)
    {
        const QByteArray head = QByteArray::fromHex("84a26964a26331a474797065a9") + "read.mark"
            + QByteArray::fromHex("a4") + "room" + QByteArray::fromHex("a172a3") + "seq";
        return m_codec.decode(head + QByteArray::fromHex(seq), Direction::FromClient);
    }

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void takesAnyFormatOfAnInteger_data()
    {
        QTest::addColumn<QByteArray>("seq");
        QTest::addColumn<qint64>("value");
        const auto row = [](const char *name, const char *seq, qint64 value) {
            QTest::newRow(name) << QByteArray(seq) << value;
        };
        row("fixint", "07", 7);
        row("uint 8", "cc07", 7);
        row("uint 16", "cd0007", 7);
        row("uint 32", "ce00000007", 7);
        row("uint 64", "cf0000000000000007", 7);
        row("int 8", "d007", 7);
        row("int 16", "d10007", 7);
        row("int 32", "d200000007", 7);
        row("int 64", "d30000000000000007", 7);
        row("negative fixint", "ff", -1);
        row("negative int 64", "d3ffffffffffffffff", -1);
        row("whole float 32", "ca40e00000", 7);
        row("whole float 64", "cb401c000000000000", 7);
        row("largest", "cf001fffffffffffff", Limits::maxInteger);
        row("largest as a float", "cb433fffffffffffff", Limits::maxInteger);
        row("smallest", "d3ffe0000000000001", -Limits::maxInteger);
    }

    void takesAnyFormatOfAnInteger()
    {
        QFETCH(QByteArray, seq);
        QFETCH(qint64, value);
        const auto frame = readMark(seq.constData());
        QVERIFY(frame);
        QCOMPARE(std::get<ReadMark>(frame->message).seq, value);
    }

    void refusesWhatIsNoInteger_data()
    {
        QTest::addColumn<QByteArray>("seq");
        QTest::addColumn<QString>("message");
        const auto row = [](const char *seq, const char *message) {
            QTest::newRow(seq) << QByteArray(seq) << QString::fromUtf8(message);
        };
        row("cb3ff8000000000000", "read.mark.seq is not an integer within 2^53");
        row("cb4340000000000000", "read.mark.seq is not an integer within 2^53");
        row("cf0020000000000000", "read.mark.seq is not an integer within 2^53");
        row("a137", "read.mark.seq is not an integer within 2^53");
        row("c3", "read.mark.seq is not an integer within 2^53");
        row("c0", "read.mark.seq is missing");
    }

    void refusesWhatIsNoInteger()
    {
        QFETCH(QByteArray, seq);
        QFETCH(QString, message);
        const auto frame = readMark(seq.constData());
        QVERIFY(!frame);
        QCOMPARE(frame.error().error, (RequestError{ErrorCode::BadRequest, message}));
        QCOMPARE(frame.error().ref, CommandId(QStringLiteral("c1")));
    }

    void unknownTypesKeepTheirIdAndSeq()
    {
        const QByteArray frame = QByteArray::fromHex("84a26964a26537a474797065ab") + "poll.opened"
            + QByteArray::fromHex("a4") + "room" + QByteArray::fromHex("a172a3") + "seq"
            + QByteArray::fromHex("0c");
        const auto result = m_codec.decode(frame, Direction::FromServer);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ProtocolError::Kind::UnknownType);
        QCOMPARE(result.error().ref, CommandId(QStringLiteral("e7")));
        QCOMPARE(result.error().seq, 12);
        QCOMPARE(result.error().room, RoomId(QStringLiteral("r")));
    }

    // Whatever the text, both encodings carry it, a leading U+FEFF too.
    void carriesEveryText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("mark of the encoding") << QStringLiteral("\ufeff\ufefftext");
        QTest::newRow("only that") << QStringLiteral("\ufeff");
        QTest::newRow("not ASCII") << QStringLiteral("Grüße, 世界, \U0001f389");
        QTest::newRow("31 characters of more bytes") << QString(31, QChar(0xe9));
        QTest::newRow("128 characters of more bytes") << QString(128, QChar(0x4e16));
        QTest::newRow("control characters") << QStringLiteral("\u0001\b\f\n\r\t\u001f\u007f");
        QTest::newRow("quotes") << QStringLiteral("\"\\\"/");
        QTest::newRow("as long as may be") << QString(16384, QLatin1Char('x'));
    }

    void carriesEveryText()
    {
        QFETCH(QString, text);
        const FrameHeader header{CommandId(QStringLiteral("c1")), 1};
        const Message message = MessageSend{RoomId(QStringLiteral("r")), text, std::nullopt};
        for (Codec *codec : {static_cast<Codec *>(&m_codec), static_cast<Codec *>(&m_json)}) {
            const auto frame = codec->decode(codec->encode(header, message), Direction::FromClient);
            QVERIFY(frame);
            QCOMPARE(*frame, (Frame{header, message}));
        }
    }

    // Half a surrogate pair can't be sent; the rest of the text is.
    void replacesALoneSurrogate()
    {
        const Message message =
            MessageSend{RoomId(QStringLiteral("r")), QString(QChar(0xd800)) + QLatin1Char('x'), {}};
        const auto frame = m_codec.decode(
            m_codec.encode({CommandId(QStringLiteral("c1")), {}}, message), Direction::FromClient);
        QVERIFY(frame);
        QCOMPARE(std::get<MessageSend>(frame->message).text, QStringLiteral("\ufffdx"));
    }

    void dataHasOneFormWhateverItCameIn_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("messagePack");
        QTest::addColumn<QByteArray>("form");
        const auto row = [](const char *jsonText, const char *pack, const char *form) {
            QTest::newRow(form) << QByteArray(jsonText) << QByteArray(pack) << QByteArray(form);
        };
        row(" null ", "c0", "null");
        row("1.0", "cb3ff0000000000000", "1");
        row("-0.0", "cb8000000000000000", "0");
        row("1e3", "ca447a0000", "1000");
        row("0.10", "cb3fb999999999999a", "0.1");
        row("9007199254740992.0", "cb4340000000000000", "9.007199254740992e+15");
        row("1E22", "cb4480f0cf064dd592", "1e+22");
        row("123456789012345680000.0", "cb441ac53a7e04bcda", "1.2345678901234568e+20");
        row("5e-324", "cb0000000000000001", "5e-324");
        row("{ \"b\" : [ ] , \"a\" : { } }", "82a16290a16180", "{\"b\":[],\"a\":{}}");
        row("\"\\u00e9\\/\"", "a3c3a92f", "\"\xc3\xa9/\"");
    }

    void dataHasOneFormWhateverItCameIn()
    {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, messagePack);
        QFETCH(QByteArray, form);
        const QByteArray inJson =
            "{\"id\":\"c1\",\"type\":\"feed.publish\",\"feed\":\"f\",\"event\":\"e\",\"data\":"
            + json + '}';
        const QByteArray inPack = QByteArray::fromHex("85a26964a26331a474797065ac") + "feed.publish"
            + QByteArray::fromHex("a4") + "feed" + QByteArray::fromHex("a166a5") + "event"
            + QByteArray::fromHex("a165a4") + "data" + QByteArray::fromHex(messagePack);
        const auto fromJson = m_json.decode(inJson, Direction::FromClient);
        const auto fromPack = m_codec.decode(inPack, Direction::FromClient);
        QVERIFY(fromJson && fromPack);
        QCOMPARE(std::get<FeedPublish>(fromJson->message).data.utf8, form);
        QCOMPARE(std::get<FeedPublish>(fromPack->message).data.utf8, form);
        // And back again, from the form.
        QCOMPARE(*m_codec.decode(m_codec.encode(fromJson->header, fromJson->message),
                                 Direction::FromClient),
                 *fromJson);
        QCOMPARE(*m_json.decode(m_json.encode(fromJson->header, fromJson->message),
                                Direction::FromClient),
                 *fromJson);
    }
};

QTEST_APPLESS_MAIN(MessagePackCodecTest)
#include "tst_messagepackcodec.moc"
