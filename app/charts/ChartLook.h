// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QFont>
#include <QList>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace hearth::app {

//! The colours and the font of charts, as the theme says: qml/charts/ThemedChartLook.qml.
class ChartLook : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    //! By colorIndex.
    Q_PROPERTY(QList<QColor> series MEMBER m_series NOTIFY changed)
    Q_PROPERTY(QColor text MEMBER m_text NOTIFY changed)
    Q_PROPERTY(QColor grid MEMBER m_grid NOTIFY changed)
    //! Of thresholds.
    Q_PROPERTY(QColor threshold MEMBER m_threshold NOTIFY changed)
    //! What the chart lies on.
    Q_PROPERTY(QColor surface MEMBER m_surface NOTIFY changed)
    Q_PROPERTY(QFont font MEMBER m_font NOTIFY changed)

public:
    using QObject::QObject;

    [[nodiscard]] QColor series(int index) const
    {
        return m_series.isEmpty() ? m_text : m_series.at(index % m_series.size());
    }

    [[nodiscard]] QColor text() const { return m_text; }

    [[nodiscard]] QColor grid() const { return m_grid; }

    [[nodiscard]] QColor threshold() const { return m_threshold; }

    [[nodiscard]] QColor surface() const { return m_surface; }

    [[nodiscard]] const QFont &font() const { return m_font; }

Q_SIGNALS:
    void changed();

private:
    QList<QColor> m_series;
    QColor m_text = Qt::black;
    QColor m_grid = Qt::lightGray;
    QColor m_threshold = Qt::red;
    QColor m_surface = Qt::white;
    QFont m_font;
};

} // namespace hearth::app
