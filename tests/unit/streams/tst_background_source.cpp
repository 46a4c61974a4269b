// SPDX-License-Identifier: MIT
#include "app/streams/BackgroundSource.h"
#include "app/time/QtScheduler.h"
#include "tests/unit/streams/Recorder.h"

#include <QRegularExpression>
#include <QTest>

#include <semaphore>

using namespace hearth;
using namespace hearth::app;

namespace {

//! Says so many events when it is started, in one go.
class Flood final : public Source
{
public:
    Flood(SourceListener &listener, int count, std::binary_semaphore &done)
        : m_listener(listener)
        , m_count(count)
        , m_done(done)
    {}

    void start() override
    {
        m_listener.onSourceState(SourceState::Live, {});
        for (int i = 1; i <= m_count; ++i)
            say(i);
        m_done.release();
    }

    void stop() override { m_listener.onSourceState(SourceState::Idle, QStringLiteral("stopped")); }

    void send(const SourceFrame &) override { say(++m_count); }

private:
    void say(int number)
    {
        Event event;
        event.seq = number;
        event.payload = QByteArray(200, 'x');
        m_listener.onSourceEvent(std::move(event));
    }

    SourceListener &m_listener;
    int m_count;
    std::binary_semaphore &m_done;
};

} // namespace

class BackgroundSourceTest : public QObject
{
    Q_OBJECT

private:
    SystemClock m_clock;
    QtScheduler m_scheduler;
    StreamThread m_thread;
    std::binary_semaphore m_flooded{0};

    std::unique_ptr<BackgroundSource> make(int count, SourceOutlet::Bounds bounds)
    {
        return std::make_unique<BackgroundSource>(
            m_thread,
            [this, count](SourceListener &listener, TimeSource) {
                return std::make_unique<Flood>(listener, count, m_flooded);
            },
            TimeSource{m_clock, m_scheduler}, bounds);
    }

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void tellsAllInItsOrder()
    {
        const auto source = make(1000, {});
        std::vector<qint64> numbers;
        QStringList states;
        connect(source.get(), &BackgroundSource::arrived, this,
                [&](const std::vector<Event> &events) {
                    QCOMPARE(QThread::currentThread(), thread());
                    for (const Event &event : events)
                        numbers.push_back(event.seq);
                });
        connect(source.get(), &BackgroundSource::stateChanged, this, [&] {
            states.append(QStringLiteral("%1 after %2")
                              .arg(static_cast<int>(source->state()))
                              .arg(numbers.size()));
        });
        source->start();
        m_flooded.acquire();
        source->send({});
        source->stop();
        QTRY_COMPARE(states.size(), 2);
        QCOMPARE(states,
                 (QStringList{QStringLiteral("2 after 0"), QStringLiteral("0 after 1001")}));
        QCOMPARE(source->why(), QStringLiteral("stopped"));
        for (std::size_t i = 0; i < numbers.size(); ++i)
            QCOMPARE(numbers[i], static_cast<qint64>(i + 1));
    }

    //! What a window that stands still can't take is left out, and it is said where, and how much.
    void boundsWhatWaits_data()
    {
        QTest::addColumn<qint64>("events");
        QTest::addColumn<qint64>("bytes");
        QTest::addColumn<int>("kept");
        QTest::newRow("by number") << qint64(500) << qint64(1'000'000) << 500;
        QTest::newRow("by size") << qint64(500) << qint64(328 * 10) << 10;
        QTest::newRow("one at least") << qint64(500) << qint64(1) << 1;
    }

    void boundsWhatWaits()
    {
        QFETCH(qint64, events);
        QFETCH(qint64, bytes);
        QFETCH(int, kept);
        const auto source = make(20'000, {events, bytes});
        std::vector<Event> all;
        connect(source.get(), &BackgroundSource::arrived, this,
                [&](const std::vector<Event> &batch) {
                    all.insert(all.end(), batch.begin(), batch.end());
                });
        source->start();
        m_flooded.acquire(); // this thread is the window's, and has stood still meanwhile
        QTRY_COMPARE(all.size(), static_cast<std::size_t>(kept + 1));
        QCOMPARE(all[static_cast<std::size_t>(kept - 1)].seq, qint64(kept));
        QCOMPARE(all.back().kind, Event::Kind::Gap);
        QCOMPARE(all.back().type,
                 QStringLiteral("%1 events came faster than they could be taken")
                     .arg(QLocale().toString(20'000 - kept)));
        // And there is room again.
        source->send({});
        QTRY_COMPARE(all.back().seq, qint64(20'001));
    }

    void endsWhileItIsFull()
    {
        auto source = make(20'000, {10, 1'000'000});
        source->start();
        source.reset();
        m_flooded.acquire();
    }
};

QTEST_GUILESS_MAIN(BackgroundSourceTest)
#include "tst_background_source.moc"
