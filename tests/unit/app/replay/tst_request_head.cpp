// SPDX-License-Identifier: MIT
#include "app/replay/RequestHead.h"

#include <QTest>

using namespace hearth::app;

class RequestHeadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void readsAHead()
    {
        const auto head = RequestHead::read(
            "GET /events?since=1 HTTP/1.1\r\nHOST: localhost:1\r\nUpgrade: WebSocket\r\n"
            "Last-Event-ID:  7 \r\n\r\nmore");
        QVERIFY(head && *head);
        QCOMPARE((*head)->method, QByteArray("GET"));
        QCOMPARE((*head)->path, QByteArray("/events"));
        QCOMPARE((*head)->fields.value("last-event-id"), QByteArray("7"));
        QVERIFY((*head)->isUpgrade());
        QVERIFY((*head)->isOfThisComputer());
    }

    void waitsForItsEnd()
    {
        const auto head = RequestHead::read("GET / HTTP/1.1\r\nHost: x\r\n");
        QVERIFY(head && !*head);
    }

    void refusesWhatIsNone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no request") << QByteArray("hello\r\n\r\n");
        QTest::newRow("another protocol") << QByteArray("GET / SSH-2.0\r\n\r\n");
        QTest::newRow("no path") << QByteArray("GET x HTTP/1.1\r\n\r\n");
        QTest::newRow("no field") << QByteArray("GET / HTTP/1.1\r\nhello\r\n\r\n");
        QTest::newRow("without end") << QByteArray(RequestHead::longest, 'x');
    }

    void refusesWhatIsNone()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!RequestHead::read(bytes));
    }

    void knowsWhoIsOfThisComputer_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<bool>("isIt");
        QTest::newRow("a program") << QByteArray("Host: 127.0.0.1:80\r\n") << true;
        QTest::newRow("its name") << QByteArray("Host: localhost\r\n") << true;
        QTest::newRow("a page") << QByteArray("Host: [::1]:8\r\nOrigin: http://localhost:3000\r\n")
                                << true;
        // By a name of theirs that leads here, it would be their own page's server.
        QTest::newRow("another name") << QByteArray("Host: evil.example\r\n") << false;
        QTest::newRow("none") << QByteArray() << false;
        QTest::newRow("a page of elsewhere")
            << QByteArray("Host: localhost\r\nOrigin: https://evil.example\r\n") << false;
        QTest::newRow("a page of nowhere")
            << QByteArray("Host: localhost\r\nOrigin: null\r\n") << false;
        QTest::newRow("a name that begins like it")
            << QByteArray("Host: localhost\r\nOrigin: http://localhost.evil.example\r\n") << false;
    }

    void knowsWhoIsOfThisComputer()
    {
        QFETCH(QByteArray, fields);
        const auto head = RequestHead::read("GET / HTTP/1.1\r\n" + fields + "\r\n");
        QVERIFY(head && *head);
        QTEST((*head)->isOfThisComputer(), "isIt");
    }
};

QTEST_GUILESS_MAIN(RequestHeadTest)
#include "tst_request_head.moc"
