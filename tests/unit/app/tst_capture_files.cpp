// SPDX-License-Identifier: MIT
#include "app/inspector/capture/CaptureLine.h"
#include "tests/unit/app/InspectorSetup.h"

#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace hearth;
using namespace hearth::app;
using namespace std::chrono_literals;

namespace {

//! Files may have so many bytes, as on a disk that is nearly full.
class SizeLimit
{
public:
    explicit SizeLimit(qint64 bytes)
    {
        ::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = static_cast<rlim_t>(bytes);
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }

    ~SizeLimit() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(SizeLimit)

private:
    rlimit m_before{};
};

//! What a capture has, but for its first line.
std::vector<Event> eventsIn(const QUrl &file)
{
    QFile in(file.toLocalFile());
    std::vector<Event> events;
    CaptureLine line;
    if (!in.open(QFile::ReadOnly) || !line.isHeader(in.readLine()))
        return events;
    while (!in.atEnd()) {
        if (auto event = line.read(in.readLine()))
            events.push_back(std::move(*event));
    }
    return events;
}

} // namespace

//! What the inspector writes to files, all at once or as it comes.
class TestCaptureFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void whatPassesIsExportedAsACapture()
    {
        InspectorSetup s;
        s.come(2000);
        s.time.advance(0ms);
        QVERIFY(s.inspector.applyFilter(QStringLiteral("data.n > 500")));
        QTRY_COMPARE(s.inspector.table()->count(), 1500);
        QSignalSpy finished(&s.inspector, &CaptureInspector::fileFinished);
        QVERIFY(s.inspector.exportTo(s.url("out.ndjson"), QStringLiteral("test")));
        QVERIFY(!s.inspector.exportAllTo(s.url("other.ndjson"), {}));
        QTRY_COMPARE(finished.count(), 1);
        QVERIFY(!s.inspector.isFileBusy() && s.inspector.fileProblem().isEmpty());
        QCOMPARE(s.inspector.fileProgress(), 1.0);
        const auto events = eventsIn(s.url("out.ndjson"));
        QCOMPARE(events.size(), std::size_t(1500));
        QCOMPARE(events[0].payload, QByteArray("{\"n\":501}"));
        // It is told until somebody has read it.
        QVERIFY(s.inspector.isFileWritten());
        s.inspector.forgetProblems();
        QVERIFY(!s.inspector.isFileWritten());
    }

    void whatIsNotFoundYetIsExportedToo()
    {
        InspectorSetup s;
        s.come(3000);
        s.time.advance(0ms);
        QSignalSpy finished(&s.inspector, &CaptureInspector::fileFinished);
        QVERIFY(s.inspector.applyFilter(QStringLiteral("data.n > 1000")));
        // What is found is told by the loop, which has not turned.
        QVERIFY(s.inspector.table()->isSearching());
        QVERIFY(s.inspector.exportTo(s.url("out.ndjson"), {}));
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(eventsIn(s.url("out.ndjson")).size(), std::size_t(2000));
    }

    void whatIsRecordedIsACaptureFromThenOn()
    {
        InspectorSetup s;
        s.come(3);
        s.time.advance(0ms);
        QVERIFY(!s.inspector.recordTo(s.url("nowhere/out"), {}));
        QVERIFY(!s.inspector.recordProblem().isEmpty());
        QVERIFY(s.inspector.recordTo(s.url("out.ndjson"), QStringLiteral("test")));
        QVERIFY(s.inspector.isRecording() && s.inspector.recordProblem().isEmpty());
        s.come(2);
        s.time.advance(CaptureInspector::frame);
        // What a person holds or filters is no matter.
        s.inspector.table()->setPaused(true);
        s.come(1);
        s.time.advance(CaptureInspector::frame);
        QCOMPARE(s.inspector.recorded(), 3.0);
        s.inspector.stopRecording();
        s.come(1);
        s.time.advance(CaptureInspector::frame);
        QVERIFY(!s.inspector.isRecording());
        QTRY_COMPARE(eventsIn(s.url("out.ndjson")).size(), std::size_t(3));
        QCOMPARE(eventsIn(s.url("out.ndjson"))[0].payload, QByteArray("{\"n\":4}"));
        // And once more into the same one.
        QVERIFY(s.inspector.recordTo(s.url("out.ndjson"), {}));
    }

    void whatHasComeWhenARecordingEndsIsInIt()
    {
        InspectorSetup s;
        QVERIFY(s.inspector.recordTo(s.url("out.ndjson"), {}));
        s.come(1);
        s.inspector.clear();
        s.come(1);
        // The frame is not over.
        s.inspector.stopRecording();
        QTRY_COMPARE(eventsIn(s.url("out.ndjson")).size(), std::size_t(2));
        {
            FakeTime time;
            CaptureInspector closed(time.source(), s.folder.path());
            QVERIFY(closed.recordTo(s.url("closed.ndjson"), {}));
            closed.add(Event());
        }
        QCOMPARE(eventsIn(s.url("closed.ndjson")).size(), std::size_t(1));
    }

    void whatIsLookedIntoIsNotRecordedOnto()
    {
        InspectorSetup s;
        QFile file(s.url("log").toLocalFile());
        QVERIFY(file.open(QFile::WriteOnly));
        file.write("a line\n");
        file.close();
        QVERIFY(QFile::link(file.fileName(), s.url("link").toLocalFile()));
        QVERIFY(!s.inspector.recordTo(s.url("link"), file.fileName()));
        QVERIFY(s.inspector.recordProblem().contains(QStringLiteral("looked into")));
        QCOMPARE(file.size(), qint64(7));
        // Nor what another stream is recorded to.
        InspectorSetup other;
        QVERIFY(other.inspector.recordTo(s.url("log"), {}));
        const qint64 begun = QFile(file.fileName()).size();
        QVERIFY(!s.inspector.recordTo(s.url("log"), {}));
        QVERIFY(s.inspector.recordProblem().contains(QStringLiteral("Another recording")));
        QCOMPARE(QFile(file.fileName()).size(), begun);
    }

    void nothingFollowsWhatCouldNotBeWritten()
    {
        // A limit of this process, as a full disk would be.
        InspectorSetup s;
        QVERIFY(s.inspector.recordTo(s.url("out.ndjson"), {}));
        s.come(1);
        s.time.advance(0ms);
        QTRY_COMPARE(eventsIn(s.url("out.ndjson")).size(), std::size_t(1));
        const SizeLimit limit(QFile(s.url("out.ndjson").toLocalFile()).size() + 100);
        s.come(50);
        s.time.advance(CaptureInspector::frame);
        s.come(1);
        s.time.advance(CaptureInspector::frame);
        QTRY_VERIFY(!s.inspector.isRecording());
        QVERIFY(s.inspector.recordProblem().contains(QStringLiteral("can't be written")));
        QFile file(s.url("out.ndjson").toLocalFile());
        QVERIFY(file.open(QFile::ReadOnly));
        QCOMPARE(file.readAll().count('\n'), 2);
    }

    void allIsExportedWhateverTheFilterSays()
    {
        InspectorSetup s;
        s.come(5);
        s.time.advance(0ms);
        QVERIFY(s.inspector.applyFilter(QStringLiteral("data.n > 3")));
        QTRY_COMPARE(s.inspector.table()->count(), 2);
        QSignalSpy finished(&s.inspector, &CaptureInspector::fileFinished);
        QVERIFY(s.inspector.exportAllTo(s.url("all.ndjson"), {}));
        QTRY_COMPARE(finished.count(), 1);
        QFile file(s.url("all.ndjson").toLocalFile());
        QVERIFY(file.open(QFile::ReadOnly));
        QCOMPARE(file.readAll().count('\n'), 6);
    }

    void csvHasTheColumnsThatAreShown()
    {
        InspectorSetup s;
        s.come(1);
        s.time.advance(0ms);
        QVERIFY(s.inspector.table()->setColumns({QStringLiteral("data.n")}));
        QSignalSpy finished(&s.inspector, &CaptureInspector::fileFinished);
        QVERIFY(s.inspector.exportTo(s.url("out.csv"), {}));
        QTRY_COMPARE(finished.count(), 1);
        QFile file(s.url("out.csv").toLocalFile());
        QVERIFY(file.open(QFile::ReadOnly));
        QVERIFY(file.readLine().endsWith("seq,id,data.n,payload\r\n"));
        QVERIFY(file.readLine().endsWith(",1,\"{\"\"n\"\":1}\"\r\n"));
    }
};

QTEST_GUILESS_MAIN(TestCaptureFiles)
#include "tst_capture_files.moc"
