// SPDX-License-Identifier: MIT
#include "tests/unit/app/dashboard/DashboardCase.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace hearth;
using namespace hearth::app;

class DashboardTest : public DashboardCase
{
    Q_OBJECT

private Q_SLOTS:

    void isThereForThoseWhoMay()
    {
        const QSignalSpy changed(m_dashboard.get(), &Dashboard::availableChanged);
        QVERIFY(m_dashboard->isAvailable());
        m_dashboard->setOwnRole(Role::Member);
        QVERIFY(!m_dashboard->isAvailable());
        m_dashboard->open();
        QCOMPARE(m_dashboard->state(), Dashboard::Closed);
        QVERIFY(m_commands->asked.empty());
        m_dashboard->setOwnRole(Role::Owner);
        QVERIFY(m_dashboard->isAvailable());
        m_dashboard->setOffered(false);
        QVERIFY(!m_dashboard->isAvailable());
        QCOMPARE(changed.size(), 3);
    }

    void aRangeThatBeginsBeforeAnythingIsKnownSaysSo()
    {
        openLive();
        tell(statsAt(kNow - 120'000));
        tell(statsAt(kNow));
        m_time->advance(std::chrono::seconds(1));
        QVERIFY(m_dashboard->sinceText().startsWith(QStringLiteral("known since ")));
        m_dashboard->setRange(60'000);
        QCOMPARE(m_dashboard->sinceText(), QString());
        m_dashboard->setRange(300'000);
        QVERIFY(!m_dashboard->sinceText().isEmpty());
        m_dashboard->close();
        QCOMPARE(m_dashboard->sinceText(), QString());
    }

    void whatIsRefusedIsSaidAndAskedAgain()
    {
        m_dashboard->open();
        refuse<FeedSubscribe>(ErrorCode::NotFound);
        QCOMPARE(m_dashboard->state(), Dashboard::Refused);
        QVERIFY(!m_dashboard->error().isEmpty());
        m_dashboard->retry();
        QCOMPARE(asked<FeedSubscribe>().feed, kMinutes);
        answerFeed();
        answerFeed();
        QCOMPARE(m_dashboard->state(), Dashboard::Live);
    }

    void pausedItStandsStillAndGoesOnBehind()
    {
        openLive();
        tell(statsAt(kNow));
        m_time->advance(std::chrono::seconds(1));
        m_dashboard->setPaused(true);
        ServerStats more = statsAt(kNow + 1000);
        more.connections = 77;
        more.rooms = {{RoomId(QStringLiteral("r9")), 500}};
        tell(more);
        happen("session.opened", {{}, bob, {}, {}, {}, {}});
        m_time->advance(std::chrono::seconds(20));
        m_dashboard->setRange(3'600'000);
        QCOMPARE(tile(0), QStringLiteral("40"));
        QCOMPARE(m_dashboard->rooms()->count(), 2);
        QCOMPARE(m_dashboard->events()->count(), 0);
        m_dashboard->setPaused(false);
        QCOMPARE(tile(0), QStringLiteral("77"));
        QCOMPARE(m_dashboard->rooms()->count(), 3);
        QCOMPARE(m_dashboard->events()->count(), 1);
    }

    void onlyRangesThatThereAreAreTaken()
    {
        QCOMPARE(m_dashboard->range(), 900'000);
        m_dashboard->setRange(123);
        QCOMPARE(m_dashboard->range(), 900'000);
        m_dashboard->setRange(86'400'000);
        QCOMPARE(m_dashboard->range(), 86'400'000);
        QCOMPARE(m_dashboard->rangeName(900'000), QStringLiteral("15 min"));
        QCOMPARE(m_dashboard->rangeName(86'400'000), QStringLiteral("24 h"));
    }

    void eventsAreToldInWords()
    {
        Room general;
        general.id = RoomId(QStringLiteral("r1"));
        general.name = QStringLiteral("general");
        m_book->put(general);
        openLive();
        const QAbstractItemModelTester tester(m_dashboard->events());
        happen("message.new", {{}, bob, general.id, {}, {}, {}});
        happen("session.closed", {{}, bob, {}, 1001, {}, {}});
        happen("rate_limited", {{}, {}, {}, {}, QStringLiteral("login"), 3});
        happen("room.created", {{}, {}, RoomId(QStringLiteral("rx")), {}, {}, {}});
        // What a newer server tells.
        m_feeds->onEntry(kSeconds,
                         {++m_seq, QStringLiteral("new.kind"), {"[1]"}, std::nullopt, kNow});
        QCOMPARE(m_dashboard->events()->count(), 0);
        m_time->advance(std::chrono::seconds(1));
        const QStringList texts{QStringLiteral("a private room"), QStringLiteral("login 3 times"),
                                QStringLiteral("Bob Lind with 1001"),
                                QStringLiteral("#general Bob Lind")};
        QStringList found;
        for (int row = 0; row < m_dashboard->events()->count(); ++row)
            found.append(m_dashboard->events()->index(row).data(ServerEventModel::Text).toString());
        QCOMPARE(found, texts);
    }

    void eventsOfAnEarlierDaySayWhich()
    {
        QLocale::setDefault(QLocale::c());
        openLive();
        const qint64 dayBefore = kNow - 86'400'000;
        const ServerNews news{{}, bob, {}, {}, {}, {}};
        m_feeds->onEntry(kSeconds, entryOf(++m_seq, "session.opened", dayBefore, news));
        m_feeds->onEntry(kSeconds, entryOf(++m_seq, "session.opened", kNow, news));
        m_time->advance(std::chrono::seconds(1));
        const auto shown = [this](int row) {
            return m_dashboard->events()->index(row).data(ServerEventModel::Time).toString();
        };
        const auto written = [](qint64 time, const char *format) {
            return QLocale::c().toString(QDateTime::fromMSecsSinceEpoch(time),
                                         QString::fromLatin1(format));
        };
        QCOMPARE(shown(0), written(kNow, "HH:mm:ss.zzz"));
        QCOMPARE(shown(1), written(dayBefore, "d MMM HH:mm"));
        // The next day they are all of another one, though nothing new happened.
        m_time->sleep(std::chrono::hours(24));
        tell(statsAt(kNow + 86'400'000));
        m_time->advance(std::chrono::seconds(1));
        QCOMPARE(shown(0), written(kNow, "d MMM HH:mm"));
    }

    void eventsAreBounded()
    {
        openLive();
        const QAbstractItemModelTester tester(m_dashboard->events());
        for (int i = 0; i < 1000; ++i) {
            happen("session.opened", {{}, bob, {}, {}, {}, {}});
            if (i % 130 == 0)
                m_time->advance(std::chrono::milliseconds(300));
        }
        m_time->advance(std::chrono::seconds(1));
        QCOMPARE(m_dashboard->events()->count(), int(ServerEventModel::mostEvents));
    }

    void connectionsAreListedAgainAndAgain()
    {
        openLive();
        const QAbstractItemModelTester tester(m_dashboard->connections());
        answerSessions({connection("s1", alice, 1), connection("s2", bob, 2)});
        QCOMPARE(m_dashboard->connections()->count(), 2);
        QCOMPARE(connectionName(0), QStringLiteral("Bob Lind"));
        m_time->advance(std::chrono::seconds(10));
        answerSessions({connection("s1", alice, 1), connection("s3", bob, 3)});
        QCOMPARE(m_dashboard->connections()->count(), 2);
        m_time->advance(std::chrono::seconds(10));
        answerSessions({});
        QCOMPARE(m_dashboard->connections()->count(), 0);
        m_dashboard->close();
        m_time->advance(std::chrono::seconds(30));
        QVERIFY(!take<hearth::SessionList>(m_reply));
    }

    void connectionsComePageByPage()
    {
        openLive();
        const QAbstractItemModelTester tester(m_dashboard->connections());
        answerSessions({connection("s1", alice, 1), connection("s2", bob, 2)}, Rest::More);
        QVERIFY(m_dashboard->connections()->isLoading());
        QCOMPARE(m_dashboard->connections()->count(), 0);
        QCOMPARE(asked<hearth::SessionList>().after, SessionId(QStringLiteral("s2")));
        answerSessions({connection("s3", bob, 3)});
        QCOMPARE(m_dashboard->connections()->count(), 3);
        QVERIFY(!m_dashboard->connections()->hasMore());
    }

    void ofTooManyConnectionsItSaysThatThereAreMore()
    {
        openLive();
        const QAbstractItemModelTester tester(m_dashboard->connections());
        const auto page = [](size_t first) {
            std::vector<Connection> connections;
            for (size_t i = first; i < first + 500; ++i)
                connections.push_back(connection(qPrintable(QStringLiteral("s%1").arg(i)), bob, 1));
            return connections;
        };
        for (size_t first = 0; first < Dashboard::mostConnections; first += 500)
            answerSessions(page(first), Rest::More);
        QVERIFY(!take<hearth::SessionList>(m_reply));
        QCOMPARE(m_dashboard->connections()->count(), int(Dashboard::mostConnections));
        QVERIFY(m_dashboard->connections()->hasMore());
        // Nearly all of them go at once.
        m_time->advance(std::chrono::seconds(10));
        answerSessions(page(0));
        QCOMPARE(m_dashboard->connections()->count(), 500);
        QVERIFY(!m_dashboard->connections()->hasMore());
    }

    void aPageThatFailsLeavesWhatWasThere()
    {
        openLive();
        answerSessions({connection("s1", alice, 1)});
        m_time->advance(std::chrono::seconds(10));
        answerSessions({connection("s1", alice, 1), connection("s2", bob, 2)}, Rest::More);
        refuse<hearth::SessionList>(ErrorCode::Internal);
        QCOMPARE(m_dashboard->connections()->count(), 1);
        QVERIFY(!m_dashboard->connections()->error().isEmpty());
    }

    void aSessionIsKicked()
    {
        openLive();
        answerSessions({connection("s1", alice, 1), connection("s2", bob, 2)});
        const QSignalSpy kicked(m_dashboard.get(), &Dashboard::kicked);
        m_dashboard->kick(QStringLiteral("s2"));
        QVERIFY(m_dashboard->kicking()->isBusy());
        QCOMPARE(asked<SessionKick>().session, SessionId(QStringLiteral("s2")));
        QVERIFY(take<SessionKick>(m_reply));
        m_reply(Ack());
        QCOMPARE(kicked.size(), 1);
        QCOMPARE(m_dashboard->connections()->count(), 1);
        m_dashboard->kick(QStringLiteral("s1"));
        refuse<SessionKick>(ErrorCode::NotFound);
        QVERIFY(!m_dashboard->kicking()->error().isEmpty());
        QCOMPARE(kicked.size(), 1);
    }

    void whoMayNoMoreSeesNothing()
    {
        openLive();
        tell(statsAt(kNow));
        answerSessions({connection("s1", alice, 1)});
        m_dashboard->setOwnRole(Role::Member);
        QCOMPARE(m_dashboard->state(), Dashboard::Closed);
        QVERIFY(!m_dashboard->isFilled());
        QCOMPARE(m_dashboard->connections()->count(), 0);
        tell(statsAt(kNow + 1000));
        QVERIFY(!m_dashboard->isFilled());
    }
};

QTEST_MAIN(DashboardTest)
#include "tst_dashboard.moc"
