// SPDX-License-Identifier: MIT
#include "app/models/TimelineModel.h"
#include "app/models/UserDirectory.h"
#include "tests/unit/app/FakeTime.h"
#include "tests/unit/app/Samples.h"

#include <QAbstractItemModelTester>
#include <QDateTime>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace hearth;
using namespace hearth::app;

namespace {

struct TimelineModelSetup
{
    FakeTime time;
    UserDirectory users;
    TimelineModel model{users, time.source()};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    TimelineModelSetup()
    {
        users.setSelf(user(alice, QStringLiteral("Alice Moor")));
        users.put(user(bob, QStringLiteral("Bob Lind"), PresenceStatus::Away));
    }

    [[nodiscard]] QVariant at(int row, int role) const
    {
        return model.data(model.index(row), role);
    }

    [[nodiscard]] QString texts() const
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all.append(at(row, TimelineModel::Text).toString());
        return all.join(QLatin1Char(' '));
    }

    void putOwn(qint64 seq, const QString &clientId)
    {
        auto own = message(seq, alice, QStringLiteral("own"));
        own.clientId = CommandId(clientId);
        model.put(own);
    }

    void putPending(const QString &id, const QString &text)
    {
        model.putPending({CommandId(id), text, toMillis(time.now()), TimelineModel::Queued, {}});
    }
};

QString t(qint64 seq)
{
    return QString::number(seq);
}

} // namespace

class TestTimelineModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void newestIsRowNull()
    {
        TimelineModelSetup s;
        for (const qint64 seq : {5, 3, 4, 9, 1})
            s.model.put(message(seq, bob, t(seq)));
        QCOMPARE(s.texts(), QStringLiteral("9 5 4 3 1"));
        QCOMPARE(*s.model.oldestSeq(), 1);
    }

    void aMessageIsInItOnce()
    {
        TimelineModelSetup s;
        s.model.put(message(1, bob, t(1)));
        s.model.put(message(1, bob, t(1)));
        s.model.putPage({message(1, bob, t(1)), message(2, bob, t(2)), message(2, bob, t(2))});
        QCOMPARE(s.model.rowCount(), 2);
    }

    void pagesGoInAtOnceWithoutReset()
    {
        TimelineModelSetup s;
        QSignalSpy reset(&s.model, &QAbstractItemModel::modelReset);
        QSignalSpy inserted(&s.model, &QAbstractItemModel::rowsInserted);
        s.model.put(message(60, bob, t(60)));
        std::vector<ChatMessage> page;
        for (qint64 seq = 10; seq < 60; ++seq)
            page.push_back(message(seq, bob, t(seq)));
        s.model.putPage(page);
        QCOMPARE(s.model.rowCount(), 51);
        QCOMPARE(inserted.count(), 2);
        QCOMPARE(inserted[1][1].toInt(), 1);
        QCOMPARE(inserted[1][2].toInt(), 50);
        QCOMPARE(reset.count(), 0);
    }

    void pendingRowsAreTheNewest()
    {
        TimelineModelSetup s;
        s.putPending(QStringLiteral("p1"), QStringLiteral("first"));
        s.putPending(QStringLiteral("p2"), QStringLiteral("second"));
        s.model.put(message(1, bob, t(1)));
        QCOMPARE(s.texts(), QStringLiteral("second first 1"));
        QCOMPARE(s.at(0, TimelineModel::StateText).toString(),
                 QStringLiteral("waiting to be sent"));
        QVERIFY(s.at(0, TimelineModel::Own).toBool());
    }

    void anAckKeepsKeyAndRow()
    {
        TimelineModelSetup s;
        s.putPending(QStringLiteral("p1"), QStringLiteral("own"));
        QSignalSpy moved(&s.model, &QAbstractItemModel::rowsMoved);
        s.putOwn(7, QStringLiteral("p1"));
        QCOMPARE(s.model.rowCount(), 1);
        QCOMPARE(s.at(0, TimelineModel::Key).toString(), QStringLiteral("p1"));
        QCOMPARE(s.at(0, TimelineModel::StateRole).toInt(), int(TimelineModel::Sent));
        QCOMPARE(moved.count(), 0);
        s.putOwn(7, QStringLiteral("p1"));
        QCOMPARE(s.model.rowCount(), 1);
    }

    void anAckThatOvertakesMovesTheRow()
    {
        TimelineModelSetup s;
        s.putPending(QStringLiteral("p1"), QStringLiteral("first"));
        s.putPending(QStringLiteral("p2"), QStringLiteral("second"));
        s.putOwn(2, QStringLiteral("p2"));
        QCOMPARE(s.texts(), QStringLiteral("first own"));
        s.model.put(message(3, bob, t(3)));
        s.model.put(message(5, bob, t(5)));
        s.putOwn(4, QStringLiteral("p1"));
        QCOMPARE(s.texts(), QStringLiteral("5 own 3 own"));
    }

    void clearKeepsWhatIsNotSent()
    {
        TimelineModelSetup s;
        s.model.put(message(1, bob, t(1)));
        s.putPending(QStringLiteral("p1"), QStringLiteral("first"));
        s.model.clear();
        QCOMPARE(s.texts(), QStringLiteral("first"));
        QVERIFY(!s.model.oldestSeq());
    }

    void failedRowsAskForRetryAndDiscard()
    {
        TimelineModelSetup s;
        s.model.putPending({CommandId(QStringLiteral("p")), QStringLiteral("x"), 1,
                            TimelineModel::Failed, QStringLiteral("why")});
        QCOMPARE(s.at(0, TimelineModel::StateText).toString(), QStringLiteral("Not sent: why"));
        QSignalSpy retry(&s.model, &TimelineModel::retryRequested);
        s.model.retry(QStringLiteral("p"));
        QCOMPARE(retry.count(), 1);
        s.model.removePending(CommandId(QStringLiteral("p")));
        QCOMPARE(s.model.rowCount(), 0);
    }

    void isAWindowThatMovesBothWays()
    {
        TimelineModelSetup s;
        constexpr int window = TimelineModel::window;
        const auto page = [](qint64 first, qint64 count) {
            std::vector<ChatMessage> messages;
            for (qint64 seq = first; seq < first + count; ++seq)
                messages.push_back(message(seq, bob, t(seq)));
            return messages;
        };
        s.model.putPage(page(1001, window));
        s.putPending(QStringLiteral("p1"), QStringLiteral("mine"));
        s.model.putPage(page(951, 50));
        s.model.trim(TimelineModel::End::Newest);
        QCOMPARE(s.model.rowCount(), window + 1);
        QVERIFY(s.model.hasNewer());
        QCOMPARE(*s.model.oldestSeq(), 951);
        QCOMPARE(*s.model.newestSeq(), 1000 + window - 50);
        QCOMPARE(s.at(0, TimelineModel::Text).toString(), QStringLiteral("mine"));
        s.model.apply(MessageNew{general, 1501, message(1501, bob, t(1501))});
        s.putOwn(1502, QStringLiteral("p1"));
        QCOMPARE(s.model.rowCount(), window);
        s.model.putPage(page(1001 + window - 50, 50));
        s.model.trim(TimelineModel::End::Oldest);
        QCOMPARE(*s.model.oldestSeq(), 1001);
        QVERIFY(s.model.hasOlder());
        QCOMPARE(s.model.rowCount(), window);
    }

    void whatComesPushesOutTheOldestUnlessSomebodyReadsThem_data()
    {
        QTest::addColumn<bool>("following");
        QTest::newRow("at the newest") << true;
        QTest::newRow("further up") << false;
    }

    void whatComesPushesOutTheOldestUnlessSomebodyReadsThem()
    {
        QFETCH(bool, following);
        TimelineModelSetup s;
        s.model.setFollowing(following);
        for (qint64 seq = 1; seq <= 3 * TimelineModel::window; ++seq)
            s.model.apply(MessageNew{general, seq, message(seq, bob, t(seq))});
        QVERIFY(s.model.rowCount() <= TimelineModel::window * 11 / 10);
        QCOMPARE(s.model.hasNewer(), !following);
        QCOMPARE(s.model.hasOlder(), following);
        QCOMPARE(*s.model.oldestSeq() == 1, !following);
        QCOMPARE(*s.model.newestSeq() == 3 * TimelineModel::window, following);
    }

    void changesOfWhatIsNotHereAreNotShown()
    {
        TimelineModelSetup s;
        s.model.put(message(5, bob, t(5)));
        s.model.apply(MessageEdited{general, 6, message(2, bob, t(2))});
        s.model.apply(MessageDeleted{general, 7, MessageId(QStringLiteral("m2"))});
        s.model.apply(ReactionAdded{general, 8, MessageId(QStringLiteral("m2")), bob, t(0)});
        QCOMPARE(s.texts(), QStringLiteral("5"));
    }

    void deletedOnesLeaveTheirPlace()
    {
        TimelineModelSetup s;
        auto gone = message(1, bob, QStringLiteral("secret"));
        gone.deleted = true;
        s.model.putPage({gone, message(2, bob, t(2))});
        QCOMPARE(s.model.rowCount(), 2);
        QVERIFY(s.at(1, TimelineModel::Deleted).toBool());
        QCOMPARE(s.at(1, TimelineModel::Text).toString(), QString());
    }

    void groupsOneBreathOfOneAuthor()
    {
        TimelineModelSetup s;
        const qint64 noon = QDateTime(QDate(2026, 11, 18), QTime(12, 0)).toMSecsSinceEpoch();
        constexpr qint64 minute = 60'000;
        s.model.put(message(1, bob, t(1), noon));
        s.model.put(message(2, bob, t(2), noon + 4 * minute));
        s.model.put(message(3, bob, t(3), noon + 10 * minute));
        s.model.put(message(4, alice, t(4), noon + 10 * minute));
        s.model.put(message(5, alice, t(5), noon + 24 * 60 * minute));
        const QList<bool> starts{true, true, true, false, true};
        const QList<bool> days{true, false, false, false, true};
        for (int row = 0; row < 5; ++row) {
            QCOMPARE(s.at(row, TimelineModel::StartsGroup).toBool(), starts[row]);
            QCOMPARE(s.at(row, TimelineModel::ShowDay).toBool(), days[row]);
        }
    }

    void anOlderMessageChangesTheOneAfterIt()
    {
        TimelineModelSetup s;
        s.model.put(message(2, bob, t(2)));
        QVERIFY(s.at(0, TimelineModel::ShowDay).toBool());
        QSignalSpy changed(&s.model, &QAbstractItemModel::dataChanged);
        s.model.put(message(1, bob, t(1)));
        QVERIFY(!s.at(0, TimelineModel::ShowDay).toBool());
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed[0][0].toModelIndex().row(), 0);
    }

    void newLineStandsAboveTheFirstUnreadOfOthers()
    {
        TimelineModelSetup s;
        for (qint64 seq = 1; seq <= 3; ++seq)
            s.model.put(message(seq, bob, t(seq)));
        s.model.put(message(4, alice, t(4)));
        s.model.put(message(5, bob, t(5)));
        s.model.setNewAfter(3);
        QVERIFY(s.at(0, TimelineModel::ShowNew).toBool());
        QVERIFY(!s.at(1, TimelineModel::ShowNew).toBool());
        s.model.setNewAfter(1);
        QVERIFY(!s.at(0, TimelineModel::ShowNew).toBool());
        QVERIFY(s.at(3, TimelineModel::ShowNew).toBool());
        QVERIFY(s.at(3, TimelineModel::StartsGroup).toBool());
        s.model.put(message(6, bob, t(6)));
        QVERIFY(s.at(4, TimelineModel::ShowNew).toBool());
        s.model.setNewAfter(std::nullopt);
        QVERIFY(!s.at(4, TimelineModel::ShowNew).toBool());
    }

    void followsNamesAndPresence()
    {
        TimelineModelSetup s;
        s.model.put(message(1, bob, t(1)));
        s.model.put(message(2, carol, t(2)));
        QCOMPARE(s.at(0, TimelineModel::Author).toString(), QStringLiteral("…"));
        QSignalSpy changed(&s.model, &QAbstractItemModel::dataChanged);
        s.users.put(user(carol, QStringLiteral("Carol Diaz")));
        QCOMPARE(s.at(0, TimelineModel::Author).toString(), QStringLiteral("Carol Diaz"));
        QCOMPARE(s.at(0, TimelineModel::Initials).toString(), QStringLiteral("CD"));
        QVERIFY(!changed.isEmpty());
        changed.clear();
        s.users.setPresence({bob, PresenceStatus::DoNotDisturb, 0});
        QCOMPARE(s.at(1, TimelineModel::PresenceRole).toInt(),
                 int(hearth::app::Presence::DoNotDisturb));
        QCOMPARE(changed.count(), 1);
    }
};

QTEST_GUILESS_MAIN(TestTimelineModel)
#include "tst_timeline_model.moc"
