// SPDX-License-Identifier: MIT
#include "app/streams/SseParser.h"

#include <QRegularExpression>
#include <QTest>

using namespace hearth::app;

namespace {

//! What a stream said, each of it as a line.
class Told final : public SseListener
{
public:
    void onEvent(SseEvent &&event) override { add("event", event); }

    void onEmptyEvent(const SseEvent &event) override { add("empty", event); }

    void onComment(const QByteArray &text) override { lines.append("comment [" + text + ']'); }

    void onRetry(std::chrono::milliseconds time) override
    {
        lines.append("retry " + QByteArray::number(static_cast<qint64>(time.count())));
    }

    void onIgnored(Ignored why, const QByteArray &line) override
    {
        static constexpr const char *words[] = {"field", "retry", "id"};
        lines.append(QByteArray("ignored ") + words[static_cast<int>(why)] + " [" + line + ']');
    }

    void onLongLine(const QByteArray &kept, qint64 dropped) override
    {
        lines.append("long [" + kept + "]+" + QByteArray::number(dropped));
    }

    void onUnfinished(const SseEvent &event) override { add("unfinished", event); }

    QList<QByteArray> lines;

private:
    void add(const char *what, const SseEvent &event)
    {
        QByteArray line = QByteArray(what) + ' ' + event.type + " [" + event.data + ']';
        if (!event.id.isEmpty() || event.hasId)
            line += (event.hasId ? " id=" : " after=") + event.id;
        if (event.isRepaired)
            line += " repaired";
        if (event.dropped > 0)
            line += " -" + QByteArray::number(event.dropped);
        lines.append(line);
    }
};

using Lines = QList<QByteArray>;

} // namespace

class SseParserTest : public QObject
{
    Q_OBJECT

private:
    static Lines told(QByteArrayView stream, qsizetype piece, SseParser::Limits limits,
                      const QByteArray &lastEventId = {})
    {
        Told told;
        SseParser parser(told, limits, lastEventId);
        for (; !stream.isEmpty(); stream = stream.sliced(std::min(piece, stream.size())))
            parser.add(stream.first(std::min(piece, stream.size())));
        parser.end();
        return told.lines;
    }

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void readsAsTheStandardSays_data();
    void readsAsTheStandardSays();

    void keepsWithinItsLimits_data()
    {
        QTest::addColumn<QByteArray>("stream");
        QTest::addColumn<Lines>("expected");
        QTest::newRow("a long line costs nothing of the rest")
            << QByteArray("data: a\ndata: 0123456789012345678901234\ndata: b\n\ndata: c\n\n")
            << Lines{"long [data: 01234567890123]+11", "event message [a\nb]", "event message [c]"};
        QTest::newRow("one that never ends") << QByteArray(":" + QByteArray(99, 'x'))
                                             << Lines{"long [:" + QByteArray(19, 'x') + "]+80"};
        QTest::newRow("a long event is cut, and says by how much")
            << QByteArray(
                   "data: 0123456789\ndata: 0123456789\ndata: 0123456789\ndata\n\ndata: b\n\n")
            << Lines{"event message [0123456789\n0123456789\n012] -8", "event message [b]"};
        QTest::newRow("it is cut between characters")
            << QByteArray("data: 0123456789\ndata: 0123456789\ndata: 0\xE2\x82\xAC\n\n")
            << Lines{"event message [0123456789\n0123456789\n0] -3"};
    }

    void keepsWithinItsLimits()
    {
        QFETCH(QByteArray, stream);
        QFETCH(Lines, expected);
        for (const qsizetype piece : {1, 3, 1000})
            QCOMPARE(told(stream, piece, {20, 25}), expected);
    }

    void goesOnFromAnEarlierStream()
    {
        QCOMPARE(told("data: a\n\n", 100, {100, 100}, "7"), Lines{"event message [a] after=7"});
        Told told;
        SseParser parser(told, {100, 100}, "7");
        QCOMPARE(parser.lastEventId(), QByteArray("7"));
        parser.add("id: 8\ndata: a\n");
        QCOMPARE(parser.lastEventId(), QByteArray("7"));
        parser.add("\n");
        QCOMPARE(parser.lastEventId(), QByteArray("8"));
        parser.add("id: 9\ndata: never sent to its end\n");
        parser.end();
        QCOMPARE(parser.lastEventId(), QByteArray("8"));
        parser.add("id\n\n");
        QCOMPARE(parser.lastEventId(), QByteArray());
    }
};

