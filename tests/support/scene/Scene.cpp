// SPDX-License-Identifier: MIT
#include "tests/support/scene/Scene.h"

namespace hearth::test {

namespace {

constexpr int kTold = 40;

} // namespace

Scene::Scene(const QQuickWindow &window)
    : m_bounds(QPointF(), window.size())
{
    visit(window.contentItem(), {.shown = m_bounds.adjusted(-1e6, -1e6, 1e6, 1e6)});
}

QString Scene::nameOf(const QQuickItem &item)
{
    // A type of the module is SomeName_QMLTYPE_7, or SomeName_QML_7.
    QString name = QString::fromLatin1(item.metaObject()->className());
    name.truncate(name.contains(QStringLiteral("_QML")) ? name.indexOf(QStringLiteral("_QML"))
                                                        : name.size());
    const QString text = item.property("text").toString().simplified();
    return text.isEmpty() ? name : QStringLiteral("%1 \"%2\"").arg(name, text.left(kTold));
}

void Scene::visit(QQuickItem *item, SceneItem inherited)
{
    if (!item->isVisible() || item->opacity() <= 0)
        return;
    const bool isPopup = item->parentItem() && item->parentItem()->inherits("QQuickOverlay");
    SceneItem here = inherited;
    here.item = item;
    here.place = item->mapRectToScene(QRectF(QPointF(), item->size()));
    here.shown = here.place.intersected(inherited.shown);
    if (isPopup || item->z() > 0)
        here.layer = item;
    m_items.append(here);

    if (!item->clip())
        here.shown = inherited.shown;
    here.scrolls = inherited.scrolls || item->inherits("QQuickFlickable");
    const auto children = item->childItems();
    for (QQuickItem *child : children)
        visit(child, here);
}

} // namespace hearth::test
