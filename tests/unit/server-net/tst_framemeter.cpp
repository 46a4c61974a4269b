// SPDX-License-Identifier: MIT
#include "server/net/FrameMeter.h"

#include <QTest>

using namespace hearth::server;
using Verdict = FrameMeter::Verdict;

Q_DECLARE_METATYPE(hearth::server::FrameMeter::Verdict)

namespace {

constexpr qint64 kLimit = 70'000;
const QByteArray kMask = QByteArrayLiteral("\x01\x02\x03\x04");

//! A masked frame; `first` is FIN, RSV and opcode together.
QByteArray frame(int first, const QByteArray &payload = {})
{
    QByteArray bytes(1, char(first));
    const auto length = quint64(payload.size());
    const int lengthBytes = length < 126 ? 0 : length < 0x10000 ? 2 : 8;
    bytes += char(0x80 | (lengthBytes == 0 ? int(length) : lengthBytes == 2 ? 126 : 127));
    for (int i = lengthBytes; i-- > 0;)
        bytes += char(length >> (8 * i) & 0xFF);
    return bytes + kMask + payload;
}

//! All that is asked of a meter, so that ways of cutting can be compared.
struct Reading
{
    Verdict verdict = Verdict::Good;
    int frames = 0;

    friend bool operator==(const Reading &, const Reading &) = default;
};

Reading read(const std::vector<QByteArray> &pieces)
{
    FrameMeter meter;
    meter.setMessageLimit(kLimit);
    Reading reading;
    for (const QByteArray &piece : pieces) {
        if (reading.verdict == Verdict::Good)
            reading.verdict = meter.add(piece);
        else if (meter.add(piece) != Verdict::Good)
            qFatal("Looked on after its verdict");
    }
    reading.frames = meter.takeFrameCount();
    return reading;
}

} // namespace

class FrameMeterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void judges_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<int>("frames");
        addGood();
        addBadFirstBytes();
        addBadLengths();
        addBadOrder();
        addTooLarge();
    }

    void judges()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const Verdict, verdict);
        QFETCH(const int, frames);
        const Reading whole = read({bytes});
        QCOMPARE(whole.verdict, verdict);
        QCOMPARE(whole.frames, frames);
    }

    void judgesTheSameHoweverItIsCut_data() { judges_data(); }

    void judgesTheSameHoweverItIsCut()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const Verdict, verdict);
        QFETCH(const int, frames);
        const Reading expected{verdict, frames};
        std::vector<QByteArray> single;
        for (qsizetype cut = 0; cut <= bytes.size(); ++cut) {
            // Headers stand within the first bytes; payloads may be cut more sparsely.
            if (cut < 600 || cut % 997 == 0)
                QVERIFY2(read({bytes.left(cut), bytes.mid(cut)}) == expected,
                         qPrintable(QString::number(cut)));
            if (cut < bytes.size())
                single.push_back(bytes.mid(cut, 1));
        }
        QVERIFY(read(single) == expected);
    }

    //! Else a peer could send the half of a bad header and stay.
    void judgesTheFirstTwoBytesAlone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("unmasked") << QByteArray::fromHex("817e");
        QTest::newRow("reserved opcode") << QByteArray::fromHex("8385");
        QTest::newRow("reserved bit") << QByteArray::fromHex("c185");
        QTest::newRow("long control") << QByteArray::fromHex("89fe");
        QTest::newRow("fragmented control") << QByteArray::fromHex("0980");
        QTest::newRow("half a close code") << QByteArray::fromHex("8881");
    }

    void judgesTheFirstTwoBytesAlone()
    {
        QFETCH(const QByteArray, bytes);
        FrameMeter meter;
        meter.setMessageLimit(kLimit);
        QCOMPARE(meter.add(bytes.left(1)), Verdict::Good);
        QCOMPARE(meter.add(bytes.mid(1)), Verdict::ProtocolError);
    }

    void countsFramesSinceTheLastTime()
    {
        FrameMeter meter;
        meter.setMessageLimit(kLimit);
        QCOMPARE(meter.takeFrameCount(), 0);
        QCOMPARE(meter.add(frame(0x82, "abc") + frame(0x89) + frame(0x8A)), Verdict::Good);
        QCOMPARE(meter.takeFrameCount(), 3);
        QCOMPARE(meter.takeFrameCount(), 0);
        const QByteArray next = frame(0x82, "abc");
        QCOMPARE(meter.add(next.left(5)), Verdict::Good);
        QCOMPARE(meter.takeFrameCount(), 0);
        QCOMPARE(meter.add(next.mid(5, 1)), Verdict::Good);
        QCOMPARE(meter.takeFrameCount(), 1); // with its header, whatever is left of the payload
    }

    void skipsPayloads()
    {
        FrameMeter meter;
        meter.setMessageLimit(kLimit);
        const QByteArray bytes = frame(0x82, QByteArray(1000, '\0'));
        QCOMPARE(meter.skippable(), qint64(0));
        QCOMPARE(meter.add(bytes.left(20)), Verdict::Good);
        QCOMPARE(meter.skippable(), qint64(1000 + 8 - 20));
        meter.skip(900);
        QCOMPARE(meter.skippable(), qint64(88));
        QCOMPARE(meter.add(QByteArray(80, '\xFF')), Verdict::Good);
        meter.skip(8);
        QCOMPARE(meter.skippable(), qint64(0));
        QCOMPARE(meter.add(frame(0x89)), Verdict::Good);
        QCOMPARE(meter.takeFrameCount(), 2);
        QCOMPARE(meter.add(frame(0x83)), Verdict::ProtocolError);
    }

    void looksAtNothingAfterAClose()
    {
        FrameMeter meter;
        meter.setMessageLimit(kLimit);
        QCOMPARE(meter.add(frame(0x89) + frame(0x82, "x")), Verdict::Good);
        QVERIFY(!meter.sawClose());
        QCOMPARE(meter.add(frame(0x88, "\x03\xE8").left(5)), Verdict::Good);
        QVERIFY(!meter.sawClose());
        QCOMPARE(meter.add(kMask.right(1)), Verdict::Good);
        QVERIFY(meter.sawClose());
        QCOMPARE(meter.takeFrameCount(), 3);
        QCOMPARE(meter.add(QByteArray(500, '\xFF')), Verdict::Good);
        QCOMPARE(meter.add(frame(0x82)), Verdict::Good);
        QCOMPARE(meter.takeFrameCount(), 0);
        QVERIFY(meter.sawClose());
    }

    void takesABadCloseForNone()
    {
        FrameMeter meter;
        QCOMPARE(meter.add(frame(0x88, "x")), Verdict::ProtocolError);
        QVERIFY(!meter.sawClose());
        QCOMPARE(meter.add(frame(0x88)), Verdict::Good);
        QVERIFY(!meter.sawClose());
    }

    void takesTheLimitOfTheMoment()
    {
        FrameMeter meter;
        meter.setMessageLimit(10);
        QCOMPARE(meter.add(frame(0x02, "12345678")), Verdict::Good);
        meter.setMessageLimit(20);
        QCOMPARE(meter.add(frame(0x00, "123456789012")), Verdict::Good);
        meter.setMessageLimit(10); // below what there is already
        QCOMPARE(meter.add(frame(0x00)), Verdict::Good);
        QCOMPARE(meter.add(frame(0x80, "1")), Verdict::TooLarge);
    }

