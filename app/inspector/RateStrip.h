// SPDX-License-Identifier: MIT
#pragma once

#include "app/charts/SeriesSet.h"
#include "app/inspector/Event.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <optional>
#include <utility>
#include <vector>

namespace hearth::app {

//! How many events a second there were of each type, over a day: the layers of a chart, and what a
//! stretch of it means to a filter. A second is told of once it is over.
class RateStrip : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a source")
    Q_PROPERTY(hearth::app::SeriesSet *series READ series CONSTANT)

public:
    static constexpr qint64 second = 1000; //!< ms

    explicit RateStrip(QObject *parent = nullptr);

    [[nodiscard]] SeriesSet *series() { return &m_series; }

    //! By their own times. One that is older than the second under way counts into that.
    void take(const std::vector<Event> &events);
    //! It is this late, in Unix ms, whether something came or not.
    void passTo(qint64 nowMs);
    //! Nothing more comes of the second under way.
    void finishSecond();
    void clear();

    //! "time >= 2026-11-27T09:12:09.000 and time < 2026-11-27T09:13:00.000", for a filter
    //! (docs/inspector.md); of Unix ms, whichever is the earlier.
    Q_INVOKABLE [[nodiscard]] static QString condition(double fromMs, double toMs);

private:
    //! Tells of the second under way, and of nothing until this one.
    void finish(qint64 until);

    SeriesSet m_series;
    std::optional<qint64> m_second; //!< the one under way, in Unix ms
    std::vector<std::pair<QString, double>> m_counts; //!< in it, by type
};

} // namespace hearth::app
