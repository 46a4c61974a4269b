// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace hearth::server {

//! Whether it is one of those that everybody tries first, whatever the case of its letters.
bool isCommonPassword(const QByteArray &password);

} // namespace hearth::server
