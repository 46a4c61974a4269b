// SPDX-License-Identifier: MIT
#include "app/session/SignIn.h"
#include "tests/unit/app/FakeNet.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace hearth;
using namespace hearth::app;

using Kind = AccountFailure::Kind;

namespace {

struct Setup
{
    FakeAccounts accounts;
    SignIn signIn{accounts};

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

    void goesFromAddressToAccount()
    {
        Setup s;
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
            << int(Kind::Certificate) << QStringLiteral("can't be trusted");
        QTest::newRow("stranger") << int(Kind::NotHearth)
                                  << QStringLiteral("is not a Hearth server");
    }

    void addressErrorsAreSentences()
    {
        QFETCH(int, kind);
        QFETCH(QString, error);
        Setup s;
        s.signIn.connectTo(QStringLiteral("127.0.0.1"));
        s.accounts.probed(failed(static_cast<Kind>(kind)));
        QVERIFY(s.signIn.error().contains(error));
        QCOMPARE(s.signIn.errorField(), SignIn::AddressField);
        QCOMPARE(s.signIn.step(), SignIn::EnterAddress);
        QVERIFY(!s.signIn.isBusy());
    }

    void garbageIsToldWithoutAsking()
    {
        Setup s;
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
        QTest::newRow("closed") << int(ErrorCode::Forbidden) << QString() << int(SignIn::NoField);
        QTest::newRow("weak") << int(ErrorCode::BadRequest)
                              << QStringLiteral("password is too short")
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
        Setup s;
        s.reachCredentials();
        s.signIn.createAccount(QStringLiteral("alice"), QStringLiteral("secret"), QString());
        QCOMPARE(s.accounts.registeredName, QStringLiteral("alice"));
        s.accounts.signedIn(failed(Kind::Refused, static_cast<ErrorCode>(code), message));
        QCOMPARE(int(s.signIn.errorField()), field);
        QVERIFY(s.signIn.error().endsWith(QLatin1Char('.')));
    }

    void emptyFieldsAreToldWithoutAsking()
    {
        Setup s;
        s.reachCredentials();
        s.signIn.signIn(QStringLiteral(" "), QStringLiteral("x"));
        QCOMPARE(s.signIn.errorField(), SignIn::UsernameField);
        s.signIn.signIn(QStringLiteral("alice"), QString());
        QCOMPARE(s.signIn.errorField(), SignIn::PasswordField);
        s.signIn.createAccount(QStringLiteral("alice"), QStringLiteral("x"),
                               QString(65, QLatin1Char('n')));
        QCOMPARE(s.signIn.errorField(), SignIn::DisplayNameField);
        QVERIFY(!s.accounts.signedIn);
    }

    void aCancelledAnswerIsIgnored()
    {
        Setup s;
        s.signIn.connectTo(QStringLiteral("127.0.0.1"));
        s.signIn.cancel();
        QVERIFY(!s.signIn.isBusy());
        s.accounts.probed(Done{});
        QCOMPARE(s.signIn.step(), SignIn::EnterAddress);
    }

    void signsInWithoutAPerson()
    {
        Setup s;
        s.signIn.signInAt(QStringLiteral("127.0.0.1"), QStringLiteral("alice"),
                          QStringLiteral("secret"));
        s.accounts.probed(Done{});
        QCOMPARE(s.accounts.loginName, QStringLiteral("alice"));
    }
};

QTEST_GUILESS_MAIN(TestSignIn)
#include "tst_sign_in.moc"
