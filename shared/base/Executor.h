// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

namespace hearth {

//! Runs a task later in one certain thread, in the order of posting. Callable from any thread;
//! never runs it in place. A task that comes after that thread has ended is dropped.
using Executor = std::function<void(std::function<void()>)>;

} // namespace hearth
