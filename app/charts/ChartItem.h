// SPDX-License-Identifier: MIT
#pragma once

#include "app/charts/ChartLook.h"

#include <QPointer>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace hearth::app {

//! What every chart is: painted in a look, and laid out anew before the next frame whenever the
//! look or its own size is another one.
class ChartItem : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(hearth::app::ChartLook *look READ look WRITE setLook NOTIFY lookChanged)

public:
    using QQuickPaintedItem::QQuickPaintedItem;

    //! Nothing is painted without one.
    [[nodiscard]] ChartLook *look() const { return m_look; }

    void setLook(ChartLook *look);

Q_SIGNALS:
    void lookChanged();

protected:
    static constexpr qreal markSpacing =
        2.6; //!< between two marks at least, in heights of the font

    void geometryChange(const QRectF &now, const QRectF &before) override;
    //! Lays out before the next frame; what is to be read anew for that has to be said besides.
    virtual void changeSoon();

private:
    QPointer<ChartLook> m_look;
};

} // namespace hearth::app
