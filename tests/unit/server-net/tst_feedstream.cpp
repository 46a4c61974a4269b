// SPDX-License-Identifier: MIT
#include "server/http/ServerSentEvents.h"
#include "server/metrics/WorkerMetrics.h"
#include "server/session/FeedStream.h"
#include "shared/protocol/Limits.h"
#include "tests/support/FakeClock.h"
#include "tests/unit/server-net/FakeSession.h"

#include <QRegularExpression>
#include <QTest>

#include <utility>

using namespace hearth;
using namespace hearth::server;
using namespace std::chrono_literals;

namespace {

const FeedId kDoors(QStringLiteral("doors"));

class FakeStream final : public HttpStream
{
public:
    void setWriter(HttpStreamWriter *to) override { writer = to; }

    void setUser(const UserId &) override {}

    void write(const QByteArray &bytes) override { written += bytes; }

    void writeNow(const QByteArray &bytes) override
    {
        ++pushes;
        write(bytes);
    }

    [[nodiscard]] qint64 pendingBytes() const override { return pending; }

    void end() override { isEnded = true; }

    QByteArray take() { return std::exchange(written, {}); }

    HttpStreamWriter *writer = nullptr;
    QByteArray written;
    qint64 pending = 0;
    int pushes = 0;
    bool isEnded = false;
};

} // namespace

class FeedStreamTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_stream.reset();
        m_http = {};
        m_reader.requests.clear();
        m_closed = 0;
        begin();
        QCOMPARE(m_http.take(), QByteArray("retry: 2000\n\n"));
    }

    void aGapStandsWhereTheEventsAreMissing()
    {
        m_stream->begin(plan(0, 9));
        m_reader.answer({3, 4});
        QCOMPARE(m_http.take(),
                 QByteArray("event: gap\ndata: {\"from\":1,\"to\":2}\n\n"
                            "id: 3\nevent: reading\ndata: 3\n\n"
                            "id: 4\nevent: reading\ndata: 4\n\n"
                            "event: gap\ndata: {\"from\":5,\"to\":9}\n\n"));
    }

    void aCommentComesWhenNothingElseWaits()
    {
        m_http.pending = 1;
        m_stream->lookAfter();
        QCOMPARE(m_http.take(), QByteArray());
        m_http.pending = 0;
        m_stream->lookAfter();
        QCOMPARE(m_http.take(), QByteArray(":\n\n"));
    }

    //! A peer behind a dead link keeps a place, and a quarter of a MiB, for as long as its token
    //! lives.
    void whoReadsNothingForAMinuteIsEnded()
    {
        m_stream->begin(plan(0, 0));
        m_clock.advance(FeedStream::standstill);
        publish(1);
        m_http.pending = 10;
        m_clock.advance(FeedStream::standstill - 1ms);
        m_stream->lookAfter();
        QVERIFY(!m_http.isEnded);
        // Some of it leaves; what comes on top does not count.
        m_http.writer->drained();
        m_clock.advance(FeedStream::standstill - 1ms);
        publish(2);
        m_stream->lookAfter();
        QVERIFY(!m_http.isEnded);
        m_clock.advance(1ms);
        m_stream->lookAfter();
        QVERIFY(m_http.isEnded);
    }

    //! The head of its answer waits to leave, too.
    void whoHasJustComeIsGivenTime()
    {
        m_stream.reset();
        m_http = {};
        m_http.pending = 1;
        begin();
        m_clock.advance(FeedStream::standstill - 1ms);
        m_stream->lookAfter();
        QVERIFY(!m_http.isEnded);
        m_clock.advance(1ms);
        m_stream->lookAfter();
        QVERIFY(m_http.isEnded);
    }

    void whoHasReadAllMayStay()
    {
        m_stream->begin(plan(0, 0));
        m_clock.advance(24h);
        m_stream->lookAfter();
        QVERIFY(!m_http.isEnded);
    }

    void whoIsTooSlowGetsAGapAsSoonAsThereIsRoom()
    {
        m_stream->begin(plan(0, 0));
        m_http.pending = Limits::queueSoft + 1;
        publish(1);
        m_http.pending = 0;
        m_http.writer->drained();
        publish(2);
        QCOMPARE(m_http.take(), QByteArray("event: gap\ndata: {\"from\":1,\"to\":1}\n\nid: 2\n\n"));
    }

    void whatWasPublishedTogetherLeavesTogether()
    {
        m_stream->begin(plan(0, 0));
        publish(1);
        QCOMPARE(m_http.pushes, 1);
        std::vector<FeedFrame> events;
        for (const qint64 seq : {2, 4, 5})
            events.push_back({seq, {}, "id: " + QByteArray::number(seq) + "\n\n"});
        m_stream->publish(kDoors, events);
        QCOMPARE(m_http.pushes, 2);
        QCOMPARE(m_http.take(),
                 QByteArray("id: 1\n\nid: 2\n\nevent: gap\ndata: "
                            "{\"from\":3,\"to\":3}\n\nid: 4\n\nid: 5\n\n"));
    }

    void whatCannotBeReadEndsTheStream()
    {
        m_stream->begin(plan(0, 1));
        m_reader.fail();
        QVERIFY(m_http.isEnded);
    }

    //! Bytes may wait for long; they keep the connection open.
    void whileItEndsNothingIsWritten()
    {
        m_stream->begin(plan(0, 1));
        m_http.pending = 1;
        m_stream->end();
        QVERIFY(m_http.isEnded);
        publish(2);
        m_http.writer->drained();
        m_reader.answer({1}, true);
        m_http.pending = 0;
        m_http.writer->drained();
        m_stream->lookAfter();
        QVERIFY(m_reader.requests.empty());
        QCOMPARE(m_http.take(), QByteArray());
        m_stream->streamClosed();
        QCOMPARE(m_closed, 1);
    }

    void afterItsEndNothingIsWritten()
    {
        m_stream->begin(plan(0, 1));
        m_stream->streamClosed();
        QCOMPARE(m_closed, 1);
        m_reader.answer({1});
        publish(2);
        m_stream->lookAfter();
        m_stream->end();
        QCOMPARE(m_http.take(), QByteArray());
    }

private:
    void begin()
    {
        m_stream = std::make_unique<FeedStream>(
            m_clock, m_http, m_reader, m_metrics, [](const std::function<void()> &task) { task(); },
            [this] { ++m_closed; });
    }

    static FeedPlan plan(qint64 after, qint64 upTo)
    {
        FeedPlan plan;
        plan.feed = kDoors;
        plan.after = after;
        plan.upTo = upTo;
        return plan;
    }

    void publish(qint64 seq)
    {
        m_stream->publish(kDoors, {{seq, {}, "id: " + QByteArray::number(seq) + "\n\n"}});
    }

    FakeClock m_clock;
    FakeStream m_http;
    FakeFeedReader m_reader;
    ServerMetrics m_allMetrics{QStringLiteral("1")};
    WorkerMetrics m_metrics{m_allMetrics, QStringLiteral("0")};
    int m_closed = 0;
    std::unique_ptr<FeedStream> m_stream;
};

QTEST_GUILESS_MAIN(FeedStreamTest)
#include "tst_feedstream.moc"
