// SPDX-License-Identifier: MIT
#include "shared/protocol/JsonDocument.h"

#include <QTest>

using namespace hearth;

class TestJsonDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void readsWhatItWrote()
    {
        const Credentials credentials{QStringLiteral("secret"), 1234,
                                      User{UserId(QStringLiteral("u1")), QStringLiteral("ann"),
                                           QStringLiteral("Ann \"A\"\n"), Role::Owner, std::nullopt,
                                           std::nullopt}};
        const auto read = readJson<Credentials>(writeJson(credentials), "login");
        QVERIFY(read);
        QCOMPARE(*read, credentials);
    }

    void readsOptionalFields()
    {
        const auto bare =
            readJson<RegisterRequest>(R"({"username":"ann","password":"pw","x":1})", "register");
        QVERIFY(bare);
        QVERIFY(!bare->displayName && !bare->invite);
        const auto full = readJson<RegisterRequest>(
            R"({"username":"ann","password":"pw","display_name":"Ann","invite":"i"})", "register");
        QVERIFY(full);
        QCOMPARE(full->displayName, std::optional(QStringLiteral("Ann")));
        QCOMPARE(full->invite, std::optional(QStringLiteral("i")));
    }

    void namesWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("message");
        const auto row = [](const char *name, QByteArray body, ErrorCode code,
                            const char *message) {
            QTest::newRow(name) << std::move(body) << code << QString::fromUtf8(message);
        };
        row("empty", "", ErrorCode::BadRequest, "the body is not a JSON object");
        row("list", "[]", ErrorCode::BadRequest, "the body is not a JSON object");
        row("two", "{}{}", ErrorCode::BadRequest, "the body is not a JSON object");
        row("missing", R"({"username":"ann"})", ErrorCode::BadRequest, "login.password is missing");
        row("type", R"({"username":7,"password":"x"})", ErrorCode::BadRequest,
            "login.username is not a string");
        row("long", R"({"username":"a","password":")" + QByteArray(2000, 'x') + R"("})",
            ErrorCode::TooLarge, "login.password");
    }

    void namesWhatIsWrong()
    {
        QFETCH(QByteArray, body);
        QFETCH(ErrorCode, code);
        QFETCH(QString, message);
        const auto read = readJson<LoginRequest>(body, "login");
        QVERIFY(!read);
        QCOMPARE(read.error().code, code);
        QVERIFY2(read.error().message.startsWith(message), qPrintable(read.error().message));
    }
};

QTEST_GUILESS_MAIN(TestJsonDocument)
#include "tst_jsondocument.moc"
