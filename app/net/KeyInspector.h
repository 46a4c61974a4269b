// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/AccountApi.h"
#include "shared/model/KeyFingerprint.h"

namespace hearth::app {

//! What a server shows of itself before anything is said to it.
struct ShownKey
{
    enum class Vouched {
        No,
        Yes //!< an authority that this system trusts signed it for this host, and it is in force
    };

    KeyFingerprint key;
    Vouched vouched = Vouched::No;
};

//! Looks at a server's key, and sends nothing.
class KeyInspector
{
public:
    using Inspected = std::function<void(const Result<ShownKey, AccountFailure> &)>;

    virtual ~KeyInspector() = default;
    //! Answered exactly once, from the event loop, within 10 s; not after the inspector's end.
    virtual void inspect(const ServerAddress &server, Inspected answer) = 0;
};

} // namespace hearth::app
