// SPDX-License-Identifier: MIT
#pragma once

#include "app/streams/SourceHeader.h"

#include <QString>
#include <QUrl>

namespace hearth::app::SourceAddress {

//! Whether name or password stand in it, or a query that may let somebody in.
[[nodiscard]] bool hasSecret(const QUrl &url);
//! As it may be shown and kept: without what hasSecret() is about.
[[nodiscard]] QUrl withoutSecret(const QUrl &url);
//! The same for a person's eyes.
[[nodiscard]] QString shown(const QUrl &url);
//! Scheme, host and port are the same (RFC 6454).
[[nodiscard]] bool isSameOrigin(const QUrl &a, const QUrl &b);
//! The address without name and password, which become the header that servers look for them in,
//! unless there is one of that name.
[[nodiscard]] QUrl moveLogin(const QUrl &url, SourceHeaders &headers);

} // namespace hearth::app::SourceAddress
