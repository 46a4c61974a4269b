// SPDX-License-Identifier: MIT
#include "app/streams/TlsWords.h"

#include <QCoreApplication>
#include <QSslCertificate>
#include <QStringList>

namespace hearth::app::TlsWords {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TlsWords)
};

QString wordsOf(const QSslError &error)
{
    switch (error.error()) {
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
        return Words::tr("its certificate is signed by nobody but itself");
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::CertificateUntrusted:
        return Words::tr(
            "its certificate is signed by an authority that this computer does not know");
    case QSslError::HostNameMismatch:
        return Words::tr("its certificate is for another name");
    case QSslError::CertificateExpired:
        return Words::tr("its certificate ended on %1")
            .arg(error.certificate().expiryDate().toString(Qt::ISODate));
    case QSslError::CertificateNotYetValid:
        return Words::tr("its certificate begins on %1")
            .arg(error.certificate().effectiveDate().toString(Qt::ISODate));
    case QSslError::NoPeerCertificate:
        return Words::tr("it shows no certificate");
    default:
        return error.errorString();
    }
}

} // namespace

QString problem(const QList<QSslError> &errors)
{
    QStringList words;
    for (const QSslError &error : errors) {
        if (const QString text = wordsOf(error); !words.contains(text))
            words.append(text);
    }
    return Words::tr("The other side is not known to be who it should be: %1.")
        .arg(words.join(QStringLiteral(", ")));
}

} // namespace hearth::app::TlsWords