void SseParserTest::readsAsTheStandardSays_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<Lines>("expected");
    const auto row = [](const char *name, const QByteArray &stream, const Lines &expected) {
        QTest::newRow(name) << stream << expected;
    };
    // The examples of §9.2.6.
    row("stocks", "data: YHOO\ndata: +2\ndata: 10\n\n", {"event message [YHOO\n+2\n10]"});
    row("four blocks",
        ": test stream\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\ndata:  third "
        "event\n\n",
        {"comment [test stream]", "event message [first event] id=1",
         "event message [second event] id=", "event message [ third event]"});
    row("empty data is data", "data\n\ndata\ndata\n\ndata:\n",
        {"event message []", "event message [\n]", "unfinished message []"});
    row("one space at most goes", "data:test\n\ndata: test\n\n",
        {"event message [test]", "event message [test]"});
    // Its rules.
    row("names", "event: add\ndata: 1\n\nevent: remove\ndata: 2\n\ndata: 3\n\n",
        {"event add [1]", "event remove [2]", "event message [3]"});
    row("the last name counts", "event: a\nevent: b\ndata: 1\n\n", {"event b [1]"});
    row("a name without data is no event", "event: add\n\ndata: 1\n\n",
        {"empty add []", "event message [1]"});
    row("an id stays", "id: 5\ndata: a\n\ndata: b\n\n",
        {"event message [a] id=5", "event message [b] after=5"});
    row("an id without data counts", "id: 5\n\ndata: b\n\n",
        {"empty message [] id=5", "event message [b] after=5"});
    row("no NUL in an id", QByteArray("id: 5\ndata: a\n\nid: 6\0x\ndata: b\n\n", 32),
        {"event message [a] id=5", QByteArray("ignored id [id: 6\0x]", 20),
         "event message [b] after=5"});
    row("retry is of digits", "retry: 1500\nretry: 1.5\nretry: -1\nretry\nretry: 007\n",
        {"retry 1500", "ignored retry [retry: 1.5]", "ignored retry [retry: -1]",
         "ignored retry [retry]", "retry 7"});
    row("retry of an age", "retry: 99999999999999999999999999\n", {"retry 86400000"});
    row("fields nobody knows", "datum: a\n data: b\nDATA: c\ndata: d\n\n",
        {"ignored field [datum: a]", "ignored field [ data: b]", "ignored field [DATA: c]",
         "event message [d]"});
    row("colons in values", "data: a: b\n\ndata::\n\n",
        {"event message [a: b]", "event message [:]"});
    row("comments", ":\n:a\n: b\n:  c\n",
        {"comment []", "comment [a]", "comment [b]", "comment [ c]"});
    row("ends of lines", "data: a\rdata: b\r\ndata: c\n\r\ndata: d\r\r",
        {"event message [a\nb\nc]", "event message [d]"});
    row("a byte order mark",
        "\xEF\xBB\xBF"
        "data: a\n\n",
        {"event message [a]"});
    row("it is one at the beginning alone",
        "\xEF\xBB\xBF\xEF\xBB\xBF"
        "data: a\ndata: b\n\n",
        {"ignored field [\xEF\xBB\xBF"
         "data: a]",
         "event message [b]"});
    row("half of one",
        "\xEF\xBB"
        "data: a\ndata: b\n\n",
        {"ignored field [\xEF\xBF\xBD"
         "data: a]",
         "event message [b] repaired"});
    row("no UTF-8", "data: \xC3\x28 \xE2\x82\ndata: \xC3\xA9\n\ndata: ok\n\n",
        {"event message [\xEF\xBF\xBD( \xEF\xBF\xBD\n\xC3\xA9] repaired", "event message [ok]"});
    row("a comment of no UTF-8 is its own matter", ": \xFF\n\ndata: ok\n\n",
        {"comment [\xEF\xBF\xBD]", "event message [ok]"});
    row("an end within an event", "data: a\n\nid: 4\nevent: e\ndata: b\nda",
        {"event message [a]", "ignored field [da]", "unfinished e [b] id=4"});
    row("nothing", "", {});
    row("empty lines", "\n\r\n\r\n\n", {});
}

void SseParserTest::readsAsTheStandardSays()
{
    QFETCH(QByteArray, stream);
    QFETCH(Lines, expected);
    for (const qsizetype piece : {1, 2, 3, 7, 1000})
        QCOMPARE(told(stream, piece, {}), expected);
}

QTEST_APPLESS_MAIN(SseParserTest)
#include "tst_sse_parser.moc"
