// SPDX-License-Identifier: MIT
#include "app/streams/TlsWords.h"

#include <QCoreApplication>
#include <QSslCertificate>
#include <QStringList>

namespace hearth::app::TlsWords {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("TlsWords", text);
}

QString wordsOf(const QSslError &error)
{
    switch (error.error()) {
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
        return tr("its certificate is signed by nobody but itself");
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::CertificateUntrusted:
        return tr("its certificate is signed by an authority that this computer does not know");
    case QSslError::HostNameMismatch:
        return tr("its certificate is for another name");
    case QSslError::CertificateExpired:
        return tr("its certificate ended on %1")
            .arg(error.certificate().expiryDate().toString(Qt::ISODate));
    case QSslError::CertificateNotYetValid:
        return tr("its certificate begins on %1")
            .arg(error.certificate().effectiveDate().toString(Qt::ISODate));
    case QSslError::NoPeerCertificate:
        return tr("it shows no certificate");
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
    return tr("The other side is not known to be who it should be: %1.")
        .arg(words.join(QStringLiteral(", ")));
}

} // namespace hearth::app::TlsWords
