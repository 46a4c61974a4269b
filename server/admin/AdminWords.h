// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/Clock.h"
#include "shared/base/Result.h"
#include "shared/model/Enums.h"

#include <QString>

#include <chrono>

namespace hearth::server {

//! How commands write what they are given and what they tell. Errors are one line for a person.
namespace AdminWords {

//! ISO 8601 in UTC, to the second.
QString of(UnixTime time);
Result<Role, QString> role(const QString &word);
//! A whole number from `least` to `most`.
Result<qint64, QString> number(const QString &word, const QString &name, qint64 least, qint64 most);

} // namespace AdminWords

} // namespace hearth::server
