// SPDX-License-Identifier: MIT
#include "shared/protocol/Codec.h"

#include <QTest>

using namespace hearth;

namespace {

//! JSON with single quotes, which read better in C++ (and moc trips over raw strings).
QByteArray jsonBytes(const char *text)
{
    return QByteArray(text).replace('\'', '"');
}

//! A frame of MessagePack: id, type, then `fields`, written in hexadecimal.
QByteArray packed(const char *type, const char *fields, int count = 1)
{
    const auto text = [](const QByteArray &content) {
        return static_cast<char>(0xa0 + content.size()) + content;
    };
    return static_cast<char>(0x82 + count) + text("id") + text("c1") + text("type") + text(type)
        + QByteArray::fromHex(fields);
}

} // namespace

//! What no peer may send, in either encoding, and how it is told.
class RefusalsTest : public QObject
{
    Q_OBJECT

private:
    const std::unique_ptr<Codec> m_json = makeCodec(Encoding::Json);
    const std::unique_ptr<Codec> m_messagePack = makeCodec(Encoding::MessagePack);

    Result<Frame, ProtocolError> decode(Encoding encoding, const QByteArray &frame)
    {
        Codec &codec = encoding == Encoding::Json ? *m_json : *m_messagePack;
        return codec.decode(frame, Direction::FromClient);
    }

    void isGoodForTheNextFrame(Encoding encoding)
    {
        QVERIFY(decode(encoding,
                       encoding == Encoding::Json ? jsonBytes("{'id':'c1','type':'ping'}")
                                                  : packed("ping", "", 0)));
    }

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void refusesWithTheRefAndThePlace_data()
    {
        QTest::addColumn<Encoding>("encoding");
        QTest::addColumn<QByteArray>("frame");
        QTest::addColumn<QString>("message");
        const auto inJson = [](const char *name, const char *fields, const char *message) {
            QTest::newRow(name) << Encoding::Json
                                << jsonBytes("{'id':'c1',") + jsonBytes(fields) + '}'
                                << QString::fromUtf8(message);
        };
        inJson("NUL in a known field", "'type':'message.send','room':'r','text':'a\\u0000b'",
               "message.send.text holds a NUL character");
        inJson("NUL in an unknown one", "'type':'ping','x':{'y':['','\\u0000']}",
               "ping.x.y[1] holds a NUL character");
        inJson("NUL in a key", "'type':'ping','x':{'\\u0000':1}",
               "ping.x has a key with a NUL character");
        inJson("doubled field", "'type':'message.send','room':'r','text':'a','text':'b'",
               "message.send.text is there twice");
        inJson("doubled unknown field", "'type':'ping','x':[{'a':1,'b':2,'a':3}]",
               "ping.x[0].a is there twice");
        inJson("doubled by an escape", "'type':'ping','x':1,'\\u0078':2", "ping.x is there twice");
        inJson("integer of 54 bits", "'type':'ping','x':9007199254740992",
               "ping.x is not an integer within 2^53");
        inJson("negative one", "'type':'ping','x':-9007199254740992",
               "ping.x is not an integer within 2^53");
        inJson("integer of 64 bits", "'type':'ping','x':18446744073709551615",
               "ping.x is not an integer within 2^53");

        const auto inPack = [](const char *name, const char *type, const char *fields,
                               const char *message, int count = 1) {
            QTest::newRow(name) << Encoding::MessagePack << packed(type, fields, count)
                                << QString::fromUtf8(message);
        };
        inPack("MessagePack: NUL", "ping", "a178 a3610062", "ping.x holds a NUL character");
        inPack("MessagePack: doubled", "ping", "a178 01 a178 02", "ping.x is there twice", 2);
        inPack("MessagePack: NaN", "ping", "a178 cb7ff8000000000000",
               "ping.x is not a finite number");
        inPack("MessagePack: short NaN", "ping", "a178 ca7fc00000",
               "ping.x is not a finite number");
        inPack("MessagePack: infinity", "ping", "a178 cbfff0000000000000",
               "ping.x is not a finite number");
        inPack("MessagePack: integer of 54 bits", "ping", "a178 cf0020000000000000",
               "ping.x is not an integer within 2^53");
        inPack("MessagePack: integer of 64 bits", "ping", "a178 cfffffffffffffffff",
               "ping.x is not an integer within 2^53");
        inPack("MessagePack: signed integer of 54 bits", "ping", "a178 d30020000000000000",
               "ping.x is not an integer within 2^53");
        inPack("MessagePack: smallest integer", "ping", "a178 d38000000000000000",
               "ping.x is not an integer within 2^53");
        inPack("MessagePack: binary", "message.send", "a4726f6f6d a172 a474657874 c40161",
               "message.send.text is binary, and text is a string here", 2);
        inPack("MessagePack: empty extension", "ping", "a178 c70001",
               "ping.x is an extension type");
        inPack("MessagePack: timestamp", "ping", "a178 d6ff00000000",
               "ping.x is an extension type");
        inPack("MessagePack: integer for a key", "ping", "01 02",
               "ping has a key that is not a string of UTF-8");
        inPack("MessagePack: nil for a key within", "ping", "a178 81c001",
               "ping.x has a key that is not a string of UTF-8");
        inPack("MessagePack: map for a key", "ping", "a178 81 81a16101 01",
               "ping.x has a key that is not a string of UTF-8");
        inPack("MessagePack: binary for a key", "ping", "c40161 01",
               "ping has a key that is not a string of UTF-8");
        inPack("MessagePack: key of no UTF-8", "ping", "a1ff 01",
               "ping has a key that is not a string of UTF-8");
        inPack("MessagePack: no UTF-8", "ping", "a178 a2c328", "ping.x is not valid UTF-8");
        inPack("MessagePack: overlong UTF-8", "ping", "a178 a2c080", "ping.x is not valid UTF-8");
        inPack("MessagePack: surrogate", "ping", "a178 a3eda080", "ping.x is not valid UTF-8");
        inPack("MessagePack: beyond Unicode", "ping", "a178 a4f4908080",
               "ping.x is not valid UTF-8");
        inPack("MessagePack: cut character", "ping", "a178 a2e282", "ping.x is not valid UTF-8");
    }

