// SPDX-License-Identifier: MIT
#include "server/net/SelfMadeIdentity.h"

#include "shared/base/Logging.h"

#include <QDir>
#include <QFile>
#include <QHostAddress>
#include <QHostInfo>
#include <QNetworkInterface>
#include <QRegularExpression>
#include <QSaveFile>
#include <QScopeGuard>
#include <QSslCertificate>

#include <algorithm>
#include <array>
#include <chrono>
#include <memory>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

namespace hearth::server {

namespace {

template <auto Free>
struct FreeBy
{
    template <class T>
    void operator()(T *object) const
    {
        Free(object);
    }
};

using Key = std::unique_ptr<EVP_PKEY, FreeBy<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, FreeBy<X509_free>>;
using Bio = std::unique_ptr<BIO, FreeBy<BIO_free>>;
using Number = std::unique_ptr<BIGNUM, FreeBy<BN_free>>;

constexpr std::chrono::days kLife{3650};
constexpr std::chrono::days kLeast{30};
//! What a clock that goes slow elsewhere may take for the future.
constexpr std::chrono::days kBackdated{1};

QString why()
{
    std::array<char, 256> text{};
    ERR_error_string_n(ERR_get_error(), text.data(), text.size());
    return QString::fromUtf8(text.data());
}

QByteArray bytesOf(BIO *bio)
{
    char *bytes = nullptr;
    const auto length = BIO_get_mem_data(bio, &bytes);
    return {bytes, static_cast<qsizetype>(length)};
}

Result<Done, QString> write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(bytes) == bytes.size()
        // commit() passes over what it can't write of the rest, and would leave a file cut short.
        && file.flush() && file.commit();
    if (!isWritten)
        return Failure{QStringLiteral("can't write %1: %2").arg(path, file.errorString())};
    return Done();
}

Result<Key, QString> makeKey(const QString &path)
{
    Key key(EVP_EC_gen("P-256"));
    const Bio bio(BIO_new(BIO_s_mem()));
    if (!key || !bio
        || PEM_write_bio_PrivateKey(bio.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr)
            != 1)
        return Failure{QStringLiteral("can't make a key: %1").arg(why())};
    if (const auto written = write(path, bytesOf(bio.get())); !written)
        return Failure{written.error()};
    return key;
}

Result<Key, QString> readKey(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Failure{QStringLiteral("can't read %1: %2").arg(path, file.errorString())};
    const QByteArray pem = file.readAll();
    const Bio bio(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
    Key key(PEM_read_bio_PrivateKey(bio.get(), nullptr, nullptr, nullptr));
    if (!key)
        return Failure{
            QStringLiteral("%1 is damaged; put it back from a backup, or remove it to get a new "
                           "key, which every client will have to accept")
                .arg(path)};
    return key;
}

//! As RFC 5280 §4.2.1.6 writes them, for OpenSSL's own syntax.
QByteArray alternativeNames(const QStringList &names)
{
    QByteArrayList parts;
    for (const QString &name : names) {
        const bool isAddress = !QHostAddress(name).isNull();
        parts.append((isAddress ? "IP:" : "DNS:") + name.toUtf8());
    }
    return parts.join(',');
}

bool addExtension(X509 *certificate, int kind, const QByteArray &value)
{
    const std::unique_ptr<X509_EXTENSION, FreeBy<X509_EXTENSION_free>> extension(
        X509V3_EXT_conf_nid(nullptr, nullptr, kind, value.constData()));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

//! 127 random bits: positive, and no two alike (RFC 5280 §4.1.2.2).
bool setSerial(X509 *certificate)
{
    const Number number(BN_new());
    return number && BN_rand(number.get(), 127, BN_RAND_TOP_ANY, BN_RAND_BOTTOM_ANY) == 1
        && BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate)) != nullptr;
}

bool setName(X509 *certificate, const QByteArray &name)
{
    X509_NAME *subject = X509_get_subject_name(certificate);
    return X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_UTF8,
                                      reinterpret_cast<const unsigned char *>(name.constData()),
                                      static_cast<int>(name.size()), -1, 0)
        == 1
        && X509_set_issuer_name(certificate, subject) == 1;
}

