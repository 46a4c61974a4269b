// SPDX-License-Identifier: MIT
#include "tests/e2e/Hands.h"

#include <QProcess>

#include <optional>

namespace hearth::e2e {

namespace {

constexpr int kHandsPatienceMs = 10000;

//! What it printed; nothing when it failed.
std::optional<QString> xdotool(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral("xdotool"), arguments);
    if (!process.waitForFinished(kHandsPatienceMs) || process.exitCode() != 0)
        return std::nullopt;
    return QString::fromLatin1(process.readAllStandardOutput()).trimmed();
}

QStringList motion(QPoint where)
{
    return {QStringLiteral("mousemove"), QString::number(where.x()), QString::number(where.y())};
}

} // namespace

bool Hands::sitDownAt(qint64 processId)
{
    const auto windows =
        xdotool({QStringLiteral("search"), QStringLiteral("--sync"), QStringLiteral("--all"),
                 QStringLiteral("--onlyvisible"), QStringLiteral("--pid"),
                 QString::number(processId), QStringLiteral("--name"), QStringLiteral("Hearth")});
    m_window = windows.value_or(QString()).section(QLatin1Char('\n'), 0, 0);
    if (m_window.isEmpty())
        qWarning("the program shows no window");
    return !m_window.isEmpty();
}

void Hands::click(QPoint where, int button)
{
    act(motion(where) + QStringList{QStringLiteral("click"), QString::number(button)});
}

void Hands::moveTo(QPoint where)
{
    act(motion(where));
}

void Hands::turnWheel(QPoint where, int notchesUp)
{
    act(motion(where)
        + QStringList{QStringLiteral("click"), QStringLiteral("--repeat"),
                      QString::number(notchesUp), QStringLiteral("--delay"), QStringLiteral("10"),
                      QStringLiteral("4")});
}

void Hands::type(const QString &text)
{
    act({QStringLiteral("type"), QStringLiteral("--delay"), QStringLiteral("4"),
         QStringLiteral("--"), text});
}

void Hands::press(const QString &keys)
{
    act({QStringLiteral("key"), keys});
}

void Hands::act(const QStringList &what)
{
    // Without a window manager the keyboard goes where it is told.
    const QStringList seat{QStringLiteral("windowraise"), m_window, QStringLiteral("windowfocus"),
                           m_window};
    if (!xdotool(seat + what))
        qWarning("xdotool failed: %s", qPrintable(what.join(QLatin1Char(' '))));
}

} // namespace hearth::e2e
