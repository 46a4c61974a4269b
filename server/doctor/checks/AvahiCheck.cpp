// SPDX-License-Identifier: MIT
#include "server/doctor/checks/AvahiCheck.h"

#include "server/doctor/system/SystemBus.h"
#include "shared/discovery/Avahi.h"

namespace hearth::server {

AvahiCheck::AvahiCheck(SystemBus &bus)
    : m_bus(bus)
{}

Finding AvahiCheck::look()
{
    const QString id = QStringLiteral("avahi");
    const auto isThere = m_bus.hasName(avahi::service);
    if (!isThere)
        return {id,
                Verdict::Unknown,
                {QT_TRANSLATE_NOOP("Doctor", "Whether Avahi runs can't be asked: %1."),
                 {isThere.error()}},
                QT_TRANSLATE_NOOP("Doctor", "systemctl status avahi-daemon tells.")};
    if (!*isThere)
        return {
            id, Verdict::Warning,
            QT_TRANSLATE_NOOP("Doctor",
                              "Avahi does not run, so nobody finds the server by itself; by its "
                              "address or a link they do."),
            QT_TRANSLATE_NOOP(
                "Doctor", "sudo apt install avahi-daemon, or sudo systemctl start avahi-daemon.")};
    const auto state = m_bus.call(
        {avahi::service, avahi::serverPath, avahi::serverInterface, QStringLiteral("GetState")});
    if (!state)
        return {id,
                Verdict::Unknown,
                {QT_TRANSLATE_NOOP("Doctor", "Avahi runs and does not say how it is: %1."),
                 {state.error()}},
                QT_TRANSLATE_NOOP("Doctor", "systemctl status avahi-daemon tells.")};
    if (state->toInt() != avahi::ServerRunning)
        return {
            id, Verdict::Warning,
            QT_TRANSLATE_NOOP(
                "Doctor", "Avahi runs and is not ready, so nobody finds the server by itself yet."),
            QT_TRANSLATE_NOOP("Doctor",
                              "Look again in a moment, then at journalctl -u avahi-daemon.")};
    return {id, Verdict::Ok,
            QT_TRANSLATE_NOOP("Doctor",
                              "Avahi runs: on this network servers are found by themselves.")};
}

} // namespace hearth::server
