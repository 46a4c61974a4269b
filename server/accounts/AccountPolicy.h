// SPDX-License-Identifier: MIT
#pragma once

namespace hearth::server {

enum class Registration { Open, Invite, Closed };

//! Who may make an account.
struct AccountPolicy
{
    Registration registration = Registration::Invite;
    //! True on a loopback listener: whoever comes first owns the server, and needs no invite.
    bool firstAccountIsOwner = false;
};

} // namespace hearth::server
