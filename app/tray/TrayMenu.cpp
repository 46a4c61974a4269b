// SPDX-License-Identifier: MIT
#include "app/tray/TrayMenu.h"

#include <QGuiApplication>

#include <utility>

namespace hearth::app {

namespace {

QVariantMap only(const QVariantMap &properties, const QStringList &names)
{
    if (names.isEmpty())
        return properties;
    QVariantMap some;
    for (auto it = properties.cbegin(); it != properties.cend(); ++it) {
        if (names.contains(it.key()))
            some.insert(it.key(), it.value());
    }
    return some;
}

} // namespace

void TrayMenu::setDoNotDisturb(std::optional<bool> doNotDisturb)
{
    if (std::exchange(m_doNotDisturb, doNotDisturb) != doNotDisturb)
        Q_EMIT LayoutUpdated(++m_revision, Root);
}

QString TrayMenu::textDirection()
{
    return QGuiApplication::isRightToLeft() ? QStringLiteral("rtl") : QStringLiteral("ltr");
}

QVariantMap TrayMenu::propertiesOf(int id) const
{
    const auto label = [](const QString &text) {
        return QVariantMap{{QStringLiteral("label"), text}};
    };
    switch (id) {
    case Root:
        return {{QStringLiteral("children-display"), QStringLiteral("submenu")}};
    case Open:
        return label(tr("Open Hearth"));
    case DoNotDisturb: {
        QVariantMap properties = label(tr("Do not disturb"));
        properties.insert(QStringLiteral("enabled"), m_doNotDisturb.has_value());
        properties.insert(QStringLiteral("toggle-type"), QStringLiteral("checkmark"));
        properties.insert(QStringLiteral("toggle-state"), m_doNotDisturb.value_or(false) ? 1 : 0);
        return properties;
    }
    case Line:
        return {{QStringLiteral("type"), QStringLiteral("separator")}};
    case Quit:
        return label(tr("Quit"));
    default:
        return {};
    }
}

uint TrayMenu::GetLayout(int parent, int depth, const QStringList &names, TrayMenuLayout &layout)
{
    layout = {parent, only(propertiesOf(parent), names), {}};
    if (parent == Root && depth != 0) {
        for (const Item item : {Open, DoNotDisturb, Line, Quit})
            layout.children.append(QDBusVariant(
                QVariant::fromValue(TrayMenuLayout{item, only(propertiesOf(item), names), {}})));
    }
    return m_revision;
}

QList<TrayMenuProperties> TrayMenu::GetGroupProperties(const QList<int> &ids,
                                                       const QStringList &names)
{
    // Asked for none, all are meant.
    QList<TrayMenuProperties> properties;
    for (const int id : ids.isEmpty() ? QList<int>{Root, Open, DoNotDisturb, Line, Quit} : ids) {
        if (has(id))
            properties.append({id, only(propertiesOf(id), names)});
    }
    return properties;
}

QDBusVariant TrayMenu::GetProperty(int id, const QString &name)
{
    const QVariant value = propertiesOf(id).value(name);
    return QDBusVariant(value.isValid() ? value : QVariant(QString()));
}

void TrayMenu::Event(int id, const QString &type, const QDBusVariant &, uint)
{
    if (type != QLatin1String("clicked"))
        return;
    if (id == Open)
        Q_EMIT openChosen();
    else if (id == DoNotDisturb)
        Q_EMIT doNotDisturbChosen();
    else if (id == Quit)
        Q_EMIT quitChosen();
}

QList<int> TrayMenu::EventGroup(const QList<TrayMenuEvent> &events)
{
    QList<int> unknown;
    for (const auto &event : events) {
        if (!has(event.id))
            unknown.append(event.id);
        Event(event.id, event.type, event.data, event.timestamp);
    }
    return unknown;
}

bool TrayMenu::AboutToShow(int)
{
    return false;
}

QList<int> TrayMenu::AboutToShowGroup(const QList<int> &ids, QList<int> &errors)
{
    for (const int id : ids) {
        if (!has(id))
            errors.append(id);
    }
    return {};
}

} // namespace hearth::app
