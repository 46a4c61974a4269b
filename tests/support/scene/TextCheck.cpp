// SPDX-License-Identifier: MIT
#include "tests/support/scene/TextCheck.h"

namespace hearth::test {

namespace {

//! Sizes are rounded here and there.
constexpr double kSlack = 1;

bool hasEllipsis(const QQuickItem &text)
{
    return text.property("elide").toInt() != Qt::ElideNone;
}

//! Of its own item.
bool overflows(const QQuickItem &text)
{
    return text.property("contentWidth").toDouble() > text.width() + kSlack
        || text.property("contentHeight").toDouble() > text.height() + kSlack;
}

bool isCut(const SceneItem &text)
{
    return text.shown.width() < text.place.width() - kSlack
        || text.shown.height() < text.place.height() - kSlack;
}

} // namespace

QStringList TextCheck::complaints(const Scene &scene)
{
    QStringList found;
    for (const SceneItem &entry : scene.items()) {
        const QQuickItem &item = *entry.item;
        if (!item.inherits("QQuickText") || item.property("text").toString().isEmpty())
            continue;
        if (overflows(item) && !hasEllipsis(item))
            found.append(QStringLiteral("%1 takes %2x%3 and has %4x%5")
                             .arg(Scene::nameOf(item))
                             .arg(item.property("contentWidth").toDouble())
                             .arg(item.property("contentHeight").toDouble())
                             .arg(item.width())
                             .arg(item.height()));
        else if (!entry.scrolls && isCut(entry))
            found.append(QStringLiteral("%1 is cut off").arg(Scene::nameOf(item)));
    }
    return found;
}

} // namespace hearth::test
