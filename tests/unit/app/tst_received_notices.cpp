// SPDX-License-Identifier: MIT
#include "app/models/UserDirectory.h"
#include "app/session/ReceivedNotices.h"
#include "tests/unit/app/SessionRuns.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace hearth;
using namespace hearth::app;

namespace {

const FeedId greenhouse{QStringLiteral("greenhouse")};

UserNotify notice(const QString &title, const QString &link = {})
{
    UserNotify notice{alice, title, QStringLiteral("The greenhouse is at 2 °C."), {}, bob};
    if (!link.isEmpty())
        notice.link = link;
    return notice;
}

//! What they want to be told of, and the server's answer to that.
void watchGreenhouse(SessionRuns &s)
{
    FeedHabits habits;
    habits.alerts = {
        {*EventPath::parse(u"data.c"), EventAlert::Comparison::Above, QStringLiteral("30")}};
    habits.pause = std::chrono::seconds(0);
    s.session->feeds()->restore({{greenhouse, habits.toJson()}});
    const auto asked = s.transport->take<FeedSubscribe>();
    QVERIFY(asked);
    Ack ack;
    ack.ref = asked->first;
    ack.lastSeq = 0;
    s.transport->say(ack);
}

FeedEvent reading(qint64 seq)
{
    return {greenhouse, seq, QStringLiteral("reading"), {QByteArray(R"({"c":31})")}, {}};
}

} // namespace

