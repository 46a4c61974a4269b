// SPDX-License-Identifier: MIT
#include "server/accounts/AccountService.h"
#include "server/accounts/SignInLog.h"
#include "tests/support/server/CoreFixture.h"
#include "tests/unit/server/accounts/LogIn.h"

#include <QRegularExpression>
#include <QTest>

#include <map>

using namespace hearth;
using namespace hearth::server;

namespace {

//! Catches what the log says of sign-ins.
class LinesOfSignIns
{
public:
    explicit LinesOfSignIns(QStringList &lines)
    {
        s_lines = &lines;
        s_before = qInstallMessageHandler(&take);
    }

    ~LinesOfSignIns() { qInstallMessageHandler(s_before); }

    Q_DISABLE_COPY_MOVE(LinesOfSignIns)

private:
    static void take(QtMsgType type, const QMessageLogContext &context, const QString &line)
    {
        if (type == QtInfoMsg && line.startsWith(QStringLiteral("sign-in ")))
            s_lines->append(line);
        else
            s_before(type, context, line);
    }

    static inline QStringList *s_lines = nullptr;
    static inline QtMessageHandler s_before = nullptr;
};

} // namespace

class SignInsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void whatIsSentInParallelGetsOneGuess()
    {
        CoreFixture server;
        server.signUp(QStringLiteral("ada"));
        for (int i = 0; i < LoginThrottle::freeFailures; ++i)
            logIn(server, QStringLiteral("ada"), QStringLiteral("wrong horse"));
        server.advance(LoginThrottle::firstDelay);
        server.passwords.verifications = 0;
        std::map<ErrorCode, int> outcomes;
        for (int i = 0; i < 30; ++i)
            server.core->accounts().logIn(
                LoginRequest{QStringLiteral("ada"), QStringLiteral("horse %1").arg(i), {}}, kHome,
                [&](const Result<Credentials, RequestError> &made) {
                    ++outcomes[made.error().code];
                });
        server.run();
        QCOMPARE(server.passwords.verifications, 1);
        QCOMPARE(outcomes,
                 (std::map<ErrorCode, int>{{ErrorCode::Unauthenticated, 1},
                                           {ErrorCode::RateLimited, 29}}));
    }

    void whatTheServerWasTooBusyForIsNoFailure()
    {
        CoreFixture server;
        server.signUp(QStringLiteral("ada"));
        server.passwords.error = RequestError{ErrorCode::RateLimited, QString()};
        for (int i = 0; i < 2 * LoginThrottle::freeFailures; ++i)
            logIn(server, QStringLiteral("ada"), kPassword);
        server.passwords.error.reset();
        QVERIFY(logIn(server, QStringLiteral("ada"), kPassword)->hasValue());
    }

    void theLogSaysWhoTriedAndFromWhere()
    {
        CoreFixture server;
        server.signUp(QStringLiteral("Ada"));
        const auto expect = [](const char *fields) {
            QTest::ignoreMessage(QtInfoMsg, QByteArray("sign-in outcome=").append(fields));
        };
        expect("\"wrong name or password\" user=Ada from=192.0.2.1");
        logIn(server, QStringLiteral("ada"), QStringLiteral("wrong horse"));
        expect("done user=Ada from=192.0.2.1");
        logIn(server, QStringLiteral("ADA"), kPassword);
        // What nobody is called may be a password in the wrong field.
        expect("\"wrong name or password\" from=192.0.2.1");
        logIn(server, kPassword, kPassword);
    }

    void aFloodOfTriesDoesNotFillTheLog()
    {
        CoreFixture server;
        CoreLimits limits;
        limits.throttle = LoginThrottle::Mode::Off;
        server.core->setLimits(limits);
        QStringList lines;
        {
            const LinesOfSignIns collecting(lines);
            for (int i = 0; i < 1000; ++i)
                logIn(server, QStringLiteral("ada"), kPassword);
            QCOMPARE(lines.size(), qsizetype(SignInLog::burst));
            server.advance(std::chrono::seconds(1));
            logIn(server, QStringLiteral("ada"), kPassword);
        }
        QCOMPARE(lines.size(), qsizetype(SignInLog::burst) + 1);
        QVERIFY2(lines.last().endsWith(QStringLiteral(" left_out=940")), qPrintable(lines.last()));
    }
};

QTEST_GUILESS_MAIN(SignInsTest)
#include "tst_signins.moc"