bool setTimes(X509 *certificate, UnixTime now)
{
    const auto seconds = [](UnixTime time) {
        return std::chrono::duration_cast<std::chrono::seconds>(time.time_since_epoch()).count();
    };
    return ASN1_TIME_set(X509_getm_notBefore(certificate), seconds(now - kBackdated)) != nullptr
        && ASN1_TIME_set(X509_getm_notAfter(certificate), seconds(now + kLife)) != nullptr;
}

Result<Done, QString> makeCertificate(EVP_PKEY *key, const QString &path, const QStringList &names,
                                      UnixTime now)
{
    constexpr long version3 = 2;
    const Certificate certificate(X509_new());
    const Bio bio(BIO_new(BIO_s_mem()));
    X509 *x509 = certificate.get();
    const bool isMade = x509 && bio && X509_set_version(x509, version3) == 1 && setSerial(x509)
        && setTimes(x509, now) && X509_set_pubkey(x509, key) == 1
        && setName(x509, QByteArrayLiteral("Hearth"))
        && addExtension(x509, NID_basic_constraints, "critical,CA:FALSE")
        // No key usage: without the right to sign itself it would not count as self-signed.
        && addExtension(x509, NID_ext_key_usage, "serverAuth")
        && addExtension(x509, NID_subject_alt_name, alternativeNames(names))
        && X509_sign(x509, key, EVP_sha256()) > 0 && PEM_write_bio_X509(bio.get(), x509) == 1;
    if (!isMade)
        return Failure{QStringLiteral("can't make a certificate: %1").arg(why())};
    return write(path, bytesOf(bio.get()));
}

bool isGood(const QString &path, const QStringList &names, UnixTime now)
{
    const auto chain = QSslCertificate::fromPath(path, QSsl::Pem);
    if (chain.size() != 1)
        return false;
    const auto until = chain.front().expiryDate().toMSecsSinceEpoch();
    const auto shown = chain.front().subjectAlternativeNames();
    return until > toMillis(now + kLeast)
        && std::all_of(names.begin(), names.end(), [&shown](const QString &name) {
               return shown.contains(QSsl::DnsEntry, name)
                   || shown.contains(QSsl::IpAddressEntry, name);
           });
}

//! Whether it is that key's, and has not ended.
bool isInForce(const QString &path, EVP_PKEY *key, UnixTime now)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray pem = file.readAll();
    const Bio bio(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
    const Certificate certificate(PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr));
    auto seconds = static_cast<time_t>(toMillis(now) / 1000);
    return certificate && X509_check_private_key(certificate.get(), key) == 1
        && X509_cmp_time(X509_get0_notAfter(certificate.get()), &seconds) > 0;
}

} // namespace

Result<TlsFiles, QString> SelfMadeIdentity::provide(const QString &directory,
                                                    const QStringList &names, UnixTime now)
{
    // What stays in this thread's queue would be taken for an error of its next TLS connection.
    const auto clearErrors = qScopeGuard(&ERR_clear_error);
    const TlsFiles files = filesIn(directory);
    const bool hasKey = QFile::exists(files.key);
    const auto key = hasKey ? readKey(files.key) : makeKey(files.key);
    if (!key)
        return Failure{key.error()};
    if (hasKey && isGood(files.certificate, names, now))
        return files;
    const auto made = makeCertificate(key->get(), files.certificate, names, now);
    if (made)
        return files;
    // Whoever knows the key asks for no more, so a full disk keeps nobody from the server.
    if (!isInForce(files.certificate, key->get(), now))
        return Failure{made.error()};
    qCWarning(lcNet).noquote() << "the certificate stays as it was, with the names of before:"
                               << made.error();
    return files;
}

TlsFiles SelfMadeIdentity::filesIn(const QString &directory)
{
    const QDir folder(directory);
    return {folder.filePath(QStringLiteral("tls.crt")), folder.filePath(QStringLiteral("tls.key"))};
}

QStringList SelfMadeIdentity::namesOfThisMachine()
{
    QStringList names{QStringLiteral("localhost")};
    const QString host = QHostInfo::localHostName().section(QLatin1Char('.'), 0, 0);
    static const QRegularExpression letters(QStringLiteral("^[A-Za-z0-9-]{1,63}$"));
    if (letters.match(host).hasMatch() && host != names.front())
        names << host << host + QStringLiteral(".local");
    for (QHostAddress address : QNetworkInterface::allAddresses()) {
        address.setScopeId(QString());
        names << address.toString();
    }
    names.removeDuplicates();
    return names;
}

} // namespace hearth::server
