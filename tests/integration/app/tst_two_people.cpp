// SPDX-License-Identifier: MIT
#include "tests/integration/app/TwoPeople.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace hearth;
using namespace hearth::app;

using TwoPeopleSetup = TwoPeople;

class TestTwoPeople : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void chat()
    {
        TwoPeopleSetup s;
        QVERIFY(s.areOnline());
        s.alice.session.currentRoom()->send(QStringLiteral("hello"));
        QCOMPARE(s.alice.texts(), QStringList{QStringLiteral("[hello]")});
        const QStringList both{QStringLiteral("hello"), QStringLiteral("hi ☕")};
        QTRY_COMPARE(s.bob.texts(), QStringList{QStringLiteral("hello")});
        QTRY_COMPARE(s.bob.session.totalUnread(), 1);
        s.bob.session.currentRoom()->markRead();
        QCOMPARE(s.bob.session.totalUnread(), 0);
        s.bob.session.currentRoom()->send(QStringLiteral("hi ☕"));
        QTRY_COMPARE(s.alice.texts(), both);
        QTRY_COMPARE(s.bob.texts(), both);
        QTRY_VERIFY(s.alice.session.connection()->roundTripMs() > 0);
    }

    void seeEachOther()
    {
        TwoPeopleSetup s;
        QVERIFY(s.areOnline());
        auto *members = s.alice.session.currentRoom()->members();
        QTRY_COMPARE(members->rowCount(), 2);
        s.bob.session.ownPresence()->doNotDisturb(OwnPresence::Never);
        QTRY_COMPARE(members->data(members->index(1), MemberModel::PresenceRole).toInt(),
                     static_cast<int>(app::Presence::DoNotDisturb));
        s.bob.session.currentRoom()->noteTyping();
        QTRY_COMPARE(s.alice.session.currentRoom()->typingText(), QStringLiteral("bob is typing…"));
        s.bob.session.currentRoom()->stopTyping();
        QTRY_COMPARE(s.alice.session.currentRoom()->typingText(), QString());
    }

    void chatOnThroughARestart()
    {
        TwoPeopleSetup s;
        QVERIFY(s.areOnline());
        s.alice.session.currentRoom()->send(QStringLiteral("before"));
        QTRY_COMPARE(s.bob.texts(), QStringList{QStringLiteral("before")});
        s.server.stop();
        QTRY_VERIFY(!s.alice.isOnline() && !s.bob.isOnline());
        s.alice.session.currentRoom()->send(QStringLiteral("meanwhile 1"));
        s.alice.session.currentRoom()->send(QStringLiteral("meanwhile 2"));
        QCOMPARE(s.alice.session.waitingMessages(), 2);
        QTRY_VERIFY(s.alice.session.connection()->isBannerVisible());
        QVERIFY(s.server.start());
        s.alice.session.connection()->retryNow();
        QVERIFY(s.areOnline());
        const QStringList all{QStringLiteral("before"), QStringLiteral("meanwhile 1"),
                              QStringLiteral("meanwhile 2")};
        QTRY_COMPARE(s.alice.texts(), all);
        QTRY_COMPARE_WITH_TIMEOUT(s.bob.texts(), all, 20000);
        QCOMPARE(s.alice.session.waitingMessages(), 0);
        QTRY_COMPARE(s.bob.session.totalUnread(), 3);
    }

    void makeARoomAndADirect()
    {
        TwoPeopleSetup s;
        QVERIFY(s.areOnline());
        s.alice.session.directory()->create(QStringLiteral("lab"), QStringLiteral("of things"));
        QTRY_COMPARE(s.alice.session.currentRoom()->name(), QStringLiteral("lab"));
        s.alice.session.currentRoom()->send(QStringLiteral("first"));
        auto *directory = s.bob.session.directory();
        directory->refresh();
        QTRY_COMPARE(directory->rowCount(), 2);
        directory->join(s.alice.session.currentRoom()->roomId());
        QTRY_COMPARE(s.bob.session.currentRoom()->name(), QStringLiteral("lab"));
        QTRY_COMPARE(s.bob.texts(), QStringList{QStringLiteral("first")});
        QTRY_COMPARE(s.alice.session.currentRoom()->memberCount(), 2);
        s.bob.session.openDirect(s.alice.session.userId());
        QTRY_VERIFY(s.bob.session.currentRoom()->isDirect());
        QCOMPARE(s.bob.session.currentRoom()->name(), QStringLiteral("alice"));
        s.bob.session.currentRoom()->send(QStringLiteral("psst"));
        QTRY_COMPARE(s.alice.session.directs()->rowCount(), 1);
        QTRY_COMPARE(s.alice.session.totalUnread(), 1);
    }

    void aRevokedTokenAsksToSignIn()
    {
        TwoPeopleSetup s;
        QVERIFY(s.areOnline());
        QSignalSpy signIn(&s.alice.session, &Session::signInNeeded);
        s.alice.accounts.logout(addressOf(s.server), s.alice.credentials.token);
        QTRY_COMPARE(signIn.count(), 1);
        s.alice.session.start(s.alice.credentials.token);
        QTRY_COMPARE(signIn.count(), 2);
        QCOMPARE(s.alice.session.connection()->state(), ConnectionStatus::Offline);
    }
};

QTEST_GUILESS_MAIN(TestTwoPeople)
#include "tst_two_people.moc"
