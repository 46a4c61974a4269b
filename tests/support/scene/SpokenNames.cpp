// SPDX-License-Identifier: MIT
#include "tests/support/scene/SpokenNames.h"

#include <algorithm>
#include <iterator>

namespace hearth::test {

SpokenNames::SpokenNames(QQuickWindow &window)
    : m_window(window)
{
    QAccessible::setActive(true);
    visit(QAccessible::queryAccessibleInterface(&window));
}

QStringList SpokenNames::missing(const QStringList &names) const
{
    const QRect bounds = QRect(QPoint(), m_window.size()).adjusted(-1, -1, 1, 1);
    QStringList lost;
    std::copy_if(names.begin(), names.end(), std::back_inserter(lost), [&](const QString &name) {
        return std::none_of(m_spoken.begin(), m_spoken.end(), [&](const Spoken &spoken) {
            return spoken.name.contains(name) && !spoken.place.isEmpty()
                && bounds.contains(spoken.place);
        });
    });
    return lost;
}

QString SpokenNames::inventory() const
{
    QString lines;
    for (const Spoken &spoken : m_spoken)
        lines += spoken.name + QLatin1Char('\n');
    return lines;
}

void SpokenNames::visit(QAccessibleInterface *item)
{
    if (!item || !item->isValid() || item->state().invisible)
        return;
    const QString name = item->text(QAccessible::Name);
    const QRect place = item->rect();
    if (!name.isEmpty())
        m_spoken.push_back({name, QRect(m_window.mapFromGlobal(place.topLeft()), place.size())});
    for (int i = 0; i < item->childCount(); ++i)
        visit(item->child(i));
}

} // namespace hearth::test
