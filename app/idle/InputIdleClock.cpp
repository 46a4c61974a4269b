// SPDX-License-Identifier: MIT
#include "app/idle/InputIdleClock.h"

#include <QCoreApplication>
#include <QEvent>

#include <utility>

namespace hearth::app {

namespace {

bool isInput(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseMove:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletMove:
    case QEvent::TabletPress:
        return true;
    default:
        return false;
    }
}

} // namespace

InputIdleClock::InputIdleClock(const Clock &clock, QObject *parent)
    : IdleClock(parent)
    , m_clock(clock)
    , m_lastInput(clock.steadyNow())
{
    QCoreApplication::instance()->installEventFilter(this);
}

void InputIdleClock::ask(Answer answer)
{
    answer(m_clock.steadyNow() - m_lastInput);
}

void InputIdleClock::watch()
{
    m_isWatching = true;
}

bool InputIdleClock::eventFilter(QObject *, QEvent *event)
{
    // What the window system did not send is the app's own.
    if (!isInput(event->type()) || !event->spontaneous())
        return false;
    m_lastInput = m_clock.steadyNow();
    if (std::exchange(m_isWatching, false))
        Q_EMIT touched();
    return false;
}

} // namespace hearth::app
