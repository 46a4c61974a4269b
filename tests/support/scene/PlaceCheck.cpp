// SPDX-License-Identifier: MIT
#include "tests/support/scene/PlaceCheck.h"

#include <algorithm>
#include <array>

namespace hearth::test {

namespace {

constexpr std::array kSeen{"QQuickText", "QQuickTextInput", "QQuickTextEdit", "QQuickImageBase",
                           "QQuickControl"};

bool isSeen(const QQuickItem &item)
{
    return std::any_of(kSeen.begin(), kSeen.end(),
                       [&](const char *type) { return item.inherits(type); });
}

} // namespace

QStringList PlaceCheck::complaints(const Scene &scene)
{
    const QRectF bounds = scene.bounds().adjusted(-1, -1, 1, 1);
    QStringList found;
    for (const SceneItem &entry : scene.items()) {
        if (entry.scrolls || entry.shown.isEmpty() || bounds.contains(entry.shown)
            || !isSeen(*entry.item))
            continue;
        const QRectF &place = entry.place;
        found.append(QStringLiteral("%1 stands outside of the window, at %2,%3, %4x%5")
                         .arg(Scene::nameOf(*entry.item))
                         .arg(place.x())
                         .arg(place.y())
                         .arg(place.width())
                         .arg(place.height()));
    }
    return found;
}

} // namespace hearth::test
