// SPDX-License-Identifier: MIT
#include "app/session/Notifier.h"
#include "tests/unit/app/SessionRuns.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace hearth;
using namespace hearth::app;
using namespace std::chrono_literals;

namespace {

Feed feedOf(const char *name, qint64 lastSeq, bool keyed = false)
{
    Feed feed;
    feed.feed = FeedId(QString::fromUtf8(name));
    feed.title = QString::fromUtf8(name).toUpper();
    feed.lastSeq = lastSeq;
    feed.keyed = keyed;
    return feed;
}

//! A session whose server has feeds.
struct FeedsSetup : SessionRuns
{
    explicit FeedsSetup(Role role = Role::Member) { greet(role); }

    void greet(Role role = Role::Member, const QString &epoch = e1)
    {
        Welcome greeting = welcome(epoch, {room(general, QStringLiteral("general"))});
        greeting.user.role = role;
        greeting.features = {QStringLiteral("feeds")};
        session->start(QStringLiteral("T"));
        transport->accept();
        transport->say(greeting);
    }

    [[nodiscard]] Feeds &feeds() const { return *session->feeds(); }
    enum class Rest { None, More };
    FeedId listedAfter; //!< the feed behind which the page began that was answered last

    [[nodiscard]] bool list(const std::vector<Feed> &listed, Rest rest = Rest::None)
    {
        const auto asked = transport->take<FeedList>();
        if (!asked)
            return false;
        listedAfter = asked->second.after.value_or(FeedId());
        Ack ack;
        ack.ref = asked->first;
        ack.feeds = listed;
        if (rest == Rest::More)
            ack.more = true;
        transport->say(ack);
        return true;
    }

    //! The `after` that was asked for; -1: none, -2: nothing was asked.
    qint64 subscribed(qint64 lastSeq)
    {
        const auto asked = transport->take<FeedSubscribe>();
        if (!asked)
            return -2;
        Ack ack;
        ack.ref = asked->first;
        ack.lastSeq = lastSeq;
        transport->say(ack);
        return asked->second.after.value_or(-1);
    }

    void publish(const char *name, qint64 seq, const QByteArray &data = R"({"c":31})")
    {
        transport->say(
            FeedEvent{FeedId(QString::fromUtf8(name)), seq, QStringLiteral("reading"), {data}, {}});
    }

    [[nodiscard]] QString rows(int role) const
    {
        QStringList all;
        auto *model = feeds().list();
        for (int row = 0; row < model->rowCount(); ++row)
            all.append(model->data(model->index(row), role).toString());
        return all.join(QLatin1Char('|'));
    }
};

} // namespace

