// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/Ids.h"

#include <QString>

#include <optional>

namespace hearth {

//! A place where a user is signed in: one token.
struct Device
{
    DeviceId id;
    std::optional<QString> name; //!< what its user calls the machine
    qint64 createdAt = 0; //!< Unix ms
    qint64 lastUsedAt = 0; //!< Unix ms, to the hour
    qint64 expiresAt = 0; //!< Unix ms
    std::optional<bool> current; //!< true for the one that asks

    friend bool operator==(const Device &, const Device &) = default;
};

} // namespace hearth
