// SPDX-License-Identifier: MIT
#pragma once

namespace hearth::server {

//! Whether a copy is kept of a database of an older version before it is brought up to date.
enum class UpgradeBackup { Kept, None };

} // namespace hearth::server
