// SPDX-License-Identifier: MIT
#include "app/feeds/FeedWatch.h"
#include "app/inspector/EventAlertModel.h"
#include "app/session/Notifier.h"
#include "app/session/PatientSender.h"
#include "tests/unit/app/FakeNet.h"
#include "tests/unit/app/FakeTime.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace hearth;
using namespace hearth::app;
using namespace std::chrono_literals;

namespace {

const FeedId watchedFeed{QStringLiteral("greenhouse")};

EventAlert alert(const char *path, EventAlert::Comparison comparison, const char *value)
{
    return {*EventPath::parse(QString::fromUtf8(path)), comparison, QString::fromUtf8(value)};
}

using Comparison = EventAlert::Comparison;

struct FeedWatchSetup final : Notifier
{
    FakeTime time;
    FakeCommands commands;
    PatientSender patient{commands, time.source()};
    FeedSubscriptions feeds{patient};
    std::vector<qint64> sought;
    FeedWatch watch{{feeds, *this, time,
                     [this](const FeedId &feed, qint64 seq) {
                         if (feed == watchedFeed)
                             sought.push_back(seq);
                     }},
                    watchedFeed};
    std::vector<Notice> notices;
    qint64 seq = 0;

    FeedWatchSetup() { feeds.setOnline(true); }

    void notify(const Notice &notice) override { notices.push_back(notice); }

    void withdraw(const QString &) override {}

    void set(const std::vector<EventAlert> &alerts, std::chrono::seconds pause = 60s)
    {
        watch.set(alerts, pause);
        if (commands.asked.empty())
            return;
        Ack ack;
        ack.lastSeq = 0;
        commands.takeFirst().reply(ack);
    }

