// SPDX-License-Identifier: MIT
#include "app/session/SignIn.h"
#include "tests/unit/app/FakeNet.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace hearth;
using namespace hearth::app;

using Kind = AccountFailure::Kind;

namespace {

struct SignInSetup
{
    FakeAccounts accounts;
    FakeInspector inspector;
    QTemporaryDir dir;
    KnownKeys keys{dir.filePath(QStringLiteral("hearth.ini"))};
    SignIn signIn{accounts, inspector, keys};

    void reachCredentials()
    {
        signIn.connectTo(QStringLiteral("127.0.0.1:9473"));
        accounts.probed(Done{});
    }
};

Failure<AccountFailure> failed(Kind kind, ErrorCode code = ErrorCode::Internal,
                               const QString &text = {})
{
    return Failure{AccountFailure{kind, code, text, {}}};
}

} // namespace

class TestSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void whoComesBackToWhatTheNetworkNamedIsAskedAgain()
    {
        SignInSetup s;
        ServerLink link = *ServerLink::parse(QStringLiteral("box.example:9473"));
        link.origin = ServerLink::Origin::Network;
        link.pin = keyNamed("A");
        s.signIn.join(link, QString());
        s.inspector.inspected(ShownKey{keyNamed("A"), ShownKey::Vouched::Yes});
        QCOMPARE(s.signIn.step(), SignIn::CheckKey);
        s.signIn.back();
        // As it stands in the field. An authority vouches for the name that a stranger chose.
        s.signIn.connectTo(s.signIn.address());
        s.inspector.inspected(ShownKey{keyNamed("A"), ShownKey::Vouched::Yes});
        QCOMPARE(s.signIn.step(), SignIn::CheckKey);
        s.signIn.back();
        s.signIn.connectTo(s.signIn.address());
        s.inspector.inspected(ShownKey{keyNamed("B"), ShownKey::Vouched::Yes});
        QCOMPARE(s.signIn.key()->reason(), KeyQuestion::NotAnnounced);
        // What the person has typed is the person's.
        s.signIn.back();
        s.signIn.connectTo(QStringLiteral("other.example"));
        s.inspector.inspected(ShownKey{keyNamed("B"), ShownKey::Vouched::Yes});
        QVERIFY(s.accounts.probed);
    }

    void itIsSaidWhenAKeyCanNotBeKept()
    {
        SignInSetup s;
        QFile inTheWay(s.dir.filePath(QStringLiteral("profile")));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        KnownKeys keys(s.dir.filePath(QStringLiteral("profile/hearth.ini")));
        SignIn signIn(s.accounts, s.inspector, keys);
        signIn.connectTo(QStringLiteral("box"));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("can't be written")));
        s.inspector.inspected(ShownKey{keyNamed("A"), ShownKey::Vouched::Yes});
        QVERIFY2(signIn.notice().contains(QStringLiteral("key could not be saved")),
                 qPrintable(signIn.notice()));
        QVERIFY(s.accounts.probed); // and the way goes on
    }

    void nothingIsSentInTheClearBeforeThePersonTakesIt()
    {
        SignInSetup s;
        s.keys.put(QStringLiteral("box"), 9473, keyNamed("A"));
        s.signIn.connectTo(QStringLiteral("ws://box:9473"));
        QCOMPARE(s.signIn.step(), SignIn::CheckKey);
        QCOMPARE(s.signIn.key()->reason(), KeyQuestion::Unencrypted);
        QVERIFY(!s.accounts.probed);
        s.signIn.key()->refuse();
        QCOMPARE(s.signIn.step(), SignIn::EnterAddress);
        QVERIFY(s.signIn.error().contains(QStringLiteral("Nothing was sent")));
        QVERIFY(!s.accounts.probed);
        s.signIn.connectTo(QStringLiteral("ws://box:9473"));
        s.signIn.key()->accept();
        QVERIFY(s.accounts.probed);
        s.accounts.probed(Done{});
        QCOMPARE(s.signIn.step(), SignIn::EnterCredentials);
        QVERIFY(s.signIn.isExposed());
    }

    void theCommandLineSendsNothingInTheClearByItself()
    {
        SignInSetup s;
        s.keys.put(QStringLiteral("box"), 9473, keyNamed("A"));
        s.signIn.signInAt(QStringLiteral("ws://box:9473"), QStringLiteral("alice"),
                          QStringLiteral("secret"));
        QVERIFY(!s.accounts.probed);
        QVERIFY(s.accounts.loginName.isEmpty());
        QCOMPARE(s.signIn.step(), SignIn::CheckKey);
    }

    void goesFromAddressToAccount()
    {
        SignInSetup s;
        s.signIn.connectTo(QStringLiteral("127.0.0.1:9473"));
        QVERIFY(s.signIn.isBusy());
        QCOMPARE(s.signIn.step(), SignIn::EnterAddress);
        s.accounts.probed(Done{});
        QCOMPARE(s.signIn.step(), SignIn::EnterCredentials);
        QCOMPARE(s.signIn.serverLabel(), QStringLiteral("127.0.0.1:9473"));
        QVERIFY(!s.signIn.isEncrypted());
        QSignalSpy signedIn(&s.signIn, &SignIn::signedIn);
        s.signIn.signIn(QStringLiteral(" alice "), QStringLiteral("secret"));
        QCOMPARE(s.accounts.loginName, QStringLiteral("alice"));
        User user;
        user.username = QStringLiteral("Alice");
        s.accounts.signedIn(SignedInAccount{QStringLiteral("T"), user});
        QCOMPARE(signedIn.count(), 1);
        QCOMPARE(signedIn[0][1].toString(), QStringLiteral("Alice"));
        QCOMPARE(signedIn[0][2].toString(), QStringLiteral("T"));
        QVERIFY(!s.signIn.isBusy());
    }

    void addressErrorsAreSentences_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("error");
        QTest::newRow("refused")
            << int(Kind::Unreachable)
            << QStringLiteral("Nothing answers at 127.0.0.1:9473. Check the address, and that the "
                              "server is running.");
        QTest::newRow("timeout") << int(Kind::Timeout) << QStringLiteral("does not answer in time");
        QTest::newRow("certificate")
            << int(Kind::Certificate) << QStringLiteral("has expired or is damaged");
        QTest::newRow("stranger") << int(Kind::NotHearth)
                                  << QStringLiteral("is not a Hearth server");
    }

    void addressErrorsAreSentences()
    {
        QFETCH(int, kind);
        QFETCH(QString, error);
        SignInSetup s;
        s.signIn.connectTo(QStringLiteral("127.0.0.1"));
        s.accounts.probed(failed(static_cast<Kind>(kind)));
        QVERIFY(s.signIn.error().contains(error));
        QCOMPARE(s.signIn.errorField(), SignIn::AddressField);
        QCOMPARE(s.signIn.step(), SignIn::EnterAddress);
        QVERIFY(!s.signIn.isBusy());
    }

    void garbageIsToldWithoutAsking()
    {
        SignInSetup s;
        s.signIn.connectTo(QStringLiteral("http://x y"));
        QCOMPARE(s.signIn.errorField(), SignIn::AddressField);
        QVERIFY(!s.accounts.probed);
    }

    void refusalsNameTheField_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("message");
        QTest::addColumn<int>("field");
        QTest::newRow("wrong password")
            << int(ErrorCode::Unauthenticated) << QString() << int(SignIn::PasswordField);
        QTest::newRow("taken") << int(ErrorCode::Conflict) << QString()
                               << int(SignIn::UsernameField);
        QTest::newRow("closed") << int(ErrorCode::Forbidden) << QString()
                                << int(SignIn::InviteField);
        QTest::newRow("weak") << int(ErrorCode::BadRequest)
                              << QStringLiteral("password is too easy to guess")
                              << int(SignIn::PasswordField);
        QTest::newRow("odd name") << int(ErrorCode::BadRequest)
                                  << QStringLiteral("register.username holds a space")
                                  << int(SignIn::UsernameField);
    }

    void refusalsNameTheField()
    {
        QFETCH(int, code);
        QFETCH(QString, message);
        QFETCH(int, field);
        SignInSetup s;
        s.reachCredentials();
        s.signIn.createAccount(QStringLiteral("alice"), QStringLiteral("correct horse"), QString());
        QCOMPARE(s.accounts.registered.username, QStringLiteral("alice"));
        s.accounts.signedIn(failed(Kind::Refused, static_cast<ErrorCode>(code), message));
        QCOMPARE(int(s.signIn.errorField()), field);
        QVERIFY(s.signIn.error().endsWith(QLatin1Char('.')));
    }

    void aWeakPasswordIsNotCalledShort()
    {
        SignInSetup s;
        s.reachCredentials();
        s.signIn.createAccount(QStringLiteral("alice"), QStringLiteral("sunshine2024"), QString());
        s.accounts.signedIn(failed(Kind::Refused, ErrorCode::BadRequest,
                                   QStringLiteral("password is too easy to guess")));
        QCOMPARE(s.signIn.errorField(), SignIn::PasswordField);
        QVERIFY(s.signIn.error().contains(QStringLiteral("too easy to guess")));
    }

    void emptyFieldsAreToldWithoutAsking()
    {
        SignInSetup s;
        s.reachCredentials();
        s.signIn.signIn(QStringLiteral(" "), QStringLiteral("x"));
        QCOMPARE(s.signIn.errorField(), SignIn::UsernameField);
        s.signIn.signIn(QStringLiteral("alice"), QString());
        QCOMPARE(s.signIn.errorField(), SignIn::PasswordField);
        s.signIn.createAccount(QStringLiteral("alice"), QStringLiteral("seven 7"), QString());
        QCOMPARE(s.signIn.errorField(), SignIn::PasswordField);
        s.signIn.createAccount(QStringLiteral("alice"), QStringLiteral("correct horse"), QString(),
                               QString(65, QLatin1Char('i')));
        QCOMPARE(s.signIn.errorField(), SignIn::InviteField);
        s.signIn.createAccount(QStringLiteral("alice"), QStringLiteral("correct horse"),
                               QString(65, QLatin1Char('n')));
        QCOMPARE(s.signIn.errorField(), SignIn::DisplayNameField);
        QVERIFY(!s.accounts.signedIn);
    }

    void registersWithTheInviteOfALink()
    {
        SignInSetup s;
        s.signIn.connectTo(QStringLiteral("hearth://127.0.0.1/?invite=K7QX-2MPA"));
        s.accounts.probed(Done{});
        QCOMPARE(s.signIn.invite(), QStringLiteral("K7QX-2MPA"));
        s.signIn.createAccount(QStringLiteral(" alice "), QStringLiteral("correct horse"),
                               QStringLiteral(" Alice "), QStringLiteral(" K7QX-2MPA "));
        QCOMPARE(s.accounts.registered.username, QStringLiteral("alice"));
        QCOMPARE(s.accounts.registered.displayName, QStringLiteral("Alice"));
        QCOMPARE(s.accounts.registered.invite, QStringLiteral("K7QX-2MPA"));
    }

    void refusedRegistrationsSayWhatToDo_data()
    {
        QTest::addColumn<QString>("invite");
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("retryAfter");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const char *invite, ErrorCode code, int retryAfter,
                            const char *text) {
            QTest::newRow(name) << QString::fromLatin1(invite) << int(code) << retryAfter
                                << QString::fromLatin1(text);
        };
        row("without an invite", "", ErrorCode::Forbidden, -1, "without an invite");
        row("at a closed server", "", ErrorCode::Forbidden, -1, "or none at all");
        row("with a spent one", "abc", ErrorCode::Forbidden, -1, "was used up, has expired");
        row("with a mistyped one", "abc", ErrorCode::Forbidden, -1, "it is mistyped, was");
        row("with one at a closed server", "abc", ErrorCode::Forbidden, -1,
            "or the server takes no new accounts");
        row("taken", "abc", ErrorCode::Conflict, -1, "is taken");
        row("too many", "abc", ErrorCode::RateLimited, -1, "Too many tries. Wait a moment");
        row("for a second", "abc", ErrorCode::RateLimited, 1000, "Wait a second,");
        row("for seconds", "abc", ErrorCode::RateLimited, 12000, "Wait 12 seconds,");
        row("for minutes", "abc", ErrorCode::RateLimited, 121000, "Wait 3 minutes,");
    }

    void refusedRegistrationsSayWhatToDo()
    {
        QFETCH(QString, invite);
        QFETCH(int, code);
        QFETCH(int, retryAfter);
        QFETCH(QString, text);
        SignInSetup s;
        s.reachCredentials();
        s.signIn.createAccount(QStringLiteral("alice"), QStringLiteral("correct horse"), QString(),
                               invite);
        AccountFailure failure{Kind::Refused, static_cast<ErrorCode>(code), {}, {}, {}};
        if (retryAfter >= 0)
            failure.retryAfter = std::chrono::milliseconds(retryAfter);
        s.accounts.signedIn(Failure{failure});
        QVERIFY2(s.signIn.error().contains(text), qPrintable(s.signIn.error()));
    }

    void aCancelledAnswerIsIgnored()
    {
        SignInSetup s;
        s.signIn.connectTo(QStringLiteral("127.0.0.1"));
        s.signIn.cancel();
        QVERIFY(!s.signIn.isBusy());
        s.accounts.probed(Done{});
        QCOMPARE(s.signIn.step(), SignIn::EnterAddress);
    }

    void signsInWithoutAPerson()
    {
        SignInSetup s;
        s.signIn.signInAt(QStringLiteral("127.0.0.1"), QStringLiteral("alice"),
                          QStringLiteral("secret"));
        s.accounts.probed(Done{});
        QCOMPARE(s.accounts.loginName, QStringLiteral("alice"));
    }
};

QTEST_GUILESS_MAIN(TestSignIn)
#include "tst_sign_in.moc"
