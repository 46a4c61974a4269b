// SPDX-License-Identifier: MIT
#include "app/charts/ChartItem.h"

namespace hearth::app {

void ChartItem::setLook(ChartLook *look)
{
    if (m_look == look)
        return;
    if (m_look)
        m_look->disconnect(this);
    m_look = look;
    if (m_look)
        connect(m_look, &ChartLook::changed, this, &ChartItem::changeSoon);
    changeSoon();
    Q_EMIT lookChanged();
}

void ChartItem::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickPaintedItem::geometryChange(now, before);
    if (now.size() != before.size())
        changeSoon();
}

void ChartItem::changeSoon()
{
    polish();
}

} // namespace hearth::app
