// SPDX-License-Identifier: MIT
#include "shared/base/Inbox.h"

#include <QCoreApplication>
#include <QTest>

#include <thread>

using namespace hearth;

namespace {
constexpr std::chrono::milliseconds kPause{50};

//! An inbox with a pause, and what came of it.
struct PausingInbox
{
    using Urgency = Inbox<int>::Urgency;

    std::vector<std::vector<int>> batches;
    Inbox<int> inbox{[this](std::vector<int> &&batch) { batches.push_back(std::move(batch)); },
                     kPause};

    //! What does not wait for the pause.
    static void handleUrgent() { QCoreApplication::processEvents(QEventLoop::X11ExcludeTimers); }
};
} // namespace

class InboxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void handsOverInOrderAndInOneBatch()
    {
        std::vector<std::vector<int>> batches;
        Inbox<int> inbox(
            [&batches](std::vector<int> &&batch) { batches.push_back(std::move(batch)); });

        inbox.post(1);
        inbox.post(2);
        inbox.post(3);
        QVERIFY(batches.empty()); // never from within post()
        QCoreApplication::processEvents();

        QCOMPARE(batches.size(), std::size_t(1));
        QCOMPARE(batches.front(), (std::vector<int>{1, 2, 3}));
    }

    void takesWhatIsPostedFromWithinTheHandler()
    {
        std::vector<int> seen;
        Inbox<int> *self = nullptr;
        Inbox<int> inbox([&seen, &self](std::vector<int> &&batch) {
            for (const int value : batch) {
                seen.push_back(value);
                if (value < 3)
                    self->post(value + 1);
            }
        });
        self = &inbox;

        inbox.post(1);
        QTRY_COMPARE(seen, (std::vector<int>{1, 2, 3}));
    }

    void keepsTheOrderOfEachPosterAcrossThreads()
    {
        constexpr int kPosters = 4;
        constexpr int kEach = 20000;
        std::vector<int> last(kPosters, -1);
        int received = 0;
        bool ordered = true;
        Inbox<std::pair<int, int>> inbox([&](std::vector<std::pair<int, int>> &&batch) {
            for (const auto &[poster, number] : batch) {
                ordered = ordered && last[static_cast<std::size_t>(poster)] == number - 1;
                last[static_cast<std::size_t>(poster)] = number;
                ++received;
            }
        });
        std::vector<std::thread> posters;
        for (int poster = 0; poster < kPosters; ++poster) {
            posters.emplace_back([poster, &inbox] {
                for (int number = 0; number < kEach; ++number)
                    inbox.post({poster, number});
            });
        }
        QTRY_COMPARE_WITH_TIMEOUT(received, kPosters * kEach, 30000);
        for (std::thread &poster : posters)
            poster.join();
        QVERIFY(ordered);
    }

    void whatMayComeSoonWaitsForCompany()
    {
        PausingInbox paused;
        // Nothing came lately.
        paused.inbox.post(1, PausingInbox::Urgency::Soon);
        paused.handleUrgent();
        QCOMPARE(paused.batches.size(), std::size_t(1));
        paused.inbox.post(2, PausingInbox::Urgency::Soon);
        paused.inbox.post(3, PausingInbox::Urgency::Soon);
        paused.handleUrgent();
        QCOMPARE(paused.batches.size(), std::size_t(1));
        QTRY_COMPARE(paused.batches.size(), std::size_t(2));
        QCOMPARE(paused.batches.back(), (std::vector<int>{2, 3}));
    }

    void whatIsUrgentTakesTheOthersAlong()
    {
        PausingInbox paused;
        paused.inbox.post(1);
        paused.handleUrgent();
        paused.inbox.post(2, PausingInbox::Urgency::Soon);
        paused.inbox.post(3);
        paused.inbox.post(4, PausingInbox::Urgency::Soon);
        paused.handleUrgent();
        QCOMPARE(paused.batches.size(), std::size_t(2));
        QCOMPARE(paused.batches.back(), (std::vector<int>{2, 3, 4}));
    }

    void wakesAgainAfterAPauseInWhichNothingCame()
    {
        PausingInbox paused;
        for (int round = 1; round <= 3; ++round) {
            paused.inbox.post(round, PausingInbox::Urgency::Soon);
            QTRY_COMPARE(paused.batches.size(), static_cast<std::size_t>(round));
            QCOMPARE(paused.batches.back(), std::vector<int>{round});
            QTest::qWait(static_cast<int>(2 * kPause.count()));
        }
    }

    void dropsWhatIsQueuedWhenItGoes()
    {
        bool handled = false;
        {
            Inbox<int> inbox([&handled](std::vector<int> &&) { handled = true; });
            inbox.post(1);
        }
        QCoreApplication::processEvents();
        QVERIFY(!handled);
    }
};

QTEST_GUILESS_MAIN(InboxTest)
#include "tst_inbox.moc"
