// SPDX-License-Identifier: MIT
#include "server/net/RequestHead.h"

#include <QTest>

using namespace hearth::server;

class RequestHeadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void findsTheEndByteByByte()
    {
        const QByteArray head = "GET / HTTP/1.1\r\nHost: a\r\n\r\n";
        for (qsizetype i = 0; i < head.size(); ++i)
            QVERIFY(!endOfHead(QByteArrayView(head).first(i)));
        QCOMPARE(endOfHead(head), std::optional(head.size()));
        QCOMPARE(endOfHead(head + "more"), std::optional(head.size()));
    }

    void parses()
    {
        const auto head = parseHead("POST /a/b?c=d HTTP/1.1\r\nHost: h:1\r\nX-A: 1, 2\r\nx-a:3\r\n"
                                    "Content-Length: 5\r\n\r\n");
        QVERIFY(head);
        QCOMPARE(head->method, QByteArray("POST"));
        QCOMPARE(head->target, QByteArray("/a/b?c=d"));
        QCOMPARE(head->path(), QByteArray("/a/b"));
        QCOMPARE(head->minorVersion, 1);
        QCOMPARE(head->values("HOST"), std::vector<QByteArray>{"h:1"});
        QCOMPARE(head->elements("X-A"), (std::vector<QByteArray>{"1", "2", "3"}));
        QVERIFY(!head->has("X-B"));
    }

    void takesHttp10WithoutHost()
    {
        const auto head = parseHead("GET /healthz HTTP/1.0\r\n\r\n");
        QVERIFY(head);
        QCOMPARE(head->minorVersion, 0);
        QCOMPARE(head->path(), QByteArray("/healthz"));
    }

    void takesWholeUrls()
    {
        const auto head = parseHead("GET http://b:1/healthz?a HTTP/1.1\r\nHost: a\r\n\r\n");
        QVERIFY(head);
        QCOMPARE(head->target, QByteArray("/healthz?a"));
        QCOMPARE(head->values("Host"), std::vector<QByteArray>{"b:1"});
        const auto bare = parseHead("GET HTTPS://b HTTP/1.1\r\nHost: a\r\n\r\n");
        QVERIFY(bare);
        QCOMPARE(bare->target, QByteArray("/"));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, const QByteArray &head, int status = 400) {
            QTest::newRow(name) << head << status;
        };
        row("garbage", "hello\r\n\r\n");
        row("no host", "GET / HTTP/1.1\r\n\r\n");
        row("two hosts", "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n");
        row("url without a host", "GET http:///healthz HTTP/1.1\r\nHost: a\r\n\r\n");
        row("url with a user", "GET http://u@b/ HTTP/1.1\r\nHost: a\r\n\r\n");
        row("http 1.9", "GET / HTTP/1.9\r\nHost: a\r\n\r\n");
        row("http 2", "GET / HTTP/2.0\r\nHost: a\r\n\r\n");
        row("nul in the target", QByteArray("GET /\0 HTTP/1.1\r\nHost: a\r\n\r\n", 29));
        row("control in the target", "GET /\x01 HTTP/1.1\r\nHost: a\r\n\r\n");
        row("nul in a value", QByteArray("GET / HTTP/1.1\r\nHost: a\r\nX: \0\r\n\r\n", 34));
        row("space in a name", "GET / HTTP/1.1\r\nHost: a\r\nX Y: 1\r\n\r\n");
        row("empty line first", "\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n");
        row("bare line feeds", "GET / HTTP/1.1\nHost: a\n\r\n\r\n");
        row("two lengths",
            "GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n");
        row("one length twice",
            "GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 1\r\n\r\n");
        row("length and an unknown coding",
            "GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: x\r\n\r\n");
        row("unknown coding",
            "GET / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: gzip, chunked\r\n\r\n");
        row("length and chunked",
            "GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: "
            "chunked\r\n\r\n");
        row("length of letters", "GET / HTTP/1.1\r\nHost: a\r\nContent-Length: x\r\n\r\n");
        row("too many lines",
            "GET / HTTP/1.1\r\nHost: a\r\n" + QByteArray("X: 1\r\n").repeated(120) + "\r\n", 431);
    }

    void refuses()
    {
        QFETCH(QByteArray, head);
        QFETCH(int, status);
        const auto parsed = parseHead(head);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().status, status);
        QVERIFY(parsed.error().body.startsWith("{\"code\":"));
    }
};

QTEST_GUILESS_MAIN(RequestHeadTest)
#include "tst_requesthead.moc"
