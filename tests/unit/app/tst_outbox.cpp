// SPDX-License-Identifier: MIT
#include "app/session/Outbox.h"
#include "shared/protocol/Limits.h"
#include "tests/unit/app/FakeNet.h"
#include "tests/unit/app/FakeTime.h"
#include "tests/unit/app/Samples.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace hearth;
using namespace hearth::app;
using namespace std::chrono_literals;

using State = OutgoingMessage::State;

namespace {

//! Keeps what it is given, at once or when the test says so.
class FakeOutboxStore final : public OutboxStore
{
public:
    std::vector<OutgoingMessage> kept;
    std::vector<std::function<void(Kept)>> waiting;
    bool held = false;

    void add(const OutgoingMessage &message, std::function<void(Kept)> answer) override
    {
        kept.push_back(message);
        if (held)
            waiting.push_back(std::move(answer));
        else
            answer(Kept::Durably);
    }

    void update(const OutgoingMessage &message) override
    {
        for (auto &known : kept) {
            if (known.id == message.id)
                known = message;
        }
    }

    void remove(const CommandId &id) override
    {
        std::erase_if(kept, [&](const OutgoingMessage &message) { return message.id == id; });
    }

    void answer(Kept how)
    {
        for (const auto &waits : std::exchange(waiting, {}))
            waits(how);
    }
};

struct OutboxSetup
{
    FakeTime time;
    FakeCommands commands;
    FakeOutboxStore store;
    Outbox outbox{commands, store, time.source()};

    [[nodiscard]] QString textOfFirst() const
    {
        return std::get<MessageSend>(commands.asked.front().command).text;
    }

    void acknowledgeFirst(qint64 seq)
    {
        const auto asked = commands.takeFirst();
        Ack ack;
        ack.ref = asked.id;
        ack.message = message(seq, alice, std::get<MessageSend>(asked.command).text);
        ack.message->clientId = asked.id;
        asked.reply(ack);
    }
};

} // namespace

class TestOutbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void waitsForTheConnection()
    {
        OutboxSetup s;
        const auto id = s.outbox.add(general, QStringLiteral("one"));
        QVERIFY(s.commands.asked.empty());
        QCOMPARE(s.outbox.waiting(), 1);
        QCOMPARE(s.outbox.find(id)->state, State::Queued);
        s.outbox.resume();
        QCOMPARE(s.outbox.find(id)->state, State::Sending);
        QSignalSpy sent(&s.outbox, &Outbox::sent);
        s.acknowledgeFirst(1);
        QCOMPARE(sent.count(), 1);
        QCOMPARE(s.outbox.waiting(), 0);
    }

    void idsAreLongAndDiffer()
    {
        const QRegularExpression base64url(QStringLiteral("^[A-Za-z0-9_-]{22,64}$"));
        QSet<QString> ids;
        for (int i = 0; i < 1000; ++i) {
            const auto id = newCommandId().toString();
            QVERIFY(base64url.match(id).hasMatch());
            ids.insert(id);
        }
        QCOMPARE(ids.size(), 1000);
    }

    void keepsTheOrderOfARoomAndNotAcrossRooms()
    {
        OutboxSetup s;
        s.outbox.resume();
        s.outbox.add(general, QStringLiteral("one"));
        s.outbox.add(general, QStringLiteral("two"));
        s.outbox.add(direct, QStringLiteral("other"));
        QCOMPARE(s.commands.asked.size(), size_t(2));
        QCOMPARE(s.textOfFirst(), QStringLiteral("one"));
        s.acknowledgeFirst(1);
        s.acknowledgeFirst(2);
        QCOMPARE(s.textOfFirst(), QStringLiteral("two"));
    }

    void sendsAgainWithTheSameIdAfterALoss()
    {
        OutboxSetup s;
        s.outbox.resume();
        const auto one = s.outbox.add(general, QStringLiteral("one"));
        s.outbox.add(general, QStringLiteral("two"));
        s.commands.disconnect();
        s.outbox.suspend();
        QCOMPARE(s.outbox.find(one)->state, State::Queued);
        QCOMPARE(s.outbox.waiting(), 2);
        s.commands.connected = true;
        s.outbox.resume();
        QCOMPARE(s.commands.asked.size(), size_t(1));
        QVERIFY(s.commands.asked.front().id == one);
        s.acknowledgeFirst(1);
        QCOMPARE(s.textOfFirst(), QStringLiteral("two"));
    }

    void aMessageThatWasSeenIsNotSentAgain()
    {
        OutboxSetup s;
        s.outbox.resume();
        const auto one = s.outbox.add(general, QStringLiteral("one"));
        s.commands.disconnect();
        s.outbox.suspend();
        s.outbox.confirm(one);
        s.commands.connected = true;
        s.outbox.resume();
        QVERIFY(s.commands.asked.empty());
        QCOMPARE(s.outbox.waiting(), 0);
    }

    void permanentErrorsFailAndLetTheNextOneGo()
    {
        OutboxSetup s;
        s.outbox.resume();
        const auto one = s.outbox.add(general, QStringLiteral("one"));
        s.outbox.add(general, QStringLiteral("two"));
        s.commands.takeFirst().reply(refusal(ErrorCode::TooLarge));
        QCOMPARE(s.outbox.find(one)->state, State::Failed);
        QCOMPARE(s.outbox.find(one)->reason, QStringLiteral("it is too long"));
        QCOMPARE(s.textOfFirst(), QStringLiteral("two"));
        QCOMPARE(s.outbox.waiting(), 1);
        s.acknowledgeFirst(1);
        s.outbox.retry(one);
        QVERIFY(s.commands.asked.front().id == one);
        s.commands.takeFirst().reply(refusal(ErrorCode::NotFound));
        QSignalSpy removed(&s.outbox, &Outbox::removed);
        s.outbox.discard(one);
        QCOMPARE(removed.count(), 1);
        QVERIFY(!s.outbox.find(one));
    }

    void waitsAsLongAsItIsTold()
    {
        OutboxSetup s;
        s.outbox.resume();
        const auto one = s.outbox.add(general, QStringLiteral("one"));
        s.commands.takeFirst().reply(refusal(ErrorCode::RateLimited, 5s));
        QCOMPARE(s.outbox.find(one)->state, State::Queued);
        s.outbox.add(general, QStringLiteral("two"));
        s.time.advance(4999ms);
        QVERIFY(s.commands.asked.empty());
        s.time.advance(1ms);
        QCOMPARE(s.textOfFirst(), QStringLiteral("one"));
        s.commands.takeFirst().reply(refusal(ErrorCode::Unavailable));
        s.time.advance(2s);
        QVERIFY(s.commands.asked.front().id == one);
    }

    void nothingIsSentBeforeItIsKept()
    {
        OutboxSetup s;
        s.store.held = true;
        s.outbox.resume();
        const auto one = s.outbox.add(general, QStringLiteral("one"));
        s.outbox.add(general, QStringLiteral("two"));
        QCOMPARE(s.outbox.find(one)->state, State::Queued);
        QVERIFY(s.commands.asked.empty());
        s.outbox.resume();
        QVERIFY(s.commands.asked.empty());
        s.store.answer(OutboxStore::Kept::Durably);
        QCOMPARE(s.commands.asked.size(), size_t(1));
        QCOMPARE(s.textOfFirst(), QStringLiteral("one"));
    }

    void whatCannotBeKeptFailsAndMayBeTriedAgain()
    {
        OutboxSetup s;
        s.store.held = true;
        s.outbox.resume();
        const auto one = s.outbox.add(general, QStringLiteral("one"));
        s.store.answer(OutboxStore::Kept::NotAtAll);
        QCOMPARE(s.outbox.find(one)->state, State::Failed);
        QVERIFY(s.commands.asked.empty());
        s.outbox.retry(one);
        QCOMPARE(s.outbox.find(one)->state, State::Queued);
        QVERIFY(s.commands.asked.empty());
        s.store.answer(OutboxStore::Kept::Durably);
        QVERIFY(s.commands.asked.front().id == one);
    }

    void whatIsKeptUntilTheExitIsSentAndSaid()
    {
        OutboxSetup s;
        QSignalSpy changes(&s.outbox, &Outbox::outlivesExitChanged);
        s.store.held = true;
        s.outbox.resume();
        QVERIFY(s.outbox.outlivesExit());
        const auto one = s.outbox.add(general, QStringLiteral("one"));
        s.store.answer(OutboxStore::Kept::UntilExit);
        QVERIFY(s.commands.asked.front().id == one);
        QVERIFY(!s.outbox.outlivesExit());
        QCOMPARE(changes.count(), 1);
        s.outbox.add(general, QStringLiteral("two"));
        s.store.answer(OutboxStore::Kept::UntilExit);
        QCOMPARE(changes.count(), 1);
        // The store has a file again.
        s.outbox.add(general, QStringLiteral("three"));
        s.store.answer(OutboxStore::Kept::Durably);
        QVERIFY(s.outbox.outlivesExit());
        QCOMPARE(changes.count(), 2);
    }

    void theStoreForgetsWhatWasAckedAfterSentWasHeard()
    {
        OutboxSetup s;
        s.outbox.resume();
        s.outbox.add(general, QStringLiteral("one"));
        QCOMPARE(s.store.kept.size(), size_t(1));
        size_t keptWhenHeard = 0;
        QObject::connect(&s.outbox, &Outbox::sent, &s.outbox,
                         [&] { keptWhenHeard = s.store.kept.size(); });
        s.acknowledgeFirst(1);
        QCOMPARE(keptWhenHeard, size_t(1));
        QVERIFY(s.store.kept.empty());
    }

    void anEarlierRunsMessagesGoOutInTheirOrderWithTheirIds()
    {
        OutboxSetup s;
        const CommandId first(QStringLiteral("first"));
        const CommandId failed(QStringLiteral("failed"));
        const CommandId last(QStringLiteral("last"));
        s.outbox.restore(
            {{first, general, QStringLiteral("1"), 1, State::Queued, {}},
             {failed, general, QStringLiteral("2"), 2, State::Failed, QStringLiteral("why")},
             {last, general, QStringLiteral("3"), 3, State::Queued, {}}});
        QCOMPARE(s.outbox.waiting(), 2);
        s.outbox.resume();
        QVERIFY(s.commands.asked.front().id == first);
        s.acknowledgeFirst(1);
        QVERIFY(s.commands.asked.front().id == last);
        QCOMPARE(s.outbox.find(failed)->reason, QStringLiteral("why"));
    }

    void whatFailedIsKeptAsThat()
    {
        OutboxSetup s;
        s.outbox.resume();
        const auto one = s.outbox.add(general, QStringLiteral("one"));
        s.commands.takeFirst().reply(refusal(ErrorCode::TooLarge));
        QCOMPARE(s.store.kept.front().state, State::Failed);
        s.outbox.retry(one);
        QCOMPARE(s.store.kept.front().state, State::Queued);
        s.commands.takeFirst().reply(refusal(ErrorCode::TooLarge));
        s.outbox.discard(one);
        QVERIFY(s.store.kept.empty());
    }

    void keepsThePaceOfTheServer()
    {
        OutboxSetup s;
        s.outbox.resume();
        constexpr int messages = 300;
        for (int i = 0; i < messages; ++i)
            s.outbox.add(i % 3 == 0 ? direct : general, QString::number(i));
        // The bucket of hearthd: ten a second, twenty at once.
        double tokens = 20;
        int refusals = 0;
        int acked = 0;
        for (int step = 0; step < 60'000 && acked < messages; ++step) {
            s.time.advance(1ms);
            tokens = std::min(20.0, tokens + 0.01);
            while (!s.commands.asked.empty()) {
                if (tokens >= 1) {
                    tokens -= 1;
                    s.acknowledgeFirst(++acked);
                } else {
                    ++refusals;
                    const auto wait =
                        std::chrono::milliseconds(static_cast<int>((1 - tokens) * 100) + 1);
                    s.commands.takeFirst().reply(refusal(ErrorCode::RateLimited, wait));
                }
            }
        }
        QCOMPARE(acked, messages);
        QVERIFY2(refusals < 30, qPrintable(QString::number(refusals)));
        QCOMPARE(s.outbox.waiting(), 0);
        // What comes later begins anew.
        s.outbox.add(general, QStringLiteral("a"));
        s.outbox.add(direct, QStringLiteral("b"));
        s.time.advance(1s);
        QCOMPARE(s.commands.asked.size(), size_t(2));
    }

    void whatIsTooLongFailsAndNeverLeaves()
    {
        OutboxSetup s;
        const CommandId tooLong(QStringLiteral("long"));
        const CommandId next(QStringLiteral("next"));
        s.outbox.restore(
            {{tooLong, general, QString(300 * 1024, QLatin1Char('x')), 1, State::Queued, {}},
             {next,
              general,
              QString(Limits::messageText, QLatin1Char('x')),
              2,
              State::Queued,
              {}}});
        s.outbox.resume();
        QCOMPARE(s.outbox.find(tooLong)->state, State::Failed);
        QCOMPARE(s.outbox.find(tooLong)->reason, QStringLiteral("it is too long"));
        QCOMPARE(s.commands.asked.size(), size_t(1));
        QVERIFY(s.commands.asked.front().id == next);
        s.outbox.retry(tooLong);
        QCOMPARE(s.outbox.find(tooLong)->state, State::Failed);
    }

    void whatWaitsIsTakenBackAndWhatIsOnItsWayIsNot()
    {
        OutboxSetup s;
        const auto one = s.outbox.add(general, QStringLiteral("one"));
        const auto two = s.outbox.add(general, QStringLiteral("two"));
        s.outbox.discard(one);
        QVERIFY(!s.outbox.find(one));
        QCOMPARE(s.store.kept.size(), size_t(1));
        s.outbox.resume();
        QCOMPARE(s.textOfFirst(), QStringLiteral("two"));
        s.outbox.discard(two);
        QVERIFY(s.outbox.find(two));
    }

    void whatComesAfterOneThatWasTakenBackIsSent()
    {
        OutboxSetup s;
        s.store.held = true;
        s.outbox.resume();
        const auto one = s.outbox.add(general, QStringLiteral("one"));
        s.store.answer(OutboxStore::Kept::NotAtAll);
        s.outbox.retry(one);
        s.outbox.add(general, QStringLiteral("two"));
        s.outbox.discard(one);
        s.store.answer(OutboxStore::Kept::Durably);
        QCOMPARE(s.textOfFirst(), QStringLiteral("two"));
    }

    void aLostRoomFailsWhatWaits()
    {
        OutboxSetup s;
        const auto one = s.outbox.add(general, QStringLiteral("one"));
        s.outbox.dropRoom(general, QStringLiteral("gone"));
        QCOMPARE(s.outbox.find(one)->state, State::Failed);
    }
};

QTEST_GUILESS_MAIN(TestOutbox)
#include "tst_outbox.moc"
