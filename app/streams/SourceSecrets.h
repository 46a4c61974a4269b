// SPDX-License-Identifier: MIT
#pragma once

#include "app/streams/SourceProfile.h"

namespace hearth::app::SourceSecrets {

//! The profile without its secrets, for a file that others may read.
[[nodiscard]] SourceProfile without(SourceProfile profile);
//! The secrets alone, for the keyring; empty where there are none.
[[nodiscard]] QString of(const SourceProfile &profile);
//! `open` with what `secrets` says, which of() wrote. False, and nothing changed, where that can't
//! be read.
[[nodiscard]] bool putBack(SourceProfile &open, const QString &secrets);

//! What `open` has nothing for is taken from `secrets`, which of() wrote; the rest of it stays.
//! False, and nothing changed, where that can't be read.
[[nodiscard]] bool fillUp(SourceProfile &open, const QString &secrets);

//! Names of subprotocols for a person to look at: "•••" for those that look like the ones which
//! carry a token past browsers, that give a WebSocket no headers, by themselves or in the next one.
[[nodiscard]] QStringList shownSubprotocols(const QStringList &names);

//! Whether secrets of `before` can be put back into `open`: it leads to the same place, and has the
//! same headers.
[[nodiscard]] bool mayBelongTo(const SourceProfile &open, const SourceProfile &before);

} // namespace hearth::app::SourceSecrets
