// SPDX-License-Identifier: MIT
#pragma once

#include <QAccessible>
#include <QQuickWindow>
#include <QRect>
#include <QString>
#include <QStringList>

#include <vector>

namespace hearth::test {

//! The accessible names of all that is visible in a window, as they are at the moment of
//! construction.
class SpokenNames
{
public:
    //! `window` has to outlive this object.
    explicit SpokenNames(QQuickWindow &window);

    //! Of the given names those that nothing bears that stands within the window. A name may be a
    //! part of the one that is found.
    [[nodiscard]] QStringList missing(const QStringList &names) const;
    //! All of them, a line each.
    [[nodiscard]] QString inventory() const;

private:
    struct Spoken
    {
        QString name;
        QRect place; //!< in the window
    };

    void visit(QAccessibleInterface *item);

    QQuickWindow &m_window;
    std::vector<Spoken> m_spoken;
};

} // namespace hearth::test
