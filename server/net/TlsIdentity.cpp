// SPDX-License-Identifier: MIT
#include "server/net/TlsIdentity.h"

#include "shared/base/Logging.h"

#include <QDateTime>
#include <QFile>
#include <QScopeGuard>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>

#include <memory>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

namespace hearth::server {

namespace {

Result<QByteArray, QString> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Failure{QStringLiteral("can't read %1: %2").arg(path, file.errorString())};
    return file.readAll();
}

QSslKey parseKey(const QByteArray &pem)
{
    for (const auto algorithm : {QSsl::Ec, QSsl::Rsa}) {
        if (QSslKey key(pem, algorithm); !key.isNull())
            return key;
    }
    return {};
}

//! Qt tells nothing of a key that is another certificate's: every handshake would fail.
bool belongTogether(const QSslCertificate &certificate, const QByteArray &keyPem)
{
    const auto openBio = [](const QByteArray &bytes) {
        return std::unique_ptr<BIO, decltype(&BIO_free)>(
            BIO_new_mem_buf(bytes.constData(), static_cast<int>(bytes.size())), &BIO_free);
    };
    const QByteArray certificatePem = certificate.toPem();
    const auto certificateBio = openBio(certificatePem);
    const auto keyBio = openBio(keyPem);
    const std::unique_ptr<X509, decltype(&X509_free)> x509(
        PEM_read_bio_X509(certificateBio.get(), nullptr, nullptr, nullptr), &X509_free);
    const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key(
        PEM_read_bio_PrivateKey(keyBio.get(), nullptr, nullptr, nullptr), &EVP_PKEY_free);
    return x509 && key && X509_check_private_key(x509.get(), key.get()) == 1;
}

Result<QSslConfiguration, QString> read(const TlsFiles &files)
{
    // What stays in this thread's queue would be taken for an error of its next TLS connection.
    const auto clearErrors = qScopeGuard(&ERR_clear_error);
    const auto certificatePem = readFile(files.certificate);
    if (!certificatePem)
        return Failure{certificatePem.error()};
    const auto keyPem = readFile(files.key);
    if (!keyPem)
        return Failure{keyPem.error()};
    const auto chain = QSslCertificate::fromData(*certificatePem, QSsl::Pem);
    if (chain.isEmpty())
        return Failure{QStringLiteral("%1 holds no certificate in PEM").arg(files.certificate)};
    if (keyPem->contains("ENCRYPTED"))
        return Failure{QStringLiteral("%1 is encrypted; hearthd has nobody to ask for the "
                                      "passphrase")
                           .arg(files.key)};
    const QSslKey key = parseKey(*keyPem);
    if (key.isNull())
        return Failure{QStringLiteral("%1 holds no RSA or EC key in PEM").arg(files.key)};
    if (!belongTogether(chain.front(), *keyPem))
        return Failure{QStringLiteral("the key in %1 is not that of the certificate in %2")
                           .arg(files.key, files.certificate)};
    if (chain.front().expiryDate() < QDateTime::currentDateTimeUtc())
        qCWarning(lcServer).noquote() << "the certificate in" << files.certificate << "has expired";

    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(key);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setAllowedNextProtocols({QByteArrayLiteral("http/1.1")});
    // Clients show no certificate, so there is nobody to check one against.
    configuration.setCaCertificates({});
    return configuration;
}

} // namespace

TlsIdentity::TlsIdentity(TlsFiles files, QSslConfiguration configuration)
    : m_files(std::move(files))
    , m_configuration(std::move(configuration))
{}

Result<std::unique_ptr<TlsIdentity>, QString> TlsIdentity::load(const TlsFiles &files)
{
    auto configuration = read(files);
    if (!configuration)
        return Failure{configuration.error()};
    return std::unique_ptr<TlsIdentity>(new TlsIdentity(files, std::move(*configuration)));
}

Result<Done, QString> TlsIdentity::reload()
{
    auto configuration = read(m_files);
    if (!configuration)
        return Failure{configuration.error()};
    const std::scoped_lock lock(m_mutex);
    m_configuration = std::move(*configuration);
    return Done();
}

KeyFingerprint TlsIdentity::fingerprint() const
{
    return KeyFingerprint::ofPublicKey(configuration().localCertificate().publicKey().toDer());
}

QSslConfiguration TlsIdentity::configuration() const
{
    const std::scoped_lock lock(m_mutex);
    return m_configuration;
}

} // namespace hearth::server
