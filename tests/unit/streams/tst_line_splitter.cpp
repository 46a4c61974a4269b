// SPDX-License-Identifier: MIT
#include "app/streams/LineSplitter.h"

#include <QRegularExpression>
#include <QTest>

using namespace hearth::app;

class LineSplitterTest : public QObject
{
    Q_OBJECT

private:
    static QStringList lines(QByteArrayView bytes, qsizetype piece, qsizetype most = 1000)
    {
        QStringList found;
        LineSplitter splitter(most, [&found](const LineSplitter::Line &line) {
            const QString text = QString::fromUtf8(line.text.toByteArray());
            found.append(line.dropped > 0 ? QStringLiteral("%1+%2").arg(text).arg(line.dropped)
                                          : text);
        });
        for (; !bytes.isEmpty(); bytes = bytes.sliced(std::min(piece, bytes.size())))
            splitter.add(bytes.first(std::min(piece, bytes.size())));
        splitter.end();
        return found;
    }

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void findsEachEnd_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("expected");
        const QStringList abc{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")};
        QTest::newRow("LF") << QByteArray("a\nb\nc\n") << abc;
        QTest::newRow("CR") << QByteArray("a\rb\rc\r") << abc;
        QTest::newRow("CRLF") << QByteArray("a\r\nb\r\nc\r\n") << abc;
        QTest::newRow("all of them") << QByteArray("a\rb\nc\r\n") << abc;
        QTest::newRow("no last end") << QByteArray("a\nb\nc") << abc;
        QTest::newRow("LF and CR are two")
            << QByteArray("a\n\rb")
            << QStringList{QStringLiteral("a"), QString(), QStringLiteral("b")};
        QTest::newRow("empty lines")
            << QByteArray("\n\r\r\n\n") << QStringList{QString(), QString(), QString(), QString()};
        QTest::newRow("nothing") << QByteArray() << QStringList();
    }

    void findsEachEnd()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, expected);
        for (const qsizetype piece : {1, 2, 3, 100})
            QCOMPARE(lines(bytes, piece), expected);
    }

    void keepsTheBeginningOfALongLine()
    {
        const QByteArray bytes = "short\n" + QByteArray(50, 'x') + "\nnext\n" + QByteArray(12, 'y');
        for (const qsizetype piece : {1, 7, 10, 100})
            QCOMPARE(lines(bytes, piece, 10),
                     (QStringList{QStringLiteral("short"), QStringLiteral("xxxxxxxxxx+40"),
                                  QStringLiteral("next"), QStringLiteral("yyyyyyyyyy+2")}));
    }

    //! Where each end is looked for from every line's start to the end of the piece, this takes
    //! minutes.
    void readsManyLinesOfOnePieceInOnePass()
    {
        const QByteArray carriageReturns = QByteArray(2 * 1024 * 1024, '\r');
        qint64 count = 0;
        LineSplitter splitter(10, [&count](const LineSplitter::Line &) { ++count; });
        splitter.add(carriageReturns);
        QCOMPARE(count, carriageReturns.size());
    }
};

QTEST_APPLESS_MAIN(LineSplitterTest)
#include "tst_line_splitter.moc"
