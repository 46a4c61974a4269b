// SPDX-License-Identifier: MIT
#include "server/net/UpgradeCheck.h"

#include <QTest>

#include <map>

using namespace hearth::server;

class UpgradeCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void takesAGoodHandshake()
    {
        const auto upgrade = checkUpgrade(request({}));
        QVERIFY(upgrade);
        QVERIFY(!upgrade->token);
        QVERIFY(checkUpgrade(request({{"Connection", "keep-alive, UPGRADE"}})));
        QVERIFY(checkUpgrade(request({{"Upgrade", "WebSocket"}})));
        QVERIFY(checkUpgrade(request({{"Origin", "http://host:1"}})));
        QVERIFY(checkUpgrade(request({{"Content-Length", "0"}})));
        QVERIFY(checkUpgrade(request({{"Sec-WebSocket-Protocol", "other, hearth.v1.json"}})));
    }

    void takesTheToken()
    {
        const auto upgrade = checkUpgrade(request({{"Authorization", "bearer abc"}}));
        QVERIFY(upgrade);
        QCOMPARE(upgrade->token, std::optional(TokenHash::ofToken(QStringLiteral("abc"))));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<int>("status");
        const auto row = [](const char *title, const char *name, QByteArray value, int status) {
            QTest::newRow(title) << QByteArray(name) << std::move(value) << status;
        };
        // An empty value takes the header away.
        row("no upgrade", "Upgrade", "", 400);
        row("other upgrade", "Upgrade", "h2c", 400);
        row("no connection", "Connection", "", 400);
        row("other connection", "Connection", "keep-alive", 400);
        row("no version", "Sec-WebSocket-Version", "", 400);
        row("old version", "Sec-WebSocket-Version", "8", 426);
        row("no key", "Sec-WebSocket-Key", "", 400);
        row("key of a byte", "Sec-WebSocket-Key", "AA==", 400);
        row("key of 17 bytes", "Sec-WebSocket-Key", "AAAAAAAAAAAAAAAAAAAAAAA=", 400);
        row("key not base64", "Sec-WebSocket-Key", "!!!!!!!!!!!!!!!!!!!!!!==", 400);
        row("key without padding", "Sec-WebSocket-Key", "AAAAAAAAAAAAAAAAAAAAAA", 400);
        row("body", "Content-Length", "5", 400);
        row("chunked", "Transfer-Encoding", "chunked", 400);
        row("foreign origin", "Origin", "http://elsewhere", 403);
        row("null origin", "Origin", "null", 403);
        row("other subprotocol", "Sec-WebSocket-Protocol", "chat", 400);
        row("other authorization", "Authorization", "Basic abc", 401);
        row("empty bearer", "Authorization", "Bearer ", 401);
        row("long bearer", "Authorization", "Bearer " + QByteArray(257, 'x'), 401);
    }

    void refuses()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        QFETCH(int, status);
        const auto upgrade = checkUpgrade(request({{name, value}}));
        QVERIFY(!upgrade);
        QCOMPARE(upgrade.error().status, status);
    }

    void refusesAnOriginOfANameThatIsNotOurs()
    {
        HttpRequest turnedHere = request({{"Origin", "http://host:1"}});
        turnedHere.isForOwnName = false;
        QCOMPARE(checkUpgrade(turnedHere).error().status, 403);
        HttpRequest program = request({});
        program.isForOwnName = false;
        program.caller = {QHostAddress(QHostAddress::LocalHost), false};
        QVERIFY(checkUpgrade(program));
    }

    void refusesOtherMethodsAndVersions()
    {
        HttpRequest post = request({});
        post.method = "POST";
        QCOMPARE(checkUpgrade(post).error().status, 405);
        HttpRequest old = request({});
        old.minorVersion = 0;
        QCOMPARE(checkUpgrade(old).error().status, 400);
        HttpRequest doubled = request({});
        doubled.headers.push_back({"Sec-WebSocket-Key", "AAAAAAAAAAAAAAAAAAAAAA=="});
        QCOMPARE(checkUpgrade(doubled).error().status, 400);
        const auto version = checkUpgrade(request({{"Sec-WebSocket-Version", "7"}}));
        QVERIFY(version.error().toBytes().contains("\r\nSec-WebSocket-Version: 13\r\n"));
    }

private:
    static HttpRequest request(const std::map<QByteArray, QByteArray> &changes)
    {
        std::map<QByteArray, QByteArray> headers{{"Host", "host:1"},
                                                 {"Upgrade", "websocket"},
                                                 {"Connection", "Upgrade"},
                                                 {"Sec-WebSocket-Version", "13"},
                                                 {"Sec-WebSocket-Key", "AAAAAAAAAAAAAAAAAAAAAA=="}};
        for (const auto &[name, value] : changes)
            headers[name] = value;
        HttpRequest made{"GET", "/ws", 1, {}, {}};
        made.isForOwnName = true;
        for (const auto &[name, value] : headers) {
            if (!value.isEmpty())
                made.headers.push_back({name, value});
        }
        return made;
    }
};

QTEST_GUILESS_MAIN(UpgradeCheckTest)
#include "tst_upgradecheck.moc"
