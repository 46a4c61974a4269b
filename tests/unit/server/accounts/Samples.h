// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace hearth {

inline const QString kPassword = QStringLiteral("correct horse");
inline const QString kHome = QStringLiteral("192.0.2.1"); //!< where who signs in comes from

} // namespace hearth
