// SPDX-License-Identifier: MIT
#include "app/streams/BackgroundReplay.h"
#include "app/streams/ReplaySource.h"
#include "app/time/QtScheduler.h"
#include "tests/unit/app/FakeTime.h"
#include "tests/unit/streams/Recorder.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace hearth;
using namespace hearth::app;
using namespace std::chrono_literals;

class ReplaySourceTest : public QObject
{
    Q_OBJECT

private:
    FakeTime m_time;
    QTemporaryDir m_folder;

    struct Replayed
    {
        Replayed(const QString &path, FakeTime &time)
            : source(path, time.source(), recorder,
                     [this](const ReplayStatus &told) { status = told; })
        {}

        Recorder recorder;
        ReplayStatus status;
        ReplaySource source;
    };

    QString write(const QByteArray &lines, const QByteArray &header = "{\"hearth_capture\":1}\n")
    {
        const QString path = m_folder.filePath(QStringLiteral("capture.ndjson"));
        QFile file(path);
        const QByteArray content = header + lines;
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("the file can't be written");
        return path;
    }

    //! An event 0, 1, 2 and 10 seconds after the first.
    QString writeFour()
    {
        return write("{\"time\":5000,\"type\":\"a\",\"data\":1}\n"
                     "{\"time\":6000,\"type\":\"b\",\"direction\":\"out\",\"text\":\"hi\"}\n\n"
                     "{\"time\":7000,\"type\":\"lost\",\"kind\":\"gap\",\"text\":\"\"}\n"
                     "{\"time\":15000,\"type\":\"c\",\"seq\":9,\"base64\":\"/w==\"}\n");
    }

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void givesEachEventWhenItsTurnIs()
    {
        Replayed s(writeFour(), m_time);
        s.source.start();
        QVERIFY(!s.status.isKnown);
        m_time.advance(0ms);
        QCOMPARE(s.recorder.takeLines(),
                 (QStringList{QStringLiteral("state connecting"), QStringLiteral("restarted"),
                              QStringLiteral("state live"), QStringLiteral("a 1")}));
        QVERIFY(s.status.isKnown && s.status.isPlaying);
        QCOMPARE(s.status.begin, qint64(5000));
        QCOMPARE(s.status.duration, 10s);
        m_time.advance(999ms);
        QCOMPARE(s.recorder.takeLines(), QStringList());
        m_time.advance(1ms);
        QCOMPARE(s.recorder.takeLines(), QStringList{QStringLiteral("out b hi")});
        m_time.advance(1s);
        QCOMPARE(s.recorder.takeLines(), QStringList{QStringLiteral("gap lost")});
        QCOMPARE(s.status.position, 2s);
        m_time.advance(8s);
        QCOMPARE(s.recorder.takeLines().last(), QStringLiteral("state ended"));
        // As they were, with their own times.
        const Event &last = s.recorder.events.back();
        QCOMPARE(last.time, qint64(15000));
        QCOMPARE(last.seq, qint64(9));
        QCOMPARE(last.payload, QByteArray("\xff"));
        QCOMPARE(last.form, Event::Form::Bytes);
        QCOMPARE(s.status.position, 10s);
        QVERIFY(!s.status.isPlaying);
    }

