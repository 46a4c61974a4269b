// SPDX-License-Identifier: MIT
#include "app/secrets/CredentialStore.h"
#include "app/session/ServerBook.h"
#include "app/session/SessionList.h"
#include "tests/unit/app/FakeNet.h"
#include "tests/unit/app/FakeTime.h"
#include "tests/unit/app/InlineStore.h"
#include "tests/unit/app/Samples.h"

#include <QAbstractItemModelTester>
#include <QHash>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace hearth;
using namespace hearth::app;

namespace {

class FakeCredentials final : public CredentialStore
{
public:
    QHash<QString, QString> secrets;
    Kept kept = Kept::Safely;

    void check(std::function<void(Kept)> answer) override { answer(kept); }

    void read(const QString &key, std::function<void(std::optional<QString>)> answer) override
    {
        answer(secrets.contains(key) ? std::optional(secrets.value(key)) : std::nullopt);
    }

    void write(const QString &key, const QString &secret, std::function<void(Kept)> answer) override
    {
        secrets.insert(key, secret);
        answer(kept);
    }

    void remove(const QString &key) override { secrets.remove(key); }
};

struct Setup
{
    FakeTime time;
    FakeAccounts accounts;
    FakeCredentials credentials;
    InlineStore store;
    QTemporaryDir dir;
    ServerBook servers{dir.filePath(QStringLiteral("hearth.ini"))};
    FakeTransport *transport = nullptr;

    std::unique_ptr<app::SessionList> makeList()
    {
        return std::make_unique<app::SessionList>(
            accounts, credentials, servers,
            [this](const ServerAddress &address, const QString &username) {
                auto made = std::make_unique<FakeTransport>();
                transport = made.get();
                return std::make_unique<Session>(address, username,
                                                 SessionParts{std::move(made), accounts,
                                                              time.source(), [] { return 1.0; },
                                                              store.make()});
            });
    }

    void signIn(app::SessionList &list)
    {
        list.signIn()->signInAt(QStringLiteral("127.0.0.1:9473"), QStringLiteral("alice"),
                                QStringLiteral("secret"));
        accounts.probed(Done{});
        accounts.signedIn(
            SignedInAccount{QStringLiteral("T"), user(alice, QStringLiteral("Alice Moor"))});
    }
};

} // namespace

class TestSessionList : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void signingInBeginsASession()
    {
        Setup s;
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

    void theNextStartGoesOnWithTheKeptToken()
    {
        Setup s;
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
        Setup s;
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
        Setup s;
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
        Setup s;
        const auto list = s.makeList();
        s.signIn(*list);
        s.transport->accept();
        Q_EMIT s.transport->closed(4010, {});
        QVERIFY(!list->current());
        QVERIFY(list->signIn()->notice().contains(QStringLiteral("ended")));
        QVERIFY(s.credentials.secrets.isEmpty());
    }

    void signingOutForgetsTheToken()
    {
        Setup s;
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
        Setup s;
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
        Setup s;
        const auto list = s.makeList();
        s.signIn(*list);
        s.transport->accept();
        s.transport->say(welcome(QStringLiteral("e1"), {room(general, QStringLiteral("g"))}));
        list->current()->currentRoom()->send(QStringLiteral("one"));
        Q_EMIT s.transport->closed(4010, {});
        s.signIn(*list);
        QCOMPARE(list->current()->unsentText(), QStringLiteral("1 message has not been sent."));
    }

    void saysThatNoKeyringIsRunning()
    {
        Setup s;
        s.credentials.kept = CredentialStore::Kept::UntilExit;
        const auto list = s.makeList();
        list->signIn()->connectTo(QStringLiteral("127.0.0.1:9473"));
        s.accounts.probed(Done{});
        QVERIFY(list->signIn()->isKeptUntilExit());
        list->signIn()->signIn(QStringLiteral("alice"), QStringLiteral("secret"));
        s.accounts.signedIn(
            SignedInAccount{QStringLiteral("T"), user(alice, QStringLiteral("Alice Moor"))});
        QVERIFY(list->signIn()->notice().contains(QStringLiteral("keyring")));
    }

    void aKnownAccountIsShownBeforeItIsSignedInTo()
    {
        Setup s;
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
        Setup s;
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
        Setup s;
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
        Setup s;
        s.credentials.kept = CredentialStore::Kept::UntilExit;
        const auto list = s.makeList();
        s.signIn(*list);
        QVERIFY(list->current());
        QVERIFY(list->signIn()->notice().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSessionList)
#include "tst_session_list.moc"
