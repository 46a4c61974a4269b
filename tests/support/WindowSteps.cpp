// SPDX-License-Identifier: MIT
#include "tests/support/WindowSteps.h"

#include <QKeySequence>
#include <QMetaEnum>
#include <QTest>
#include <QWheelEvent>

namespace hearth::test {

WindowSteps::WindowSteps(QQuickWindow *window)
    : m_window(window)
    , m_driver(window)
{}

bool WindowSteps::take(const QString &step)
{
    const QString verb = step.section(QLatin1Char(' '), 0, 0);
    const QString what = step.section(QLatin1Char(' '), 1);
    if (verb == QStringLiteral("type"))
        m_driver.type(what);
    else if (verb == QStringLiteral("press"))
        press(what);
    else if (verb == QStringLiteral("wheel"))
        turnWheel(what.toInt());
    else if (!use(verb, what)) {
        qWarning("could not %s", qPrintable(step));
        return false;
    }
    return true;
}

bool WindowSteps::use(const QString &verb, const QString &what)
{
    bool known = false;
    const QByteArray word = what.section(QLatin1Char(' '), 0, 0).toLatin1();
    const auto role = static_cast<QAccessible::Role>(
        QMetaEnum::fromType<QAccessible::Role>().keyToValue(word.constData(), &known));
    const QString name = what.section(QLatin1Char(' '), 1);
    if (!known)
        return false;
    // What has just come has its place with the next frame, and a popup with the one after it.
    m_window->grabWindow();
    m_window->grabWindow();
    if (verb == QStringLiteral("click"))
        return m_driver.click(role, name);
    if (verb == QStringLiteral("menu"))
        return m_driver.click(role, name, Qt::RightButton);
    if (verb == QStringLiteral("see"))
        return m_driver.waitFor(role, name);
    return verb == QStringLiteral("hover") && m_driver.hover(role, name);
}

void WindowSteps::press(const QString &keys)
{
    const QKeyCombination combination = QKeySequence::fromString(keys)[0];
    m_driver.press(combination.key(), combination.keyboardModifiers());
}

void WindowSteps::turnWheel(int notches)
{
    const QPointF middle(m_window->width() / 2.0, m_window->height() / 2.0);
    for (int i = 0; i < notches; ++i) {
        QWheelEvent wheel(middle, m_window->mapToGlobal(middle), {}, {0, 120}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_window, &wheel);
        // The speed of a list comes from the times between them.
        QTest::qWait(10);
    }
}

} // namespace hearth::test
