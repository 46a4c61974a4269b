// SPDX-License-Identifier: MIT
#include "app/hosting/HostBook.h"

#include <QSettings>

#include <utility>

namespace hearth::app {

namespace {

constexpr QLatin1String hostingGroup("hosting");
constexpr QLatin1String nameKey("name");
constexpr QLatin1String joining("joining");
constexpr QLatin1String port("port");
constexpr QLatin1String owner("owner");
constexpr QLatin1String ownerTokens("ownerTokens");
constexpr QLatin1String anyone("anyone");
constexpr QLatin1String byInvite("invite");

} // namespace

HostBook::HostBook(QString file)
    : m_file(std::move(file))
{}

HostPlan HostBook::plan() const
{
    QSettings settings(m_file, QSettings::IniFormat);
    settings.beginGroup(hostingGroup);
    HostPlan plan;
    plan.name = settings.value(nameKey).toString();
    // Whatever else stands there opens nothing to everybody.
    plan.joining =
        settings.value(joining).toString() == anyone ? Joining::Anyone : Joining::ByInvite;
    bool fits = false;
    const uint kept = settings.value(port).toUInt(&fits);
    plan.port = fits && kept <= 65535 ? static_cast<quint16>(kept) : quint16(0);
    plan.owner = settings.value(owner).toString();
    plan.ownerTokens = settings.value(ownerTokens).toStringList();
    return plan;
}

void HostBook::put(const HostPlan &plan)
{
    QSettings settings(m_file, QSettings::IniFormat);
    settings.beginGroup(hostingGroup);
    settings.setValue(nameKey, plan.name);
    settings.setValue(joining, plan.joining == Joining::Anyone ? anyone : byInvite);
    settings.setValue(port, plan.port);
    settings.setValue(owner, plan.owner);
    settings.setValue(ownerTokens, plan.ownerTokens);
}

} // namespace hearth::app
