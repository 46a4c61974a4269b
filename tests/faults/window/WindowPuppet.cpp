// SPDX-License-Identifier: MIT
#include "tests/faults/window/WindowPuppet.h"

#include <QJsonArray>

namespace hearth::faults {

namespace {

QJsonArray toJson(const TimelineReader::Rows &rows)
{
    QJsonArray array;
    for (const ShownRow &row : rows)
        array.append(
            QJsonObject{{QStringLiteral("text"), row.text}, {QStringLiteral("state"), row.state}});
    return array;
}

QJsonObject failed(const QString &why)
{
    return {{QStringLiteral("error"), why}};
}

} // namespace

WindowPuppet::WindowPuppet(QQuickWindow *window)
    : m_driver(window)
    , m_reader(window)
{}

QJsonObject WindowPuppet::obey(const QJsonObject &command)
{
    const QString what = command.value(QStringLiteral("do")).toString();
    if (what == QStringLiteral("say"))
        return say(command.value(QStringLiteral("text")).toString());
    if (what == QStringLiteral("look"))
        return look();
    if (what == QStringLiteral("walk"))
        return walk();
    if (what == QStringLiteral("retry")) {
        m_driver.clickIfThere(QAccessible::Button, QStringLiteral("Retry now"));
        return {};
    }
    return failed(QStringLiteral("there is no such command: %1").arg(what));
}

QJsonObject WindowPuppet::say(const QString &text)
{
    if (!m_driver.typeInto(QStringLiteral("Message #general"), text))
        return failed(QStringLiteral("there is no composer"));
    m_driver.press(Qt::Key_Return);
    return {};
}

QJsonObject WindowPuppet::look()
{
    const bool isConnected =
        m_driver.count(QAccessible::StaticText, QStringLiteral("Connected ·")) > 0;
    return {{QStringLiteral("rows"), toJson(m_reader.shown())},
            {QStringLiteral("connected"), isConnected}};
}

QJsonObject WindowPuppet::walk()
{
    const auto up = m_reader.walkToTop();
    if (!up)
        return failed(QStringLiteral("on the way up, %1").arg(up.error()));
    const auto down = m_reader.walkToEnd();
    if (!down)
        return failed(QStringLiteral("on the way down, %1").arg(down.error()));
    return {{QStringLiteral("up"), toJson(*up)}, {QStringLiteral("down"), toJson(*down)}};
}

} // namespace hearth::faults
