// SPDX-License-Identifier: MIT
#pragma once

#include "app/charts/TimeChart.h"

#include <QtQml/qqmlregistration.h>

namespace hearth::app {

//! What a RateStrip counts, as a bar a second of which each type has its part, in the colour that
//! the table gives it. No scales: it shows when there was how much, and where to look.
class RateBars : public hearth::app::TimeChart
{
    Q_OBJECT
    QML_ELEMENT

public:
    explicit RateBars(QQuickItem *parent = nullptr);

    //! When the second begins whose bar stands at this place, in Unix ms; 0 while nothing is shown.
    Q_INVOKABLE [[nodiscard]] double secondAt(qreal x) const;
    Q_INVOKABLE [[nodiscard]] qreal placeOf(double timeMs) const;

protected:
    void layOut() override;
    void paintChart(QPainter &painter) override;
};

} // namespace hearth::app
