// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace hearth::server {

//! Whether somebody who knows the name would find it within a million tries, as zxcvbn counts them:
//! of words, names, dates, rows of keys, repetitions, and thousands of passwords that were stolen
//! elsewhere. A few milliseconds at most, however long the password is. Any thread.
bool isEasilyGuessed(const QByteArray &password, const QString &username);

} // namespace hearth::server
