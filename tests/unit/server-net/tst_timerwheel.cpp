// SPDX-License-Identifier: MIT
#include "server/session/TimerWheel.h"

#include <QRandomGenerator>
#include <QTest>

#include <array>
#include <map>
#include <memory>

using namespace hearth;
using namespace hearth::server;
using namespace std::chrono_literals;

using Wheel = TimerWheel<int>;

class TimerWheelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_wheel = std::make_unique<Wheel>();
    }

    void neverWakesWhenEmpty()
    {
        QVERIFY(!m_wheel->next());
        Wheel::Handle handle;
        m_wheel->set(handle, 1, m_start);
        m_wheel->remove(handle);
        QVERIFY(!m_wheel->next());
        m_wheel->set(handle, 1, m_start);
        QCOMPARE(m_wheel->takeDue(m_start), std::vector{1});
        QVERIFY(!m_wheel->next());
        QVERIFY(m_wheel->takeDue(m_start + 24h).empty());
    }

    void removesWhatIsNotSet()
    {
        Wheel::Handle unset;
        Wheel::Handle set;
        m_wheel->set(set, 1, m_start);
        m_wheel->remove(unset);
        QCOMPARE(m_wheel->takeDue(m_start), std::vector{1});
        m_wheel->remove(set);
        QVERIFY(!m_wheel->next());
    }

    void isNeverEarly_data()
    {
        QTest::addColumn<qint64>("millis");
        for (const qint64 millis : {0, 1, 31, 32, 33, 5000, 32767, 32768, 32769, 25 * 60 * 1000})
            QTest::addRow("%lld ms", static_cast<long long>(millis)) << millis;
        QTest::addRow("a day") << qint64(24 * 60 * 60 * 1000);
    }

    void isNeverEarly()
    {
        QFETCH(qint64, millis);
        const SteadyTime when = m_start + std::chrono::milliseconds(millis);
        Wheel::Handle handle;
        m_wheel->set(handle, 1, when);
        QVERIFY(m_wheel->takeDue(when - 1ms).empty());
        QVERIFY(m_wheel->next() <= when + Wheel::slot);
        QCOMPARE(m_wheel->takeDue(when), std::vector{1});
    }

    void isNoLaterThanASlotWhenWokenAsItSays()
    {
        Wheel::Handle handle;
        const SteadyTime when = m_start + 24h;
        m_wheel->set(handle, 1, when);
        // Something keeps the wheel turning meanwhile, as sessions do.
        Wheel::Handle other;
        m_wheel->set(other, 2, m_start);
        int wakeUps = 0;
        SteadyTime now = m_start;
        for (bool taken = false; !taken; ++wakeUps) {
            now = std::max(now, *m_wheel->next());
            const auto due = m_wheel->takeDue(now);
            taken = std::find(due.begin(), due.end(), 1) != due.end();
        }
        QVERIFY(now >= when);
        QVERIFY(now <= when + Wheel::slot);
        // Once a round is what a far deadline may cost.
        const auto rounds = 24h / (Wheel::slot * static_cast<int>(Wheel::slots));
        QVERIFY2(wakeUps <= rounds + 3, qPrintable(QString::number(wakeUps)));
    }

    void sharesWakeUpsWithinASlot()
    {
        // As the heartbeats of 10,000 sessions lie over 25 seconds.
        constexpr int sessions = 10'000;
        constexpr std::chrono::milliseconds interval{25'000};
        std::vector<Wheel::Handle> handles(sessions);
        for (int i = 0; i < sessions; ++i)
            m_wheel->set(handles[static_cast<std::size_t>(i)], i,
                         m_start + i * interval / sessions);
        int wakeUps = 0;
        std::size_t taken = 0;
        while (const auto next = m_wheel->next()) {
            taken += m_wheel->takeDue(*next).size();
            ++wakeUps;
        }
        QCOMPARE(taken, std::size_t{sessions});
        QVERIFY2(wakeUps <= interval / Wheel::slot + 2, qPrintable(QString::number(wakeUps)));
    }

    void takesADeadlineThatHasPassed()
    {
        Wheel::Handle late;
        Wheel::Handle past;
        m_wheel->set(late, 1, m_start + 10s);
        QVERIFY(m_wheel->takeDue(m_start + 9s).empty());
        m_wheel->set(past, 2, m_start);
        QVERIFY(m_wheel->next() <= m_start + 9s);
        QCOMPARE(m_wheel->takeDue(m_start + 9s), std::vector{2});
        QCOMPARE(m_wheel->takeDue(m_start + 10s), std::vector{1});
    }

    void catchesUpAfterALongPause()
    {
        std::array<Wheel::Handle, 100> handles;
        for (std::size_t i = 0; i < handles.size(); ++i)
            m_wheel->set(handles[i], static_cast<int>(i), m_start + static_cast<int>(i) * 1s);
        QCOMPARE(m_wheel->takeDue(m_start + 1h).size(), handles.size());
        QVERIFY(!m_wheel->next());
    }

    void movesADeadline()
    {
        Wheel::Handle handle;
        m_wheel->set(handle, 1, m_start + 1s);
        m_wheel->set(handle, 2, m_start + 5s);
        QVERIFY(m_wheel->takeDue(m_start + 4s).empty());
        QCOMPARE(m_wheel->takeDue(m_start + 5s), std::vector{2});
        QVERIFY(!m_wheel->next());
    }

    void letsTheDueSetTheirNext()
    {
        std::array<Wheel::Handle, 3> handles;
        for (std::size_t i = 0; i < handles.size(); ++i)
            m_wheel->set(handles[i], static_cast<int>(i), m_start);
        std::vector<int> due = m_wheel->takeDue(m_start);
        QCOMPARE(due.size(), handles.size());
        for (const int key : due)
            m_wheel->set(handles[static_cast<std::size_t>(key)], key, m_start + 1s);
        // Due again at once is due in the next call, not in this one.
        m_wheel->set(handles[0], 0, m_start);
        QCOMPARE(m_wheel->takeDue(m_start), std::vector{0});
        due = m_wheel->takeDue(m_start + 1s);
        std::sort(due.begin(), due.end());
        QCOMPARE(due, (std::vector{1, 2}));
    }

    void agreesWithASimpleModel_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 8; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void agreesWithASimpleModel()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        std::array<Wheel::Handle, 50> handles;
        std::map<int, SteadyTime> model;
        SteadyTime now = m_start;
        // Up to a slot, up to a second, beyond a round, a day.
        constexpr std::array<int, 4> spans{40, 1000, 100'000, 24 * 60 * 60 * 1000};
        const auto someTime = [&] {
            return std::chrono::milliseconds(random.bounded(spans[random.bounded(4U)]));
        };
        for (int step = 0; step < 5000; ++step) {
            const int key = random.bounded(static_cast<int>(handles.size()));
            Wheel::Handle &handle = handles[static_cast<std::size_t>(key)];
            switch (random.bounded(4)) {
            case 0:
                m_wheel->remove(handle);
                model.erase(key);
                break;
            case 1:
                now += std::chrono::milliseconds(
                    random.bounded(random.bounded(20) == 0 ? 200'000 : 100));
                takeFromBoth(model, now);
                break;
            default: {
                // Some of them lie in the past.
                const SteadyTime when = now + someTime() - 20ms;
                m_wheel->set(handle, key, when);
                model[key] = when;
            }
            }
            checkNext(model);
            if (QTest::currentTestFailed())
                return;
        }
    }

private:
    void takeFromBoth(std::map<int, SteadyTime> &model, SteadyTime now)
    {
        std::vector<int> expected;
        for (const auto &[key, when] : model) {
            if (when <= now)
                expected.push_back(key);
        }
        for (const int key : expected)
            model.erase(key);
        std::vector<int> due = m_wheel->takeDue(now);
        std::sort(due.begin(), due.end());
        QCOMPARE(due, expected);
    }

    void checkNext(const std::map<int, SteadyTime> &model)
    {
        const auto next = m_wheel->next();
        QCOMPARE(next.has_value(), !model.empty());
        for (const auto &[key, when] : model)
            QVERIFY(*next <= when + Wheel::slot);
    }

    std::unique_ptr<Wheel> m_wheel;
    // Not the begin of a slot.
    SteadyTime m_start{1h + 7ms};
};

QTEST_GUILESS_MAIN(TimerWheelTest)
#include "tst_timerwheel.moc"
