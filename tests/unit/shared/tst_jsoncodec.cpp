// SPDX-License-Identifier: MIT
#include "shared/protocol/JsonCodec.h"

#include <QTest>

using namespace hearth;

namespace {

QString codeWord(ErrorCode code)
{
    const auto word = EnumWords<ErrorCode>::words[static_cast<std::size_t>(code)];
    return QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
}

//! JSON with single quotes, which read better in C++ (and moc trips over raw strings).
QByteArray json(const char *text)
{
    return QByteArray(text).replace('\'', '"');
}

} // namespace

class JsonCodecTest : public QObject
{
    Q_OBJECT

private:
    JsonCodec m_codec;

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    // Whether a token is a good one is for the server to say, whatever it looks like.
    void takesAnyStringForAToken_data()
    {
        QTest::addColumn<QString>("token");
        QTest::newRow("empty") << QStringLiteral("");
        QTest::newRow("longer than tokens are") << QString(5000, QLatin1Char('x'));
    }

    void takesAnyStringForAToken()
    {
        QFETCH(QString, token);
        const QByteArray bytes = m_codec.encode({CommandId(QStringLiteral("c1")), {}}, Auth{token});
        const auto frame = m_codec.decode(bytes, Direction::FromClient);
        QVERIFY(frame);
        QCOMPARE(std::get<Auth>(frame->message), Auth{token});
    }

    void namesWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("frame");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("message");

        const auto row = [](const char *name, const char *fields, const char *code,
                            const char *message) {
            QTest::newRow(name) << json("{'id':'c1',") + json(fields) + '}'
                                << QString::fromLatin1(code) << QString::fromLatin1(message);
        };
        row("missing field", "'type':'message.send','room':'r1'", "bad_request",
            "message.send.text is missing");
        row("null is missing", "'type':'message.send','room':null,'text':'x'", "bad_request",
            "message.send.room is missing");
        row("wrong type", "'type':'message.send','room':'r1','text':5", "bad_request",
            "message.send.text is not a string");
        row("empty text", "'type':'message.send','room':'r1','text':''", "bad_request",
            "message.send.text is empty");
        row("integer too large", "'type':'read.mark','room':'r1','seq':9007199254740992",
            "bad_request", "read.mark.seq is not an integer within 2^53");
        row("a fraction", "'type':'read.mark','room':'r1','seq':1.5", "bad_request",
            "read.mark.seq is not an integer within 2^53");
        row("unsigned 64 bit", "'type':'read.mark','room':'r1','seq':18446744073709551615",
            "bad_request", "read.mark.seq is not an integer within 2^53");
        row("unknown word", "'type':'presence.set','status':'asleep'", "bad_request",
            "presence.set.status is none of its words");
        row("inside a list", "'type':'user.get','users':['u1',2]", "bad_request",
            "user.get.users[1] is not a string");
        row("inside a map", "'type':'sync','epoch':'e','rooms':{'r1':'x'}", "bad_request",
            "sync.rooms.r1 is not an integer within 2^53");
        row("a list for a map", "'type':'sync','epoch':'e','rooms':[]", "bad_request",
            "sync.rooms is not a map");
        row("timestamp", "'type':'ping','timestamp':'now'", "bad_request",
            "timestamp is not an integer within 2^53");
        QTest::newRow("text too long")
            << json("{'id':'c1','type':'message.send','room':'r1','text':'")
                + QByteArray(16385, 'x') + "\"}"
            << QStringLiteral("too_large")
            << QStringLiteral("message.send.text is longer than 16384 bytes");
    }

    void namesWhatIsWrong()
    {
        QFETCH(const QByteArray, frame);
        QFETCH(const QString, code);
        QFETCH(const QString, message);
        const auto result = m_codec.decode(frame, Direction::FromClient);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ProtocolError::Kind::Refused);
        QCOMPARE(result.error().ref, CommandId(QStringLiteral("c1")));
        QCOMPARE(codeWord(result.error().error.code), code);
        QCOMPARE(result.error().error.message, message);
    }

    void callsUnreadableFramesMalformed_data()
    {
        QTest::addColumn<QByteArray>("frame");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("hello");
        QTest::newRow("cut off") << json("{'id':'c1','type':'ping'");
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("two documents") << json("{'id':'c1','type':'ping'}{}");
        QTest::newRow("no id") << json("{'type':'ping'}");
        QTest::newRow("empty id") << json("{'id':'','type':'ping'}");
        QTest::newRow("id of 65 bytes")
            << json("{'type':'ping','id':'") + QByteArray(65, 'x') + "\"}";
        QTest::newRow("id is a number") << json("{'id':7,'type':'ping'}");
        QTest::newRow("no type") << json("{'id':'c1'}");
        QTest::newRow("type is a list") << json("{'id':'c1','type':[]}");
        QTest::newRow("bad UTF-8")
            << QByteArray("{\"id\":\"c1\",\"type\":\"ping\",\"x\":\"\xff\"}");
        QTest::newRow("lone surrogate") << json("{'id':'c1','type':'ping','x':'\\ud800'}");
        QTest::newRow("too deep") << json("{'id':'c1','type':'ping','x':") + QByteArray(40, '[')
                + QByteArray(40, ']') + '}';
    }

    void callsUnreadableFramesMalformed()
    {
        QFETCH(const QByteArray, frame);
        const auto result = m_codec.decode(frame, Direction::FromClient);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ProtocolError::Kind::Malformed);
        QVERIFY(!result.error().ref);
        // The codec is good for the next frame.
        QVERIFY(m_codec.decode(json("{'id':'c1','type':'ping'}"), Direction::FromClient));
    }

    void ignoresUnknownFieldsAndTakesWholeFloats()
    {
        const auto frame = m_codec.decode(
            json("{'id':'c1','type':'read.mark','room':'r1','seq':1e3,'later':{'a':[1]}}"),
            Direction::FromClient);
        QVERIFY(frame);
        QCOMPARE(std::get<ReadMark>(frame->message).seq, 1000);
    }

    void unknownTypesKeepTheirIdAndSeq()
    {
        const auto result = m_codec.decode(
            json("{'id':'e7','type':'poll.opened','room':'r1','seq':12}"), Direction::FromServer);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ProtocolError::Kind::UnknownType);
        QCOMPARE(result.error().ref, CommandId(QStringLiteral("e7")));
        QCOMPARE(result.error().seq, 12);
        QCOMPARE(result.error().room, RoomId(QStringLiteral("r1")));
    }

    void refusesTypesOfTheOtherDirection()
    {
        const auto result =
            m_codec.decode(json("{'id':'c1','type':'pong','ref':'x'}"), Direction::FromClient);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ProtocolError::Kind::UnknownType);
    }
};

QTEST_APPLESS_MAIN(JsonCodecTest)
#include "tst_jsoncodec.moc"
