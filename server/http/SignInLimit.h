// SPDX-License-Identifier: MIT
#pragma once

#include <QHostAddress>

#include <chrono>
#include <functional>
#include <optional>

namespace hearth::server {

//! Whether an address may have a password looked at, or made, now: nothing, or after which time it
//! may.
using SignInLimit = std::function<std::optional<std::chrono::milliseconds>(const QHostAddress &)>;

} // namespace hearth::server
