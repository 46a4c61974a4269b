// SPDX-License-Identifier: MIT
#include "server/doctor/checks/FirewallCheck.h"

#include "server/doctor/firewall/Firewall.h"

#include <algorithm>

namespace hearth::server {

FirewallCheck::FirewallCheck(ServerSight sight, std::vector<Firewall *> firewalls)
    : m_sight(std::move(sight))
    , m_firewalls(std::move(firewalls))
{}

Finding FirewallCheck::look()
{
    using State = FirewallSight::State;
    const QString id = QStringLiteral("firewall");
    if (m_sight.address.isLoopback())
        return {id, Verdict::Unknown,
                QT_TRANSLATE_NOOP("Doctor",
                                  "Not looked at: the server listens to this computer alone."),
                QT_TRANSLATE_NOOP("Doctor", "Let it listen to others first, as said of its port.")};
    if (m_sight.port == 0)
        return {id, Verdict::Unknown,
                QT_TRANSLATE_NOOP("Doctor", "Not looked at: the server's port is not known."),
                QT_TRANSLATE_NOOP("Doctor", "Start the server, then look again.")};
    std::vector<FirewallSight> sights;
    for (Firewall *firewall : m_firewalls)
        sights.push_back(firewall->lookAt(m_sight.port));
    // One that turns them away is enough. Else who says that it lets them in has seen it, and what
    // was not seen is never taken for good.
    const std::pair<State, Verdict> order[]{{State::Closed, Verdict::Problem},
                                            {State::Open, Verdict::Ok},
                                            {State::Unseen, Verdict::Unknown}};
    for (const auto &[state, verdict] : order) {
        const auto found =
            std::find_if(sights.begin(), sights.end(), [state = state](const FirewallSight &each) {
                return each.state == state;
            });
        if (found != sights.end())
            return {id, verdict, found->sentence, found->nextStep};
    }
    return {id, Verdict::Ok,
            QT_TRANSLATE_NOOP("Doctor", "No firewall of this computer is in the way.")};
}

} // namespace hearth::server
