// SPDX-License-Identifier: MIT
#include "app/feeds/FeedSubscriptions.h"
#include "app/session/PatientSender.h"
#include "tests/unit/app/FakeNet.h"
#include "tests/unit/app/FakeTime.h"

#include <QRegularExpression>
#include <QTest>

using namespace hearth;
using namespace hearth::app;

namespace {

const FeedId greenhouse{QStringLiteral("greenhouse")};

//! Writes down what it hears: "5 6 gap 7-9 live".
struct Notes final : FeedListener
{
    QStringList heard;
    FeedSubscription subscription;
    bool leavesAtTheFirst = false;

    void onFeedEntry(const FeedEntry &entry) override
    {
        heard.append(QString::number(entry.seq));
        if (leavesAtTheFirst)
            subscription.end();
    }

    void onFeedGap(const SeqRange &gap) override
    {
        heard.append(QStringLiteral("gap %1-%2").arg(gap.from).arg(gap.to));
    }

    void onFeedReset() override { heard.append(QStringLiteral("reset")); }

    void onFeedStateChanged(const FeedState &state) override
    {
        static const QStringList words{QStringLiteral("waiting"), QStringLiteral("asking"),
                                       QStringLiteral("live"), QStringLiteral("refused")};
        heard.append(words.at(static_cast<int>(state.kind)));
    }

    [[nodiscard]] QString take() { return std::exchange(heard, {}).join(QLatin1Char(' ')); }
};

struct FeedSubscriptionsSetup
{
    FakeTime time;
    FakeCommands commands;
    PatientSender patient{commands, time.source()};
    FeedSubscriptions feeds{patient};
    Notes notes;

    FeedSubscriptionsSetup()
    {
        feeds.setEpoch(QStringLiteral("e1"));
        feeds.setOnline(true);
    }

    void read(std::optional<qint64> after = {})
    {
        notes.subscription = feeds.subscribe(greenhouse, notes, after);
    }

    //! The `after` that was asked for; -1: none.
    qint64 acknowledge(qint64 lastSeq, std::optional<SeqRange> gap = {})
    {
        const auto asked = commands.takeFirst();
        Ack ack;
        ack.lastSeq = lastSeq;
        ack.gap = gap;
        asked.reply(ack);
        return std::get<FeedSubscribe>(asked.command).after.value_or(-1);
    }

    void publish(qint64 first, qint64 last)
    {
        for (qint64 seq = first; seq <= last; ++seq)
            feeds.onEntry(greenhouse, {seq, QStringLiteral("reading"), {}, {}, seq * 1000});
    }

    void reconnect()
    {
        feeds.setOnline(false);
        commands.asked.clear();
        feeds.setEpoch(QStringLiteral("e1"));
        feeds.setOnline(true);
    }
};

} // namespace

class TestFeedSubscriptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void whoComesToALiveOneIsToldWhenItsOwnPastIsHere()
    {
        FeedSubscriptionsSetup s;
        s.read();
        s.acknowledge(10);
        QCOMPARE(s.notes.take(), QStringLiteral("live"));
        Notes second;
        second.subscription = s.feeds.subscribe(greenhouse, second, 8);
        QCOMPARE(second.take(), QString());
        s.publish(9, 10);
        QCOMPARE(s.acknowledge(10), 8);
        QCOMPARE(second.take(), QStringLiteral("9 10 live"));
        QCOMPARE(s.notes.take(), QString());
    }

    void whatIsNewComesAfterTheAck()
    {
        FeedSubscriptionsSetup s;
        s.read();
        // The keys of a keyed feed.
        s.publish(3, 4);
        QCOMPARE(s.acknowledge(10), -1);
        s.publish(11, 12);
        QCOMPARE(s.notes.take(), QStringLiteral("live 11 12"));
        QCOMPARE(s.feeds.state(greenhouse).kind, FeedState::Kind::Live);
    }

    void thePastComesWhereItIsWanted()
    {
        FeedSubscriptionsSetup s;
        s.read(7);
        s.publish(8, 10);
        QCOMPARE(s.acknowledge(10), 7);
        QCOMPARE(s.notes.take(), QStringLiteral("8 9 10 live"));
    }

    void aReconnectGoesOnWhereItWas()
    {
        FeedSubscriptionsSetup s;
        s.read();
        s.acknowledge(10);
        s.publish(11, 12);
        s.reconnect();
        s.publish(13, 14);
        QCOMPARE(s.acknowledge(14), 12);
        QCOMPARE(s.notes.take(), QStringLiteral("live 11 12 waiting asking 13 14 live"));
    }

    void aConnectionThatEndsInTheMidstOfAReplayLosesNothing()
    {
        FeedSubscriptionsSetup s;
        s.read(0);
        s.publish(1, 3);
        s.reconnect();
        s.publish(4, 6);
        QCOMPARE(s.acknowledge(6), 3);
        QCOMPARE(s.notes.take(), QStringLiteral("1 2 3 waiting asking 4 5 6 live"));
    }

    void whoeverSubscribedOfflineIsAskedForLater()
    {
        FeedSubscriptionsSetup s;
        s.feeds.setOnline(false);
        s.read();
        QVERIFY(s.commands.asked.empty());
        QCOMPARE(s.feeds.state(greenhouse).kind, FeedState::Kind::Waiting);
        s.feeds.setOnline(true);
        s.acknowledge(1);
        QCOMPARE(s.notes.take(), QStringLiteral("asking live"));
    }

    void gapsAreTold()
    {
        FeedSubscriptionsSetup s;
        s.read(4);
        s.publish(9, 10);
        s.acknowledge(10, SeqRange{5, 8});
        s.feeds.onGap(greenhouse, {11, 15});
        s.publish(16, 16);
        QCOMPARE(s.notes.take(), QStringLiteral("9 10 gap 5-8 live gap 11-15 16"));
    }

    void aSeqBeyondTheLastIsForgotten()
    {
        FeedSubscriptionsSetup s;
        s.read(50);
        s.acknowledge(10, SeqRange{11, 50});
        s.publish(11, 11);
        QCOMPARE(s.notes.take(), QStringLiteral("live 11"));
    }

    void anotherEpochForgetsAllSeqs()
    {
        FeedSubscriptionsSetup s;
        s.read();
        s.acknowledge(90);
        s.feeds.setOnline(false);
        s.commands.asked.clear();
        s.feeds.setEpoch(QStringLiteral("e2"));
        s.feeds.setOnline(true);
        QCOMPARE(s.acknowledge(3), -1);
        s.publish(4, 4);
        QCOMPARE(s.notes.take(), QStringLiteral("live waiting reset asking live 4"));
    }

    void severalShareOneSubscription()
    {
        FeedSubscriptionsSetup s;
        s.read();
        s.acknowledge(10);
        Notes other;
        other.subscription = s.feeds.subscribe(greenhouse, other);
        QVERIFY(s.commands.asked.empty());
        s.publish(11, 11);
        other.subscription.end();
        QVERIFY(s.commands.asked.empty());
        s.publish(12, 12);
        QCOMPARE(s.notes.take(), QStringLiteral("live 11 12"));
        QCOMPARE(other.take(), QStringLiteral("11"));
    }

    void whoeverWantsThePastDisturbsNobody()
    {
        FeedSubscriptionsSetup s;
        s.read();
        s.acknowledge(10);
        Notes other;
        other.subscription = s.feeds.subscribe(greenhouse, other, 8);
        // On its way before the server heard of it.
        s.publish(11, 12);
        s.publish(9, 12);
        QCOMPARE(s.acknowledge(12), 8);
        s.publish(13, 13);
        QCOMPARE(s.notes.take(), QStringLiteral("live 11 12 13"));
        QCOMPARE(other.take(), QStringLiteral("9 10 11 12 live 13"));
    }

    void whoeverComesWhileItIsAskedForWaitsForTheirOwn()
    {
        FeedSubscriptionsSetup s;
        s.read(8);
        Notes other;
        other.subscription = s.feeds.subscribe(greenhouse, other, 5);
        QCOMPARE(s.commands.asked.size(), std::size_t(1));
        s.publish(9, 10);
        s.acknowledge(10);
        s.publish(6, 10);
        QCOMPARE(s.acknowledge(10), 5);
        QCOMPARE(s.notes.take(), QStringLiteral("9 10 live"));
        QCOMPARE(other.take(), QStringLiteral("live 6 7 8 9 10"));
    }

    void theLastOneEndsIt()
    {
        FeedSubscriptionsSetup s;
        s.read();
        s.acknowledge(10);
        s.notes.subscription.end();
        const auto asked = s.commands.takeFirst();
        QCOMPARE(std::get<FeedUnsubscribe>(asked.command).feed, greenhouse);
        // It was on its way; whoever comes now does not take it for theirs.
        s.read(9);
        s.publish(11, 11);
        asked.reply(Ack{});
        s.publish(10, 11);
        QCOMPARE(s.acknowledge(11), 9);
        QCOMPARE(s.notes.take(), QStringLiteral("live 10 11 live"));
    }

    void oneMayLeaveWhileItIsTold()
    {
        FeedSubscriptionsSetup s;
        s.read(0);
        s.notes.leavesAtTheFirst = true;
        s.publish(1, 3);
        QCOMPARE(s.notes.take(), QStringLiteral("1"));
    }

    void aRefusalSaysWhyAndIsAskedAgain_data()
    {
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("word");
        QTest::newRow("gone") << ErrorCode::NotFound << QStringLiteral("not there");
        QTest::newRow("role") << ErrorCode::Forbidden << QStringLiteral("role");
        QTest::newRow("many") << ErrorCode::TooLarge << QStringLiteral("too many");
        QTest::newRow("else") << ErrorCode::Internal << QStringLiteral("said no: no");
    }

    void aRefusalSaysWhyAndIsAskedAgain()
    {
        QFETCH(ErrorCode, code);
        QFETCH(QString, word);
        FeedSubscriptionsSetup s;
        s.read();
        s.commands.takeFirst().reply(refusal(code));
        QCOMPARE(s.notes.take(), QStringLiteral("refused"));
        QVERIFY(s.feeds.state(greenhouse).error.contains(word));
        s.feeds.retry(greenhouse);
        s.acknowledge(0);
        QCOMPARE(s.notes.take(), QStringLiteral("asking live"));
    }
};

QTEST_GUILESS_MAIN(TestFeedSubscriptions)
#include "tst_feed_subscriptions.moc"
