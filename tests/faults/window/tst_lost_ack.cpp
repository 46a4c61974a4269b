// SPDX-License-Identifier: MIT
#include "shared/protocol/Codec.h"
#include "shared/protocol/Limits.h"
#include "tests/faults/StoredLog.h"
#include "tests/faults/window/WindowStage.h"

#include <QRegularExpression>
#include <QTest>

#include <mutex>

using namespace hearth;
using namespace hearth::faults;
using namespace std::chrono_literals;

namespace {

//! The acks of messages on their way to the window; drowned until it is told otherwise.
class AckTrap
{
public:
    FrameHook hook()
    {
        return [this](std::string_view payload) {
            const auto frame = m_codec->decode(
                QByteArrayView(payload.data(), static_cast<qsizetype>(payload.size())),
                Direction::FromServer);
            const auto *ack = frame ? std::get_if<Ack>(&frame->message) : nullptr;
            if (!ack || !ack->message)
                return FrameFate::Pass;
            const std::scoped_lock lock(m_mutex);
            auto &acks = m_isOpen ? m_passed : m_dropped;
            acks.emplace(ack->message->text.toStdString(), ack->message->seq);
            return m_isOpen ? FrameFate::Pass : FrameFate::Drop;
        };
    }

    void open()
    {
        const std::scoped_lock lock(m_mutex);
        m_isOpen = true;
    }

    using Acks = std::multimap<std::string, qint64>; //!< seqs by text

    Acks dropped() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_dropped;
    }

    Acks passed() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_passed;
    }

private:
    //! Of the proxy's thread.
    const std::unique_ptr<Codec> m_codec = makeCodec(Encoding::MessagePack);
    mutable std::mutex m_mutex;
    bool m_isOpen = false;
    Acks m_dropped;
    Acks m_passed;
};

} // namespace

class LostAckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    //! Who sees the message among the room's needs no ack to know that it was sent.
    void isMadeUpForByTheMessageItself()
    {
        constexpr std::size_t messages = 6;
        AckTrap trap;
        WindowStage stage(2);
        QVERIFY2(stage.open(), qPrintable(stage.why()));
        stage.proxy().setHook(trap.hook());
        for (std::size_t i = 0; i < messages; ++i)
            QVERIFY2(stage.say("unacked " + std::to_string(i)), qPrintable(stage.why()));
        QVERIFY2(stage.runUntilWhole(10s), qPrintable(stage.why()));
        QCOMPARE(trap.dropped().size(), messages);
        stage.proxy().cutAll();
        QVERIFY2(stage.say("after the cut"), qPrintable(stage.why()));
        QVERIFY2(stage.runUntilShown("after the cut", "", 10s), qPrintable(stage.why()));
        QVERIFY2(stage.runUntilWhole(10s), qPrintable(stage.why()));
        stage.proxy().setHook({});
        const QString complaints = stage.verdict();
        QVERIFY2(complaints.isEmpty(), qPrintable(complaints));
    }

    //! Neither ack nor message comes, and then more than can be replayed: the window has to send it
    //! again to learn that it is stored.
    void isGivenAgainWithoutASecondMessage()
    {
        AckTrap trap;
        trap.open();
        WindowStage stage(2);
        QVERIFY2(stage.open(), qPrintable(stage.why()));
        for (int round = 0; round < scaled(1, 3); ++round) {
            const std::string number = std::to_string(round);
            stage.proxy().setHook({});
            stage.proxy().set(Way::ToClient, {.isSwallowing = true});
            QVERIFY2(stage.say("stored " + number), qPrintable(stage.why()));
            QVERIFY2(stage.say("behind it " + number), qPrintable(stage.why()));
            QVERIFY2(stage.others().runUntil(
                         [&] {
                             const auto stored = stage.log();
                             return stored && stored->count("stored " + number) == 1;
                         },
                         5s),
                     qPrintable(stage.why()));
            QVERIFY2(stage.runUntilShown("stored " + number, WindowStage::sending, 5s),
                     qPrintable(stage.why()));
            QVERIFY2(stage.runUntilShown("behind it " + number, WindowStage::queued, 5s),
                     qPrintable(stage.why()));
            for (int i = 0; i < Limits::replayMax + 20; ++i)
                stage.others().sendOne(Stage::general);
            QVERIFY2(stage.others().runUntilWhole(30s), qPrintable(stage.why()));
            stage.proxy().set(Way::ToClient, {});
            stage.proxy().cutAll();
            stage.proxy().setHook(trap.hook());
            QVERIFY2(stage.runUntilWhole(20s), qPrintable(stage.why()));
            // It was sent again, or there would be no such ack.
            QCOMPARE(trap.passed().count("stored " + number), std::size_t(1));
        }
        stage.proxy().setHook({});
        const auto log = stage.log();
        QVERIFY(log);
        const auto acks = trap.passed();
        for (const auto &entry : log->rooms.at(Stage::general)) {
            if (const auto ack = acks.find(entry.text); ack != acks.end())
                QCOMPARE(qint64(entry.seq), ack->second);
        }
        const QString complaints = stage.verdict();
        QVERIFY2(complaints.isEmpty(), qPrintable(complaints));
    }
};

QTEST_GUILESS_MAIN(LostAckTest)
#include "tst_lost_ack.moc"
