// SPDX-License-Identifier: MIT
#include "shared/protocol/Limits.h"
#include "shared/protocol/Version.h"
#include "tests/support/RawPeer.h"
#include "tests/support/TestClient.h"
#include "tests/support/TestServer.h"

#include <QRegularExpression>
#include <QTest>

using namespace hearth;
using namespace hearth::test;

namespace {

const FeedId kThermometer(QStringLiteral("thermometer"));

} // namespace

class FeedsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_server = std::make_unique<TestServer>();
        m_server->config.commandRate = 0;
        QVERIFY(m_server->start());
        m_ada = m_server->makeAccount(QStringLiteral("ada"));
        m_bea = m_server->makeAccount(QStringLiteral("bea"));
        m_owner = std::make_unique<TestClient>();
        QVERIFY(m_owner->signIn(m_server->webSocketUrl(), m_ada.token));
    }

    void cleanup()
    {
        m_owner.reset();
        m_server->stop();
    }

    void everySubscriberGetsTheSameInItsOwnEncoding()
    {
        QVERIFY(create({}));
        TestClient one;
        TestClient other;
        QVERIFY(one.signIn(m_server->webSocketUrl(), m_bea.token));
        QVERIFY(other.signIn(m_server->webSocketUrl(), m_bea.token, {kSubprotocolMessagePack}));
        QVERIFY(one.request(FeedSubscribe{kThermometer, {}}));
        QVERIFY(other.request(FeedSubscribe{kThermometer, {}}));
        const JsonText data{R"({"celsius":21.5,"notes":["sunny",null]})"};
        const auto ack = m_owner->request(
            FeedPublish{kThermometer, QStringLiteral("reading"), data, QStringLiteral("bed-3")});
        QVERIFY(ack);
        QCOMPARE(ack->seq, std::optional<qint64>(1));
        const FeedEvent wanted{kThermometer, 1, QStringLiteral("reading"), data,
                               QStringLiteral("bed-3")};
        QCOMPARE(one.waitFor<FeedEvent>(), std::optional(wanted));
        QCOMPARE(other.waitFor<FeedEvent>(), std::optional(wanted));
        QVERIFY(one.request(FeedUnsubscribe{kThermometer}));
        QVERIFY(publish(1));
        QVERIFY(other.waitFor<FeedEvent>());
        QVERIFY(one.request(FeedList{}));
        QVERIFY(!one.has<FeedEvent>());
    }

    //! However the two meet, each event comes once and in its order.
    void aReplayGoesOverIntoWhatIsNewWhilePublishingGoesOn()
    {
        QVERIFY(create({}));
        QVERIFY(publish(300));
        TestClient reader;
        QVERIFY(reader.signIn(m_server->webSocketUrl(), m_bea.token));
        CommandId asked;
        for (int i = 0; i < 32; ++i) {
            if (i == 8)
                asked = reader.send(FeedSubscribe{kThermometer, 0});
            QVERIFY(publish(32));
        }
        QVERIFY(reader.waitForAck(asked));
        QVERIFY(publish(1));
        QVERIFY(reader.waitFor<FeedEvent>(
            [](const FeedEvent &one) { return one.seq == 300 + 32 * 32 + 1; }));
        qint64 seq = 0;
        for (const Frame &frame : reader.frames()) {
            QVERIFY(!std::holds_alternative<FeedGap>(frame.message));
            if (const auto *one = std::get_if<FeedEvent>(&frame.message))
                QCOMPARE(one->seq, ++seq);
        }
        QCOMPARE(seq, qint64(300 + 32 * 32));
    }

    void theAckStandsBetweenReplayAndWhatIsNew()
    {
        QVERIFY(create({}));
        QVERIFY(publish(5));
        TestClient reader;
        QVERIFY(reader.signIn(m_server->webSocketUrl(), m_bea.token));
        const CommandId asked = reader.send(FeedSubscribe{kThermometer, 3});
        QVERIFY(reader.waitFor<FeedEvent>([](const FeedEvent &one) { return one.seq == 5; }));
        QCOMPARE(reader.waitForAck(asked)->lastSeq, std::optional<qint64>(5));
        QCOMPARE(reader.frames().size(), std::size_t(1));
        QCOMPARE(std::get<FeedEvent>(reader.frames().front().message).seq, qint64(4));
    }

    void aKeyedFeedBeginsWithTheLatestOfEachKey()
    {
        QVERIFY(create({}, true));
        for (const char *key : {"a", "b", "a"})
            QVERIFY(m_owner->request(FeedPublish{kThermometer, QStringLiteral("reading"),
                                                 JsonText{"1"}, QString::fromUtf8(key)}));
        TestClient reader;
        QVERIFY(reader.signIn(m_server->webSocketUrl(), m_bea.token));
        QVERIFY(reader.request(FeedSubscribe{kThermometer, {}}));
        QCOMPARE(reader.waitFor<FeedEvent>()->seq, qint64(2));
        QCOMPARE(reader.waitFor<FeedEvent>()->seq, qint64(3));
        QVERIFY(!reader.has<FeedEvent>());
    }

    void whoReadsTooSlowlyGetsAGapAndGoesOn()
    {
        QVERIFY(create({}));
        RawPeer reader(m_server->port(), 4096);
        QVERIFY(reader.upgrade(m_bea.token));
        reader.send(
            RawFrame{.payload = R"({"type":"feed.subscribe","id":"c1","feed":"thermometer"})"});
        for (auto frame = reader.readFrame(); frame && !frame->payload.contains("\"ack\"");)
            frame = reader.readFrame();
        // The kernel takes some of it, and then the soft limit of the queue is near.
        const JsonText large{'"' + QByteArray(60'000, 'x') + '"'};
        qint64 sent = 0;
        while (metric("hearth_queue_bytes{worker=\"0\"}") < Limits::queueSoft / 2.0
               && sent < 2000) {
            QVERIFY(
                m_owner->request(FeedPublish{kThermometer, QStringLiteral("large"), large, {}}));
            ++sent;
        }
        for (int i = 0; i < 20; ++i, ++sent)
            QVERIFY(
                m_owner->request(FeedPublish{kThermometer, QStringLiteral("large"), large, {}}));
        QVERIFY(metric("hearth_queue_bytes{worker=\"0\"}") < 2.0 * Limits::queueSoft);

        qint64 seen = 0;
        qint64 gapTo = 0;
        while (gapTo == 0) {
            const auto frame = reader.readFrame();
            QVERIFY(frame);
            if (frame->payload.contains("\"feed.event\"")) {
                QCOMPARE(numberIn(frame->payload, "seq"), seen + 1);
                ++seen;
            } else if (frame->payload.contains("\"feed.gap\"")) {
                QCOMPARE(numberIn(frame->payload, "from"), seen + 1);
                gapTo = numberIn(frame->payload, "to");
            }
        }
        QCOMPARE(gapTo, sent);
        QVERIFY(publish(1));
        const auto next = reader.readFrame();
        QVERIFY(next);
        QCOMPARE(numberIn(next->payload, "seq"), sent + 1);
    }

    void whatTheRetentionHasPassedByIsAGap()
    {
        QVERIFY(create({10, {}}));
        QVERIFY(publish(50));
        // What a server finds at its start it tidies up in its first quiet moment.
        QVERIFY(restart());
        TestClient reader;
        QVERIFY(reader.signIn(m_server->webSocketUrl(), m_bea.token));
        std::optional<SeqRange> gap;
        const auto isErased = [&] {
            const auto ack = reader.request(FeedSubscribe{kThermometer, 20});
            gap = ack ? ack->gap : std::nullopt;
            return gap.has_value();
        };
        QVERIFY(QTest::qWaitFor(isErased, 10'000));
        QCOMPARE(gap, std::optional(SeqRange{21, 40}));
        const auto beyond = reader.request(FeedSubscribe{kThermometer, 60});
        QCOMPARE(beyond->gap, std::optional(SeqRange{51, 60}));
    }

    void seqsAndIdsOutliveTheServer()
    {
        QVERIFY(create({}));
        const CommandId id = newCommandId();
        QVERIFY(m_owner->waitForAck(m_owner->send(event(1), id)));
        QVERIFY(restart());
        QCOMPARE(m_owner->waitForAck(m_owner->send(event(1), id))->seq, std::optional<qint64>(1));
        const auto conflict = m_owner->waitForError(m_owner->send(event(2), id));
        QVERIFY(conflict);
        QCOMPARE(conflict->code, ErrorCode::Conflict);
        QCOMPARE(m_owner->request(event(3))->seq, std::optional<qint64>(2));
    }

    void aPrivateFeedIsNotThereForOthers()
    {
        QVERIFY(m_owner->request(FeedCreate{kThermometer, {}, {}, {}, Visibility::Private}));
        TestClient reader;
        QVERIFY(reader.signIn(m_server->webSocketUrl(), m_bea.token));
        const auto error = reader.waitForError(reader.send(FeedSubscribe{kThermometer, {}}));
        QVERIFY(error);
        QCOMPARE(error->code, ErrorCode::NotFound);
        QCOMPARE(reader.request(FeedList{})->feeds, std::optional(std::vector<Feed>()));
    }

private:
    static FeedPublish event(int number)
    {
        return {kThermometer, QStringLiteral("reading"), JsonText{QByteArray::number(number)}, {}};
    }

    bool create(const FeedRetention &retention, bool isKeyed = false)
    {
        return m_owner->request(FeedCreate{kThermometer, {}, retention, isKeyed, {}}).has_value();
    }

    bool publish(int count)
    {
        CommandId last;
        for (int i = 0; i < count; ++i) {
            last = m_owner->send(event(i));
            // No more than may be unanswered.
            if (i % 32 == 31 && !m_owner->waitForAck(last))
                return false;
        }
        return count % 32 == 0 || m_owner->waitForAck(last).has_value();
    }

    bool restart()
    {
        m_owner = std::make_unique<TestClient>();
        return m_server->restart()
            && m_owner->signIn(m_server->webSocketUrl(), m_ada.token).has_value();
    }

    static qint64 numberIn(const QByteArray &frame, const QByteArray &field)
    {
        const qsizetype at = frame.indexOf("\"" + field + "\":");
        const qsizetype from = at + field.size() + 3;
        qsizetype to = from;
        while (to < frame.size() && frame[to] >= '0' && frame[to] <= '9')
            ++to;
        return at < 0 ? -1 : frame.mid(from, to - from).toLongLong();
    }

    //! 0 while there is none.
    double metric(const QByteArray &name)
    {
        const QByteArray text = '\n' + m_server->get(QStringLiteral("/metrics")).body;
        const qsizetype at = text.indexOf('\n' + name + ' ');
        if (at < 0)
            return 0;
        const qsizetype from = at + 1 + name.size() + 1;
        return text.mid(from, text.indexOf('\n', from) - from).toDouble();
    }

    std::unique_ptr<TestServer> m_server;
    Credentials m_ada;
    Credentials m_bea;
    std::unique_ptr<TestClient> m_owner;
};

QTEST_GUILESS_MAIN(FeedsTest)
#include "tst_feeds.moc"
