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

UserNotify notice(const QString &title, const QString &link = {})
{
    UserNotify notice{alice, title, QStringLiteral("The greenhouse is at 2 °C."), {}, bob};
    if (!link.isEmpty())
        notice.link = link;
    return notice;
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

    void whatTheServerHandsOverStandsInTheWindow()
    {
        SessionRuns s;
        s.goOnline();
        s.transport->say(notice(QStringLiteral("Frost tonight")));
        QCOMPARE(s.session->notices()->count(), 1);
        QCOMPARE(s.session->notices()->title(), QStringLiteral("Frost tonight"));
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
