// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <string_view>

namespace hearth {

//! The text of valid UTF-8, all of it: QString::fromUtf8 takes a leading U+FEFF for a mark of the
//! encoding and drops it.
QString fromUtf8(std::string_view utf8);

//! Appends the text's UTF-8 without a detour; half a surrogate pair becomes U+FFFD.
void appendUtf8(QByteArray &out, QStringView text);

} // namespace hearth
