// SPDX-License-Identifier: MIT
#include "server/metrics/WorkerMetrics.h"
#include "server/net/DoorLog.h"
#include "tests/support/FakeClock.h"

#include <QTest>

using namespace hearth;
using namespace hearth::server;
using namespace std::chrono_literals;

namespace {

QStringList *s_lines = nullptr;

void keepLine(QtMsgType, const QMessageLogContext &, const QString &line)
{
    s_lines->append(line);
}

} // namespace

class DoorLogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        s_lines = &m_lines;
        m_previous = qInstallMessageHandler(keepLine);
    }

    void cleanup() { qInstallMessageHandler(m_previous); }

    void writesOneLineAMinuteAndCountsAll()
    {
        DoorLog log(m_clock, m_metrics);
        log.turnedAway(TurnedAway::Address, QHostAddress(QStringLiteral("192.0.2.1")));
        const QStringList first{QStringLiteral("connections turned away address=1 last=192.0.2.1")};
        QCOMPARE(m_lines, first);
        for (int i = 0; i < 500; ++i)
            log.turnedAway(TurnedAway::Handshake, QHostAddress(QStringLiteral("192.0.2.2")));
        log.turnedAway(TurnedAway::Evicted, QHostAddress(QStringLiteral("192.0.2.3")));
        m_clock.advance(LogPause::length - 1ms);
        log.turnedAway(TurnedAway::Address, QHostAddress(QStringLiteral("192.0.2.4")));
        QCOMPARE(m_lines, first);
        m_clock.advance(1ms);
        log.turnedAway(TurnedAway::Address, QHostAddress(QStringLiteral("192.0.2.5")));
        QCOMPARE(m_lines.size(), 2);
        QCOMPARE(m_lines.back(),
                 QStringLiteral("connections turned away address=2 evicted=1 handshake=500 "
                                "last=192.0.2.5"));
        m_metrics.flush();
        const QByteArray text = m_all.text();
        QVERIFY(text.contains("hearth_connections_turned_away_total{reason=\"handshake\"} 500\n"));
        QVERIFY(text.contains("hearth_connections_turned_away_total{reason=\"address\"} 3\n"));
        QVERIFY(text.contains("hearth_connections_turned_away_total{reason=\"evicted\"} 1\n"));
    }

private:
    FakeClock m_clock;
    ServerMetrics m_all{QStringLiteral("1")};
    WorkerMetrics m_metrics{m_all, QStringLiteral("0")};
    QStringList m_lines;
    QtMessageHandler m_previous = nullptr;
};

QTEST_GUILESS_MAIN(DoorLogTest)
#include "tst_doorlog.moc"
