// SPDX-License-Identifier: MIT
#pragma once

#include "app/charts/TimeChart.h"

namespace hearth::app {

//! The course of one number, the first of its series, in a small place: no scales, no words, from
//! zero up. What it says has to stand beside it.
class Sparkline : public hearth::app::TimeChart
{
    Q_OBJECT
    QML_ELEMENT

public:
    explicit Sparkline(QQuickItem *parent = nullptr);

protected:
    void layOut() override;
    void paintChart(QPainter &painter) override;
};

} // namespace hearth::app
