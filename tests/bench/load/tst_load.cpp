// SPDX-License-Identifier: MIT
#include "tests/bench/load/DeliveryLedger.h"
#include "tests/bench/load/FrameScan.h"
#include "tests/bench/load/LatencyHistogram.h"
#include "tests/bench/load/LoadOptions.h"
#include "tests/bench/load/Report.h"
#include "tests/bench/load/RunTag.h"
#include "tests/bench/load/SeqWatch.h"
#include "tests/bench/load/WebSocketFraming.h"

#include <QTest>

#include <algorithm>
#include <limits>

using namespace hearth::bench;

namespace {

//! With ' for ": moc gets lost in raw strings.
std::string json(std::string text)
{
    std::replace(text.begin(), text.end(), '\'', '"');
    return text;
}

} // namespace

class LoadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void tellsPercentilesWithinOnePercent_data()
    {
        QTest::addColumn<int>("scale");
        QTest::newRow("nanoseconds") << 1;
        QTest::newRow("microseconds") << 1000;
        QTest::newRow("milliseconds") << 1000000;
    }

    void tellsPercentilesWithinOnePercent()
    {
        QFETCH(int, scale);
        LatencyHistogram histogram;
        for (std::int64_t i = 1; i <= 1000; ++i)
            histogram.record(i * scale);
        QCOMPARE(histogram.count(), std::uint64_t{1000});
        QCOMPARE(histogram.max(), std::int64_t{1000} * scale);
        for (const auto &[share, exact] : {std::pair(0.5, 500), std::pair(0.99, 990)}) {
            const auto told = static_cast<double>(histogram.percentile(share));
            QVERIFY(told >= 1.0 * exact * scale);
            QVERIFY(told <= 1.008 * exact * scale);
        }
        QCOMPARE(histogram.percentile(1), histogram.max());
    }

    void takesAnyDuration()
    {
        LatencyHistogram histogram;
        QCOMPARE(histogram.percentile(0.99), std::int64_t{0});
        histogram.record(-5);
        QCOMPARE(histogram.percentile(0.5), std::int64_t{0});
        const auto longest = std::numeric_limits<std::int64_t>::max();
        histogram.record(longest);
        QCOMPARE(histogram.percentile(1), longest);
    }

    void seesGapsDuplicatesAndDisorder()
    {
        using Verdict = SeqWatch::Verdict;
        SeqWatch watch;
        QCOMPARE(watch.see(7), Verdict::Expected); // nothing was known
        QCOMPARE(watch.see(8), Verdict::Expected);
        QCOMPARE(watch.see(8), Verdict::Duplicate);
        QCOMPARE(watch.see(11), Verdict::Gap);
        QCOMPARE(watch.see(12), Verdict::Expected);
        QCOMPARE(watch.see(10), Verdict::Reordered);
        QCOMPARE(watch.see(10), Verdict::Duplicate);
        QCOMPARE(watch.see(9), Verdict::Reordered);
        QCOMPARE(watch.see(13), Verdict::Expected);
    }

    void missesWhatCameBeforeTheFirstEvent()
    {
        SeqWatch watch;
        watch.start(5);
        QCOMPARE(watch.see(7), SeqWatch::Verdict::Gap);
    }

    void tellsWhenEverybodyHasAMessage()
    {
        DeliveryLedger ledger;
        const auto first = ledger.begin(3, 2, 100);
        const auto second = ledger.begin(4, 1, 200);
        QCOMPARE(ledger.missing(), std::uint64_t{3});
        const auto one = ledger.receive(first, 150);
        QVERIFY(one && !one->isLast);
        QCOMPARE(one->latency, std::int64_t{50});
        QCOMPARE(one->sender, std::size_t{3});
        QVERIFY(ledger.receive(second, 250)->isLast);
        QVERIFY(ledger.receive(first, 180)->isLast);
        QVERIFY(!ledger.receive(first, 190)); // once too often
        QVERIFY(!ledger.receive(99, 190));
        QCOMPARE(ledger.missing(), std::uint64_t{0});
        QCOMPARE(ledger.outstanding(), std::size_t{0});
    }

    void countsWhatIsGivenUpAsMissingUntilItComes()
    {
        DeliveryLedger ledger;
        const auto number = ledger.begin(3, 2, 100);
        QVERIFY(ledger.expire(100).empty());
        QCOMPARE(ledger.expire(101), std::vector<std::size_t>{3});
        QVERIFY(ledger.expire(101).empty());
        QCOMPARE(ledger.outstanding(), std::size_t{0});
        QCOMPARE(ledger.missing(), std::uint64_t{2});
        ledger.receive(number, 300);
        const auto last = ledger.receive(number, 300);
        QVERIFY(last && !last->isLast); // its sender has gone on already
        QCOMPARE(ledger.missing(), std::uint64_t{0});
        QCOMPARE(ledger.outstanding(), std::size_t{0});
    }

    void doesNotMissWhatWasRefused()
    {
        DeliveryLedger ledger;
        const auto number = ledger.begin(3, 2, 100);
        QVERIFY(ledger.refuse(number)->isLast);
        QVERIFY(!ledger.refuse(number));
        QCOMPARE(ledger.missing(), std::uint64_t{0});
        QCOMPARE(ledger.outstanding(), std::size_t{0});
    }

    void readsFramesOfEverySize_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {0, 1, 125, 126, 65535, 65536})
            QTest::addRow("%d", size) << size;
    }

    void readsFramesOfEverySize()
    {
        QFETCH(int, size);
        const std::string payload(static_cast<std::size_t>(size), 'p');
        std::string bytes;
        appendServerFrame(bytes, Opcode::Text, payload);
        ServerFrame frame;
        QCOMPARE(readServerFrame(bytes.substr(0, bytes.size() - 1), frame), FrameState::Partial);
        const std::size_t frameBytes = bytes.size();
        bytes += "next";
        QCOMPARE(readServerFrame(bytes, frame), FrameState::Whole);
        QCOMPARE(frame.payload, std::string_view(payload));
        QCOMPARE(frame.bytes, frameBytes);
        QVERIFY(frame.isFinal);
        QCOMPARE(frame.opcode, Opcode::Text);
    }

    void refusesMaskedAndEndlessFrames()
    {
        ServerFrame frame;
        QCOMPARE(readServerFrame(std::string_view("\x81\x80", 2), frame), FrameState::Broken);
        QCOMPARE(readServerFrame(std::string_view("\x81\x7f\xff\xff\xff\xff\xff\xff\xff\xff", 10),
                                 frame),
                 FrameState::Broken);
    }

    //! RFC 6455 §5.7 and §1.3.
    void writesWhatTheRfcShows()
    {
        std::string bytes;
        appendClientFrame(bytes, Opcode::Text, "Hello", 0x3d21fa37);
        QCOMPARE(QByteArray::fromStdString(bytes).toHex(), QByteArray("818537fa213d7f9f4d5158"));
        QCOMPARE(clientHeaderBytes(5), std::size_t{6});
        QCOMPARE(clientHeaderBytes(150), std::size_t{8});
        QCOMPARE(acceptFor("dGhlIHNhbXBsZSBub25jZQ=="),
                 std::string("s3pPLMBiTxaQ9kYGzzhZRbK+xOo="));
    }

    void scansWhatTheServerWrites()
    {
        const std::string sent = json(
            "{'type':'message.new','id':'w0-1z','timestamp':17,'room':'r-1','seq':128,"
            "'message':{'id':'m-1','room':'r-1','seq':128,'author':'u','text':'#0000000042#xx'}}");
        const FrameFacts message = scanFrame(sent);
        QCOMPARE(message.kind, FrameFacts::Kind::MessageNew);
        QCOMPARE(message.room, std::string_view("r-1"));
        QCOMPARE(message.seq, std::int64_t{128});
        QCOMPARE(message.number, std::uint64_t{42});

        const std::string refusal =
            json("{'type':'error','ref':'0f1e#0000000007#','code':'rate_limited'}");
        const FrameFacts error = scanFrame(refusal);
        QCOMPARE(error.kind, FrameFacts::Kind::Error);
        QCOMPARE(error.number, std::uint64_t{7});
        QCOMPARE(error.code, std::string_view("rate_limited"));

        QCOMPARE(scanFrame("{}").kind, FrameFacts::Kind::Other);
        QCOMPARE(scanFrame("").kind, FrameFacts::Kind::Other);
        QCOMPARE(scanFrame(json("{'type':'ack'}")).number, std::uint64_t{0});
        QCOMPARE(numberOf(tagOf(9999999999)), std::uint64_t{9999999999});
        QCOMPARE(numberOf("somebody else's text"), std::uint64_t{0});
    }

    void findsRooms()
    {
        const std::string welcome = json("{'type':'welcome','rooms':["
                                         "{'id':'general','name':'general','last_seq':3},"
                                         "{'id':'r','name':'bench-1-0','last_seq':9}]}");
        const auto found = roomInWelcome(welcome, "bench-1-0");
        QVERIFY(found);
        QCOMPARE(found->id, std::string("r"));
        QCOMPARE(found->lastSeq, std::int64_t{9});
        QVERIFY(!roomInWelcome(welcome, "bench-2-0"));
        QVERIFY(!roomInWelcome("no JSON", "bench-1-0"));
        QCOMPARE(roomInAck(json("{'type':'ack','room':{'id':'q','last_seq':1}}"))->id,
                 std::string("q"));
    }

    void readsFlags()
    {
        const auto options = parseOptions({"--url", "ws://h/ws", "--tokens=t", "--connections", "7",
                                           "--senders=2", "--duration", "0.5", "--insecure"});
        QVERIFY(options);
        QCOMPARE(options->url, std::string("ws://h/ws"));
        QCOMPARE(options->connections, std::size_t{7});
        QCOMPARE(options->senders, std::size_t{2});
        QCOMPARE(options->duration, std::chrono::milliseconds(500));
        QVERIFY(options->insecure);
        QVERIFY(!options->json);
    }

    void saysWhichFlagIsWrong_data()
    {
        QTest::addColumn<QString>("flags");
        QTest::addColumn<QString>("named");
        const char *rows[][2] = {
            {"--wat", "--wat"},
            {"--rate", "--rate"},
            {"--rate nan", "--rate"},
            {"--rate -1", "--rate"},
            {"--connections 0", "--connections"},
            {"--connections 1x", "--connections"},
            {"--connections 1 --connections 1", "--connections"},
            {"--json=yes", "--json"},
            {"--message-bytes 11", "--message-bytes"},
            {"--peer socketio", "--peer"},
            {"--storm --idle", "--idle"},
            {"--url ws://h", "--tokens"},
            {"--tokens t", "--url"},
            {"--url ws://h --peer ws --rooms 101", "--rooms"},
            {"--url ws://h --peer ws --rate 5 --in-flight 2", "--in-flight"},
            {"--url ws://h --peer ws --senders 60 --slow-readers 41", "--slow-readers"},
            {"--prepare d", "--accounts"},
        };
        for (const auto &row : rows)
            QTest::newRow(row[0]) << QString::fromUtf8(row[0]) << QString::fromUtf8(row[1]);
    }

    void saysWhichFlagIsWrong()
    {
        QFETCH(QString, flags);
        QFETCH(QString, named);
        std::vector<std::string> arguments;
        for (const QString &flag : flags.split(QLatin1Char(' ')))
            arguments.push_back(flag.toStdString());
        const auto options = parseOptions(arguments);
        QVERIFY(!options);
        QVERIFY2(options.error().find(named.toStdString()) != std::string::npos,
                 options.error().c_str());
    }

    void reportsTheSameInBothForms()
    {
        Report report;
        report.add("deliveries", 1234567);
        report.addNumber("rate", 0.5);
        report.addNumber("growth", -4096);
        report.addCounts("closes", std::map<int, std::uint64_t>{{1006, 2}});
        report.addCounts("errors", std::map<std::string, std::uint64_t>{});
        QVERIFY(report.isGood());
        report.addFault("2 \"were\" closed");
        QVERIFY(!report.isGood());
        QCOMPARE(report.json(),
                 json("{'deliveries':1234567,'rate':0.50,'growth':-4096,'closes':{'1006':2},"
                      "'errors':{},'faults':['2 \\'were\\' closed']}"));
        QCOMPARE(report.table(),
                 std::string("deliveries  1,234,567\nrate        0.50\ngrowth      -4,096\n"
                             "closes      2 × 1006\nerrors      none\nFAULT: 2 \"were\" closed\n"));
    }
};

QTEST_GUILESS_MAIN(LoadTest)
#include "tst_load.moc"
