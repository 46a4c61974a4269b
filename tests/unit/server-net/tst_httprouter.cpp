// SPDX-License-Identifier: MIT
#include "server/http/HttpRouter.h"

#include <QTest>

using namespace hearth;
using namespace hearth::server;

class HttpRouterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void findsByMethodAndPath()
    {
        HttpRouter router;
        int called = 0;
        router.add("GET", "/a", [&called](const auto &, const auto &) { called = 1; });
        router.add("POST", "/a", [&called](const auto &, const auto &) { called = 2; });
        const HttpRequest request{"POST", "/a?x=/b", 1, {}, {}};
        const auto handler = router.find(request);
        QVERIFY(handler);
        (*handler)(request, {});
        QCOMPARE(called, 2);
    }

    void aSegmentMayBeAnyOne()
    {
        HttpRouter router;
        router.add("GET", "/feeds/{feed}/events", [](const auto &, const auto &) {});
        const auto statusOf = [&router](const QByteArray &target) {
            const auto handler = router.find({"GET", target, 1, {}, {}});
            return handler ? 200 : handler.error().status;
        };
        QCOMPARE(statusOf("/feeds/door%2Flog/events?after=1"), 200);
        QCOMPARE(statusOf("/feeds//events"), 404);
        QCOMPARE(statusOf("/feeds/a/b/events"), 404);
        QCOMPARE(statusOf("/feeds/a/events/"), 404);
        QCOMPARE(statusOf("/feeds/a/other"), 404);
        QCOMPARE(router.find({"POST", "/feeds/a/events", 1, {}, {}}).error().status, 405);
    }

    void tellsWhatIsAllowed()
    {
        HttpRouter router;
        router.add("GET", "/a", {});
        router.add("POST", "/a", {});
        const auto handler = router.find({"PUT", "/a", 1, {}, {}});
        QVERIFY(!handler);
        QCOMPARE(handler.error().status, 405);
        QVERIFY(handler.error().toBytes().contains("\r\nAllow: GET, POST\r\n"));
        QCOMPARE(router.find({"GET", "/a/", 1, {}, {}}).error().status, 404);
    }

    void answersErrors_data()
    {
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("header");
        QTest::newRow("bad") << ErrorCode::BadRequest << QByteArray("400 Bad Request")
                             << QByteArray();
        QTest::newRow("who") << ErrorCode::Unauthenticated << QByteArray("401 Unauthorized")
                             << QByteArray("WWW-Authenticate: Bearer");
        QTest::newRow("no") << ErrorCode::Forbidden << QByteArray("403 Forbidden") << QByteArray();
        QTest::newRow("taken") << ErrorCode::Conflict << QByteArray("409 Conflict") << QByteArray();
        QTest::newRow("slow") << ErrorCode::RateLimited << QByteArray("429 Too Many Requests")
                              << QByteArray("Retry-After: 2");
        QTest::newRow("away") << ErrorCode::Unavailable << QByteArray("503 Service Unavailable")
                              << QByteArray("Retry-After: 2");
        QTest::newRow("bug") << ErrorCode::Internal << QByteArray("500 Internal Server Error")
                             << QByteArray();
    }

    void answersErrors()
    {
        QFETCH(ErrorCode, code);
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, header);
        const QByteArray bytes = errorResponse(RequestError{code, QStringLiteral("why")}).toBytes();
        QVERIFY(bytes.startsWith("HTTP/1.1 " + line + "\r\n"));
        QVERIFY(bytes.contains("\r\n" + header));
        QVERIFY(bytes.contains("\"message\":\"why\""));
    }

    void answers204WithoutABody()
    {
        const QByteArray bytes = HttpResponse{204, {}, {}}.toBytes();
        QVERIFY(bytes.startsWith("HTTP/1.1 204 No Content\r\n"));
        QVERIFY(!bytes.contains("Content-"
                                "Length"));
        QVERIFY(bytes.endsWith("\r\n\r\n"));
    }
};

QTEST_GUILESS_MAIN(HttpRouterTest)
#include "tst_httprouter.moc"