private:
    static void row(const char *name, const QByteArray &bytes, Verdict verdict, int frames)
    {
        QTest::newRow(name) << bytes << verdict << frames;
    }

    static void bad(const char *name, const QByteArray &bytes, int frames)
    {
        row(name, bytes, Verdict::ProtocolError, frames);
    }

    static void addGood()
    {
        row("nothing", {}, Verdict::Good, 0);
        row("text", frame(0x81, "hello"), Verdict::Good, 1);
        row("empty binary", frame(0x82), Verdict::Good, 1);
        row("longest short", frame(0x82, QByteArray(125, 'x')), Verdict::Good, 1);
        row("shortest of 16 bits", frame(0x82, QByteArray(126, 'x')), Verdict::Good, 1);
        row("longest of 16 bits", frame(0x82, QByteArray(65535, 'x')), Verdict::Good, 1);
        row("shortest of 64 bits", frame(0x82, QByteArray(65536, 'x')), Verdict::Good, 1);
        row("at the limit", frame(0x82, QByteArray(kLimit, 'x')), Verdict::Good, 1);
        row("ping, pong, close",
            frame(0x89, QByteArray(125, 'p')) + frame(0x8A) + frame(0x88, "\x03\xE8"),
            Verdict::Good, 3);
        row("close without a code", frame(0x88), Verdict::Good, 1);
        row("rubbish after a close", frame(0x88) + QByteArray(40, '\xFF'), Verdict::Good, 1);
        row("fragments", frame(0x01, "a") + frame(0x00) + frame(0x80, "b") + frame(0x81, "c"),
            Verdict::Good, 4);
        row("ping between fragments", frame(0x02, "a") + frame(0x89, "p") + frame(0x80, "b"),
            Verdict::Good, 3);
        row("payloads like bad headers", frame(0x82, QByteArray(300, '\xFF')) + frame(0x82),
            Verdict::Good, 2);
    }

    static void addBadFirstBytes()
    {
        const QByteArray good = frame(0x82, "ok");
        bad("unmasked", good + QByteArray::fromHex("8201") + "x", 1);
        bad("unmasked and empty", QByteArray::fromHex("8200"), 0);
        bad("unmasked control", QByteArray::fromHex("8900"), 0);
        for (const int bit : {0x10, 0x20, 0x40, 0x70}) {
            const QByteArray tag = "bits " + QByteArray::number(bit, 16);
            bad(tag.constData(), good + frame(0x82 | bit, "x"), 1);
            bad((tag + " of a ping").constData(), frame(0x89 | bit), 0);
            bad((tag + " of a continuation").constData(), frame(0x02) + frame(0x80 | bit), 1);
        }
        for (const int opcode : {0x3, 0x4, 0x5, 0x6, 0x7, 0xB, 0xC, 0xD, 0xE, 0xF}) {
            const QByteArray tag = "opcode " + QByteArray::number(opcode, 16);
            bad(tag.constData(), good + frame(0x80 | opcode), 1);
        }
        for (const int opcode : {0x8, 0x9, 0xA}) {
            const QByteArray tag = QByteArray::number(opcode, 16);
            bad(("fragmented control " + tag).constData(), frame(opcode, "pq"), 0);
            bad(("long control " + tag).constData(), frame(0x80 | opcode, QByteArray(126, 'p')), 0);
        }
        bad("half a close code", good + frame(0x88, "x"), 1);
    }

    static void addBadLengths()
    {
        const auto length = [](const char *hex) {
            return QByteArray::fromHex("82") + QByteArray::fromHex(hex) + kMask
                + QByteArray(200, 'x');
        };
        bad("0 in 16 bits", length("fe0000"), 0);
        bad("125 in 16 bits", length("fe007d"), 0);
        bad("5 in 64 bits", length("ff0000000000000005"), 0);
        bad("126 in 64 bits", length("ff000000000000007e"), 0);
        bad("65535 in 64 bits", length("ff000000000000ffff"), 0);
        bad("2^63", length("ff8000000000000000"), 0);
        bad("2^64 - 1", length("ffffffffffffffffff"), 0);
        row("2^63 - 1", length("ff7fffffffffffffff"), Verdict::TooLarge, 1);
    }

    static void addBadOrder()
    {
        bad("continuation of nothing", frame(0x80, "x"), 1);
        bad("continuation of a whole message", frame(0x82, "x") + frame(0x80, "y"), 2);
        bad("continuation of an ended message",
            frame(0x02, "x") + frame(0x80, "y") + frame(0x80, "z"), 3);
        bad("text within a message", frame(0x01, "x") + frame(0x81, "y"), 2);
        bad("binary fragment within a message", frame(0x01, "x") + frame(0x02, "y"), 2);
        bad("after a ping within a message", frame(0x01, "x") + frame(0x89) + frame(0x81), 3);
    }

    static void addTooLarge()
    {
        const QByteArray half(kLimit / 2, 'x');
        row("one byte above the limit", frame(0x82, QByteArray(kLimit + 1, 'x')), Verdict::TooLarge,
            1);
        row("fragments at the limit", frame(0x02, half) + frame(0x00) + frame(0x80, half),
            Verdict::Good, 3);
        row("fragments above the limit", frame(0x02, half) + frame(0x00, half) + frame(0x80, "x"),
            Verdict::TooLarge, 3);
        row("each message counts anew",
            frame(0x02, half) + frame(0x80, half) + frame(0x82, half) + frame(0x02, half)
                + frame(0x80, half),
            Verdict::Good, 5);
        row("pings are no part of a message",
            frame(0x02, half) + frame(0x89, QByteArray(100, 'p')) + frame(0x80, half),
            Verdict::Good, 3);
    }
};

QTEST_GUILESS_MAIN(FrameMeterTest)
#include "tst_framemeter.moc"
