// SPDX-License-Identifier: MIT
#include "tests/unit/app/SessionListSetup.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace hearth;
using namespace hearth::app;

using SessionListSetup = SessionListSetup;

class TestSessionList : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void signingInBeginsASession()
    {
        SessionListSetup s;
        const auto list = s.makeList();
        const QAbstractItemModelTester tester(list.get());
        QVERIFY(!list->current());
        s.signIn(*list);
        QVERIFY(list->current());
        QCOMPARE(list->count(), 1);
        QCOMPARE(s.transport->token, QStringLiteral("T"));
        QCOMPARE(s.credentials.secrets.value(QStringLiteral("alice@127.0.0.1:9473")),
                 QStringLiteral("T"));
    }

    void whoIsIdleIsAwayOnEachServer()
    {
        SessionListSetup s;
        const auto list = s.makeList();
        list->setActivity(OwnPresence::Activity::Idle);
        s.signIn(*list);
        s.transport->accept();
        s.transport->say(welcome(QStringLiteral("e1"), {}));
        QCOMPARE(s.transport->take<PresenceSet>()->second.status, PresenceStatus::Away);
        list->setActivity(OwnPresence::Activity::Active);
        QCOMPARE(s.transport->take<PresenceSet>()->second.status, PresenceStatus::Online);
    }

    void aTokenFromTheServerItselfIsEnough()
    {
        SessionListSetup s;
        const auto list = s.makeList();
        const QAbstractItemModelTester tester(list.get());
        s.signIn(*list);
        const auto address = ServerAddress::parse(QStringLiteral("wss://127.0.0.1:9000"));
        list->enter(*address, QStringLiteral("host"), QStringLiteral("H"));
        QCOMPARE(list->count(), 1);
        QCOMPARE(list->current()->username(), QStringLiteral("host"));
        QCOMPARE(s.transport->token, QStringLiteral("H"));
        QCOMPARE(s.credentials.secrets.value(QStringLiteral("host@127.0.0.1:9000")),
                 QStringLiteral("H"));
        // Of the server that was left everything stays.
        QCOMPARE(s.credentials.secrets.value(QStringLiteral("alice@127.0.0.1:9473")),
                 QStringLiteral("T"));
    }

    void theNextStartGoesOnWithTheKeptToken()
    {
        SessionListSetup s;
        s.signIn(*s.makeList());
        const auto list = s.makeList();
        list->restore();
        QVERIFY(list->current());
        QCOMPARE(list->current()->username(), QStringLiteral("alice"));
        QCOMPARE(s.transport->opens, 0);
        list->resume();
        QCOMPARE(s.transport->opens, 1);
        QCOMPARE(s.transport->token, QStringLiteral("T"));
    }

    void aMissingTokenAsksAgainAndForgetsNothing()
    {
        SessionListSetup s;
        s.signIn(*s.makeList());
        s.credentials.secrets.clear();
        const auto list = s.makeList();
        list->restore();
        list->resume();
        QVERIFY(!list->current());
        QCOMPARE(list->signIn()->step(), SignIn::EnterCredentials);
        QCOMPARE(list->signIn()->username(), QStringLiteral("alice"));
        QCOMPARE(list->signIn()->address(), QStringLiteral("127.0.0.1:9473"));
        QVERIFY(!list->signIn()->notice().isEmpty());
        QVERIFY(s.servers.last()->signedIn);
    }

    void whatIsCachedStaysReadableWithoutAToken()
    {
        SessionListSetup s;
        {
            const auto list = s.makeList();
            s.signIn(*list);
            s.transport->accept();
            s.transport->say(welcome(QStringLiteral("e1"), {room(general, QStringLiteral("g"))}));
        }
        s.credentials.secrets.clear();
        const auto list = s.makeList();
        list->restore();
        list->resume();
        QVERIFY(list->current());
        QVERIFY(list->current()->currentRoom());
        QCOMPARE(s.transport->opens, 0);
        QVERIFY(!list->signIn()->notice().isEmpty());
        QCOMPARE(list->signIn()->step(), SignIn::EnterCredentials);
        QSignalSpy changed(list.get(), &app::SessionList::currentChanged);
        list->signIn()->signIn(QStringLiteral("alice"), QStringLiteral("secret"));
        s.accounts.signedIn(
            SignedInAccount{QStringLiteral("T2"), user(alice, QStringLiteral("Alice Moor"))});
        QVERIFY(!changed.isEmpty());
        QCOMPARE(list->count(), 1);
        QVERIFY(list->current()->currentRoom());
        QCOMPARE(s.transport->token, QStringLiteral("T2"));
    }

    void aRevokedSessionAsksAgain()
    {
        SessionListSetup s;
        const auto list = s.makeList();
        s.signIn(*list);
        s.transport->accept();
        Q_EMIT s.transport->closed(4010, {});
        QVERIFY(!list->current());
        QVERIFY(list->signIn()->notice().contains(QStringLiteral("You were signed out of")));
        QVERIFY(s.credentials.secrets.isEmpty());
    }

    void signingOutForgetsTheToken()
    {
        SessionListSetup s;
        const auto list = s.makeList();
        s.signIn(*list);
        list->signOut();
        QVERIFY(!list->current());
        QCOMPARE(s.accounts.loggedOutToken, QStringLiteral("T"));
        QVERIFY(s.credentials.secrets.isEmpty());
        QCOMPARE(list->signIn()->step(), SignIn::EnterAddress);
        QCOMPARE(list->signIn()->username(), QStringLiteral("alice"));
        QVERIFY(!QFileInfo::exists(s.store.folder.path()));
        const auto next = s.makeList();
        next->restore();
        QVERIFY(!next->current());
    }

    void signingOutDiscardsWhatWasNotSent()
    {
        SessionListSetup s;
        const auto list = s.makeList();
        s.signIn(*list);
        s.transport->accept();
        s.transport->say(welcome(QStringLiteral("e1"), {room(general, QStringLiteral("g"))}));
        QCOMPARE(list->current()->unsentText(), QString());
        auto *shown = list->current()->currentRoom();
        shown->send(QStringLiteral("one"));
        QCOMPARE(list->current()->unsentText(), QStringLiteral("1 message has not been sent."));
        shown->send(QStringLiteral("two"));
        shown->setDraft(QStringLiteral("thr"));
        QCOMPARE(list->current()->unsentText(),
                 QStringLiteral("2 messages have not been sent. 1 draft is not finished."));
        list->signOut();
        s.signIn(*list);
        QCOMPARE(list->current()->unsentText(), QString());
        QVERIFY(!list->current()->isReady());
    }

    void aSessionThatEndedKeepsWhatWasNotSent()
    {
        SessionListSetup s;
        const auto list = s.makeList();
        s.signIn(*list);
        s.transport->accept();
        s.transport->say(welcome(QStringLiteral("e1"), {room(general, QStringLiteral("g"))}));
        list->current()->currentRoom()->send(QStringLiteral("one"));
        Q_EMIT s.transport->closed(4010, {});
        s.signIn(*list);
        QCOMPARE(list->current()->unsentText(), QStringLiteral("1 message has not been sent."));
    }

    void saysWhyTheSignInIsNotKept_data()
    {
        QTest::addColumn<CredentialStore::Kept>("checked");
        QTest::addColumn<SignIn::Keeping>("keeping");
        QTest::newRow("no keyring")
            << CredentialStore::Kept::UntilExit << SignIn::EndsWithoutKeyring;
        QTest::newRow("locked") << CredentialStore::Kept::UntilExitWhileLocked
                                << SignIn::EndsUnlessUnlocked;
    }

    void saysWhyTheSignInIsNotKept()
    {
        QFETCH(CredentialStore::Kept, checked);
        SessionListSetup s;
        s.credentials.kept = checked;
        const auto list = s.makeList();
        list->signIn()->connectTo(QStringLiteral("127.0.0.1:9473"));
        s.accounts.probed(Done{});
        QTEST(list->signIn()->keeping(), "keeping");
        s.credentials.kept = CredentialStore::Kept::UntilExit;
        list->signIn()->signIn(QStringLiteral("alice"), QStringLiteral("secret"));
        s.accounts.signedIn(
            SignedInAccount{QStringLiteral("T"), user(alice, QStringLiteral("Alice Moor"))});
        QVERIFY(list->signIn()->notice().contains(QStringLiteral("keyring")));
        s.credentials.written(CredentialStore::Kept::Safely);
        QCOMPARE(list->signIn()->notice(), QString());
        QCOMPARE(list->signIn()->keeping(), SignIn::KeptBeyondExit);
    }

    void aDeletedAccountLeavesNothingHere()
    {
        SessionListSetup s;
        const auto list = s.makeList();
        s.signIn(*list);
        list->account()->deleteAccount(QStringLiteral("secret"));
        QCOMPARE(s.settings.token, QStringLiteral("T"));
        QCOMPARE(s.settings.password, QStringLiteral("secret"));
        QVERIFY(list->current());
        s.settings.changed(Done{});
        QVERIFY(!list->current());
        QCOMPARE(s.accounts.loggedOutToken, QString());
        QVERIFY(s.credentials.secrets.isEmpty());
        QVERIFY(!QFileInfo::exists(s.store.folder.path()));
        QVERIFY(list->signIn()->notice().contains(QStringLiteral("deleted")));
        QVERIFY(!s.servers.last()->signedIn);
    }

    void saysOnlyOnceThatNothingKeepsTheSignIn()
    {
        SessionListSetup s;
        s.credentials.kept = CredentialStore::Kept::UntilExit;
        const auto list = s.makeList();
        for (const bool isFirst : {true, false}) {
            list->signIn()->connectTo(QStringLiteral("127.0.0.1:9473"));
            s.accounts.probed(Done{});
            list->signIn()->signIn(QStringLiteral("alice"), QStringLiteral("secret"));
            s.accounts.signedIn(
                SignedInAccount{QStringLiteral("T"), user(alice, QStringLiteral("Alice Moor"))});
            QCOMPARE(list->signIn()->notice().isEmpty(), !isFirst);
            list->signOut();
        }
    }

    void aKnownAccountIsShownBeforeItIsSignedInTo()
    {
        SessionListSetup s;
        s.signIn(*s.makeList());
        const auto list = s.makeList();
        list->restore(QStringLiteral("127.0.0.1:9473"), QStringLiteral("bob"));
        QVERIFY(!list->current());
        list->restore(QStringLiteral("127.0.0.1:9473"), QStringLiteral("Alice"));
        auto *shown = list->current();
        QVERIFY(shown);
        QCOMPARE(s.transport->opens, 0);
        list->signInAt(QStringLiteral("127.0.0.1:9473"), QStringLiteral("alice"),
                       QStringLiteral("secret"));
        s.accounts.probed(Done{});
        s.accounts.signedIn(
            SignedInAccount{QStringLiteral("T2"), user(alice, QStringLiteral("Alice Moor"))});
        QCOMPARE(list->current(), shown);
        QCOMPARE(s.transport->token, QStringLiteral("T2"));
    }

    void aServerThatIsAwayIsSignedInToWhenItComesBack()
    {
        SessionListSetup s;
        s.signIn(*s.makeList());
        const auto list = s.makeList();
        list->restore(QStringLiteral("127.0.0.1:9473"), QStringLiteral("alice"));
        list->signInAt(QStringLiteral("127.0.0.1:9473"), QStringLiteral("alice"),
                       QStringLiteral("secret"));
        const AccountFailure away{AccountFailure::Kind::Unreachable, {}, {}, {}};
        s.accounts.probed(Failure{away});
        QVERIFY(list->current());
        QCOMPARE(s.transport->opens, 1);
        Q_EMIT s.transport->failedBeforeOpen();
        s.accounts.checked(Failure{away});
        s.time.advance(std::chrono::milliseconds(500));
        QCOMPARE(s.transport->opens, 2);
        Q_EMIT s.transport->failedBeforeOpen();
        s.accounts.checked(Failure{
            AccountFailure{AccountFailure::Kind::Refused, ErrorCode::Unauthenticated, {}, {}}});
        QVERIFY(list->current());
        s.accounts.probed(Done{});
        s.accounts.signedIn(
            SignedInAccount{QStringLiteral("T2"), user(alice, QStringLiteral("Alice Moor"))});
        QCOMPARE(s.transport->opens, 3);
        QCOMPARE(s.transport->token, QStringLiteral("T2"));
    }

    void aPasswordThatIsWrongByNowIsAskedFor()
    {
        SessionListSetup s;
        s.signIn(*s.makeList());
        const auto list = s.makeList();
        list->restore(QStringLiteral("127.0.0.1:9473"), QStringLiteral("alice"));
        list->signInAt(QStringLiteral("127.0.0.1:9473"), QStringLiteral("alice"),
                       QStringLiteral("secret"));
        s.accounts.probed(Done{});
        s.accounts.signedIn(Failure{
            AccountFailure{AccountFailure::Kind::Refused, ErrorCode::Unauthenticated, {}, {}}});
        QVERIFY(!list->current());
        QVERIFY(!list->signIn()->error().isEmpty());
    }

    void aPasswordFileNeedsNoWordOfTheKeyring()
    {
        SessionListSetup s;
        s.credentials.kept = CredentialStore::Kept::UntilExit;
        const auto list = s.makeList();
        s.signIn(*list);
        QVERIFY(list->current());
        QVERIFY(list->signIn()->notice().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSessionList)
#include "tst_session_list.moc"
