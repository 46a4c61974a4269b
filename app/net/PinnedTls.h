// SPDX-License-Identifier: MIT
#pragma once

#include "shared/model/KeyFingerprint.h"

#include <QList>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>

#include <optional>

namespace hearth::app {

//! TLS to a server that is known by its key alone. No authority is trusted, so that the handshake
//! always stops at errors, before anything is sent; whether it goes on is judge()'s word.
class PinnedTls
{
public:
    enum class Verdict {
        Expected, //!< the pinned key, and nothing is wrong but who signed it and for which name
        OtherKey,
        BadCertificate //!< the pinned key, but expired or damaged
    };

    [[nodiscard]] static QSslConfiguration configuration();
    [[nodiscard]] static KeyFingerprint keyOf(const QSslCertificate &certificate);
    //! `shown` is the peer's own certificate; without a pin every key is another one.
    [[nodiscard]] static Verdict judge(const QSslCertificate &shown, const QList<QSslError> &errors,
                                       const std::optional<KeyFingerprint> &pin);
};

} // namespace hearth::app
