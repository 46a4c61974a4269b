// SPDX-License-Identifier: MIT
#include "server/accounts/CredentialRules.h"
#include "server/accounts/UserDirectory.h"

#include <QRegularExpression>
#include <QTest>

using namespace hearth;
using namespace hearth::server;

class CredentialRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void userNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("code"); // -1: it is good
        const auto row = [](const char *name, int code) {
            QTest::newRow(name) << QString::fromUtf8(name) << code;
        };
        constexpr int good = -1;
        constexpr int bad = static_cast<int>(ErrorCode::BadRequest);
        constexpr int taken = static_cast<int>(ErrorCode::Conflict);
        row("ann", good);
        row("Ann Moor 2", good);
        row("J\u00fcrgen", good);
        row("\u0410\u043d\u043d\u0430", good); // Cyrillic alone
        row("\u592a\u90ce", good);
        row("\u592a\u90ceTaro", good); // as Japanese is written
        row("\u0430nn", bad); // a Cyrillic letter among Latin ones
        row("ann\u200d", bad); // nobody sees the joiner
        row("ann\u202eb", bad); // turns the direction of text
        row("ann\u0007", bad);
        row(" ann", bad);
        row("\u2800", bad); // a pattern without a dot
        row("Admin", taken);
        row("ROOT", taken);
        row("syst\u0065m", taken);
        row("adm1n", good); // tells itself apart
        row("aIl", taken); // a capital i, which is folded before it is looked at
        row("everyone", taken);
    }

    void userNames()
    {
        QFETCH(QString, name);
        QFETCH(int, code);
        const auto error = CredentialRules::usernameError(name);
        QCOMPARE(error ? static_cast<int>(error->code) : -1, code);
    }

    void displayNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("code"); // -1: it is good
        const auto row = [](const char *name, int code) {
            QTest::newRow(name) << QString::fromUtf8(name) << code;
        };
        constexpr int good = -1;
        constexpr int bad = static_cast<int>(ErrorCode::BadRequest);
        constexpr int taken = static_cast<int>(ErrorCode::Conflict);
        row("Ann Moor", good);
        row("\u2728", good);
        row("\U0001F469\u200d\U0001F527 Ann", good); // what is joined is seen
        row("\u043d\u0430 Ann", good); // scripts may be mixed
        row("\u3164", bad); // a filler of Hangul
        row("\u200b\u200b", bad);
        row("\u2800 \u2800", bad);
        row("\u00ad\u0301", bad); // a mark on nothing
        row("\ufe0f", bad);
        row("\u202eAnn", bad);
        row("Administrator", taken);
        row("H\u0435arth", taken); // with a Cyrillic letter
        row("Ad\u200bmin", taken);
        row("\u3164Server", taken);
        row("Server room", good);
    }

    void displayNames()
    {
        QFETCH(QString, name);
        QFETCH(int, code);
        const auto error = CredentialRules::displayNameError(name);
        QCOMPARE(error ? static_cast<int>(error->code) : -1, code);
    }

    void passwords_data()
    {
        QTest::addColumn<QByteArray>("password");
        QTest::addColumn<bool>("good");
        QTest::newRow("words") << QByteArray("eleven wooden spoons") << true;
        QTest::newRow("short") << QByteArray("7 bytes") << false;
        QTest::newRow("8 bytes") << QByteArray("a 8bytes") << true;
        const QByteArray many = QByteArrayLiteral("eleven wooden spoons ").repeated(50);
        QTest::newRow("1024 bytes") << many.left(1024) << true;
        QTest::newRow("1025 bytes") << many.left(1025) << false;
        QTest::newRow("one byte for ever") << QByteArray(200, 'y') << false;
        QTest::newRow("common") << QByteArray("password1") << false;
        QTest::newRow("common in capitals") << QByteArray("PassWord1") << false;
        QTest::newRow("digits") << QByteArray("123456789") << false;
        QTest::newRow("stolen elsewhere") << QByteArray("tottenham1") << false;
        QTest::newRow("a word and a year") << QByteArray("sunshine2024") << false;
        QTest::newRow("rows of keys") << QByteArray("zaq12wsx") << false;
        QTest::newRow("written with digits") << QByteArray("4dm1n1str4t0r") << false;
        QTest::newRow("the server's name") << QByteArray("hearth2024") << false;
        QTest::newRow("the name") << QByteArray("Margarete") << false;
        QTest::newRow("the name twice") << QByteArray("margareteMargarete") << false;
        QTest::newRow("hardly more") << QByteArray("margarete1234") << false;
        QTest::newRow("the name and more") << QByteArray("margarete grows spoons") << true;
    }

    void passwords()
    {
        QFETCH(QByteArray, password);
        QFETCH(bool, good);
        const auto error = CredentialRules::passwordError(password, QStringLiteral("margarete"),
                                                          QStringLiteral("password"));
        QCOMPARE(!error, good);
        if (error)
            QCOMPARE(error->code, ErrorCode::BadRequest);
    }

    void whatLooksLikeAnotherIsTaken_data()
    {
        QTest::addColumn<QString>("there");
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<bool>("taken");
        const auto row = [](const char *name, const char *there, const char *wanted, bool taken) {
            QTest::newRow(name) << QString::fromUtf8(there) << QString::fromUtf8(wanted) << taken;
        };
        row("case", "ann", "ANN", true);
        row("Cyrillic through and through", "cop", "\u0441\u043e\u0440", true);
        row("rn and m", "mona", "rnona", true);
        row("1 and l", "bill", "bi1l", true);
        row("another", "ann", "anna", false);
        row("accents", "rene", "ren\u00e9", false);
    }

    void whatLooksLikeAnotherIsTaken()
    {
        QFETCH(QString, there);
        QFETCH(QString, wanted);
        QFETCH(bool, taken);
        UserDirectory users;
        StoredUser user;
        user.id = UserId(QStringLiteral("one"));
        user.username = there;
        user.foldedName = foldName(there);
        users.add(user);
        QCOMPARE(users.isTaken(wanted), taken);
        UserDirectory underWay;
        underWay.reserve(there, there);
        QCOMPARE(underWay.isTaken(wanted), taken);
        underWay.release(there, there);
        QVERIFY(!underWay.isTaken(wanted));
    }
};

QTEST_GUILESS_MAIN(CredentialRulesTest)
#include "tst_credentialrules.moc"
