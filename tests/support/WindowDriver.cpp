// SPDX-License-Identifier: MIT
#include "tests/support/WindowDriver.h"

#include <QCursor>
#include <QMetaEnum>
#include <QTest>

#include <functional>

namespace hearth::test {

namespace {

constexpr int kDriverPatienceMs = 15000;

//! Visits what is visible; `visit` answers whether to go on.
bool walk(QAccessibleInterface *item, const std::function<bool(QAccessibleInterface *)> &visit)
{
    if (!item || !item->isValid() || item->state().invisible)
        return true;
    if (!visit(item))
        return false;
    for (int i = 0; i < item->childCount(); ++i) {
        if (!walk(item->child(i), visit))
            return false;
    }
    return true;
}

bool matches(QAccessibleInterface *item, QAccessible::Role role, const QString &name)
{
    // Qt 6.4 calls every control that can be pressed a button, and every pane one, whatever QML
    // says; later versions keep it.
    const bool same = item->role() == role
        || (role == QAccessible::Button
            && (item->role() == QAccessible::PageTab || item->role() == QAccessible::ButtonMenu))
        || (role == QAccessible::ListItem && item->role() == QAccessible::Pane);
    return same && item->text(QAccessible::Name).contains(name);
}

} // namespace

WindowDriver::WindowDriver(QQuickWindow *window)
    : m_window(window)
{
    QAccessible::setActive(true);
}

QAccessibleInterface *WindowDriver::find(QAccessible::Role role, const QString &name) const
{
    QAccessibleInterface *found = nullptr;
    walk(QAccessible::queryAccessibleInterface(m_window), [&](QAccessibleInterface *item) {
        if (matches(item, role, name))
            found = item;
        return found == nullptr;
    });
    return found;
}

int WindowDriver::count(QAccessible::Role role, const QString &name) const
{
    int found = 0;
    walk(QAccessible::queryAccessibleInterface(m_window), [&](QAccessibleInterface *item) {
        found += matches(item, role, name) ? 1 : 0;
        return true;
    });
    return found;
}

bool WindowDriver::waitFor(QAccessible::Role role, const QString &name)
{
    return told(QTest::qWaitFor([&] { return find(role, name) != nullptr; }, kDriverPatienceMs));
}

bool WindowDriver::waitUntilGone(QAccessible::Role role, const QString &name)
{
    return told(QTest::qWaitFor([&] { return find(role, name) == nullptr; }, kDriverPatienceMs));
}

bool WindowDriver::waitForFocus(QAccessible::Role role, const QString &name)
{
    return told(QTest::qWaitFor(
        [&] {
            QAccessibleInterface *item = find(role, name);
            return item && item->state().focused;
        },
        kDriverPatienceMs));
}

bool WindowDriver::click(QAccessible::Role role, const QString &name, Qt::MouseButton button)
{
    const auto middle = settled(role, name);
    // A menu opens where the pointer is.
    if (middle && button == Qt::RightButton)
        QCursor::setPos(m_window->mapToGlobal(*middle));
    if (middle)
        QTest::mouseClick(m_window, button, Qt::NoModifier, *middle);
    return told(middle.has_value());
}

bool WindowDriver::hover(QAccessible::Role role, const QString &name)
{
    const auto middle = settled(role, name);
    if (middle)
        QTest::mouseMove(m_window, *middle);
    return told(middle.has_value());
}

std::optional<QPoint> WindowDriver::settled(QAccessible::Role role, const QString &name) const
{
    // A thing that has just come may still be disabled, or on its way to its place.
    QRect last;
    const bool isStill = QTest::qWaitFor(
        [&] {
            QAccessibleInterface *item = find(role, name);
            if (!item || item->state().disabled)
                return false;
            const QRect rect = item->rect();
            const bool still = rect == last && m_window->geometry().contains(rect.center());
            last = rect;
            return still;
        },
        kDriverPatienceMs);
    if (!isStill)
        return std::nullopt;
    return m_window->mapFromGlobal(last.center());
}

void WindowDriver::clickIfThere(QAccessible::Role role, const QString &name)
{
    QAccessibleInterface *item = find(role, name);
    if (item && !item->state().disabled && !item->rect().isEmpty())
        QTest::mouseClick(m_window, Qt::LeftButton, Qt::NoModifier,
                          m_window->mapFromGlobal(item->rect().center()));
}

bool WindowDriver::typeInto(const QString &field, const QString &text)
{
    if (!click(QAccessible::EditableText, field))
        return false;
    type(text);
    return true;
}

void WindowDriver::type(const QString &text)
{
    for (const QChar c : text)
        QTest::sendKeyEvent(QTest::Click, m_window, Qt::Key_unknown, c, Qt::NoModifier);
}

void WindowDriver::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(m_window, key, modifiers);
}

bool WindowDriver::told(bool good) const
{
    if (!good)
        qWarning().noquote() << "what stands in the window:\n" << inventory();
    return good;
}

QString WindowDriver::inventory() const
{
    QString lines;
    walk(QAccessible::queryAccessibleInterface(m_window), [&lines](QAccessibleInterface *item) {
        const QString name = item->text(QAccessible::Name);
        if (!name.isEmpty() || item->role() == QAccessible::EditableText) {
            const char *role = QMetaEnum::fromType<QAccessible::Role>().valueToKey(item->role());
            lines += QString::fromLatin1(role) + QStringLiteral(": ") + name + QLatin1Char('\n');
        }
        return true;
    });
    return lines;
}

} // namespace hearth::test
