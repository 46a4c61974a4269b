// SPDX-License-Identifier: MIT
#include "tests/unit/app/SessionRuns.h"

#include <QRegularExpression>
#include <QTest>

using namespace hearth;
using namespace hearth::app;
using namespace std::chrono_literals;

namespace {

Error busy(const CommandId &ref, ErrorCode code = ErrorCode::RateLimited,
           std::optional<qint64> retryAfterMs = 700)
{
    Error error;
    error.ref = ref;
    error.code = code;
    error.message = QStringLiteral("later");
    error.retryAfterMs = retryAfterMs;
    return error;
}

} // namespace

//! What a session does with what the server refuses only for now.
class TestSessionPatience : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void peopleAreAskedForAgain()
    {
        SessionRuns s;
        s.goOnline();
        s.transport->say(MessageNew{general, 1, message(1, carol, QStringLiteral("hi"))});
        const auto author = [&] {
            return s.timeline()->data(s.timeline()->index(0), TimelineModel::Author).toString();
        };
        QCOMPARE(author(), QStringLiteral("…"));
        QTRY_COMPARE(s.transport->count<UserGet>(), 1);
        s.transport->say(busy(s.transport->take<UserGet>()->first));
        s.time.advance(699ms);
        QCOMPARE(s.transport->count<UserGet>(), 0);
        s.time.advance(1ms);
        const auto again = s.transport->take<UserGet>();
        QVERIFY(again.has_value());
        QVERIFY(again->second.users == std::vector<UserId>{carol});
        Ack ack;
        ack.ref = again->first;
        ack.users = {user(carol, QStringLiteral("Carol Diaz"))};
        s.transport->say(ack);
        QCOMPARE(author(), QStringLiteral("Carol Diaz"));
    }

    void whatWaitedIsNotAskedOfTheNextConnection()
    {
        SessionRuns s;
        s.goOnline();
        s.transport->say(MessageNew{general, 1, message(1, carol, QStringLiteral("hi"))});
        (void)s.timeline()->data(s.timeline()->index(0), TimelineModel::Author);
        QTRY_COMPARE(s.transport->count<UserGet>(), 1);
        s.transport->say(busy(s.transport->take<UserGet>()->first, ErrorCode::RateLimited, 60'000));
        Q_EMIT s.transport->closed(1001, {});
        s.time.advance(1s);
        s.transport->accept();
        s.transport->say(welcome(e1, {room(general, QStringLiteral("general"), 1)}));
        s.answerSync(1, 1);
        QTRY_COMPARE(s.transport->count<UserGet>(), 1);
        s.time.advance(59s);
        QCOMPARE(s.transport->count<UserGet>(), 1);
    }

    void aSyncThatIsPutOffCostsNothing_data()
    {
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("rate") << ErrorCode::RateLimited;
        QTest::newRow("unavailable") << ErrorCode::Unavailable;
    }

    void aSyncThatIsPutOffCostsNothing()
    {
        QFETCH(ErrorCode, code);
        SessionRuns s;
        s.goOnline();
        s.arrive(1);
        s.restart();
        s.goOnline(2);
        s.transport->say(busy(s.transport->take<Sync>()->first, code));
        QVERIFY(!s.session->connection()->isOnline());
        QCOMPARE(s.texts(), QStringLiteral("1"));
        s.time.advance(700ms);
        s.arrive(2);
        s.answerSync(1, 2);
        QVERIFY(s.session->connection()->isOnline());
        QCOMPARE(s.texts(), QStringLiteral("1 2"));
        QCOMPARE(s.transport->count<HistoryGet>(), 0);
    }

    void aGapIsAskedForAgain()
    {
        SessionRuns s;
        s.goOnline();
        s.arrive(1);
        s.arrive(3);
        s.transport->say(busy(s.transport->take<Sync>()->first));
        s.time.advance(700ms);
        s.arrive(2);
        s.arrive(3);
        s.answerSync(1, 3);
        QCOMPARE(s.texts(), QStringLiteral("1 2 3"));
    }

    void theLatestStatusIsToldAgain()
    {
        SessionRuns s;
        s.goOnline();
        s.session->ownPresence()->beAway();
        const auto away = s.transport->take<PresenceSet>()->first;
        s.session->ownPresence()->doNotDisturb(app::OwnPresence::Never);
        s.transport->say(busy(s.transport->take<PresenceSet>()->first));
        s.transport->say(busy(away));
        s.transport->sent.clear();
        s.time.advance(700ms);
        QCOMPARE(s.transport->count<PresenceSet>(), 1);
        QCOMPARE(s.transport->take<PresenceSet>()->second.status, PresenceStatus::DoNotDisturb);
    }

    void aConversationOpensOnceTheServerMay()
    {
        SessionRuns s;
        s.goOnline();
        s.session->openDirect(bob.toString());
        s.transport->say(busy(s.transport->take<DirectOpen>()->first, ErrorCode::Unavailable, {}));
        QVERIFY(s.session->problem().contains(QStringLiteral("busy")));
        s.time.advance(2s);
        const auto again = s.transport->take<DirectOpen>();
        QVERIFY(again.has_value());
        Ack ack;
        ack.ref = again->first;
        ack.room = room(direct, QString());
        ack.room->kind = RoomKind::Direct;
        s.transport->say(ack);
        QCOMPARE(s.session->currentRoom()->name(), QStringLiteral("Bob Lind"));
        QVERIFY(s.session->problem().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSessionPatience)
#include "tst_session_patience.moc"
