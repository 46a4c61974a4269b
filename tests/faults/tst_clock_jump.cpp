// SPDX-License-Identifier: MIT
#include "tests/faults/Stage.h"
#include "tests/faults/StoredLog.h"
#include "tests/support/Sanitized.h"
#include "tests/support/TestClient.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace hearth;
using namespace hearth::faults;
using namespace std::chrono_literals;

//! The wall clock goes forth and back by an hour: a wrong time server, or a laptop's empty battery.
class ClockJumpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        if (test::isSanitized)
            QSKIP("sanitizers and libfaketime both want to be loaded first");
        QProcess faketime;
        faketime.start(QStringLiteral("faketime"),
                       {QStringLiteral("-m"), QStringLiteral("-f"), QStringLiteral("+0"),
                        QStringLiteral("printenv"), QStringLiteral("LD_PRELOAD")});
        if (!faketime.waitForFinished())
            QSKIP("faketime is not installed");
        setClock("+0");
        qputenv("LD_PRELOAD", faketime.readAllStandardOutput().trimmed());
        qputenv("FAKETIME_TIMESTAMP_FILE", QFile::encodeName(clockFile()));
        qputenv("FAKETIME_NO_CACHE", "1");
        // What a person changes is the wall clock.
        qputenv("FAKETIME_DONT_FAKE_MONOTONIC", "1");
        m_stage = std::make_unique<Stage>(
            10, QStringList{QStringLiteral("--ping-interval"), QStringLiteral("700")});
        const bool isOpen = m_stage->open();
        qunsetenv("LD_PRELOAD");
        QVERIFY2(isOpen, qPrintable(m_stage->why()));
    }

    void changesNeitherOrderNorTimers()
    {
        Swarm swarm(m_stage->server().webSocketUrl(), m_stage->tokens());
        swarm.goOnline();
        QVERIFY2(swarm.runUntilWhole(10s), qPrintable(swarm.describe()));
        swarm.setTraffic(Stage::general, 50);
        for (const char *clock : {"+3600", "-3600", "+0"}) {
            swarm.run(400ms);
            setClock(clock);
            // Longer than a session may be silent.
            swarm.run(1600ms);
        }
        swarm.setTraffic(Stage::general, 0);
        QVERIFY2(swarm.runUntilWhole(10s), qPrintable(swarm.describe()));
        QCOMPARE(swarm.counts().welcomes, swarm.size());
        QVERIFY(swarm.counts().errors.empty());
        QCOMPARE(m_stage->verdict(swarm), QString());
        QVERIFY(hasJumped());
    }

    void leavesTypingItsTime()
    {
        test::TestClient ann;
        test::TestClient bob;
        const QUrl url = m_stage->server().webSocketUrl();
        QVERIFY(ann.signIn(url, QString::fromStdString(m_stage->tokens()[0])));
        QVERIFY(bob.signIn(url, QString::fromStdString(m_stage->tokens()[1])));
        for (const char *clock : {"+3600", "-3600"}) {
            QElapsedTimer time;
            time.start();
            QVERIFY(ann.request(TypingStart{RoomId(QString::fromLatin1(Stage::general)), {}}));
            QVERIFY(bob.waitFor<TypingStart>());
            setClock(clock);
            QVERIFY(bob.waitFor<TypingStop>());
            QVERIFY2(time.elapsed() >= 2900 && time.elapsed() < 4500,
                     qPrintable(QString::number(time.elapsed())));
        }
        QCOMPARE(m_stage->server().terminate(), 0);
    }

private:
    [[nodiscard]] QString clockFile() const { return m_folder.filePath(QStringLiteral("clock")); }

    void setClock(const QByteArray &shift) const
    {
        // As a whole or not at all, since it is read at any time.
        QFile file(clockFile() + QStringLiteral(".new"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(shift);
        file.close();
        QCOMPARE(::rename(QFile::encodeName(file.fileName()).constData(),
                          QFile::encodeName(clockFile()).constData()),
                 0);
    }

    //! Whether the server has written times of both sides; else nothing was tested.
    bool hasJumped() const;

    QTemporaryDir m_folder;
    std::unique_ptr<Stage> m_stage;
};

bool ClockJumpTest::hasJumped() const
{
    const auto times = StoredLog::times(m_stage->server().dataDirectory());
    const auto [first, last] = std::minmax_element(times.begin(), times.end());
    return !times.empty() && *last - *first > 7'000'000;
}

QTEST_GUILESS_MAIN(ClockJumpTest)
#include "tst_clock_jump.moc"
