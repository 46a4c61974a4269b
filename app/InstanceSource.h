// SPDX-License-Identifier: MIT
#pragma once

#include "app/desktop/SingleInstance.h"

namespace hearth::app {

class SourceDesk;

//! A stream that a start of the app names, this one or another that hands over.
namespace InstanceSource {

//! Puts it on the desk. Standard input of the other start is its own to give: so it is told to stay
//! until that is read, stopped or closed here. A full desk refuses.
void open(SourceDesk &desk, const QString &address, const std::shared_ptr<InstanceReply> &reply);

//! A stream, and a capture that is played as it came, that a start names. Each may be empty.
void begin(SourceDesk &desk, const QString &inspected, const QString &replayed);

} // namespace InstanceSource

} // namespace hearth::app
