// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>
#include <utility>

// How the values of flags are read.
namespace hearth::server {

//! [HOST]:PORT for IPv6, HOST:PORT for the rest.
std::optional<std::pair<QString, QString>> splitHostAndPort(const QString &value);

bool isDigits(const QString &text);

std::optional<qint64> numberWithin(const QString &text, qint64 least, qint64 most);

} // namespace hearth::server
