// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace hearth::server {

class ServerMetrics;

//! Tells the metrics what the process uses, again and again, so that whoever asks for the metrics
//! reads what is there. Belongs in a thread that serves nobody in particular.
class ProcessWatch : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds interval{1000};

    //! Tells it at once, too. `metrics` outlives it.
    explicit ProcessWatch(ServerMetrics &metrics, std::chrono::milliseconds every = interval);

private:
    void look();

    ServerMetrics &m_metrics;
    QTimer m_timer;
};

} // namespace hearth::server
