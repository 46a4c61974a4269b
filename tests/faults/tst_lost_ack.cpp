// SPDX-License-Identifier: MIT
#include "tests/faults/FaultProxy.h"
#include "tests/faults/Stage.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <mutex>

using namespace hearth::faults;
using namespace std::chrono_literals;

namespace {

//! The acks of messages, and all of them drowned until it is told otherwise.
class AckTrap
{
public:
    FrameHook hook()
    {
        return [this](std::string_view payload) {
            const auto ack = QJsonDocument::fromJson(
                                 QByteArray(payload.data(), static_cast<qsizetype>(payload.size())))
                                 .object();
            if (ack.value(QStringLiteral("type")) != QStringLiteral("ack")
                || !ack.contains(QStringLiteral("message")))
                return FrameFate::Pass;
            const std::scoped_lock lock(m_mutex);
            (m_isOpen ? m_passed : m_dropped).append(ack);
            return m_isOpen ? FrameFate::Pass : FrameFate::Drop;
        };
    }

    void open()
    {
        const std::scoped_lock lock(m_mutex);
        m_isOpen = true;
    }

    //! Without what is new in every frame; by what they answer.
    QMap<QString, QJsonObject> dropped() const { return sorted(m_dropped); }

    QMap<QString, QJsonObject> passed() const { return sorted(m_passed); }

    std::size_t droppedCount() const
    {
        const std::scoped_lock lock(m_mutex);
        return static_cast<std::size_t>(m_dropped.size());
    }

private:
    QMap<QString, QJsonObject> sorted(const QList<QJsonObject> &acks) const
    {
        const std::scoped_lock lock(m_mutex);
        QMap<QString, QJsonObject> byRef;
        for (QJsonObject ack : acks) {
            ack.remove(QStringLiteral("id"));
            ack.remove(QStringLiteral("timestamp"));
            byRef.insert(ack.value(QStringLiteral("ref")).toString(), ack);
        }
        return byRef;
    }

    mutable std::mutex m_mutex;
    bool m_isOpen = false;
    QList<QJsonObject> m_dropped;
    QList<QJsonObject> m_passed;
};

} // namespace

class LostAckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void isGivenAgainAndNothingIsStoredTwice()
    {
        constexpr std::size_t messages = 12;
        Stage stage(2);
        QVERIFY2(stage.open(), qPrintable(stage.why()));
        AckTrap trap;
        FaultProxy proxy(stage.port());
        proxy.setHook(trap.hook());
        Swarm swarm(proxy.webSocketUrl(), stage.tokens());
        swarm.goOnline();
        QVERIFY2(swarm.runUntilWhole(10s), qPrintable(swarm.describe()));
        for (std::size_t i = 0; i < messages; ++i)
            swarm.sendOne(Stage::general);
        for (int round = 0; round < 3; ++round) {
            const std::size_t before = trap.droppedCount();
            QVERIFY(swarm.runUntil([&] { return trap.droppedCount() >= before + messages; }, 10s));
            QCOMPARE(swarm.acked(), std::size_t(0));
            if (round == 2)
                trap.open();
            proxy.cutAll();
        }
        QVERIFY2(swarm.runUntilWhole(10s), qPrintable(swarm.describe()));
        QCOMPARE(trap.passed().size(), static_cast<qsizetype>(messages));
        QCOMPARE(trap.passed(), trap.dropped());
        QCOMPARE(stage.verdict(swarm), QString());
    }
};

QTEST_GUILESS_MAIN(LostAckTest)
#include "tst_lost_ack.moc"
