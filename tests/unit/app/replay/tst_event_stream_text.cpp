// SPDX-License-Identifier: MIT
#include "app/replay/EventStreamText.h"

#include <QTest>

using namespace hearth::app;

class EventStreamTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void writesWhatAnEventStreamCanSay_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<qint64>("seq");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char *name, const char *type, qint64 seq, const QString &id,
                            const QByteArray &payload, const QByteArray &text) {
            QTest::newRow(name) << QString::fromLatin1(type) << seq << id << payload << text;
        };
        row("all", "reading", 0, QStringLiteral("a-7"), "{\"n\":1}",
            "id: a-7\nevent: reading\ndata: {\"n\":1}\n\n");
        row("a number", "reading", 48102, {}, "1", "id: 48102\nevent: reading\ndata: 1\n\n");
        row("without a name", "", 0, {}, "x", "data: x\n\n");
        row("of that name", "message", 0, {}, "x", "data: x\n\n");
        row("empty", "tick", 0, {}, "", "event: tick\ndata: \n\n");
        row("lines", "t", 0, {}, "a\nb\r\n\rc", "event: t\ndata: a\ndata: b\ndata: \ndata: c\n\n");
        row("names of two lines", "a\nb", 0, QStringLiteral("1\r2"), "x",
            "id: 1 2\nevent: a b\ndata: x\n\n");
    }

    void writesWhatAnEventStreamCanSay()
    {
        QFETCH(QString, type);
        QFETCH(qint64, seq);
        QFETCH(QString, id);
        QFETCH(QByteArray, payload);
        Event event;
        event.type = type;
        event.seq = seq;
        event.id = id;
        event.payload = payload;
        QTEST(EventStreamText::of(event), "text");
    }

    void saysThatBytesAreLeftOut()
    {
        Event event;
        event.payload = "\x01\x02\x03";
        event.form = Event::Form::Bytes;
        QCOMPARE(EventStreamText::of(event),
                 QByteArray(": 3 bytes, which no event stream can say\n\n"));
    }
};

QTEST_GUILESS_MAIN(EventStreamTextTest)
#include "tst_event_stream_text.moc"