    void refusesWithTheRefAndThePlace()
    {
        QFETCH(Encoding, encoding);
        QFETCH(QByteArray, frame);
        QFETCH(QString, message);
        const auto result = decode(encoding, frame);
        QVERIFY(!result);
        QCOMPARE(result.error().error, (RequestError{ErrorCode::BadRequest, message}));
        QVERIFY(result.error().kind == ProtocolError::Kind::Refused);
        QCOMPARE(result.error().ref, CommandId(QStringLiteral("c1")));
        isGoodForTheNextFrame(encoding);
    }

    void callsMalformed_data()
    {
        QTest::addColumn<Encoding>("encoding");
        QTest::addColumn<QByteArray>("frame");
        const auto inJson = [](const char *name, const QByteArray &frame) {
            QTest::newRow(name) << Encoding::Json << frame;
        };
        inJson("doubled id", jsonBytes("{'id':'c1','id':'c2','type':'ping'}"));
        inJson("doubled id of an unknown type",
               jsonBytes("{'id':'c1','type':'no.such','id':'c1'}"));
        inJson("doubled type", jsonBytes("{'id':'c1','type':'ping','type':'ping'}"));
        inJson("NUL in the id", jsonBytes("{'id':'c\\u00001','type':'ping'}"));
        inJson("raw NUL", jsonBytes("{'id':'c1','type':'ping','x':'") + '\0' + jsonBytes("'}"));
        inJson("lone low surrogate", jsonBytes("{'id':'c1','type':'ping','x':'\\udc00'}"));
        inJson("half a pair", jsonBytes("{'id':'c1','type':'ping','x':'\\ud800\\u0041'}"));
        inJson("two high surrogates", jsonBytes("{'id':'c1','type':'ping','x':'\\ud800\\ud800'}"));
        inJson("lone surrogate in a key", jsonBytes("{'id':'c1','type':'ping','\\ud800':1}"));
        inJson("raw surrogate", jsonBytes("{'id':'c1','type':'ping','x':'\xed\xa0\x80'}"));
        inJson("overlong UTF-8", jsonBytes("{'id':'c1','type':'ping','x':'\xc0\x80'}"));
        inJson("number of no double", jsonBytes("{'id':'c1','type':'ping','x':1e400}"));
        inJson("integer of 100 bits",
               jsonBytes("{'id':'c1','type':'ping','x':1267650600228229401496703205376}"));
        inJson("NaN", jsonBytes("{'id':'c1','type':'ping','x':NaN}"));
        inJson("leading zero", jsonBytes("{'id':'c1','type':'ping','x':01}"));
        inJson("mark of the encoding", "\xef\xbb\xbf" + jsonBytes("{'id':'c1','type':'ping'}"));
        inJson("200 KiB of [", QByteArray(200 * 1024, '['));
        inJson("200 KiB of [ within",
               jsonBytes("{'id':'c1','type':'ping','x':") + QByteArray(200 * 1024, '['));

        const auto inPack = [](const char *name, const QByteArray &frame) {
            QTest::newRow(name) << Encoding::MessagePack << frame;
        };
        inPack("MessagePack: empty", {});
        inPack("MessagePack: a list", QByteArray::fromHex("90"));
        inPack("MessagePack: a string", QByteArray::fromHex("a161"));
        inPack("MessagePack: a map of nothing", QByteArray::fromHex("80"));
        inPack("MessagePack: the byte that is never used", QByteArray::fromHex("c1"));
        inPack("MessagePack: cut off", packed("ping", "a178"));
        inPack("MessagePack: bytes behind", packed("ping", "", 0) + '\0');
        inPack("MessagePack: id is binary",
               QByteArray::fromHex("82a26964c40161a474797065a470696e67"));
        inPack("MessagePack: doubled id", packed("ping", "a26964 a163"));
        inPack("MessagePack: list of 2^32 elements", packed("ping", "a178 ddffffffff"));
        inPack("MessagePack: map of 2^32 entries", packed("ping", "a178 dfffffffff"));
        inPack("MessagePack: string of 2^32 bytes", packed("ping", "a178 dbffffffff"));
        inPack("MessagePack: extension of 2^32 bytes", packed("ping", "a178 c9ffffffff01"));
        inPack("MessagePack: 200 KiB of lists", QByteArray(200 * 1024, '\x91'));
        inPack("MessagePack: 200 KiB of maps", QByteArray(200 * 1024, '\x81'));
        inPack("MessagePack: 200 KiB of lists that promise much",
               QByteArray::fromHex("dc7fff").repeated(70000));
    }

