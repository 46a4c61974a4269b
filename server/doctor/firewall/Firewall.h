// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/FilledText.h"

namespace hearth::server {

//! How one of the machine's firewalls stands to a port.
struct FirewallSight
{
    enum class State {
        Absent, //!< not there, or switched off
        Open, //!< it is there, and lets others in
        Closed, //!< it turns them away
        Unseen //!< it is there, or may be, and does not let this user see more
    };

    State state = State::Absent;
    FilledText sentence{}; //!< but for Absent
    FilledText nextStep{}; //!< of Closed and Unseen

    friend bool operator==(const FirewallSight &, const FirewallSight &) = default;
};

//! What manages, or is, the firewall of this machine. It is only ever read. May block for some
//! seconds.
class Firewall
{
public:
    virtual ~Firewall() = default;
    //! For connections of TCP that others begin.
    virtual FirewallSight lookAt(quint16 port) = 0;
};

} // namespace hearth::server
