// SPDX-License-Identifier: MIT
#include "app/charts/BarChart.h"

#include "app/charts/ChartPainting.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace hearth::app {

namespace {

constexpr qreal kLabelRoom = 8; //!< above the labels, and between two of them
constexpr qreal kGap = 0.26; //!< between two bars, of what one has with it
constexpr qreal kWidest = 48;
constexpr qreal kCorner = 2;
constexpr qreal kFaint = 0.55; //!< of the other bars while one is read

} // namespace

BarChart::BarChart(QQuickItem *parent)
    : ChartItem(parent)
{}

void BarChart::setValues(const QList<double> &values)
{
    if (std::exchange(m_values, values) == values)
        return;
    if (m_cursor >= m_values.size())
        setCursor(-1);
    changeSoon();
    Q_EMIT valuesChanged();
    if (m_cursor >= 0)
        Q_EMIT cursorChanged();
}

void BarChart::setLabels(const QStringList &labels)
{
    if (std::exchange(m_labels, labels) == labels)
        return;
    changeSoon();
    Q_EMIT valuesChanged();
}

void BarChart::setNames(const QStringList &names)
{
    if (std::exchange(m_names, names) == names)
        return;
    Q_EMIT valuesChanged();
    Q_EMIT cursorChanged();
}

void BarChart::setUnit(const QString &unit)
{
    if (std::exchange(m_unit, unit) == unit)
        return;
    changeSoon();
    Q_EMIT valuesChanged();
}

void BarChart::setColorIndex(int index)
{
    if (std::exchange(m_colorIndex, index) == index)
        return;
    update();
    Q_EMIT lookChanged();
}

bool BarChart::isEmpty() const
{
    return highest() <= 0;
}

QString BarChart::summary() const
{
    if (isEmpty())
        return tr("nothing in this time");
    const auto top = std::max_element(m_values.begin(), m_values.end());
    return tr("%1 in all, the most in “%2”: %3")
        .arg(AxisTicks::reading(std::accumulate(m_values.begin(), m_values.end(), 0.0), m_unit),
             m_names.value(static_cast<int>(top - m_values.begin())),
             AxisTicks::reading(*top, m_unit));
}

qreal BarChart::cursorX() const
{
    return m_cursor < 0 ? 0 : barAt(m_cursor).center().x();
}

QString BarChart::cursorValue() const
{
    return m_cursor < 0 ? QString() : AxisTicks::reading(m_values.at(m_cursor), m_unit);
}

QString BarChart::cursorText() const
{
    return m_cursor < 0 ? QString() : tr("%1: %2").arg(cursorName(), cursorValue());
}

void BarChart::pointAt(qreal x)
{
    if (m_values.isEmpty() || m_plot.width() <= 0)
        return;
    const auto count = static_cast<int>(m_values.size());
    const auto bar = static_cast<int>((x - m_plot.left()) / m_plot.width() * count);
    setCursor(std::clamp(bar, 0, count - 1));
}

void BarChart::step(int bars)
{
    if (m_values.isEmpty())
        return;
    if (m_cursor < 0) {
        const auto top = std::max_element(m_values.begin(), m_values.end());
        setCursor(static_cast<int>(top - m_values.begin()));
        return;
    }
    setCursor(std::clamp(m_cursor + bars, 0, static_cast<int>(m_values.size()) - 1));
}

void BarChart::stepToEnd(bool last)
{
    if (!m_values.isEmpty())
        setCursor(last ? static_cast<int>(m_values.size()) - 1 : 0);
}

void BarChart::hideCursor()
{
    setCursor(-1);
}

void BarChart::paint(QPainter *painter)
{
    if (!look() || m_plot.width() <= 0 || m_plot.height() <= 0)
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    const PlotArea area{m_plot, {}, m_scale};
    ChartPainting::paintGrid(*painter, area, *look());
    ChartPainting::paintValueLabels(*painter, area, *look(), m_unit);
    paintBars(*painter);
    paintLabels(*painter);
}

void BarChart::updatePolish()
{
    if (!look())
        return;
    const qreal line = QFontMetricsF(look()->font()).height();
    const qreal height = std::max<qreal>(0, this->height() - line - kLabelRoom - line / 2);
    const auto steps = static_cast<int>(height / (line * markSpacing));
    m_scale = AxisTicks::scaleFor(0, highest(), steps, AxisTicks::Zero::Included);
    const qreal left = ChartPainting::labelWidth(m_scale, *look(), m_unit);
    m_plot = {left, line / 2, std::max<qreal>(0, width() - left), height};
    update();
    Q_EMIT plotChanged();
    if (m_cursor >= 0)
        Q_EMIT cursorChanged();
}

double BarChart::highest() const
{
    return m_values.isEmpty() ? 0 : *std::max_element(m_values.begin(), m_values.end());
}

QRectF BarChart::barAt(int bar) const
{
    const qreal room = m_plot.width() / static_cast<qreal>(std::max<qsizetype>(1, m_values.size()));
    const qreal width = std::min(kWidest, std::max<qreal>(1, std::floor(room * (1 - kGap))));
    const qreal left = std::round(m_plot.left() + room * bar + (room - width) / 2);
    const double value = std::max(0.0, m_values.at(bar));
    qreal height = m_plot.height() * value / m_scale.high;
    // A single one among many thousands is there, too.
    if (value > 0)
        height = std::max<qreal>(1, height);
    return {left, m_plot.bottom() - height, width, height};
}

void BarChart::paintBars(QPainter &painter) const
{
    painter.save();
    painter.setClipRect(m_plot);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look()->series(m_colorIndex));
    for (int i = 0; i < m_values.size(); ++i) {
        const QRectF bar = barAt(i);
        if (bar.height() <= 0)
            continue;
        painter.setOpacity(m_cursor >= 0 && m_cursor != i ? kFaint : 1);
        // Round at the top alone: the lower corners lie below what is clipped.
        const qreal corner = std::min(kCorner, bar.height());
        painter.drawRoundedRect(bar.adjusted(0, 0, 0, corner), corner, corner);
    }
    painter.restore();
}

void BarChart::paintLabels(QPainter &painter) const
{
    const QFontMetricsF metrics(look()->font());
    painter.setFont(look()->font());
    painter.setPen(look()->text());
    qreal end = 0;
    const auto count = std::min(m_labels.size(), m_values.size());
    for (int i = 0; i < count; ++i) {
        const QString &label = m_labels.at(i);
        if (label.isEmpty())
            continue;
        const qreal width = metrics.horizontalAdvance(label);
        const qreal left = std::clamp(barAt(i).center().x() - width / 2, m_plot.left(),
                                      std::max(m_plot.left(), m_plot.right() - width));
        if (left < end)
            continue;
        painter.drawText(QPointF(left, m_plot.bottom() + kLabelRoom + metrics.ascent()), label);
        end = left + width + kLabelRoom;
    }
}

void BarChart::setCursor(int bar)
{
    if (std::exchange(m_cursor, bar) == bar)
        return;
    update();
    Q_EMIT cursorChanged();
}

} // namespace hearth::app
