// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace prometheus {
class Histogram;
} // namespace prometheus

namespace hearth::server {

class ServerMetrics;

//! Measures how late the loop of its thread is: how long after its time a timer fires. A loop that
//! is stuck is reported once it goes on. Made and destroyed in the thread it measures.
class LoopLag : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds interval{500};

    using Now = std::function<std::chrono::steady_clock::time_point()>;

    //! `thread` is the label. `metrics` outlives it.
    LoopLag(ServerMetrics &metrics, const QString &thread,
            std::chrono::milliseconds every = interval, Now now = &std::chrono::steady_clock::now);

private:
    void arm();
    void report();

    prometheus::Histogram &m_lag;
    std::chrono::milliseconds m_every;
    Now m_now;
    std::chrono::steady_clock::time_point m_due;
    QTimer m_timer;
};

} // namespace hearth::server
