// SPDX-License-Identifier: MIT
#pragma once

#include "server/net/TlsIdentity.h"
#include "shared/base/Clock.h"

#include <QStringList>

namespace hearth::server {

//! Key and certificate that nobody signed but the server: clients know it by its key, which is made
//! once and stays. The key is on P-256; the certificate names `names` (hosts and addresses) and
//! lives for ten years.
class SelfMadeIdentity
{
public:
    //! Makes in `directory` what is not there (mode 0600). The certificate is made anew, for the
    //! same key, when it does not name all of `names` or ends within 30 days. Never replaces a key
    //! that can't be read: that is an error, one line for a person.
    [[nodiscard]] static Result<TlsFiles, QString> provide(const QString &directory,
                                                           const QStringList &names, UnixTime now);

    //! Where they lie.
    [[nodiscard]] static TlsFiles filesIn(const QString &directory);
    //! What this machine may be called by others on its networks.
    [[nodiscard]] static QStringList namesOfThisMachine();
};

} // namespace hearth::server