    void isHeldAndGoesOnAtAnySpeed()
    {
        Replayed s(writeFour(), m_time);
        s.source.start();
        m_time.advance(500ms);
        s.source.pause();
        m_time.advance(1h);
        QCOMPARE(s.recorder.events.size(), std::size_t(1));
        QCOMPARE(s.status.position, 500ms);
        s.source.setSpeed(100);
        s.source.play();
        m_time.advance(5ms);
        QCOMPARE(s.recorder.events.size(), std::size_t(2));
        s.source.setSpeed(0.1);
        m_time.advance(9'999ms);
        QCOMPARE(s.recorder.events.size(), std::size_t(2));
        m_time.advance(1ms);
        QCOMPARE(s.recorder.events.size(), std::size_t(3));
        QCOMPARE(s.status.speed, 0.1);
    }

    void movedAheadItLeavesNothingOut()
    {
        Replayed s(writeFour(), m_time);
        s.source.start();
        m_time.advance(0ms);
        s.source.pause();
        s.source.seek(7s);
        m_time.advance(0ms);
        QCOMPARE(s.recorder.events.size(), std::size_t(3));
        QCOMPARE(s.status.position, 7s);
        s.source.play();
        m_time.advance(3s);
        QCOMPARE(s.recorder.events.size(), std::size_t(4));
        QVERIFY(s.recorder.state == SourceState::Ended);
    }

    void movedBackItBeginsAnewUpToThere()
    {
        Replayed s(writeFour(), m_time);
        s.source.start();
        m_time.advance(20s);
        QVERIFY(s.recorder.state == SourceState::Ended);
        s.recorder.takeLines();
        s.source.seek(1500ms);
        m_time.advance(0ms);
        QCOMPARE(s.recorder.takeLines(),
                 (QStringList{QStringLiteral("restarted"), QStringLiteral("state live"),
                              QStringLiteral("a 1"), QStringLiteral("out b hi")}));
        QVERIFY(!s.status.isPlaying);
        // What is beyond its ends is one of them.
        s.source.seek(-5s);
        m_time.advance(0ms);
        QCOMPARE(s.recorder.takeLines(),
                 (QStringList{QStringLiteral("restarted"), QStringLiteral("a 1")}));
        s.source.seek(1h);
        m_time.advance(0ms);
        QVERIFY(s.recorder.state == SourceState::Ended);
        QCOMPARE(s.status.position, 10s);
    }

    void playsAgainFromItsEnd()
    {
        Replayed s(writeFour(), m_time);
        s.source.start();
        m_time.advance(20s);
        s.recorder.takeLines();
        s.source.play();
        m_time.advance(0ms);
        QCOMPARE(s.recorder.takeLines(),
                 (QStringList{QStringLiteral("restarted"), QStringLiteral("state live"),
                              QStringLiteral("a 1")}));
        s.source.stop();
        m_time.advance(20s);
        QCOMPARE(s.recorder.takeLines(), QStringList{QStringLiteral("state idle")});
        s.source.play();
        m_time.advance(0ms);
        QVERIFY(s.recorder.state == SourceState::Live);
    }

    void waitsWhileNobodyTakesWhatIsDue()
    {
        Replayed s(writeFour(), m_time);
        s.recorder.room = false;
        s.source.start();
        m_time.advance(5s);
        QCOMPARE(s.recorder.events.size(), std::size_t(0));
        s.recorder.room = true;
        m_time.advance(CapturePlayer::breather);
        QCOMPARE(s.recorder.events.size(), std::size_t(3));
    }

    //! Sources do not always tell times that only grow.
    void whatIsOfAnEarlierTimeHasItsTurnInItsPlace()
    {
        Replayed s(write("{\"time\":5000,\"type\":\"a\",\"data\":1}\n"
                         "{\"time\":7000,\"type\":\"b\",\"data\":2}\n"
                         "{\"time\":6000,\"type\":\"c\",\"data\":3}\n"
                         "no event\n"
                         "{\"time\":8000,\"type\":\"d\",\"data\":4}\n"),
                   m_time);
        s.source.start();
        m_time.advance(0ms);
        QVERIFY(s.recorder.lines.contains(
            QStringLiteral("note 1 lines are no events of a capture, and are left out")));
        s.recorder.takeLines();
        m_time.advance(2s);
        QCOMPARE(s.recorder.takeLines(),
                 (QStringList{QStringLiteral("b 2"), QStringLiteral("c 3")}));
        m_time.advance(1s);
        QCOMPARE(s.recorder.takeLines().first(), QStringLiteral("d 4"));
    }

    void saysWhatIsNoCapture_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QString>("why");
        const QString none = QStringLiteral("“%1” is no capture.");
        QTest::newRow("lines") << QByteArray("{\"n\":1}\n") << none;
        QTest::newRow("nothing") << QByteArray() << none;
        QTest::newRow("another version") << QByteArray("{\"hearth_capture\":2}\n") << none;
        QTest::newRow("without events") << QByteArray("{\"hearth_capture\":1}\n")
                                        << QStringLiteral("There are no events in it.");
    }

    void saysWhatIsNoCapture()
    {
        QFETCH(QByteArray, header);
        QFETCH(QString, why);
        const QString path = write({}, header);
        Replayed s(path, m_time);
        s.source.start();
        m_time.advance(0ms);
        QVERIFY(s.recorder.state == SourceState::Ended);
        QCOMPARE(s.recorder.events.back().type,
                 why.contains(QLatin1Char('%')) ? why.arg(path) : why);
        QVERIFY(!s.status.isKnown);
    }

    void saysThatThereIsNoFile()
    {
        const QString path = m_folder.filePath(QStringLiteral("missing"));
        Replayed s(path, m_time);
        s.source.start();
        QCOMPARE(s.recorder.takeLines(),
                 (QStringList{QStringLiteral("note There is no file “%1”.").arg(path),
                              QStringLiteral("state ended")}));
    }

    //! In its thread, with the clock of the wall, and as the window moves it.
    void isMovedFromAnotherThread()
    {
        const SystemClock clock;
        QtScheduler scheduler;
        StreamThread thread;
        BackgroundReplay replay(thread, writeFour(), {clock, scheduler});
        int restarts = 0;
        QStringList types;
        connect(&replay, &LiveSource::restarted, this, [&] { ++restarts, types.clear(); });
        connect(&replay, &LiveSource::arrived, this, [&](const std::vector<Event> &events) {
            for (const Event &event : events)
                types.append(event.type);
        });
        replay.start();
        QTRY_COMPARE(types, QStringList{QStringLiteral("a")});
        replay.replay()->setSpeed(100);
        QTRY_COMPARE(replay.state(), SourceState::Ended);
        QTRY_VERIFY(!replay.replay()->status().isPlaying);
        QCOMPARE(types.join(QString()), QStringLiteral("ablostc"));
        replay.replay()->seek(1s);
        QTRY_COMPARE(replay.state(), SourceState::Live);
        QTRY_COMPARE(types.join(QString()), QStringLiteral("ab"));
        QCOMPARE(restarts, 2);
    }
};

QTEST_GUILESS_MAIN(ReplaySourceTest)
#include "tst_replay_source.moc"