    void callsMalformed()
    {
        QFETCH(Encoding, encoding);
        QFETCH(QByteArray, frame);
        const auto result = decode(encoding, frame);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ProtocolError::Kind::Malformed);
        QCOMPARE(result.error().error.code, ErrorCode::BadRequest);
        QVERIFY(!result.error().ref);
        isGoodForTheNextFrame(encoding);
    }

    void bothEncodingsAreEquallyDeep_data()
    {
        QTest::addColumn<int>("levels");
        QTest::addColumn<QByteArray>("innermost");
        QTest::addColumn<bool>("isTaken");
        const auto limit = static_cast<int>(Limits::depth);
        // The frame itself is the first level.
        QTest::newRow("at the limit") << limit - 2 << QByteArray("1") << true;
        QTest::newRow("at the limit, empty") << limit - 1 << QByteArray() << true;
        QTest::newRow("beyond it") << limit - 1 << QByteArray("1") << false;
        QTest::newRow("beyond it, empty") << limit << QByteArray() << false;
    }

    void bothEncodingsAreEquallyDeep()
    {
        QFETCH(int, levels);
        QFETCH(QByteArray, innermost);
        QFETCH(bool, isTaken);
        const QByteArray inJson = jsonBytes("{'id':'c1','type':'ping','x':")
            + QByteArray(levels, '[') + innermost + QByteArray(levels, ']') + '}';
        QCOMPARE(bool(decode(Encoding::Json, inJson)), isTaken);
        const QByteArray inPack = packed("ping", "a178") + QByteArray(levels - 1, '\x91')
            + (innermost.isEmpty() ? QByteArray("\x90") : QByteArray("\x91\x01"));
        QCOMPARE(bool(decode(Encoding::MessagePack, inPack)), isTaken);
    }

    // Keys are the peer's to choose, and an error is for a person.
    void errorsStayShortWhateverTheKeys()
    {
        const QByteArray key(250 * 1024, 'k');
        const auto longKey =
            decode(Encoding::Json,
                   jsonBytes("{'id':'c1','type':'ping','") + key + jsonBytes("':1e0,'") + key
                       + jsonBytes("':9007199254740992}"));
        QVERIFY(!longKey);
        QVERIFY(longKey.error().error.message.size() < 400);
        QByteArray deep = jsonBytes("9007199254740992");
        for (int level = 0; level < 28; ++level)
            deep = jsonBytes("{'") + QByteArray("\xc3\xa9").repeated(100) + jsonBytes("':") + deep
                + '}';
        const auto longPath =
            decode(Encoding::Json, jsonBytes("{'id':'c1','type':'ping','x':") + deep + '}');
        QVERIFY(!longPath);
        QVERIFY(longPath.error().error.message.size() < 500);
        QVERIFY(longPath.error().error.message.endsWith(
            QStringLiteral("is not an integer within 2^53")));
        QVERIFY(!longPath.error().error.message.contains(QChar::ReplacementCharacter));
    }

    void findsADoubledKeyAmongMany_data()
    {
        QTest::addColumn<int>("keys");
        for (const int keys : {1, 23, 24, 25, 1000})
            QTest::addRow("%d", keys) << keys;
    }

    void findsADoubledKeyAmongMany()
    {
        QFETCH(int, keys);
        QByteArray entries;
        for (int i = 0; i < keys; ++i)
            entries += jsonBytes("'k") + QByteArray::number(i) + jsonBytes("':0,");
        const QByteArray head = jsonBytes("{'id':'c1','type':'ping','x':{") + entries;
        QVERIFY(decode(Encoding::Json, head + jsonBytes("'other':0}}")));
        const auto result = decode(Encoding::Json, head + jsonBytes("'k0':0}}"));
        QVERIFY(!result);
        QCOMPARE(result.error().error.message, QStringLiteral("ping.x.k0 is there twice"));
    }

    void limitsNameTheField_data()
    {
        QTest::addColumn<Message>("message");
        QTest::addColumn<QString>("error");
        const auto row = [](const char *error, const Message &message) {
            QTest::newRow(error) << message << QString::fromUtf8(error);
        };
        const RoomId room(QStringLiteral("r"));
        const MessageId id(QStringLiteral("m"));
        const UserId user(QStringLiteral("u"));
        const auto text = [](int size) { return QString(size, QLatin1Char('x')); };
        row("message.send.text is longer than 16384 bytes", MessageSend{room, text(16385), {}});
        row("message.edit.text is longer than 16384 bytes", MessageEdit{room, id, text(16385)});
        row("message.send.room is longer than 64 bytes",
            MessageSend{RoomId(text(65)), text(1), {}});
        row("room.create.name is longer than 64 characters", RoomCreate{text(65), {}, {}});
        row("room.create.topic is longer than 256 characters", RoomCreate{text(1), text(257), {}});
        row("reaction.add.emoji is longer than 64 bytes", ReactionAdd{room, id, text(65)});
        row("search.text is longer than 256 characters", Search{text(257), {}, {}, {}});
        row("search.cursor is longer than 256 bytes", Search{text(1), {}, text(257), {}});
        row("user.notify.body is longer than 1024 bytes",
            UserNotify{user, text(1), text(1025), {}, {}});
        row("user.notify.link is longer than 2048 bytes",
            UserNotify{user, text(1), {}, text(2049), {}});
        row("feed.publish.data is longer than 65536 bytes of JSON",
            FeedPublish{FeedId(QStringLiteral("f")),
                        text(1),
                        JsonText{'"' + QByteArray(65535, 'x') + '"'},
                        {}});
        row("user.get.users has more than 1000 elements", UserGet{std::vector<UserId>(1001, user)});
        row("direct.open.users has more than 9 elements",
            DirectOpen{{}, std::vector<UserId>(10, user)});
        Sync sync{QStringLiteral("e"), {}};
        for (int i = 0; i <= 1000; ++i)
            sync.rooms.emplace(RoomId(QString::number(i)), 0);
        row("sync.rooms has more than 1000 elements", sync);
        row("a key of sync.rooms is longer than 64 bytes",
            Sync{QStringLiteral("e"), {{RoomId(text(65)), 0}}});
    }

    void limitsNameTheField()
    {
        QFETCH(Message, message);
        QFETCH(QString, error);
        for (Codec *codec : {m_json.get(), m_messagePack.get()}) {
            const QByteArray frame = codec->encode({CommandId(QStringLiteral("c1")), {}}, message);
            const auto result = codec->decode(frame, Direction::FromClient);
            QVERIFY(!result);
            QCOMPARE(result.error().error, (RequestError{ErrorCode::TooLarge, error}));
        }
    }
};

QTEST_APPLESS_MAIN(RefusalsTest)
#include "tst_refusals.moc"
