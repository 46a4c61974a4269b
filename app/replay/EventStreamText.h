// SPDX-License-Identifier: MIT
#pragma once

#include "app/inspector/Event.h"

#include <QByteArray>

//! Events as they are written into an event stream (HTML, section 9.2).
namespace hearth::app::EventStreamText {

//! With its id, its name and its data. What no event stream can say, bytes, is a comment instead.
[[nodiscard]] QByteArray of(const Event &event);

//! What a client that comes back says it has seen: of(event) had this id. Empty: it has none.
[[nodiscard]] QByteArray idOf(const Event &event);

} // namespace hearth::app::EventStreamText
