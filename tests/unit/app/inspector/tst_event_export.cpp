// SPDX-License-Identifier: MIT
#include "app/inspector/capture/CaptureLine.h"
#include "app/inspector/capture/EventExport.h"
#include "app/inspector/capture/EventStore.h"

#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace hearth::app;

namespace {

Event numbered(qint64 number, const QByteArray &payload)
{
    Event event;
    event.time = 1'764'000'000'000 + 250 * number;
    event.type = QStringLiteral("reading");
    event.payload = payload;
    return event;
}

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

struct ExportSetup
{
    QTemporaryDir folder;
    EventStore store{{}, folder.path()};
    FileJob job;
    QSignalSpy finished{&job, &FileJob::finished};

    [[nodiscard]] QString file() const { return folder.filePath(QStringLiteral("out")); }

    EventExport::Request request(EventExport::Format format)
    {
        EventExport::Request made;
        made.view = store.view();
        made.format = format;
        made.file = file();
        made.source = QStringLiteral("a \"source\"");
        return made;
    }

    //! Whether all of it was done.
    bool run(FileJob::Work work)
    {
        finished.clear();
        job.start(std::move(work));
        return QTest::qWaitFor([this] { return finished.count() == 1; })
            && finished.first().first().toBool();
    }

    std::vector<Event> import()
    {
        std::vector<Event> events;
        QFile in(file());
        CaptureLine line;
        if (!in.open(QFile::ReadOnly) || !line.isHeader(in.readLine()))
            return events;
        while (!in.atEnd()) {
            auto event = line.read(in.readLine());
            if (!event)
                return {};
            events.push_back(std::move(*event));
        }
        return events;
    }

    void write(const QByteArray &content) const
    {
        QFile out(file());
        if (!out.open(QFile::WriteOnly) || out.write(content) != content.size())
            qFatal("can't write");
    }
};

} // namespace

class TestEventExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aCaptureGivesBackWhatWentIn_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::newRow("json") << QByteArray(R"({"a": [1, 2.50, "x"],  "b":{}})");
        QTest::newRow("number") << QByteArray("1.50");
        QTest::newRow("string") << QByteArray(R"("x y")");
        QTest::newRow("list") << QByteArray("[ 1 ,2]");
        QTest::newRow("lines") << QByteArray("{\"a\":\n1}");
        QTest::newRow("spaces") << QByteArray(" {} ");
        QTest::newRow("text") << QByteArray("it \"is\"\tnot\\ json \xc3\xa4");
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("bytes") << QByteArray("\x00\xff\x01", 3);
        QTest::newRow("deep") << QByteArray(50, '[') + QByteArray(50, ']');
    }

    void aCaptureGivesBackWhatWentIn()
    {
        QFETCH(QByteArray, payload);
        ExportSetup s;
        Event event = numbered(1, payload);
        event.type = QStringLiteral("räd \"ing\"");
        event.direction = Event::Direction::Out;
        event.seq = 77;
        event.key = QStringLiteral("k");
        event.id = QStringLiteral("é-7");
        s.store.append(event);
        Event gap = numbered(3, {});
        gap.kind = Event::Kind::Gap;
        s.store.append(gap);
        QVERIFY2(s.run(EventExport::exporting(s.request(EventExport::Format::Capture))),
                 qPrintable(s.job.problem()));
        QCOMPARE(contentOf(s.file()).count('\n'), 3);
        const auto events = s.import();
        QCOMPARE(events.size(), std::size_t(2));
        QCOMPARE(events[0].payload, payload);
        QCOMPARE(events[0].time, event.time);
        QCOMPARE(events[0].type, event.type);
        QCOMPARE(events[0].seq, event.seq);
        QCOMPARE(events[0].key, event.key);
        QCOMPARE(events[0].id, event.id);
        QCOMPARE(events[0].direction, event.direction);
        QCOMPARE(events[1].kind, gap.kind);
        QCOMPARE(events[1].time, gap.time);
        QVERIFY(s.job.problem().isEmpty());
    }

    //! Whatever stands in them: whoever plays them again sends them as bytes.
    void whatCameAsBytesIsBytesAgain()
    {
        ExportSetup s;
        Event event = numbered(1, R"({"n":1})");
        event.form = Event::Form::Bytes;
        s.store.append(event);
        event.form = Event::Form::Text;
        s.store.append(event);
        QVERIFY(s.run(EventExport::exporting(s.request(EventExport::Format::Capture))));
        const auto events = s.import();
        QCOMPARE(events.size(), std::size_t(2));
        QCOMPARE(events[0].payload, event.payload);
        QVERIFY(events[0].form == Event::Form::Bytes);
        QCOMPARE(events[1].payload, event.payload);
        QVERIFY(events[1].form == Event::Form::Text);
    }

    void onlyThoseThatWereAskedForAreWritten()
    {
        ExportSetup s;
        for (int i = 1; i <= 9; ++i)
            s.store.append(numbered(i, QByteArray::number(i)));
        auto request = s.request(EventExport::Format::Capture);
        request.numbers = std::vector<qint64>{2, 3, 9};
        QVERIFY(s.run(EventExport::exporting(request)));
        QByteArray payloads;
        for (const Event &event : s.import())
            payloads += event.payload;
        QCOMPARE(payloads, QByteArray("239"));
        QCOMPARE(s.job.progress(), 1.0);
    }

    void csvIsForSpreadsheets()
    {
        ExportSetup s;
        Event first = numbered(0, R"({"a":"x, \u0022y\u0022","n":5})");
        first.id = QStringLiteral("é-7");
        s.store.append(first);
        s.store.append(numbered(1, "line\nbreak"));
        auto request = s.request(EventExport::Format::Csv);
        request.columns = {*EventPath::parse(u"data.a"), *EventPath::parse(u"data.n")};
        QVERIFY(s.run(EventExport::exporting(request)));
        QCOMPARE(contentOf(s.file()),
                 QByteArray("number,time,direction,type,size,key,seq,id,data.a,data.n,payload\r\n"
                            "1,2025-11-24T16:00:00.000Z,in,reading,30,,,é-7,\"x, \"\"y\"\"\",5,"
                            "\"{\"\"a\"\":\"\"x, \\u0022y\\u0022\"\",\"\"n\"\":5}\"\r\n"
                            "2,2025-11-24T16:00:00.250Z,in,reading,10,,,,,,\"line\nbreak\"\r\n"));
    }

    void onceCalledOffNothingIsLeft()
    {
        ExportSetup s;
        s.write("before");
        for (int i = 1; i <= 20'000; ++i)
            s.store.append(numbered(i, "{}"));
        s.job.start(EventExport::exporting(s.request(EventExport::Format::Capture)));
        QVERIFY(s.job.isRunning());
        QVERIFY(!s.job.start(EventExport::exporting(s.request(EventExport::Format::Csv))));
        s.job.cancel();
        QTRY_COMPARE(s.finished.count(), 1);
        QVERIFY(!s.finished.first().first().toBool());
        QVERIFY(s.job.problem().isEmpty());
        QCOMPARE(contentOf(s.file()), QByteArray("before"));
    }

    void whatCannotBeWrittenIsSaid()
    {
        ExportSetup s;
        auto request = s.request(EventExport::Format::Csv);
        request.file = QStringLiteral("/proc/none/out");
        QVERIFY(!s.run(EventExport::exporting(request)));
        QVERIFY(s.job.problem().contains(QStringLiteral("can't be written")));
    }
};

QTEST_GUILESS_MAIN(TestEventExport)
#include "tst_event_export.moc"
