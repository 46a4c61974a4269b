// SPDX-License-Identifier: MIT
#include "server/accounts/AccountService.h"
#include "server/accounts/TokenKeeper.h"
#include "tests/support/server/CoreFixture.h"
#include "tests/unit/server/accounts/LogIn.h"

#include <QRegularExpression>
#include <QTest>

using namespace hearth;
using namespace hearth::server;

namespace {

Outcome registerNow(CoreFixture &server, const RegisterRequest &request)
{
    Outcome outcome;
    server.core->accounts().registerAccount(
        request, Origin::Loopback,
        [&](const Result<Credentials, RequestError> &made) { outcome = made; });
    server.run();
    return outcome;
}

RegisterRequest account(const QString &name)
{
    return RegisterRequest{name, kPassword, std::nullopt, std::nullopt};
}

} // namespace

class AccountServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void theFirstAccountOfALoopbackServerIsTheOwner()
    {
        CoreFixture server({Registration::Open, true});
        QCOMPARE((*registerNow(server, account(QStringLiteral("ada"))))->user.role, Role::Owner);
        QCOMPARE((*registerNow(server, account(QStringLiteral("bea"))))->user.role, Role::Member);
        server.restart();
        QCOMPARE((*registerNow(server, account(QStringLiteral("cleo"))))->user.role, Role::Member);
    }

    void elsewhereTheFirstAccountIsAMember()
    {
        CoreFixture server({Registration::Open, false});
        QCOMPARE((*registerNow(server, account(QStringLiteral("ada"))))->user.role, Role::Member);
    }

    void theOwnerDoesNotComeThroughAProxy()
    {
        CoreFixture server({Registration::Open, true});
        std::optional<Role> role;
        server.core->accounts().registerAccount(
            account(QStringLiteral("ada")), Origin::Elsewhere,
            [&role](const Result<Credentials, RequestError> &made) { role = made->user.role; });
        server.run();
        QCOMPARE(role, std::optional(Role::Member));
    }

    void onlyOneOfTwoFirstAccountsIsTheOwner()
    {
        CoreFixture server({Registration::Open, true});
        std::vector<Role> roles;
        for (const auto &name : {QStringLiteral("ada"), QStringLiteral("bea")})
            server.core->accounts().registerAccount(
                account(name), Origin::Loopback,
                [&](const Result<Credentials, RequestError> &made) {
                    roles.push_back(made->user.role);
                });
        server.run();
        QCOMPARE(roles, (std::vector{Role::Owner, Role::Member}));
    }

    void thePolicyDecides_data()
    {
        QTest::addColumn<int>("registration");
        QTest::addColumn<bool>("loopback");
        QTest::addColumn<bool>("first");
        QTest::addColumn<bool>("second");
        const auto row = [](const char *name, Registration registration, bool loopback, bool first,
                            bool second) {
            QTest::newRow(name) << static_cast<int>(registration) << loopback << first << second;
        };
        row("open", Registration::Open, true, true, true);
        row("invite on loopback", Registration::Invite, true, true, false);
        row("invite elsewhere", Registration::Invite, false, false, false);
        row("closed", Registration::Closed, true, false, false);
    }

    void thePolicyDecides()
    {
        QFETCH(int, registration);
        QFETCH(bool, loopback);
        QFETCH(bool, first);
        QFETCH(bool, second);
        CoreFixture server({static_cast<Registration>(registration), loopback});
        const Outcome ada = registerNow(server, account(QStringLiteral("ada")));
        QCOMPARE(ada->hasValue(), first);
        const Outcome bea = registerNow(server, account(QStringLiteral("bea")));
        QCOMPARE(bea->hasValue(), second);
        if (!second)
            QCOMPARE(bea->error().code, ErrorCode::Forbidden);
    }

    void anInviteThatNobodyMadeIsNotValid()
    {
        CoreFixture server({Registration::Invite, false});
        RegisterRequest request = account(QStringLiteral("ada"));
        QCOMPARE(registerNow(server, request)->error().message,
                 QStringLiteral("an invite is needed"));
        request.invite = QStringLiteral("made-up");
        const Outcome outcome = registerNow(server, request);
        QCOMPARE(outcome->error().code, ErrorCode::Forbidden);
        QCOMPARE(outcome->error().message, QStringLiteral("this invite is not valid"));
    }

    void aNameIsTakenOnceWithoutCase()
    {
        CoreFixture server;
        QVERIFY(registerNow(server, account(QStringLiteral("Ada")))->hasValue());
        const Outcome again = registerNow(server, account(QStringLiteral("aDA")));
        QCOMPARE(again->error().code, ErrorCode::Conflict);
        QCOMPARE(again->error().message, QStringLiteral("that name is taken"));
    }

    void aNameIsTakenWhileItsPasswordIsHashed()
    {
        CoreFixture server;
        std::vector<bool> outcomes;
        for (int i = 0; i < 2; ++i)
            server.core->accounts().registerAccount(
                account(QStringLiteral("ada")), Origin::Loopback,
                [&](const Result<Credentials, RequestError> &made) {
                    outcomes.push_back(made.hasValue());
                });
        server.run();
        QCOMPARE(outcomes, (std::vector{false, true}));
    }

    void aNameIsFreeAgainAfterAFailure()
    {
        CoreFixture server;
        server.storage.isWriteFailing = true;
        QCOMPARE(registerNow(server, account(QStringLiteral("ada")))->error().code,
                 ErrorCode::Unavailable);
        server.storage.isWriteFailing = false;
        const Outcome made = registerNow(server, account(QStringLiteral("ada")));
        QCOMPARE((*made)->user.role, Role::Owner);
    }

    void badRequestsSayWhatIsWrong_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("displayName");
        QTest::addColumn<QString>("says");
        const QString ada = QStringLiteral("ada");
        QTest::newRow("no name") << QString() << kPassword << ada << QStringLiteral("username");
        QTest::newRow("leading space")
            << QStringLiteral(" ada") << kPassword << ada << QStringLiteral("space");
        QTest::newRow("trailing space")
            << QStringLiteral("ada ") << kPassword << ada << QStringLiteral("space");
        QTest::newRow("control character")
            << QStringLiteral("a\nda") << kPassword << ada << QStringLiteral("username");
        QTest::newRow("text direction")
            << QStringLiteral("a\u202eda") << kPassword << ada << QStringLiteral("username");
        QTest::newRow("display name")
            << ada << kPassword << QStringLiteral("\t") << QStringLiteral("display_name");
        QTest::newRow("short password")
            << ada << QStringLiteral("seven77") << ada << QStringLiteral("8 to 1024 bytes");
        QTest::newRow("long password")
            << ada << QString(1025, QLatin1Char('x')) << ada << QStringLiteral("8 to 1024 bytes");
    }

    void badRequestsSayWhatIsWrong()
    {
        QFETCH(QString, name);
        QFETCH(QString, password);
        QFETCH(QString, displayName);
        QFETCH(QString, says);
        CoreFixture server;
        const Outcome outcome =
            registerNow(server, RegisterRequest{name, password, displayName, std::nullopt});
        QCOMPARE(outcome->error().code, ErrorCode::BadRequest);
        QVERIFY2(outcome->error().message.contains(says), qPrintable(outcome->error().message));
    }

    void theDisplayNameIsTheUserNameUnlessGiven()
    {
        CoreFixture server;
        RegisterRequest request = account(QStringLiteral("ada"));
        QCOMPARE((*registerNow(server, request))->user.displayName, QStringLiteral("ada"));
        request.username = QStringLiteral("bea");
        request.displayName = QStringLiteral("Bea the Second");
        QCOMPARE((*registerNow(server, request))->user.displayName, *request.displayName);
    }

    void nobodyIsShownAsSomebodyElse_data()
    {
        QTest::addColumn<QString>("username");
        QTest::addColumn<QString>("displayName"); // empty: none
        QTest::addColumn<bool>("may");
        const auto row = [](const char *name, const char *username, const char *shown, bool may) {
            QTest::newRow(name) << QString::fromUtf8(username) << QString::fromUtf8(shown) << may;
        };
        row("another's display name", "eve", "Ann Moor", false);
        row("with a letter of another script", "eve", "\u0410nn Moor", false);
        row("with what nobody sees", "eve", "Ann\u200b Moor", false);
        row("another's user name", "eve", "ADA", false);
        row("a user name that is shown", "Ann Moor", "", false);
        row("one that is under way", "eve", "Bea the Second", false);
        row("a user name that is under way", "eve", "bea", false);
        row("one's own user name", "eve", "Eve", true);
        row("a user name beside another display name", "Ann Moor", "Eve", true);
        row("something else", "eve", "Ann Moore", true);
        row("an emoji", "eve", "\u2728", true);
    }

    void nobodyIsShownAsSomebodyElse()
    {
        QFETCH(QString, username);
        QFETCH(QString, displayName);
        QFETCH(bool, may);
        CoreFixture server;
        RegisterRequest request = account(QStringLiteral("ada"));
        request.displayName = QStringLiteral("Ann Moor");
        QVERIFY(registerNow(server, request)->hasValue());
        server.restart();
        request.username = QStringLiteral("cleo");
        request.displayName = QStringLiteral("\u2728");
        QVERIFY(registerNow(server, request)->hasValue());
        server.restart();
        request.username = QStringLiteral("bea");
        request.displayName = QStringLiteral("Bea the Second");
        server.core->accounts().registerAccount(request, Origin::Loopback, [](const auto &) {});
        request.username = username;
        request.displayName = displayName.isEmpty() ? std::nullopt : std::optional(displayName);
        const Outcome outcome = registerNow(server, request);
        QCOMPARE(outcome->hasValue(), may);
        if (!may)
            QCOMPARE(outcome->error().code, ErrorCode::Conflict);
    }

    void signsInWithoutCase()
    {
        CoreFixture server;
        server.signUp(QStringLiteral("Ada"));
        const Outcome outcome = logIn(server, QStringLiteral("ADA"), kPassword);
        QCOMPARE((*outcome)->user.username, QStringLiteral("Ada"));
        QCOMPARE((*outcome)->token.size(), 43);
        QCOMPARE((*outcome)->expiresAt, toMillis(server.clock.now() + TokenKeeper::idleLife));
        const auto described =
            server.core->accounts().describe(TokenHash::ofToken((*outcome)->token));
        QCOMPARE(described->user, (*outcome)->user);
    }

    void anUnknownNameLooksLikeAWrongPassword()
    {
        CoreFixture server;
        server.signUp(QStringLiteral("ada"));
        const Outcome wrong = logIn(server, QStringLiteral("ada"), QStringLiteral("wrong horse"));
        const Outcome unknown = logIn(server, QStringLiteral("bea"), kPassword);
        QCOMPARE(wrong->error().code, ErrorCode::Unauthenticated);
        QCOMPARE(wrong->error(), unknown->error());
        QCOMPARE(server.passwords.verifications, 2); // both were worked on
    }

    void busyPasswordsAreRateLimited()
    {
        CoreFixture server;
        server.signUp(QStringLiteral("ada"));
        server.passwords.error = RequestError{ErrorCode::RateLimited, QString()};
        QCOMPARE(logIn(server, QStringLiteral("ada"), kPassword)->error().code,
                 ErrorCode::RateLimited);
        QCOMPARE(registerNow(server, account(QStringLiteral("bea")))->error().code,
                 ErrorCode::RateLimited);
    }

    void whatIsStoredIsNoTokenAndNoPassword()
    {
        CoreFixture server;
        const QString token = server.signUp(QStringLiteral("ada"));
        const StoredState state = server.storage.state();
        QVERIFY(token.size() >= 43); // 256 bits
        QCOMPARE(state.tokens.size(), std::size_t{1});
        QVERIFY(state.tokens.front().hash.bytes() != token.toUtf8());
        QCOMPARE(state.tokens.front().hash, TokenHash::ofToken(token));
        QVERIFY(state.users.front().passwordHash != kPassword.toUtf8());
    }

    void tokensOutliveARestartAndEndAfterTheirTime()
    {
        CoreFixture server;
        const TokenHash token = TokenHash::ofToken(server.signUp(QStringLiteral("ada")));
        server.restart();
        QVERIFY(server.core->accounts().describe(token).hasValue());
        // Also before it is forgotten.
        server.clock.advance(TokenKeeper::idleLife);
        const auto over = server.core->accounts().describe(token);
        QVERIFY(!over);
        QCOMPARE(over.error().code, ErrorCode::Unauthenticated);
    }

    void loggingOutRevokesOneToken()
    {
        CoreFixture server;
        const TokenHash one = TokenHash::ofToken(server.signUp(QStringLiteral("ada")));
        const TokenHash other =
            TokenHash::ofToken((*logIn(server, QStringLiteral("ada"), kPassword))->token);
        std::vector<bool> outcomes;
        const auto note = [&](const Result<Done, RequestError> &out) {
            outcomes.push_back(out.hasValue());
        };
        server.core->accounts().logOut(one, note);
        server.run();
        QVERIFY(!server.core->accounts().describe(one));
        QVERIFY(server.core->accounts().describe(other));
        server.core->accounts().logOut(one, note);
        QCOMPARE(outcomes, (std::vector{true, false}));
        server.restart();
        QVERIFY(!server.core->accounts().describe(one));
    }

    void aTokenStaysGoodWhenItCouldNotBeRevoked()
    {
        CoreFixture server;
        const TokenHash token = TokenHash::ofToken(server.signUp(QStringLiteral("ada")));
        server.storage.isWriteFailing = true;
        std::optional<ErrorCode> code;
        server.core->accounts().logOut(
            token, [&](const Result<Done, RequestError> &out) { code = out.error().code; });
        server.run();
        QCOMPARE(code, ErrorCode::Unavailable);
        QVERIFY(server.core->accounts().describe(token));
    }

    void aNewAccountIsInGeneralAndEverybodyThereIsTold()
    {
        CoreFixture server;
        const SessionId ada = server.enter(server.signUp(QStringLiteral("ada")));
        const UserId bea = server.userOf(server.signUp(QStringLiteral("bea")));
        const auto joined = server.gateway.takeOnly<MemberJoined>(ada);
        QCOMPARE(joined, (MemberJoined{generalRoom(), 2, bea, std::nullopt}));
    }
};

QTEST_GUILESS_MAIN(AccountServiceTest)
#include "tst_accountservice.moc"
