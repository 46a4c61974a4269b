// SPDX-License-Identifier: MIT
#include "app/net/PinnedTls.h"

#include <QSslKey>
#include <QSslSocket>

#include <algorithm>

namespace hearth::app {

namespace {

//! What a certificate that no authority signed is bound to be told of.
bool isExpected(const QSslError &error)
{
    switch (error.error()) {
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
    case QSslError::HostNameMismatch:
        return true;
    default:
        return false;
    }
}

} // namespace

QSslConfiguration PinnedTls::configuration()
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates({});
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    return configuration;
}

KeyFingerprint PinnedTls::keyOf(const QSslCertificate &certificate)
{
    return KeyFingerprint::ofPublicKey(certificate.publicKey().toDer());
}

PinnedTls::Verdict PinnedTls::judge(const QSslCertificate &shown, const QList<QSslError> &errors,
                                    const std::optional<KeyFingerprint> &pin)
{
    if (shown.isNull() || !pin || keyOf(shown) != *pin)
        return Verdict::OtherKey;
    return std::all_of(errors.begin(), errors.end(), isExpected) ? Verdict::Expected
                                                                 : Verdict::BadCertificate;
}

} // namespace hearth::app
