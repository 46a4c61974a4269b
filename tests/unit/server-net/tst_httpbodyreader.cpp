// SPDX-License-Identifier: MIT
#include "server/net/HttpBodyReader.h"

#include <QTest>

using namespace hearth::server;
using State = HttpBodyReader::State;

class HttpBodyReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void readsHoweverItIsCut_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QByteArray>("rest");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("none") << QByteArray("GET / HTTP/1.1\r\nHost: a\r\n\r\n") << QByteArray()
                              << QByteArray();
        QTest::newRow("length") << QByteArray(
            "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\n")
                                << QByteArray("hello") << QByteArray("hello");
        QTest::newRow("chunked") << QByteArray(
            "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n")
                                 << QByteArray("2\r\nhe\r\n3;x=y\r\nllo\r\n0\r\n\r\n")
                                 << QByteArray("hello");
    }

    void readsHoweverItIsCut()
    {
        QFETCH(QByteArray, head);
        QFETCH(QByteArray, rest);
        QFETCH(QByteArray, body);

        HttpBodyReader whole;
        QCOMPARE(whole.add(head + rest), State::Complete);
        QCOMPARE(whole.takeBody(), body);

        HttpBodyReader cut;
        State state = cut.add(head);
        for (const char byte : rest) {
            QCOMPARE(state, State::NeedsMore);
            state = cut.add(QByteArrayView(&byte, 1));
        }
        QCOMPARE(state, State::Complete);
        QCOMPARE(cut.takeBody(), body);
    }

    void refusesWhatIsTooLarge()
    {
        HttpBodyReader announced;
        QCOMPARE(announced.add("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 65537\r\n\r\n"),
                 State::TooLarge);

        HttpBodyReader chunked;
        State state =
            chunked.add("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n");
        const QByteArray chunk = "2000\r\n" + QByteArray(0x2000, 'x') + "\r\n";
        for (int i = 0; i < 9 && state == State::NeedsMore; ++i)
            state = chunked.add(chunk);
        QCOMPARE(state, State::TooLarge);
    }

    void refusesWhatNeverEndsAroundAChunk_data()
    {
        QTest::addColumn<QByteArray>("begin");
        QTest::addColumn<QByteArray>("more");
        QTest::newRow("extension") << QByteArray("1;") << QByteArray(1000, 'x');
        QTest::newRow("trailer") << QByteArray("0\r\n") << QByteArray("X: y\r\n").repeated(170);
    }

    void refusesWhatNeverEndsAroundAChunk()
    {
        QFETCH(QByteArray, begin);
        QFETCH(QByteArray, more);
        HttpBodyReader reader;
        QCOMPARE(
            reader.add("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n" + begin),
            State::NeedsMore);
        for (int i = 0; i < 16; ++i)
            QCOMPARE(reader.add(more), State::NeedsMore);
        QCOMPARE(reader.add(more), State::Invalid);
    }

    void tellsWhetherMoreCame()
    {
        HttpBodyReader reader;
        const QByteArray request = "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\n\r\nx";
        QCOMPARE(reader.add(request), State::Complete);
        QVERIFY(!reader.hasLeftover());
        HttpBodyReader another;
        QCOMPARE(another.add(request + "G"), State::Complete);
        QVERIFY(another.hasLeftover());
        QCOMPARE(another.takeBody(), QByteArray("x"));
    }

    void refusesABrokenChunk()
    {
        HttpBodyReader reader;
        QCOMPARE(
            reader.add("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"),
            State::Invalid);
    }
};

QTEST_GUILESS_MAIN(HttpBodyReaderTest)
#include "tst_httpbodyreader.moc"