    void publish(const QByteArray &data, const char *key = nullptr)
    {
        FeedEntry entry{++seq, QStringLiteral("reading"), {data}, {}, 1'000};
        if (key)
            entry.key = QString::fromUtf8(key);
        feeds.onEntry(watchedFeed, entry);
    }
};

} // namespace

class TestFeedWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void whatMatchesIsTold_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("comparison");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<bool>("told");
        const auto row = [](const char *name, const char *path, Comparison comparison,
                            const char *value, const char *data, bool told) {
            QTest::newRow(name) << QString::fromUtf8(path) << static_cast<int>(comparison)
                                << QString::fromUtf8(value) << QByteArray(data) << told;
        };
        row("above", "data.c", Comparison::Above, "30", R"({"c":30.5})", true);
        row("at the threshold", "data.c", Comparison::Above, "30", R"({"c":30})", false);
        row("below", "data.c", Comparison::Below, "-2", R"({"c":-3})", true);
        row("not below", "data.c", Comparison::Below, "-2", R"({"c":0})", false);
        row("no number", "data.c", Comparison::Above, "30", R"({"c":"hot"})", false);
        row("no such field", "data.c", Comparison::Above, "30", R"({"d":99})", false);
        row("no JSON", "data.c", Comparison::Above, "30", "{", false);
        row("the same text", "data.state", Comparison::Equals, "open", R"({"state":"open"})", true);
        row("another text", "data.state", Comparison::Equals, "open", R"({"state":"shut"})", false);
        row("the same number", "data.c", Comparison::Equals, "30.0", R"({"c":30})", true);
        row("true", "data.low", Comparison::Equals, "true", R"({"low":true})", true);
        row("the event's name", "event", Comparison::Equals, "reading", "1", true);
        row("its key", "key", Comparison::Equals, "bed-3", "1", true);
    }

    void whatMatchesIsTold()
    {
        QFETCH(QString, path);
        QFETCH(int, comparison);
        QFETCH(QString, value);
        QFETCH(QByteArray, data);
        QFETCH(bool, told);
        FeedWatchSetup s;
        s.set({{*EventPath::parse(path), static_cast<Comparison>(comparison), value}});
        s.publish(data, "bed-3");
        QCOMPARE(s.notices.size(), std::size_t(told ? 1 : 0));
    }

    void theNoticeSaysWhatItFound()
    {
        FeedWatchSetup s;
        s.watch.setTitle(QStringLiteral("Greenhouse"));
        s.set({alert("data.c", Comparison::Above, "30"),
               alert("data.state", Comparison::Equals, "open")});
        s.publish(R"({"c":31.5})");
        QCOMPARE(s.notices.at(0).title, QStringLiteral("Greenhouse"));
        QCOMPARE(s.notices.at(0).body, QStringLiteral("data.c is 31.5, above 30."));
        s.time.advance(60s);
        s.publish(R"({"state":"open"})");
        QCOMPARE(s.notices.at(1).body, QStringLiteral("data.state is open."));
    }

    void theNoticeLeadsToItsEvent()
    {
        FeedWatchSetup s;
        s.set({alert("data.c", Comparison::Above, "30")}, 0s);
        s.publish(R"({"c":31})");
        s.publish(R"({"c":29})");
        s.publish(R"({"c":32})");
        s.notices.at(1).chosen();
        s.notices.at(0).chosen();
        QCOMPARE(s.sought, (std::vector<qint64>{3, 1}));
    }

    void noMoreThanOneComesWithinThePause()
    {
        FeedWatchSetup s;
        s.set({alert("data.c", Comparison::Above, "30")}, 60s);
        s.publish(R"({"c":31})");
        for (int i = 0; i < 59; ++i) {
            s.time.advance(1s);
            s.publish(R"({"c":32})");
        }
        QCOMPARE(s.notices.size(), std::size_t(1));
        s.time.advance(1s);
        s.publish(R"({"c":33})");
        QCOMPARE(s.notices.size(), std::size_t(2));
        QVERIFY(
            s.notices.at(1).body.endsWith(QStringLiteral("59 more came since the last notice.")));
        s.time.advance(60s);
        s.publish(R"({"c":34})");
        QVERIFY(!s.notices.at(2).body.contains(QStringLiteral("more")));
    }

    void withoutAPauseEachIsTold()
    {
        FeedWatchSetup s;
        s.set({alert("data.c", Comparison::Above, "30")}, 0s);
        s.publish(R"({"c":31})");
        s.publish(R"({"c":32})");
        QCOMPARE(s.notices.size(), std::size_t(2));
    }

    void whatNobodyWantsToHearOfIsNotRead()
    {
        FeedWatchSetup s;
        s.watch.set({}, 60s);
        QVERIFY(s.commands.asked.empty());
        s.set({alert("event", Comparison::Equals, "reading")});
        s.watch.set({}, 60s);
        QVERIFY(std::holds_alternative<FeedUnsubscribe>(s.commands.takeFirst().command));
        s.publish("1");
        QVERIFY(s.notices.empty());
    }

    void habitsOutliveTheApp()
    {
        FeedHabits habits;
        QVERIFY(habits.toJson().isEmpty());
        habits.plots = {{*EventPath::parse(u"data.c"), EventPath::parse(u"key")},
                        {*EventPath::parse(u"size"), std::nullopt}};
        habits.alerts = {alert("data[\"odd key\"]", Comparison::Equals, "a \"b\"")};
        habits.pause = 600s;
        QCOMPARE(FeedHabits::fromJson(habits.toJson()), habits);
    }

    void habitsThatCannotBeReadAreLeftOut()
    {
        QCOMPARE(FeedHabits::fromJson("{"), FeedHabits());
        const auto read = FeedHabits::fromJson(
            R"({"plots":[{"path":"nonsense"},{"path":"size"},7],"alerts":[{"path":"size","is":"odd"}],"pause_s":-5})");
        QCOMPARE(read.plots.size(), std::size_t(1));
        QVERIFY(read.alerts.empty());
        QCOMPARE(read.pause, 0s);
    }

    void whatCannotBeWatchedIsExplained()
    {
        EventAlertModel alerts;
        QAbstractItemModelTester tester(&alerts,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy edited(&alerts, &EventAlertModel::edited);
        const auto add = [&alerts](const char *path, EventAlertModel::Comparison how,
                                   const char *value) {
            return alerts.add(QString::fromUtf8(path), how, QString::fromUtf8(value));
        };
        QVERIFY(add("celsius", EventAlertModel::Above, "30").contains(u"data.celsius"));
        QVERIFY(add("data.c", EventAlertModel::Above, "hot").contains(u"number"));
        QVERIFY(add("data.c", EventAlertModel::Equals, " ").contains(u"value"));
        QCOMPARE(edited.count(), 0);
        QVERIFY(add("data.c", EventAlertModel::Above, " 30 ").isEmpty());
        QCOMPARE(alerts.data(alerts.index(0), EventAlertModel::TextRole).toString(),
                 QStringLiteral("data.c above 30"));
        QVERIFY(add("data.c", EventAlertModel::Above, "30").contains(u"already"));
        alerts.setPause(600);
        alerts.remove(0);
        QCOMPARE(alerts.count(), 0);
        QCOMPARE(edited.count(), 3);
    }
};

QTEST_GUILESS_MAIN(TestFeedWatch)
#include "tst_feed_watch.moc"
