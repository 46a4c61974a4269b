// SPDX-License-Identifier: MIT
#include "shared/base/Inbox.h"

#include <QCoreApplication>
#include <QTest>

#include <thread>

using namespace hearth;

class InboxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void handsOverInOrderAndInOneBatch()
    {
        std::vector<std::vector<int>> batches;
        QObject receiver;
        Inbox<int> inbox(&receiver, [&batches](std::vector<int> &&batch) {
            batches.push_back(std::move(batch));
        });

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
        QObject receiver;
        Inbox<int> *self = nullptr;
        Inbox<int> inbox(&receiver, [&seen, &self](std::vector<int> &&batch) {
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
        QObject receiver;
        Inbox<std::pair<int, int>> inbox(&receiver, [&](std::vector<std::pair<int, int>> &&batch) {
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

    void dropsWhatIsQueuedWhenItsReceiverGoes()
    {
        bool handled = false;
        {
            QObject receiver;
            Inbox<int> inbox(&receiver, [&handled](std::vector<int> &&) { handled = true; });
            inbox.post(1);
        }
        QCoreApplication::processEvents();
        QVERIFY(!handled);
    }
};

QTEST_GUILESS_MAIN(InboxTest)
#include "tst_inbox.moc"
