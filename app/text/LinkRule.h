// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QUrl>

#include <optional>

namespace hearth::app {

//! What a link in somebody's text may lead to: http and https with a host, mailto with an address.
//! Anything with a space, a backslash or an invisible character is none. The user info of a host
//! and whatever follows an address of mail (it could attach files) are taken away.
[[nodiscard]] std::optional<QUrl> safeLink(const QString &written);

//! A link to a room or to one of its messages, hearth://HOST:PORT/?room=ID&seq=N, as it was
//! written; it leads to nothing outside the app. Whether there is such a server and such a room is
//! another question.
[[nodiscard]] std::optional<QString> innerLink(const QString &written);

//! Whom a safe link leads to: the host as the network knows it (`xn--…`), of mailto the address.
//! At most 254 characters, so that it can be shown whole.
[[nodiscard]] QString linkDestination(const QUrl &link);

} // namespace hearth::app
