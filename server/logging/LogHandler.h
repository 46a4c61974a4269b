// SPDX-License-Identifier: MIT
#pragma once

#include "server/logging/LogFormat.h"
#include "server/logging/LogLevel.h"

namespace hearth::server {

//! Every message of the process goes to standard error from here on, one line each, as LogLine
//! writes it, with the fields of a LogRecord. Lines of several threads stay whole.
void installLogHandler(LogFormat format);

//! Which lines of ours are written from here on; info unless said. Callable at any time.
void setLogLevel(LogLevel level);

} // namespace hearth::server
