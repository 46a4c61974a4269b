// SPDX-License-Identifier: MIT
#include "server/discovery/Announcement.h"

namespace hearth::server {

ServiceAdvert::Policy Announcement::policyOf(Registration registration)
{
    switch (registration) {
    case Registration::Open:
        return ServiceAdvert::Policy::Open;
    case Registration::Invite:
        return ServiceAdvert::Policy::Invite;
    case Registration::Closed:
        break;
    }
    return ServiceAdvert::Policy::Closed;
}

} // namespace hearth::server
