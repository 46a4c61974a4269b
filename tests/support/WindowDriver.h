// SPDX-License-Identifier: MIT
#pragma once

#include <QAccessible>
#include <QQuickWindow>
#include <QString>

#include <optional>

namespace hearth::test {

//! Uses a window the way a person with a screen reader does: finds what is there by role and name,
//! clicks it where it stands, types. What this can't find, a person can't either.
class WindowDriver
{
public:
    //! `window` has to outlive this object.
    explicit WindowDriver(QQuickWindow *window);

    //! Waits until something visible of this role has a name that contains `name`; false after some
    //! seconds.
    [[nodiscard]] bool waitFor(QAccessible::Role role, const QString &name);
    //! Waits until there is no such thing, or none that is visible.
    [[nodiscard]] bool waitUntilGone(QAccessible::Role role, const QString &name);
    //! Waits until it has the keyboard.
    [[nodiscard]] bool waitForFocus(QAccessible::Role role, const QString &name);
    //! How many visible things of this role have a name that contains `name`.
    [[nodiscard]] int count(QAccessible::Role role, const QString &name) const;

    //! Waits for it and clicks its middle.
    [[nodiscard]] bool click(QAccessible::Role role, const QString &name,
                             Qt::MouseButton button = Qt::LeftButton);
    //! Waits for it and moves the pointer onto its middle.
    [[nodiscard]] bool hover(QAccessible::Role role, const QString &name);
    //! The same, but if it is not there now, or can't be clicked, nothing happens.
    void clickIfThere(QAccessible::Role role, const QString &name);
    //! Clicks the field and types.
    [[nodiscard]] bool typeInto(const QString &field, const QString &text);
    //! Into whatever has the focus.
    void type(const QString &text);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

private:
    //! Says what is there when something was not found.
    [[nodiscard]] bool told(bool good) const;
    //! All that is visible, a line each: "role: name".
    [[nodiscard]] QString inventory() const;
    //! Its middle, once it can be used, keeps its place and is in the window; nothing after some
    //! seconds.
    [[nodiscard]] std::optional<QPoint> settled(QAccessible::Role role, const QString &name) const;
    [[nodiscard]] QAccessibleInterface *find(QAccessible::Role role, const QString &name) const;

    QQuickWindow *m_window;
};

} // namespace hearth::test
