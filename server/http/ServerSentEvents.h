// SPDX-License-Identifier: MIT
#pragma once

#include "shared/model/Feed.h"

#include <QByteArray>

namespace hearth::server {

//! What goes over text/event-stream (HTML standard, "Server-sent events").
namespace ServerSentEvents {

//! The begin of a stream: how soon a browser comes back.
QByteArray begin();
QByteArray event(const FeedEntry &event);
//! The event `gap`. Its id is the last seq that is missing, so that who comes back is not told
//! again.
QByteArray gap(const SeqRange &missing);
//! What nobody sees, and proxies take for a sign of life.
QByteArray comment();

} // namespace ServerSentEvents

} // namespace hearth::server
