// SPDX-License-Identifier: MIT
#include "app/streams/LineSource.h"
#include "tests/unit/app/FakeTime.h"
#include "tests/unit/streams/Recorder.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <csignal>
#include <sys/stat.h>
#include <unistd.h>

using namespace hearth::app;

class LineSourceTest : public QObject
{
    Q_OBJECT

private:
    FakeTime m_time;
    QTemporaryDir m_folder;

    QString write(const QByteArray &content)
    {
        const QString path = m_folder.filePath(QStringLiteral("lines.ndjson"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("the file can't be written");
        return path;
    }

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void readsAFileLineByLine()
    {
        const QString path = write("{\"type\":\"tick\"}\n\nno JSON\r\n[1]\n\xFF\nlast");
        Recorder recorder;
        LineSource source({path}, m_time.source(), recorder);
        source.start();
        QTRY_COMPARE(recorder.state, SourceState::Ended);
        QCOMPARE(recorder.lines,
                 (QStringList{QStringLiteral("note Reading ") + path, QStringLiteral("state live"),
                              QStringLiteral("tick {\"type\":\"tick\"} #1"),
                              QStringLiteral("text no JSON #3"), QStringLiteral("json [1] #4"),
                              QStringLiteral("note Line 5 has bytes that are no UTF-8"),
                              QStringLiteral("text \uFFFD #5"), QStringLiteral("text last #6"),
                              QStringLiteral("note The end, after 6 lines"),
                              QStringLiteral("state ended")}));
        // And again from the beginning.
        recorder.takeLines();
        source.start();
        QTRY_COMPARE(recorder.state, SourceState::Ended);
        QCOMPARE(recorder.lines.size(), 10);
    }

    void givesBackWhatACaptureHas()
    {
        const QByteArray large(2 * LineSource::longestLine, 'x');
        const QString path =
            write("{\"hearth_capture\":1,\"source\":\"tea\"}\n"
                  "{\"time\":1000,\"type\":\"tick\",\"seq\":7,\"data\":{\"n\":1}}\n"
                  "{\"time\":2000,\"type\":\"tick\",\"direction\":\"out\",\"text\":\"hi\"}\n"
                  "not of it\n"
                  "{\"time\":3000,\"type\":\"Connected\",\"kind\":\"note\",\"text\":\"\"}\n"
                  "{\"time\":4000,\"type\":\"large\",\"text\":\""
                  + large + "\"}\n");
        Recorder recorder;
        LineSource source({path}, m_time.source(), recorder);
        source.start();
        QTRY_COMPARE(recorder.state, SourceState::Ended);
        recorder.lines.removeAt(6);
        QCOMPARE(recorder.lines,
                 (QStringList{QStringLiteral("note Reading ") + path, QStringLiteral("state live"),
                              QStringLiteral("tick {\"n\":1} #7"), QStringLiteral("out tick hi"),
                              QStringLiteral("note Line 4 is no event of a capture"),
                              QStringLiteral("note Connected"),
                              QStringLiteral("note The end, after 6 lines"),
                              QStringLiteral("state ended")}));
        QCOMPARE(recorder.events[1].time, qint64(1000));
        QCOMPARE(recorder.events[5].payload, large);
    }

    void cutsALongLine()
    {
        const QString path = write("a\n" + QByteArray(10 * 1024 * 1024, 'x') + "\n{\"n\":1}\n");
        Recorder recorder;
        LineSource source({path}, m_time.source(), recorder);
        source.start();
        QTRY_COMPARE(recorder.state, SourceState::Ended);
        QCOMPARE(recorder.lines[3],
                 QStringLiteral("note Line 2 is too long: its first 1.0 MiB are "
                                "here, 9.0 MiB are left out"));
        QCOMPARE(recorder.lines[4], QStringLiteral("json {\"n\":1} #3"));
        QCOMPARE(recorder.events[2].payload.size(), LineSource::longestLine);
    }

    void saysWhyThereIsNothing()
    {
        Recorder recorder;
        LineSource missing({m_folder.filePath(QStringLiteral("missing"))}, m_time.source(),
                           recorder);
        missing.start();
        QCOMPARE(recorder.takeLines(),
                 (QStringList{QStringLiteral("note It can't be opened: No such file or directory"),
                              QStringLiteral("state failed")}));
        LineSource folder({m_folder.path()}, m_time.source(), recorder);
        folder.start();
        QTRY_COMPARE(recorder.state, SourceState::Failed);
        QCOMPARE(recorder.lines[2], QStringLiteral("note It can't be read: Is a directory"));
    }

    void readsADescriptorAsItComes()
    {
        int ends[2];
        QCOMPARE(::pipe(ends), 0);
        Recorder recorder;
        LineSource source({{}, ends[0]}, m_time.source(), recorder);
        source.start();
        const auto say = [&](const QByteArray &bytes) {
            QCOMPARE(::write(ends[1], bytes.constData(), static_cast<std::size_t>(bytes.size())),
                     static_cast<ssize_t>(bytes.size()));
        };
        say("one\ntw");
        QTRY_COMPARE(recorder.lines.back(), QStringLiteral("text one #1"));
        say("o\n");
        QTRY_COMPARE(recorder.lines.back(), QStringLiteral("text two #2"));
        ::close(ends[1]);
        QTRY_COMPARE(recorder.state, SourceState::Ended);
    }

    void whoWritesToWhatIsClosedLearnsOfIt()
    {
        int ends[2];
        QCOMPARE(::pipe(ends), 0);
        Recorder recorder;
        {
            LineSource source({{}, ends[0]}, m_time.source(), recorder);
            source.start();
            source.stop();
            // It may be started again.
            source.start();
        }
        ::signal(SIGPIPE, SIG_IGN);
        QCOMPARE(::write(ends[1], "x", 1), static_cast<ssize_t>(-1));
        QCOMPARE(errno, EPIPE);
        ::close(ends[1]);
    }

    void waitsForSomebodyToWriteToANamedPipe()
    {
        const QString path = m_folder.filePath(QStringLiteral("pipe"));
        QCOMPARE(::mkfifo(path.toLocal8Bit().constData(), 0600), 0);
        Recorder recorder;
        LineSource source({path}, m_time.source(), recorder);
        source.start();
        QCOMPARE(recorder.state, SourceState::Live);
        QCoreApplication::processEvents();
        QFile pipe(path);
        QVERIFY(pipe.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        QCOMPARE(pipe.write("hello\n"), 6);
        QTRY_COMPARE(recorder.lines.back(), QStringLiteral("text hello #1"));
        pipe.close();
        QTRY_COMPARE(recorder.state, SourceState::Ended);
    }

    void waitsForRoomAndLosesNothing()
    {
        const QString path = write(QByteArray("x\n").repeated(20'000));
        Recorder recorder;
        recorder.room = false;
        LineSource source({path}, m_time.source(), recorder);
        source.start();
        recorder.takeLines();
        // It looks once, and waits for its timer then.
        for (int i = 0; i < 10; ++i)
            QCoreApplication::processEvents();
        QCOMPARE(recorder.lines.size(), 0);
        recorder.room = true;
        m_time.advance(LineSource::breather);
        QTRY_COMPARE(recorder.state, SourceState::Ended);
        QCOMPARE(recorder.lines.size(), 20'002);
    }
};

QTEST_GUILESS_MAIN(LineSourceTest)
#include "tst_line_source.moc"
