// SPDX-License-Identifier: MIT
#include "tests/support/scene/Look.h"

#include "tests/support/scene/OverlapCheck.h"
#include "tests/support/scene/PlaceCheck.h"
#include "tests/support/scene/SpokenNames.h"
#include "tests/support/scene/TextCheck.h"

#include <QSet>
#include <QTest>

#include <utility>

namespace hearth::test {

namespace {

constexpr int kPatienceMs = 5000;
//! A page has surfaces, lines, an accent, and smooth edges.
constexpr qsizetype kFewColours = 40;

bool isBlank(const QImage &image)
{
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); y += 2) {
        for (int x = 0; x < image.width(); x += 2) {
            colours.insert(image.pixel(x, y));
            if (colours.size() >= kFewColours)
                return false;
        }
    }
    return true;
}

} // namespace

Look::Look(QQuickWindow &window)
    : m_window(window)
{
    QImage last;
    const bool rests = QTest::qWaitFor(
        [&] {
            const QImage now = window.grabWindow();
            return now == std::exchange(last, now) && !now.isNull();
        },
        kPatienceMs);
    if (rests)
        m_picture = last;
}

QStringList Look::complaints(const QStringList &names) const
{
    QStringList all;
    if (m_picture.isNull())
        all.append(QStringLiteral("it does not come to rest"));
    else if (isBlank(m_picture))
        all.append(QStringLiteral("it is blank"));
    const Scene scene(m_window);
    all += TextCheck::complaints(scene) + PlaceCheck::complaints(scene)
        + OverlapCheck::complaints(scene);
    const SpokenNames spoken(m_window);
    const QStringList missing = spoken.missing(names);
    for (const QString &name : missing)
        all.append(QStringLiteral("nothing is called \"%1\"").arg(name));
    if (!missing.isEmpty())
        all.append(QStringLiteral("but these are:\n") + spoken.inventory());
    return all;
}

} // namespace hearth::test
