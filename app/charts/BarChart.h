// SPDX-License-Identifier: MIT
#pragma once

#include "app/charts/AxisTicks.h"
#include "app/charts/ChartItem.h"

#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace hearth::app {

//! Numbers side by side as bars, as of a histogram; none is below zero. The item for QML to use is
//! qml/charts/LiveBars.qml, which has cursor, keyboard and accessibility about it.
class BarChart : public hearth::app::ChartItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QList<double> values MEMBER m_values WRITE setValues NOTIFY valuesChanged)
    //! What stands below each bar, or nothing; a label that has no room is left out.
    Q_PROPERTY(QList<QString> labels MEMBER m_labels WRITE setLabels NOTIFY valuesChanged)
    //! What each bar is called when it is read: "0.2 to 0.3 ms".
    Q_PROPERTY(QList<QString> names MEMBER m_names WRITE setNames NOTIFY valuesChanged)
    Q_PROPERTY(QString unit MEMBER m_unit WRITE setUnit NOTIFY valuesChanged)
    Q_PROPERTY(int colorIndex MEMBER m_colorIndex WRITE setColorIndex NOTIFY lookChanged)
    //! No bar is above zero.
    Q_PROPERTY(bool empty READ isEmpty NOTIFY valuesChanged)
    //! "1,020 in all, the most in “0.2 to 0.3 ms”: 120"
    Q_PROPERTY(QString summary READ summary NOTIFY valuesChanged)
    Q_PROPERTY(QRectF plot READ plot NOTIFY plotChanged)
    //! The bar that is read; -1: none.
    Q_PROPERTY(int cursor READ cursor NOTIFY cursorChanged)
    Q_PROPERTY(qreal cursorX READ cursorX NOTIFY cursorChanged)
    Q_PROPERTY(QString cursorName READ cursorName NOTIFY cursorChanged)
    Q_PROPERTY(QString cursorValue READ cursorValue NOTIFY cursorChanged)
    Q_PROPERTY(QString cursorText READ cursorText NOTIFY cursorChanged)

public:
    explicit BarChart(QQuickItem *parent = nullptr);

    void setValues(const QList<double> &values);
    void setLabels(const QStringList &labels);
    void setNames(const QStringList &names);
    void setUnit(const QString &unit);

    void setColorIndex(int index);
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] QString summary() const;

    [[nodiscard]] QRectF plot() const { return m_plot; }

    [[nodiscard]] int cursor() const { return m_cursor; }

    [[nodiscard]] qreal cursorX() const;

    [[nodiscard]] QString cursorName() const { return m_names.value(m_cursor); }

    [[nodiscard]] QString cursorValue() const;
    [[nodiscard]] QString cursorText() const;

    //! The cursor goes to the bar at this place.
    Q_INVOKABLE void pointAt(qreal x);
    //! So many bars further; without a cursor it begins at the highest.
    Q_INVOKABLE void step(int bars);
    Q_INVOKABLE void stepToEnd(bool last);
    Q_INVOKABLE void hideCursor();

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void valuesChanged();
    void plotChanged();
    void cursorChanged();

protected:
    void updatePolish() override;

private:
    [[nodiscard]] double highest() const;
    [[nodiscard]] QRectF barAt(int bar) const;
    void paintBars(QPainter &painter) const;
    void paintLabels(QPainter &painter) const;
    void setCursor(int bar);

    QList<double> m_values;
    QStringList m_labels;
    QStringList m_names;
    QString m_unit;
    int m_colorIndex = 0;
    int m_cursor = -1;
    AxisTicks::Scale m_scale;
    QRectF m_plot;
};

} // namespace hearth::app