class TestReceivedNotices : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void eachStaysUntilItIsPutAway()
    {
        UserDirectory users;
        users.put(user(bob, QStringLiteral("Bob Lind")));
        ReceivedNotices notices(users);
        const QSignalSpy changed(&notices, &ReceivedNotices::changed);
        QCOMPARE(notices.title(), QString());
        notices.add(notice(QStringLiteral("Frost tonight")), 1'790'000'000'000);
        notices.add(notice(QStringLiteral("Frost again")), 1'790'000'060'000);
        QCOMPARE(notices.count(), 2);
        QCOMPARE(notices.title(), QStringLiteral("Frost tonight"));
        QVERIFY(notices.about().startsWith(QStringLiteral("Bob Lind, ")));
        notices.putAway();
        QCOMPARE(notices.title(), QStringLiteral("Frost again"));
        notices.putAway();
        notices.putAway();
        QCOMPARE(notices.count(), 0);
        QCOMPARE(changed.count(), 4);
    }

    void ofTooManyTheOneThatIsReadStays()
    {
        UserDirectory users;
        users.put(user(bob, QStringLiteral("Bob Lind")));
        ReceivedNotices notices(users);
        for (std::size_t i = 0; i <= ReceivedNotices::most; ++i)
            notices.add(notice(QString::number(i)), 1);
        QCOMPARE(notices.count(), int(ReceivedNotices::most));
        QCOMPARE(notices.title(), QStringLiteral("0"));
        notices.putAway();
        QCOMPARE(notices.title(), QStringLiteral("2"));
    }

    void whatFeedsToldOfMakesRoomForWhatWasSent()
    {
        UserDirectory users;
        users.put(user(bob, QStringLiteral("Bob Lind")));
        ReceivedNotices notices(users);
        notices.add(notice(QStringLiteral("read")), 1);
        notices.add(notice(QStringLiteral("waits")), 1);
        for (std::size_t i = 0; i < ReceivedNotices::most; ++i)
            notices.keep({QStringLiteral("Greenhouse"), QString::number(i), [] {}}, 1);
        QCOMPARE(notices.count(), int(ReceivedNotices::most));
        notices.putAway();
        QCOMPARE(notices.title(), QStringLiteral("waits"));
        notices.putAway();
        QCOMPARE(notices.body(), QStringLiteral("2"));
    }

    void whatIsKeptLeadsToWhatItIsAbout()
    {
        UserDirectory users;
        ReceivedNotices notices(users);
        const QSignalSpy followed(&notices, &ReceivedNotices::linkFollowed);
        int chosen = 0;
        notices.keep({QStringLiteral("Greenhouse"), QStringLiteral("data.c is 31, above 30."),
                      [&chosen] { ++chosen; }},
                     1'790'000'000'000);
        notices.keep({QStringLiteral("It leads nowhere"), {}}, 1'790'000'000'000);
        QVERIFY(notices.leadsInside());
        QCOMPARE(notices.link(), QString());
        QVERIFY(!notices.about().contains(u','));
        notices.followLink();
        QCOMPARE(chosen, 1);
        notices.putAway();
        QVERIFY(!notices.leadsInside());
        notices.followLink();
        QCOMPARE(chosen, 1);
        QVERIFY(followed.isEmpty());
        notices.keep({QStringLiteral("And another"), {}}, 1'790'000'000'000);
        notices.putAllAway();
        QCOMPARE(notices.count(), 0);
        notices.followLink();
    }

    void whatTheServerHandsOverStandsInTheWindow()
    {
        SessionRuns s;
        s.goOnline();
        s.transport->say(notice(QStringLiteral("Frost tonight")));
        QCOMPARE(s.session->notices()->count(), 1);
        QCOMPARE(s.session->notices()->title(), QStringLiteral("Frost tonight"));
        QCOMPARE(s.told.notices.size(), std::size_t(1));
        QCOMPARE(s.told.notices.front().title, QStringLiteral("Frost tonight"));
    }

    void whoIsNotToBeDisturbedFindsItInTheWindow_data()
    {
        QTest::addColumn<bool>("onAnotherDevice");
        QTest::newRow("chosen here") << false;
        QTest::newRow("chosen on another device") << true;
    }

    void whoIsNotToBeDisturbedFindsItInTheWindow()
    {
        QFETCH(bool, onAnotherDevice);
        SessionRuns s;
        s.goOnline();
        watchGreenhouse(s);
        const auto be = [&](PresenceStatus status) {
            OwnPresence &own = *s.session->ownPresence();
            if (onAnotherDevice)
                s.transport->say(hearth::Presence{alice, status, 1});
            else if (status == PresenceStatus::DoNotDisturb)
                own.doNotDisturb(OwnPresence::Never);
            else
                own.beOnline();
        };
        be(PresenceStatus::DoNotDisturb);
        s.transport->say(notice(QStringLiteral("Frost tonight")));
        s.transport->say(reading(1));
        QVERIFY(s.told.notices.empty());
        ReceivedNotices &kept = *s.session->notices();
        QCOMPARE(kept.count(), 2);
        QCOMPARE(kept.title(), QStringLiteral("Frost tonight"));
        kept.putAway();
        QVERIFY(kept.title().contains(QStringLiteral("greenhouse")));
        QCOMPARE(kept.body(), QStringLiteral("data.c is 31, above 30."));
        QVERIFY(kept.leadsInside());
        kept.putAway();

        be(PresenceStatus::Online);
        s.transport->say(notice(QStringLiteral("Frost again")));
        s.transport->say(reading(2));
        QCOMPARE(s.told.notices.size(), std::size_t(2));
        // What somebody sends stands in the window in any case.
        QCOMPARE(kept.count(), 1);
    }

    void aLinkToThisServerLeadsToItsRoom()
    {
        SessionRuns s;
        s.goOnline();
        QSignalSpy elsewhere(s.session.get(), &Session::linkLedElsewhere);
        const QString here = QStringLiteral("hearth://127.0.0.1:9473/?room=") + general.toString();
        s.transport->say(notice(QStringLiteral("See here"), here));
        s.session->notices()->followLink();
        QCOMPARE(elsewhere.count(), 0);
        QCOMPARE(s.session->currentRoom()->roomId(), general.toString());
        s.session->notices()->putAway();
        s.transport->say(notice(QStringLiteral("See there"), QStringLiteral("hearth://box:9473/")));
        s.session->notices()->followLink();
        QCOMPARE(elsewhere.count(), 1);
    }
};

QTEST_GUILESS_MAIN(TestReceivedNotices)
#include "tst_received_notices.moc"
