// SPDX-License-Identifier: MIT
#include "tests/unit/server-net/EpollTestMain.h"
#include "tests/unit/server-net/SocketPair.h"

#include <QAbstractEventDispatcher>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSocketNotifier>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryFile>

#include <array>
#include <functional>
#include <numeric>
#include <sys/resource.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

using namespace hearth::server;
using namespace std::chrono_literals;

namespace {

//! Counts, and takes the byte.
std::unique_ptr<QSocketNotifier> countReads(const SocketPair &pair, int &count)
{
    auto notifier = std::make_unique<QSocketNotifier>(pair.ends[0], QSocketNotifier::Read);
    QObject::connect(notifier.get(), &QSocketNotifier::activated, notifier.get(), [&pair, &count] {
        pair.read();
        ++count;
    });
    return notifier;
}

} // namespace

class EpollNotifiersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void tellsReadersAndWritersOfOneDescriptorApart()
    {
        const SocketPair pair;
        int reads = 0;
        int writes = 0;
        const auto reader = countReads(pair, reads);
        QSocketNotifier writer(pair.ends[0], QSocketNotifier::Write);
        connect(&writer, &QSocketNotifier::activated, this, [&writes] { ++writes; });
        QSocketNotifier exception(pair.ends[0], QSocketNotifier::Exception);
        int exceptions = 0;
        connect(&exception, &QSocketNotifier::activated, this, [&exceptions] { ++exceptions; });
        QTRY_VERIFY(writes > 3); // level-triggered
        QCOMPARE(reads, 0);
        writer.setEnabled(false);
        runLoopFor(5ms);
        const int before = writes;
        pair.write();
        QTRY_COMPARE(reads, 1);
        QCOMPARE(writes, before);
        writer.setEnabled(true);
        QTRY_VERIFY(writes > before);
        QCOMPARE(exceptions, 0);
    }

    void tellsOfUrgentData()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        QTcpSocket client;
        client.connectToHost(QHostAddress::LocalHost, server.serverPort());
        QTRY_VERIFY(server.hasPendingConnections());
        const std::unique_ptr<QTcpSocket> accepted(server.nextPendingConnection());
        QTRY_COMPARE(client.state(), QAbstractSocket::ConnectedState);
        const int descriptor = ::dup(static_cast<int>(accepted->socketDescriptor()));
        QSocketNotifier notifier(descriptor, QSocketNotifier::Exception);
        QSignalSpy spy(&notifier, &QSocketNotifier::activated);
        QCOMPARE(::send(static_cast<int>(client.socketDescriptor()), "!", 1, MSG_OOB), ssize_t{1});
        QTRY_VERIFY(spy.count() > 0);
        notifier.setEnabled(false);
        ::close(descriptor);
    }

    void wakesWithReadersAndWritersWhenThePeerHangsUp()
    {
        SocketPair pair;
        QSocketNotifier reader(pair.ends[0], QSocketNotifier::Read);
        QSocketNotifier writer(pair.ends[0], QSocketNotifier::Write);
        int reads = 0;
        int writes = 0;
        connect(&reader, &QSocketNotifier::activated, this, [&] {
            ++reads;
            reader.setEnabled(false);
        });
        connect(&writer, &QSocketNotifier::activated, this, [&] {
            ++writes;
            writer.setEnabled(false);
        });
        pair.closeEnd(1);
        QTRY_COMPARE(reads, 1);
        QTRY_COMPARE(writes, 1);
        // Nobody listens, so the hang-up must not keep the loop awake.
        QSignalSpy awake(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::awake);
        runLoopFor(20ms);
        QVERIFY(awake.count() < 20);
    }

    void doesNotTouchWhomAnEarlierSlotDeletedOrDisabled_data()
    {
        QTest::addColumn<bool>("deletes");
        QTest::newRow("deletes") << true;
        QTest::newRow("disables") << false;
    }

    void doesNotTouchWhomAnEarlierSlotDeletedOrDisabled()
    {
        QFETCH(const bool, deletes);
        constexpr std::size_t amount = 50;
        const std::array<SocketPair, amount> pairs;
        std::vector<std::unique_ptr<QSocketNotifier>> notifiers;
        int count = 0;
        for (const SocketPair &pair : pairs) {
            auto *const notifier = notifiers
                                       .emplace_back(std::make_unique<QSocketNotifier>(
                                           pair.ends[0], QSocketNotifier::Read))
                                       .get();
            connect(notifier, &QSocketNotifier::activated, this, [&, notifier] {
                ++count;
                for (auto &other : notifiers) {
                    if (deletes && other.get() != notifier)
                        other.reset();
                    else
                        other->setEnabled(false);
                }
            });
            pair.write();
        }
        QTRY_COMPARE(count, 1);
        runLoopFor(5ms);
        QCOMPARE(count, 1);
    }

    void deliversToTheRestFromALoopInsideASlotOnce()
    {
        std::array<SocketPair, 2> pairs;
        std::array<int, 2> reads{};
        std::vector<std::unique_ptr<QSocketNotifier>> notifiers;
        for (std::size_t i = 0; i < pairs.size(); ++i) {
            auto *const notifier = notifiers
                                       .emplace_back(std::make_unique<QSocketNotifier>(
                                           pairs.at(i).ends[0], QSocketNotifier::Read))
                                       .get();
            connect(notifier, &QSocketNotifier::activated, this, [&, i] {
                // A second event for the same byte would find nothing to read.
                pairs.at(i).read();
                ++reads.at(i);
                if (reads.at(1 - i) == 0)
                    QTRY_COMPARE(reads.at(1 - i), 1);
            });
            pairs.at(i).write();
        }
        QTRY_COMPARE(reads, (std::array{1, 1}));
        runLoopFor(5ms);
        QCOMPARE(reads, (std::array{1, 1}));
    }

    void watchesADescriptorsNextFile_data()
    {
        QTest::addColumn<bool>("closesFirst");
        QTest::addColumn<bool>("isDuplicated");
        QTest::addColumn<bool>("isSeen");
        for (const bool closesFirst : {false, true}) {
            for (const bool isDuplicated : {false, true}) {
                for (const bool isSeen : {false, true}) {
                    QTest::addRow("%s, %s, %s", closesFirst ? "closed, off" : "off, closed",
                                  isDuplicated ? "with a duplicate" : "without",
                                  isSeen ? "after a wait" : "within a turn")
                        << closesFirst << isDuplicated << isSeen;
                }
            }
        }
    }

    void watchesADescriptorsNextFile()
    {
        QFETCH(const bool, closesFirst);
        QFETCH(const bool, isDuplicated);
        QFETCH(const bool, isSeen);
        SocketPair old;
        SocketPair next;
        int oldReads = 0;
        auto notifier = countReads(old, oldReads);
        if (isSeen)
            runLoopFor(1ms);
        const int number = old.ends[0];
        const int duplicate = isDuplicated ? ::dup(number) : -1;
        if (!closesFirst)
            notifier.reset();
        QCOMPARE(::dup2(next.ends[0], number), number); // closes the old file
        notifier.reset();
        ::close(std::exchange(next.ends[0], std::exchange(old.ends[0], -1)));

        int reads = 0;
        notifier = countReads(next, reads);
        if (isDuplicated)
            QCOMPARE(::write(old.ends[1], "x", 1), ssize_t{1}); // what nobody waits for any more
        QCoreApplication::processEvents();
        QCOMPARE(reads, 0);
        next.write();
        QTRY_COMPARE(reads, 1);
        QCOMPARE(oldReads, 0);
        // The old file must not keep the loop awake.
        QSignalSpy awake(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::awake);
        runLoopFor(20ms);
        QVERIFY(awake.count() < 20);
        next.write();
        QTRY_COMPARE(reads, 2);
        if (isDuplicated)
            ::close(duplicate);
    }

    void warnsOfASecondNotifierAndServesIt()
    {
        const QRegularExpression warning(
            QStringLiteral("Multiple socket notifiers for same socket \\d+ and type Read"));
        SocketPair pair;
        int first = 0;
        int second = 0;
        auto older = countReads(pair, first);
        runLoopFor(1ms);
        // As if the descriptor had been closed and taken again.
        SocketPair other;
        QCOMPARE(::dup2(other.ends[0], pair.ends[0]), pair.ends[0]);
        QTest::ignoreMessage(QtWarningMsg, warning);
        const auto newer = countReads(pair, second);
        other.write();
        QTRY_COMPARE(second, 1);
        QCOMPARE(first, 0);
        QTest::ignoreMessage(QtWarningMsg, warning);
        older.reset();
        other.write();
        QTRY_COMPARE(second, 2);
    }

    void disablesWhatIsNoDescriptor()
    {
        int closed = 0;
        {
            const SocketPair pair;
            closed = pair.ends[0];
        }
        QSocketNotifier notifier(closed, QSocketNotifier::Read);
        QTest::ignoreMessage(QtWarningMsg,
                             QRegularExpression(QStringLiteral("Invalid socket .*, disabling")));
        QCoreApplication::processEvents();
        QVERIFY(!notifier.isEnabled());
    }

    void refusesOtherThreads()
    {
        const SocketPair pair;
        int reads = 0;
        const auto notifier = countReads(pair, reads);
        auto *const dispatcher = QAbstractEventDispatcher::instance();
        QTest::ignoreMessage(QtWarningMsg,
                             "QSocketNotifier: cannot be enabled from another thread");
        QTest::ignoreMessage(QtWarningMsg,
                             "QSocketNotifier: cannot be disabled from another thread");
        std::thread([&] {
            dispatcher->registerSocketNotifier(notifier.get());
            dispatcher->unregisterSocketNotifier(notifier.get());
        }).join();
        pair.write();
        QTRY_COMPARE(reads, 1);
    }

    void takesRegularFilesForAlwaysReady()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        QSocketNotifier reader(file.handle(), QSocketNotifier::Read);
        QSignalSpy spy(&reader, &QSocketNotifier::activated);
        QTRY_VERIFY(spy.count() >= 3);
        reader.setEnabled(false);
        const auto count = spy.count();
        runLoopFor(5ms);
        QCOMPARE(spy.count(), count);
    }

    void servesTheBusyAmongThousandsOfIdle()
    {
        constexpr std::size_t amount = 2'000;
        rlimit limit{};
        QCOMPARE(::getrlimit(RLIMIT_NOFILE, &limit), 0);
        limit.rlim_cur = std::min<rlim_t>(limit.rlim_max, 2 * amount + 200);
        QCOMPARE(::setrlimit(RLIMIT_NOFILE, &limit), 0);
        if (limit.rlim_cur < 2 * amount + 200)
            QSKIP("Too few descriptors are allowed");
        const std::vector<SocketPair> pairs(amount);
        std::vector<std::unique_ptr<QSocketNotifier>> notifiers;
        std::vector<int> reads(amount);
        for (std::size_t i = 0; i < amount; ++i)
            notifiers.push_back(countReads(pairs[i], reads[i]));
        constexpr std::size_t busy = 1'234;
        for (int i = 1; i <= 1'000; ++i) {
            pairs[busy].write();
            while (reads[busy] < i)
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        QCOMPARE(std::accumulate(reads.begin(), reads.end(), 0), 1'000);
        // And all at once, more than one wait reports.
        for (const SocketPair &pair : pairs)
            pair.write();
        QTRY_COMPARE(std::accumulate(reads.begin(), reads.end(), 0),
                     1'000 + static_cast<int>(amount));
    }

    void runsProcesses()
    {
        QProcess process;
        QSignalSpy finished(&process, &QProcess::finished);
        process.start(QStringLiteral("cat"), {});
        const QByteArray text(300'000, 'c');
        process.write(text);
        process.closeWriteChannel();
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 20'000);
        QCOMPARE(process.exitCode(), 0);
        QCOMPARE(process.readAllStandardOutput(), text);
    }

    void carriesMegabytesBothWays()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::newConnection, this, [&server] {
            QTcpSocket *const socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket,
                    [socket] { socket->write(socket->readAll()); });
        });
        QByteArray sent(4 * 1024 * 1024, Qt::Uninitialized);
        for (qsizetype i = 0; i < sent.size(); ++i)
            sent[i] = static_cast<char>(i * 7 + i / 251);
        QTcpSocket client;
        QByteArray received;
        connect(&client, &QTcpSocket::readyRead, this, [&] { received += client.readAll(); });
        connect(&client, &QTcpSocket::connected, this, [&] { client.write(sent); });
        client.connectToHost(QHostAddress::LocalHost, server.serverPort());
        QTRY_COMPARE_WITH_TIMEOUT(received.size(), sent.size(), 30'000);
        QCOMPARE(received, sent);
        QSignalSpy disconnected(&client, &QTcpSocket::disconnected);
        client.disconnectFromHost();
        QTRY_COMPARE(disconnected.count(), 1);
    }
};

int main(int argc, char **argv)
{
    return runOverBothDispatchers<EpollNotifiersTest>(argc, argv);
}

#include "tst_epollnotifiers.moc"
