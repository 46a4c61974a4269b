// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace hearth::app::SourceWords {

//! "124 bytes", "3.4 MiB"
[[nodiscard]] QString bytes(qint64 count);
//! What a code says with which a WebSocket is closed: RFC 6455 §7.4 and the registry that follows
//! it.
[[nodiscard]] QString closeCode(int code);

} // namespace hearth::app::SourceWords
