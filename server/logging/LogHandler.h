// SPDX-License-Identifier: MIT
#pragma once

#include "server/logging/LogFormat.h"

namespace hearth::server {

//! Every message of the process goes to standard error from here on, one line each, as LogLine
//! writes it, with the fields of a LogRecord. Lines of several threads stay whole.
void installLogHandler(LogFormat format);

} // namespace hearth::server
