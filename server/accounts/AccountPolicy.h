// SPDX-License-Identifier: MIT
#pragma once

namespace hearth::server {

enum class Registration { Open, Invite, Closed };

//! Where a request comes from. What was forwarded never counts as loopback.
enum class Origin { Loopback, Elsewhere };

//! Who may make an account.
struct AccountPolicy
{
    Registration registration = Registration::Invite;
    //! True on a loopback listener: whoever comes first from there owns the server, and needs no
    //! invite.
    bool firstAccountIsOwner = false;
};

} // namespace hearth::server
