// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/Result.h"
#include "shared/model/KeyFingerprint.h"

#include <QSslConfiguration>
#include <QString>

#include <memory>
#include <mutex>

namespace hearth::server {

//! Where certificate and key are, both PEM.
struct TlsFiles
{
    QString certificate; //!< with its chain, the server's own first
    QString key; //!< RSA or EC, not encrypted

    friend bool operator==(const TlsFiles &, const TlsFiles &) = default;
};

//! What the server shows of itself: TLS 1.2 and up (RFC 9325 §3.1.1). configuration() is callable
//! from any thread.
class TlsIdentity
{
public:
    //! The error is one line for a person.
    [[nodiscard]] static Result<std::unique_ptr<TlsIdentity>, QString> load(const TlsFiles &files);

    //! Reads the files anew; on an error all stays as it was.
    Result<Done, QString> reload();

    //! Of the public key: what clients know the server by.
    [[nodiscard]] KeyFingerprint fingerprint() const;

    //! For connections that begin now.
    [[nodiscard]] QSslConfiguration configuration() const;

private:
    TlsIdentity(TlsFiles files, QSslConfiguration configuration);

    TlsFiles m_files;
    mutable std::mutex m_mutex;
    QSslConfiguration m_configuration;
};

} // namespace hearth::server
