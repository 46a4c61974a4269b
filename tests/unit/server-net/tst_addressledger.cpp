// SPDX-License-Identifier: MIT
#include "server/net/AddressLedger.h"
#include "tests/support/FakeClock.h"

#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace hearth;
using namespace hearth::server;
using namespace std::chrono_literals;

class AddressLedgerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void countsOpenConnections()
    {
        AddressLedger ledger(m_clock, {2, false});
        auto first = ledger.connect(address("192.0.2.1"));
        auto second = ledger.connect(address("192.0.2.1"));
        QVERIFY(first);
        QVERIFY(second);
        QVERIFY(!ledger.connect(address("192.0.2.1")));
        QVERIFY(ledger.connect(address("192.0.2.2")));
        second.reset();
        QVERIFY(ledger.connect(address("192.0.2.1")));
    }

    void takesOtherLimitsWhileItRuns()
    {
        AddressLedger ledger(m_clock, {1, true, false});
        const auto first = ledger.connect(address("192.0.2.1"));
        QVERIFY(!ledger.connect(address("192.0.2.1")));
        ledger.setLimits({2, false, false});
        const auto second = ledger.connect(address("192.0.2.1"));
        QVERIFY(second);
        QVERIFY(!ledger.connect(address("192.0.2.1")));
        for (int i = 0; i < 2 * AddressLedger::signInBurst; ++i)
            QVERIFY(!ledger.signIn(address("192.0.2.1")));
    }

    void countsWhatWasMovedOnce()
    {
        AddressLedger ledger(m_clock, {1, false});
        AddressLedger::Ticket held;
        {
            auto ticket = ledger.connect(address("192.0.2.1"));
            QVERIFY(ticket);
            AddressLedger::Ticket moved(std::move(*ticket));
            held = std::move(moved);
        }
        QVERIFY(!ledger.connect(address("192.0.2.1")));
        held = AddressLedger::Ticket();
        QVERIFY(ledger.connect(address("192.0.2.1")));
    }

    void replacesOneTicketByAnother()
    {
        AddressLedger ledger(m_clock, {1, false});
        AddressLedger::Ticket held = *ledger.connect(address("192.0.2.1"));
        held = *ledger.connect(address("192.0.2.2"));
        QVERIFY(ledger.connect(address("192.0.2.1")));
        QVERIFY(!ledger.connect(address("192.0.2.2")));
    }

    void knowsWhoIsTheSame_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("isSame");
        QTest::newRow("a /64") << "2001:db8:0:1::1"
                               << "2001:db8:0:1:ffff:ffff:ffff:ffff" << true;
        QTest::newRow("another /64") << "2001:db8:0:1::1"
                                     << "2001:db8:0:2::1" << false;
        QTest::newRow("mapped") << "192.0.2.1"
                                << "::ffff:192.0.2.1" << true;
        QTest::newRow("two mapped ones") << "::ffff:192.0.2.1"
                                         << "::ffff:192.0.2.2" << false;
        QTest::newRow("IPv4 neighbours") << "192.0.2.1"
                                         << "192.0.2.2" << false;
        QTest::newRow("a link's scope") << "fe80::1"
                                        << "fe80::2%eth0" << true;
    }

    void knowsWhoIsTheSame()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        AddressLedger ledger(m_clock, {1, false});
        const auto ticket = ledger.connect(QHostAddress(one));
        QVERIFY(ticket);
        QTEST(!ledger.connect(QHostAddress(other)).has_value(), "isSame");
    }

    void limitsHowFastConnectionsCome_data()
    {
        QTest::addColumn<int>("connections");
        QTest::addColumn<int>("burst");
        QTest::newRow("few") << 5 << 100;
        QTest::newRow("many") << 256 << 256;
    }

    void limitsHowFastConnectionsCome()
    {
        QFETCH(int, connections);
        QFETCH(int, burst);
        AddressLedger ledger(m_clock, {connections, false});
        // Each is gone before the next.
        for (int i = 0; i < burst; ++i)
            QVERIFY(ledger.connect(address("192.0.2.1")));
        QVERIFY(!ledger.connect(address("192.0.2.1")));
        QVERIFY(ledger.connect(address("192.0.2.2")));
        m_clock.advance(1s);
        for (int i = 0; i < 50; ++i)
            QVERIFY(ledger.connect(address("192.0.2.1")));
        QVERIFY(!ledger.connect(address("192.0.2.1")));
    }

    void limitsSignIns()
    {
        AddressLedger ledger(m_clock, {0, true});
        for (int i = 0; i < 30; ++i)
            QVERIFY(!ledger.signIn(address("2001:db8::1")));
        QVERIFY(ledger.signIn(address("2001:db8::2")) == 1000ms);
        QVERIFY(!ledger.signIn(address("2001:db8:0:1::1")));
        m_clock.advance(999ms);
        QVERIFY(ledger.signIn(address("2001:db8::1")) == 1ms);
        m_clock.advance(1ms);
        QVERIFY(!ledger.signIn(address("2001:db8::1")));
        QVERIFY(ledger.signIn(address("2001:db8::1")));
    }

    void limitsRequests()
    {
        AddressLedger ledger(m_clock, {0, true, true});
        for (int i = 0; i < 200; ++i)
            QVERIFY(!ledger.ask(address("192.0.2.1")));
        QVERIFY(ledger.ask(address("192.0.2.1")) == 20ms);
        QVERIFY(!ledger.ask(address("192.0.2.2")));
        QVERIFY(!ledger.signIn(address("192.0.2.1")));
        m_clock.advance(20ms);
        QVERIFY(!ledger.ask(address("192.0.2.1")));
        QVERIFY(ledger.ask(address("192.0.2.1")));
    }

    void keepsNoBookWithoutLimits()
    {
        AddressLedger ledger(m_clock, {0, false});
        std::vector<AddressLedger::Ticket> tickets;
        for (int i = 0; i < 1000; ++i) {
            auto ticket = ledger.connect(address("192.0.2.1"));
            QVERIFY(ticket);
            tickets.push_back(std::move(*ticket));
            QVERIFY(!ledger.signIn(address("192.0.2.1")));
            QVERIFY(!ledger.ask(address("192.0.2.1")));
        }
        QCOMPARE(ledger.addressCount(), 0);
    }

    void forgetsWhoHoldsNothing()
    {
        AddressLedger ledger(m_clock, {10, true});
        const auto held = ledger.connect(QHostAddress(numbered(0)));
        QVERIFY(held);
        for (quint32 i = 1; i < 2000; ++i)
            QVERIFY(ledger.connect(QHostAddress(numbered(i))));
        QCOMPARE(ledger.addressCount(), 2000);
        m_clock.advance(60s);
        QVERIFY(ledger.connect(address("192.0.2.1")));
        // It, and the one whose connection is open.
        QCOMPARE(ledger.addressCount(), 2);
        QVERIFY(held);
    }

    void doesNotForgetWhoHasTriedTooOften()
    {
        AddressLedger ledger(m_clock, {10, true});
        // A bucket of 30 at one a second takes 30 s to be full.
        const QHostAddress guesser = address("192.0.2.1");
        for (int i = 0; i < 30; ++i)
            QVERIFY(!ledger.signIn(guesser));
        for (quint32 second = 1; second < 30; ++second) {
            m_clock.advance(1s);
            // Others come in such numbers that there is a sweep.
            for (quint32 i = 0; i < 3000; ++i)
                QVERIFY(ledger.connect(QHostAddress(numbered(second * 3000 + i))));
        }
        for (int i = 0; i < 29; ++i)
            QVERIFY(!ledger.signIn(guesser));
        QVERIFY(ledger.signIn(guesser));
        QVERIFY(ledger.addressCount() < 29 * 3000);
    }

    void isBoundedAndSharesTheRest()
    {
        AddressLedger ledger(m_clock, {2, true});
        std::vector<AddressLedger::Ticket> tickets;
        const auto limit = static_cast<quint32>(AddressLedger::addressLimit);
        for (quint32 i = 0; i < limit; ++i)
            tickets.push_back(*ledger.connect(QHostAddress(numbered(i))));
        QCOMPARE(ledger.addressCount(), AddressLedger::addressLimit);
        // Those beyond it are one, as far as the limits go.
        auto first = ledger.connect(QHostAddress(numbered(limit)));
        auto second = ledger.connect(QHostAddress(numbered(limit + 1)));
        QVERIFY(first);
        QVERIFY(second);
        QVERIFY(!ledger.connect(QHostAddress(numbered(limit + 2))));
        QCOMPARE(ledger.addressCount(), AddressLedger::addressLimit + 1);
        // Those that were there first keep their own.
        QVERIFY(ledger.connect(QHostAddress(numbered(7))));
        first.reset();
        QVERIFY(ledger.connect(QHostAddress(numbered(limit + 3))));
        second.reset();
        tickets.clear();
        m_clock.advance(60s);
        QVERIFY(ledger.connect(QHostAddress(numbered(limit + 4))));
        QCOMPARE(ledger.addressCount(), 1);
    }

    void countsInSeveralThreads()
    {
        constexpr int limit = 10;
        AddressLedger ledger(m_clock, {limit, false});
        std::atomic<int> open = 0;
        std::atomic<int> most = 0;
        std::vector<std::thread> threads;
        for (int t = 0; t < 4; ++t) {
            threads.emplace_back([&] {
                for (int i = 0; i < 25; ++i) {
                    std::vector<AddressLedger::Ticket> tickets;
                    while (auto ticket = ledger.connect(address("192.0.2.1"))) {
                        most = std::max<int>(most, ++open);
                        tickets.push_back(std::move(*ticket));
                    }
                    open -= static_cast<int>(tickets.size());
                }
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QVERIFY(most > 0);
        QVERIFY(most <= limit);
        m_clock.advance(1min);
        std::vector<AddressLedger::Ticket> tickets;
        while (auto ticket = ledger.connect(address("192.0.2.1")))
            tickets.push_back(std::move(*ticket));
        QCOMPARE(tickets.size(), std::size_t{limit});
    }

private:
    static QHostAddress address(const char *text) { return QHostAddress(QString::fromUtf8(text)); }

    static quint32 numbered(quint32 i) { return 0x0a000000U + i; }

    FakeClock m_clock;
};

QTEST_GUILESS_MAIN(AddressLedgerTest)
#include "tst_addressledger.moc"
