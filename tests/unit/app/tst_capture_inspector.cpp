// SPDX-License-Identifier: MIT
#include "app/inspector/CaptureInspector.h"
#include "tests/unit/app/FakeTime.h"

#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace hearth;
using namespace hearth::app;
using namespace std::chrono_literals;

namespace {

struct InspectorSetup
{
    QTemporaryDir folder;
    FakeTime time;
    CaptureInspector inspector{time.source(), folder.path()};

    void come(int count)
    {
        for (int i = 0; i < count; ++i) {
            Event event;
            event.time = toMillis(time.wall);
            event.type = QStringLiteral("reading");
            event.payload = "{\"n\":" + QByteArray::number(++m_came) + "}";
            inspector.add(event);
        }
    }

    [[nodiscard]] QUrl url(const char *name) const
    {
        return QUrl::fromLocalFile(folder.filePath(QString::fromLatin1(name)));
    }

private:
    int m_came = 0;
};

QString valueAt(const EventTreeModel &tree, int row)
{
    return tree.data(tree.index(row), EventTreeModel::Value).toString();
}

} // namespace

class TestCaptureInspector : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aCrowdIsShownFrameByFrame()
    {
        InspectorSetup s;
        s.come(1);
        s.time.advance(0ms);
        QCOMPARE(s.inspector.table()->count(), 1);
        QCOMPARE(s.inspector.chosen(), 1.0);
        QSignalSpy inserted(s.inspector.table(), &QAbstractItemModel::rowsInserted);
        for (int i = 0; i < 1000; ++i) {
            s.come(1);
            s.time.advance(1ms);
        }
        QVERIFY2(inserted.count() <= 32, qPrintable(QString::number(inserted.count())));
        s.time.advance(CaptureInspector::frame);
        QCOMPARE(s.inspector.table()->count(), 1001);
        QCOMPARE(s.inspector.chosen(), 1.0);
    }

    void aFilterIsAppliedOnceItCanBeRead()
    {
        InspectorSetup s;
        s.come(3);
        s.time.advance(0ms);
        QSignalSpy changed(&s.inspector, &CaptureInspector::filterProblemChanged);
        QVERIFY(!s.inspector.applyFilter(QStringLiteral("data.n >")));
        QVERIFY(!s.inspector.filterProblem().isEmpty());
        QCOMPARE(s.inspector.problemPosition(), 8);
        QCOMPARE(s.inspector.table()->count(), 3);
        s.inspector.checkFilter(QStringLiteral("data.n > 1"));
        QVERIFY(s.inspector.filterProblem().isEmpty());
        QCOMPARE(changed.count(), 2);
        QCOMPARE(s.inspector.table()->count(), 3);
        QVERIFY(s.inspector.applyFilter(QStringLiteral("data.n > 1")));
        QTRY_COMPARE(s.inspector.table()->count(), 2);
    }

    void filtersColorRows()
    {
        InspectorSetup s;
        s.come(2);
        s.time.advance(0ms);
        const auto color = [&s](int row) {
            return s.inspector.table()->index(row).data(CaptureModel::Highlight).toInt();
        };
        QCOMPARE(
            s.inspector.setHighlights({QStringLiteral("data.n = 9"), QStringLiteral("data.n = 1")}),
            -1);
        QCOMPARE(color(0), -1);
        QCOMPARE(color(1), 1);
        QCOMPARE(s.inspector.setHighlights({QStringLiteral("size"), QStringLiteral("data.n =")}),
                 1);
        QCOMPARE(color(1), 1);
    }

    void whatWasSeenIsOffered()
    {
        InspectorSetup s;
        s.come(1);
        s.time.advance(0ms);
        const QString text = QStringLiteral("type = r or size > 5");
        const QString reading = QStringLiteral("reading");
        QCOMPARE(s.inspector.choicesAt(text, 8), QStringList{reading});
        QCOMPARE(s.inspector.completed(text, 8, reading),
                 QStringLiteral("type = reading or size > 5"));
        QCOMPARE(s.inspector.completedEnd(text, 8, reading), 14);
        QCOMPARE(s.inspector.choicesAt(QStringLiteral("data.n"), 6),
                 QStringList{QStringLiteral("data.n")});
    }

    void aStretchOfTheStripNarrowsTheFilter()
    {
        InspectorSetup s;
        s.come(3);
        s.time.advance(2s);
        s.come(2);
        s.time.advance(2s);
        QCOMPARE(s.inspector.strip()->series()->count(), 1);
        QVERIFY(s.inspector.applyFilter(QStringLiteral("data.n > 1")));
        const auto begin = static_cast<double>(toMillis(s.time.wall)) - 4000;
        s.inspector.selectRange(begin + 1000, begin);
        QCOMPARE(s.inspector.rangeFrom(), begin);
        QTRY_COMPARE(s.inspector.table()->numberAt(0), qint64(3));
        QTRY_COMPARE(s.inspector.table()->count(), 2);
        // It stays while the filter changes, and does not go into it.
        QVERIFY(s.inspector.applyFilter(QStringLiteral("data.n > 2 or data.n > 3")));
        QTRY_COMPARE(s.inspector.table()->count(), 1);
        s.inspector.clearRange();
        QTRY_COMPARE(s.inspector.table()->count(), 3);
        QCOMPARE(s.inspector.table()->filter(), QStringLiteral("data.n > 2 or data.n > 3"));
    }

    void theFirstEventIsChosenInPlaceOfWhatTheSourceSaid()
    {
        InspectorSetup s;
        Event note;
        note.kind = Event::Kind::Note;
        note.type = QStringLiteral("Connected");
        s.inspector.add(note);
        s.time.advance(0ms);
        QCOMPARE(s.inspector.chosen(), 1.0);
        s.come(2);
        s.time.advance(CaptureInspector::frame);
        QCOMPARE(s.inspector.chosen(), 2.0);
        s.inspector.choose(1);
        s.come(1);
        s.time.advance(CaptureInspector::frame);
        QCOMPARE(s.inspector.chosen(), 1.0);
    }

    void thePayloadIsThereAsTextAndAsBytes()
    {
        InspectorSetup s;
        Event event;
        event.payload = QByteArray::fromHex("81a161c3"); // MessagePack: {"a": true}
        s.inspector.add(event);
        s.time.advance(0ms);
        QCOMPARE(s.inspector.payloadForm(), QStringLiteral("MessagePack"));
        QCOMPARE(s.inspector.payloadText(), QStringLiteral("{\"a\":true}"));
        QVERIFY(s.inspector.payloadBytes().contains(QStringLiteral("81 a1 61 c3")));
        event.payload = QByteArray(CaptureInspector::shownPayload, 'a') + "tail";
        s.inspector.add(event);
        s.time.advance(CaptureInspector::frame);
        s.inspector.choose(2);
        QCOMPARE(s.inspector.payloadForm(), QStringLiteral("text"));
        QVERIFY(s.inspector.payloadText().endsWith(QStringLiteral("a\n… and 4 B more")));
        QVERIFY(s.inspector.wholePayload().endsWith(QStringLiteral("atail")));
        s.inspector.clear();
        QVERIFY(s.inspector.payloadText().isEmpty() && s.inspector.payloadForm().isEmpty());
    }

    void whatIsNotJsonIsDecodedForTheTree()
    {
        InspectorSetup s;
        Event event;
        event.payload = QByteArray::fromHex("81a161c3"); // MessagePack: {"a": true}
        s.inspector.add(event);
        s.time.advance(0ms);
        QCOMPARE(s.inspector.tree()->count() > 1, true);
        QCOMPARE(valueAt(*s.inspector.tree(), 1), QStringLiteral("true"));
    }

    void whatWasExportedCanBeImported()
    {
        InspectorSetup s;
        s.come(2000);
        s.time.advance(0ms);
        QVERIFY(s.inspector.applyFilter(QStringLiteral("data.n > 500")));
        QTRY_COMPARE(s.inspector.table()->count(), 1500);
        QSignalSpy finished(&s.inspector, &CaptureInspector::fileFinished);
        QVERIFY(s.inspector.exportTo(s.url("out.ndjson"), QStringLiteral("test")));
        QVERIFY(!s.inspector.importFrom(s.url("out.ndjson")));
        QTRY_COMPARE(finished.count(), 1);
        s.inspector.clear();
        QCOMPARE(s.inspector.table()->count(), 0);
        QVERIFY(s.inspector.applyFilter({}));
        QVERIFY(s.inspector.importFrom(s.url("out.ndjson")));
        QTRY_COMPARE(finished.count(), 2);
        QVERIFY(!s.inspector.isFileBusy() && s.inspector.fileProblem().isEmpty());
        QCOMPARE(s.inspector.fileProgress(), 1.0);
        s.time.advance(CaptureInspector::frame);
        QCOMPARE(s.inspector.table()->count(), 1500);
        QCOMPARE(s.inspector.table()->find(1)->payload, QByteArray("{\"n\":501}"));
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
        InspectorSetup other;
        QFile file(s.url("out.ndjson").toLocalFile());
        QVERIFY(file.open(QFile::ReadOnly));
        QTRY_COMPARE((file.seek(0), file.readAll().count('\n')), 4);
        QSignalSpy finished(&other.inspector, &CaptureInspector::fileFinished);
        QVERIFY(other.inspector.importFrom(s.url("out.ndjson")));
        QTRY_COMPARE(finished.count(), 1);
        other.time.advance(CaptureInspector::frame);
        QCOMPARE(other.inspector.table()->count(), 3);
        QCOMPARE(other.inspector.table()->find(1)->payload, QByteArray("{\"n\":4}"));
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
        QVERIFY(file.readLine().endsWith("seq,data.n,payload\r\n"));
        QVERIFY(file.readLine().endsWith(",1,\"{\"\"n\"\":1}\"\r\n"));
    }

    void itMayEndWhileAFileIsRead()
    {
        QTemporaryDir folder;
        FakeTime time;
        const QString name = folder.filePath(QStringLiteral("many"));
        {
            QFile file(name);
            QVERIFY(file.open(QFile::WriteOnly));
            file.write("{\"hearth_capture\":1}\n");
            for (int i = 0; i < 20'000; ++i)
                file.write("{\"time\":1,\"data\":1}\n");
        }
        auto inspector = std::make_unique<CaptureInspector>(time.source(), folder.path());
        QVERIFY(inspector->importFrom(QUrl::fromLocalFile(name)));
        // More than waits for the window is never read before the end.
        inspector.reset();
    }
};

QTEST_GUILESS_MAIN(TestCaptureInspector)
#include "tst_capture_inspector.moc"
