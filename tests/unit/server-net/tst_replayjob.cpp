// SPDX-License-Identifier: MIT
#include "server/session/FrameCoder.h"
#include "server/session/ReplayJob.h"
#include "shared/protocol/Limits.h"
#include "tests/support/FakeClock.h"
#include "tests/unit/server-net/FakeSession.h"

#include <QTest>

using namespace hearth;
using namespace hearth::server;

class ReplayJobTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_link = {};
        m_log.requests.clear();
        m_result.reset();
        m_tasks.clear();
    }

    void sendsRoomAfterRoomInOrder()
    {
        auto job = makeJob({{m_a, {1, 4, true, {}}}, {m_b, {0, 1, true, {}}}});
        job->start();
        answer(2);
        answer(2);
        QCOMPARE(m_log.requests.front().room, m_b);
        answer(5);
        QCOMPARE(seqs(), QStringLiteral("a2 a3 a4 b1"));
        QVERIFY(m_result && m_result->hasValue());
    }

    void leavesOutWhatIsNotToBeReplayed()
    {
        auto job = makeJob({{m_a, {3, 3, true, {}}},
                            {m_b, {1, 9, false, {}}},
                            {RoomId(QStringLiteral("c")), {1, 9, true, true}}});
        job->start();
        QVERIFY(m_log.requests.empty());
        QVERIFY(m_result && m_result->hasValue());
    }

    void tellsAuthorsTheirClientIds()
    {
        auto job = makeJob({{m_a, {0, 1, true, {}}}});
        job->start();
        answer(1, m_user);
        QVERIFY(std::get<MessageNew>(m_link.sent.front().message).message.clientId);
    }

    void waitsForASlowReader()
    {
        auto job = makeJob({{m_a, {0, 4, true, {}}}});
        job->start();
        m_link.pending = Limits::queueSoft;
        answer(2);
        QVERIFY(m_log.requests.empty());
        job->resume();
        QVERIFY(m_log.requests.empty());
        m_link.pending = 0;
        job->resume();
        job->resume();
        QCOMPARE(m_log.requests.size(), std::size_t(1));
        answer(2);
        QVERIFY(m_result);
    }

    void sendsNothingOfARoomThatWasLeft()
    {
        auto job = makeJob({{m_a, {0, 4, true, {}}}, {m_b, {0, 1, true, {}}}});
        job->start();
        answer(2);
        QVERIFY(job->leave(m_a)); // with a page on its way
        answer(2);
        answer(1);
        QCOMPARE(seqs(), QStringLiteral("a1 a2 b1"));
        QVERIFY(m_result && m_result->hasValue());
        const SyncRange told = job->plan().ranges.at(m_a);
        QVERIFY(told.gone.value_or(false) && !told.complete);
        QCOMPARE(told.from, 0);
        QCOMPARE(told.to, 0);
        QVERIFY(!job->leave(m_b)); // all of it was sent
        QVERIFY(job->plan().ranges.at(m_b).complete);
    }

    void readsNothingOfARoomThatWasLeftBefore()
    {
        auto job = makeJob({{m_a, {0, 4, true, {}}}});
        QVERIFY(job->leave(m_a));
        job->start();
        QVERIFY(m_log.requests.empty());
        QVERIFY(m_result && m_result->hasValue());
    }

    void reportsAFailure()
    {
        auto job = makeJob({{m_a, {0, 4, true, {}}}});
        job->start();
        const auto done = m_log.requests.front().done;
        done(Failure{RequestError{ErrorCode::Unavailable, QStringLiteral("disk")}});
        runTasks();
        QVERIFY(m_result && !*m_result);
        QCOMPARE(m_result->error().code, ErrorCode::Unavailable);
    }

    void mayBeDestroyedWhileReading()
    {
        auto job = makeJob({{m_a, {0, 4, true, {}}}});
        job->start();
        job.reset();
        answer(4);
        QVERIFY(m_link.sent.empty());
        QVERIFY(!m_result);
    }

private:
    std::unique_ptr<ReplayJob> makeJob(SyncRanges ranges)
    {
        return std::make_unique<ReplayJob>(
            ReplayPlan{CommandId(QStringLiteral("s")), std::move(ranges)},
            ReplayJob::Session{m_user,
                               [this](const Message &event) {
                                   m_link.send(m_frames.encode(event, m_link.encoding()));
                               },
                               [this] { return m_link.pendingBytes(); }},
            m_log, [this](std::function<void()> task) { m_tasks.push_back(std::move(task)); },
            [this](const auto &result) { m_result = result; });
    }

    void answer(qint64 count, const UserId &author = UserId(QStringLiteral("other")))
    {
        m_log.answer(count, author);
        runTasks();
    }

    void runTasks()
    {
        for (const auto &task : std::exchange(m_tasks, {}))
            task();
    }

    QString seqs() const
    {
        QStringList list;
        for (const Frame &frame : m_link.sent) {
            const auto &event = std::get<MessageNew>(frame.message);
            list.append(event.room.toString() + QString::number(event.seq));
        }
        return list.join(QLatin1Char(' '));
    }

    UserId m_user{QStringLiteral("me")};
    RoomId m_a{QStringLiteral("a")};
    RoomId m_b{QStringLiteral("b")};
    FakeClock m_clock;
    FrameCoder m_frames{m_clock, QStringLiteral("t")};
    FakeLink m_link;
    FakeLogReader m_log;
    std::vector<std::function<void()>> m_tasks;
    std::optional<Result<Done, RequestError>> m_result;
};

QTEST_GUILESS_MAIN(ReplayJobTest)
#include "tst_replayjob.moc"
