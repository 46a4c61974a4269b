// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace hearth::server {

//! How many descriptors this process may have open now (getrlimit(2)).
qintptr descriptorLimit();

//! Raises it as far as it goes without privileges: the soft limit of most systems, 1,024, is for
//! programs that use select(2).
void raiseDescriptorLimit();

} // namespace hearth::server
