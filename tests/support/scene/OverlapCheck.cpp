// SPDX-License-Identifier: MIT
#include "tests/support/scene/OverlapCheck.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace hearth::test {

namespace {

constexpr std::array kUsed{"QQuickAbstractButton", "QQuickTextInput", "QQuickTextEdit"};

bool isUsed(const SceneItem &entry)
{
    return !entry.shown.isEmpty() && std::any_of(kUsed.begin(), kUsed.end(), [&](const char *type) {
        return entry.item->inherits(type);
    });
}

//! Neither holds the other, and more than an edge is shared.
bool collide(const SceneItem &one, const SceneItem &other)
{
    if (one.layer != other.layer || one.item->isAncestorOf(other.item)
        || other.item->isAncestorOf(one.item))
        return false;
    const QRectF shared = one.shown.intersected(other.shown);
    return shared.width() > 1 && shared.height() > 1 && !one.shown.contains(other.shown)
        && !other.shown.contains(one.shown);
}

} // namespace

QStringList OverlapCheck::complaints(const Scene &scene)
{
    QList<SceneItem> used;
    std::copy_if(scene.items().begin(), scene.items().end(), std::back_inserter(used), isUsed);
    QStringList found;
    for (qsizetype i = 0; i < used.size(); ++i) {
        for (qsizetype j = i + 1; j < used.size(); ++j) {
            if (collide(used.at(i), used.at(j)))
                found.append(
                    QStringLiteral("%1 lies half over %2")
                        .arg(Scene::nameOf(*used.at(j).item), Scene::nameOf(*used.at(i).item)));
        }
    }
    return found;
}

} // namespace hearth::test
