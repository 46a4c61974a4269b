// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <QQuickWindow>
#include <QStringList>

namespace hearth::test {

//! A window as somebody sees it who takes a careful look.
class Look
{
public:
    //! Waits until nothing moves any more, some seconds at most. `window` has to outlive this
    //! object.
    explicit Look(QQuickWindow &window);

    //! Null if it did not come to rest.
    [[nodiscard]] const QImage &picture() const { return m_picture; }

    //! All that is wrong, a line each: the picture is blank, words can't be read, something is out
    //! of sight or half over something else, or one of the accessible names is not there.
    [[nodiscard]] QStringList complaints(const QStringList &names) const;

private:
    QQuickWindow &m_window;
    QImage m_picture;
};

} // namespace hearth::test
