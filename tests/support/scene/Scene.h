// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QQuickItem>
#include <QQuickWindow>
#include <QRectF>
#include <QString>

namespace hearth::test {

//! An item that is drawn, and where; all in the window's coordinates.
struct SceneItem
{
    QQuickItem *item = nullptr;
    QRectF place; //!< all of it
    QRectF shown; //!< what of it no ancestor clips away; empty: nothing
    //! The popup it belongs to, or what is raised above its siblings (by z); else null. What stands
    //! in different layers may lie over each other.
    QQuickItem *layer = nullptr;
    //! It moves within a Flickable, so that what is out of sight can be scrolled to.
    bool scrolls = false;
};

//! All that a window draws, popups included, as it stands at the moment of construction.
class Scene
{
public:
    //! `window` has to outlive this object.
    explicit Scene(const QQuickWindow &window);

    [[nodiscard]] const QList<SceneItem> &items() const { return m_items; }

    [[nodiscard]] QRectF bounds() const { return m_bounds; }

    //! For complaints: its type, and its text if it has one.
    [[nodiscard]] static QString nameOf(const QQuickItem &item);

private:
    void visit(QQuickItem *item, SceneItem inherited);

    QRectF m_bounds;
    QList<SceneItem> m_items;
};

} // namespace hearth::test
