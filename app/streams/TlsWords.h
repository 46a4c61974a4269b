// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QSslError>
#include <QString>

namespace hearth::app::TlsWords {

//! What is wrong with whom one reached, for a person; the first that says the most.
[[nodiscard]] QString problem(const QList<QSslError> &errors);

} // namespace hearth::app::TlsWords
