// SPDX-License-Identifier: MIT
#pragma once

#include "app/replay/ReplayClient.h"

namespace hearth::app {

//! `hearth --replay FILE --serve`: says where it is served, and serves until the process ends.
//! Needs a QCoreApplication and no display. The exit status; 2 where it can't be served, which is
//! said.
[[nodiscard]] int serveReplay(const ReplayTerms &terms, quint16 port);

} // namespace hearth::app
