// SPDX-License-Identifier: MIT
#include "tests/qml/StateWindow.h"

#include "tests/support/WindowSteps.h"

#include <QCursor>
#include <QFont>
#include <QGuiApplication>
#include <QQmlComponent>
#include <QStyleHints>
#include <QTest>

#include <algorithm>
#include <utility>

namespace hearth::test {

namespace {

//! Below it the panes of the members and of the search have no place of their own.
constexpr int kWide = 1100;

} // namespace

StateWindow::StateWindow(QQmlEngine &engine, QString modules)
    : m_engine(engine)
    , m_modules(std::move(modules))
{
    QQmlComponent component(&engine, QUrl::fromLocalFile(QStringLiteral(STATES_DIR "/States.qml")));
    m_states.reset(component.create());
    if (!m_states)
        qFatal("%s", qPrintable(component.errorString()));
}

StateWindow::~StateWindow() = default;

void StateWindow::setUpLook()
{
    QFont font = QGuiApplication::font();
    font.setFamilies(
        {QStringLiteral("Inter"), QStringLiteral("Noto Sans"), QStringLiteral("Noto Color Emoji")});
    QGuiApplication::setFont(font);
    QGuiApplication::styleHints()->setCursorFlashTime(0);
}

QStringList StateWindow::names() const
{
    return m_states->property("names").toStringList();
}

bool StateWindow::choose(const QString &state, QSize size)
{
    m_size = size;
    if (state.isEmpty())
        return true;
    m_states->setProperty("isWide", size.width() >= kWide);
    m_states->setProperty("current", state);
    m_page = m_states->property("page").toString();
    return names().contains(state) && m_states->property("fits").toBool();
}

bool StateWindow::open()
{
    const bool hasState = !m_states->property("current").toString().isEmpty();
    QMetaObject::invokeMethod(m_states.get(), "stopMotion");
    if (hasState)
        QMetaObject::invokeMethod(m_states.get(), "prepare");
    if (!show())
        return false;
    WindowSteps steps(m_window.get());
    const QStringList wanted = m_states->property("steps").toStringList();
    if (!std::all_of(wanted.begin(), wanted.end(),
                     [&](const QString &step) { return steps.take(step); }))
        return false;
    if (hasState)
        QMetaObject::invokeMethod(m_states.get(), "finish");
    // What the pointer rests on is lit, and has a tooltip sooner or later.
    const bool hovers = std::any_of(wanted.begin(), wanted.end(), [](const QString &step) {
        return step.startsWith(QStringLiteral("hover"));
    });
    if (!hovers) {
        QCursor::setPos(m_window->mapToGlobal(QPoint(1, 1)));
        QTest::mouseMove(m_window.get(), QPoint(1, 1));
    }
    return true;
}

void StateWindow::setDark(bool dark)
{
    workshop()->property("scheme").value<QObject *>()->setProperty("dark", dark);
}

QStringList StateWindow::shown() const
{
    return m_states->property("shown").toStringList();
}

QObject *StateWindow::workshop() const
{
    return m_states->property("workshop").value<QObject *>();
}

bool StateWindow::show()
{
    QQmlComponent component(&m_engine, QUrl(m_modules + QStringLiteral("/Hearth/Ui/Main.qml")));
    const QObject *made = workshop();
    m_window.reset(qobject_cast<QQuickWindow *>(component.createWithInitialProperties(
        {{QStringLiteral("sessions"), made->property("sessions")},
         {QStringLiteral("hosting"), made->property("hosting")},
         {QStringLiteral("desk"), made->property("streams").value<QObject *>()->property("desk")},
         {QStringLiteral("settings"), made->property("settings")},
         {QStringLiteral("initialPage"), m_page}})));
    if (!m_window) {
        qWarning("%s", qPrintable(component.errorString()));
        return false;
    }
    m_window->resize(m_size);
    m_window->requestActivate();
    return QTest::qWaitForWindowActive(m_window.get());
}

} // namespace hearth::test