class TestFeeds : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void guestsAreOfferedNone()
    {
        const FeedsSetup guest(Role::Guest);
        QVERIFY(!guest.feeds().isAvailable());
        const FeedsSetup member;
        QVERIFY(member.feeds().isAvailable());
        SessionRuns old;
        old.goOnline();
        QVERIFY(!old.session->feeds()->isAvailable());
    }

    void theListIsAskedForWhileSomebodyLooks()
    {
        FeedsSetup s;
        s.stayOnline(10s);
        QCOMPARE(s.transport->count<FeedList>(), 0);
        s.feeds().open();
        QVERIFY(s.feeds().list()->isLoading());
        QVERIFY(s.list({feedOf("$own", 1), feedOf("ticker", 100), feedOf("doors", 7)}));
        QCOMPARE(s.rows(FeedListModel::Title), QStringLiteral("DOORS|TICKER|$OWN"));
        QCOMPARE(s.feeds().current()->feedName(), QStringLiteral("doors"));
        QCOMPARE(s.rows(FeedListModel::Rate), QStringLiteral("||"));
        s.time.advance(2s);
        QVERIFY(s.list({feedOf("ticker", 124), feedOf("doors", 7)}));
        QCOMPARE(s.rows(FeedListModel::Rate), QStringLiteral("0/s|12/s"));
        s.feeds().close();
        s.time.advance(4s);
        QCOMPARE(s.transport->count<FeedList>(), 0);
    }

    void theListComesPageByPage()
    {
        FeedsSetup s;
        s.feeds().open();
        QVERIFY(s.list({feedOf("doors", 0), feedOf("lights", 0)}, FeedsSetup::Rest::More));
        QCOMPARE(s.feeds().list()->rowCount(), 0);
        QVERIFY(s.list({feedOf("ticker", 0)}));
        QCOMPARE(s.listedAfter, FeedId(QStringLiteral("lights")));
        QCOMPARE(s.rows(FeedListModel::Title), QStringLiteral("DOORS|LIGHTS|TICKER"));
        QVERIFY(!s.feeds().list()->hasMore());
        s.time.advance(2s);
        QVERIFY(s.list({feedOf("doors", 0)}, FeedsSetup::Rest::More));
        // The second page of an earlier list is none of the next one.
        s.feeds().open();
        QVERIFY(s.list({feedOf("doors", 0)}));
        QVERIFY(s.list({feedOf("ticker", 0)}));
        QCOMPARE(s.rows(FeedListModel::Title), QStringLiteral("DOORS"));
    }

    void ofTooManyFeedsItSaysThatThereAreMore()
    {
        FeedsSetup s;
        s.feeds().open();
        std::size_t count = 0;
        while (count < Feeds::mostListed) {
            std::vector<Feed> page;
            for (int i = 0; i < 250; ++i)
                page.push_back(feedOf(qPrintable(QStringLiteral("f%1").arg(count++)), 0));
            QVERIFY(s.list(page, FeedsSetup::Rest::More));
        }
        QCOMPARE(s.transport->count<FeedList>(), 0);
        QCOMPARE(s.feeds().list()->rowCount(), int(Feeds::mostListed));
        QVERIFY(s.feeds().list()->hasMore());
    }

    void whatIsWatchedGoesOnWhenItIsThereAgain()
    {
        FeedsSetup s;
        s.feeds().open();
        QVERIFY(s.list({feedOf("doors", 0)}));
        s.subscribed(0);
        QVERIFY(s.feeds()
                    .current()
                    ->alerts()
                    ->add(QStringLiteral("event"), EventAlertModel::Equals, QStringLiteral("open"))
                    .isEmpty());
        s.restart();
        s.greet();
        s.answerSync(0, 0);
        QCOMPARE(s.subscribed(3), qint64(-1));
        s.publish("doors", 4);
        // Nobody looks at the page, and still the server is asked whether it is there.
        QVERIFY(s.list({}));
        QVERIFY(s.transport->take<FeedUnsubscribe>().has_value());
        QVERIFY(!s.feeds().current());
        s.stayOnline(Feeds::watchEvery);
        QVERIFY(s.list({feedOf("doors", 6)}));
        QCOMPARE(s.subscribed(6), qint64(4));
    }

    void theFirstOpensWithALittleOfItsPast()
    {
        FeedsSetup s;
        QSignalSpy changed(&s.feeds(), &Feeds::currentChanged);
        s.feeds().open();
        QVERIFY(s.list({feedOf("doors", 700), feedOf("ticker", 9, true)}));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(s.feeds().current()->title(), QStringLiteral("DOORS"));
        QCOMPARE(s.subscribed(700), qint64(700 - FeedView::past));
        QCOMPARE(s.feeds().current()->state(), FeedView::Live);
        s.publish("doors", 701);
        s.time.advance(EventInspector::frame);
        QCOMPARE(s.feeds().current()->inspector()->captured(), 1.0);
        // Of a keyed one come all keys.
        s.feeds().show(QStringLiteral("ticker"));
        QCOMPARE(s.subscribed(9), qint64(0));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(s.transport->take<FeedUnsubscribe>().has_value());
    }

    void aReconnectLosesNothingAndAGapIsShown()
    {
        FeedsSetup s;
        s.feeds().open();
        QVERIFY(s.list({feedOf("doors", 0)}));
        s.subscribed(0);
        s.publish("doors", 1);
        Q_EMIT s.transport->closed(1001, {});
        QCOMPARE(s.feeds().current()->state(), FeedView::Waiting);
        s.transport->sent.clear();
        s.session->connection()->retryNow();
        s.greet();
        s.answerSync(0, 0);
        s.publish("doors", 2);
        QCOMPARE(s.subscribed(2), qint64(1));
        s.transport->say(FeedGap{FeedId(QStringLiteral("doors")), 3, 9});
        s.publish("doors", 10);
        s.time.advance(EventInspector::frame);
        auto *table = s.feeds().current()->inspector()->table();
        QCOMPARE(table->count(), 4);
        QCOMPARE(table->data(table->index(1), EventTableModel::Type).toString(),
                 QStringLiteral("Events 3 to 9 are missing"));
    }

    void whatIsPinnedAndToldOfOutlivesTheApp()
    {
        FeedsSetup s;
        s.feeds().open();
        QVERIFY(s.list({feedOf("doors", 0)}));
        s.subscribed(0);
        auto *view = s.feeds().current();
        view->inspector()->plots()->plot(QStringLiteral("data.c"));
        view->inspector()->plots()->setPinned(0, true);
        QVERIFY(view->alerts()
                    ->add(QStringLiteral("data.c"), EventAlertModel::Above, QStringLiteral("30"))
                    .isEmpty());
        QCOMPARE(s.rows(FeedListModel::Alerting), QStringLiteral("true"));
        s.restart();
        s.greet();
        s.answerSync(0, 0);
        // For the notices, without a page.
        QCOMPARE(s.subscribed(5), qint64(-1));
        s.feeds().open();
        QVERIFY(s.list({feedOf("doors", 5)}));
        QCOMPARE(s.feeds().current()->inspector()->plots()->count(), 1);
        QCOMPARE(s.feeds().current()->alerts()->count(), 1);
    }

    void aFeedThatIsRemovedSaysSo()
    {
        FeedsSetup s;
        s.feeds().open();
        QVERIFY(s.list({feedOf("doors", 0)}));
        s.subscribed(0);
        s.publish("doors", 1);
        s.time.advance(2s);
        QVERIFY(s.list({}));
        QCOMPARE(s.feeds().current()->state(), FeedView::Refused);
        QVERIFY(s.feeds().current()->problem().contains(u"not there any more"));
        s.time.advance(2s);
        QVERIFY(s.list({feedOf("doors", 1)}));
        QCOMPARE(s.subscribed(1), qint64(1));
        QCOMPARE(s.feeds().current()->state(), FeedView::Live);
    }

    void aNoticeLeadsToItsEvent()
    {
        FeedsSetup s;
        s.feeds().open();
        QVERIFY(s.list({feedOf("doors", 0), feedOf("ticker", 40'000)}));
        s.subscribed(0);
        s.feeds().close();
        QSignalSpy wanted(&s.feeds(), &Feeds::pageWanted);
        s.feeds().seekEvent(FeedId(QStringLiteral("ticker")), 41'000);
        QCOMPARE(wanted.count(), 1);
        // Only the list that the page asks for says where the feed is now.
        QCOMPARE(s.feeds().current()->feedName(), QStringLiteral("doors"));
        s.feeds().open();
        QVERIFY(s.list({feedOf("doors", 0), feedOf("ticker", 42'000)}));
        QCOMPARE(s.feeds().current()->feedName(), QStringLiteral("ticker"));
        for (qint64 seq = 40'990; seq <= 42'000; ++seq)
            s.publish("ticker", seq);
        QCOMPARE(s.subscribed(42'000), qint64(41'000 - FeedView::context));
        s.time.advance(EventInspector::frame);
        const auto *inspector = s.feeds().current()->inspector();
        QCOMPARE(inspector->chosen(), 11.0);
        QCOMPARE(inspector->sought(), 11.0);
        // What is open already is not opened anew.
        s.feeds().seekEvent(FeedId(QStringLiteral("ticker")), 41'500);
        QCOMPARE(inspector->chosen(), 511.0);
        QCOMPARE(s.subscribed(0), qint64(-2));
    }

    void whatIsKeptNoMoreIsNotWaitedFor()
    {
        FeedsSetup s;
        s.feeds().open();
        QVERIFY(s.list({feedOf("doors", 0)}));
        s.subscribed(0);
        auto *inspector = s.feeds().current()->inspector();
        s.publish("doors", 7);
        s.time.advance(EventInspector::frame);
        s.feeds().seekEvent(FeedId(QStringLiteral("doors")), 3);
        QCOMPARE(inspector->sought(), 0.0);
        // One that is on its way is.
        s.feeds().seekEvent(FeedId(QStringLiteral("doors")), 9);
        inspector->setPaused(true);
        s.publish("doors", 8);
        s.publish("doors", 9);
        s.time.advance(EventInspector::frame);
        inspector->setPaused(false);
        s.publish("doors", 10);
        s.time.advance(EventInspector::frame);
        QCOMPARE(inspector->chosen(), 3.0);
    }

    void aFeedThatIsSoughtOpensOnceItIsListed()
    {
        FeedsSetup s;
        s.feeds().refresh();
        QVERIFY(s.list({feedOf("doors", 0), feedOf("ticker", 5)}));
        QVERIFY(!s.feeds().current());
        s.feeds().seek(QStringLiteral("ticker"));
        s.feeds().open();
        QVERIFY(s.list({feedOf("doors", 0), feedOf("ticker", 5)}));
        QCOMPARE(s.feeds().current()->feedName(), QStringLiteral("ticker"));
        // One that has gone meanwhile is not waited for.
        s.feeds().seek(QStringLiteral("gone"));
        s.time.advance(2s);
        QVERIFY(s.list({feedOf("doors", 0), feedOf("ticker", 5)}));
        s.time.advance(2s);
        QVERIFY(s.list({feedOf("doors", 0), feedOf("gone", 0), feedOf("ticker", 5)}));
        QCOMPARE(s.feeds().current()->feedName(), QStringLiteral("ticker"));
    }

    void theJumpBoxFindsFeeds()
    {
        FeedsSetup s;
        auto *jump = s.session->jump();
        jump->open();
        jump->setText(QStringLiteral("zxq"));
        QCOMPARE(jump->count(), 0);
        QVERIFY(s.list({feedOf("zxq", 0)}));
        QCOMPARE(jump->count(), 1);
        QCOMPARE(jump->data(jump->index(0), JumpModel::Target).toString(), QStringLiteral("zxq"));
        QCOMPARE(jump->data(jump->index(0), JumpModel::KindRole).toInt(), int(JumpModel::Feed));
        QVERIFY(!s.feeds().current());
    }

    void anotherEpochBeginsAnew()
    {
        FeedsSetup s;
        s.feeds().open();
        QVERIFY(s.list({feedOf("doors", 0)}));
        s.subscribed(0);
        s.publish("doors", 1);
        s.time.advance(EventInspector::frame);
        Q_EMIT s.transport->closed(1001, {});
        s.transport->sent.clear();
        s.session->connection()->retryNow();
        s.greet(Role::Member, QStringLiteral("e2"));
        QCOMPARE(s.feeds().current()->inspector()->captured(), 0.0);
        QCOMPARE(s.subscribed(0), qint64(-1));
    }

    void theExampleLeadsToTheFeed()
    {
        FeedsSetup s;
        QVERIFY(
            s.feeds().example().endsWith(u"http://127.0.0.1:9473/api/v1/feeds/greenhouse/events"));
        s.feeds().open();
        QVERIFY(s.list({feedOf("front door", 0)}));
        QVERIFY(s.feeds().example().endsWith(u"/api/v1/feeds/front%20door/events"));
        QVERIFY(!s.feeds().example().contains(u"-k"));
    }

    void aListThatIsRefusedSaysWhy()
    {
        FeedsSetup s;
        s.feeds().open();
        const auto asked = s.transport->take<FeedList>();
        s.transport->say(Error{asked->first, ErrorCode::Forbidden, QStringLiteral("no"), {}});
        QVERIFY(s.feeds().list()->error().contains(u"role"));
        s.feeds().retry();
        QVERIFY(s.list({}));
        QVERIFY(s.feeds().list()->error().isEmpty());
        QVERIFY(s.feeds().list()->isLoaded());
    }
};

QTEST_GUILESS_MAIN(TestFeeds)
#include "tst_feeds.moc"
