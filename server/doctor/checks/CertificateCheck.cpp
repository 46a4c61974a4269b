// SPDX-License-Identifier: MIT
#include "server/doctor/checks/CertificateCheck.h"

#include "shared/base/Clock.h"
#include "shared/model/KeyFingerprint.h"

#include <QDateTime>
#include <QSslKey>

namespace hearth::server {

namespace {

const QString &certificateId()
{
    static const QString text = QStringLiteral("certificate");
    return text;
}

QString day(const QDateTime &time)
{
    return time.toUTC().date().toString(Qt::ISODate);
}

} // namespace

CertificateCheck::CertificateCheck(Subject subject, std::vector<QHostAddress> addresses,
                                   const Clock &clock)
    : m_subject(std::move(subject))
    , m_addresses(std::move(addresses))
    , m_clock(clock)
{}

Finding CertificateCheck::look()
{
    switch (m_subject.kind) {
    case Subject::Kind::Plain:
        return {
            certificateId(), Verdict::Ok,
            QT_TRANSLATE_NOOP("Doctor", "The server speaks plainly here, without a certificate.")};
    case Subject::Kind::NotMade:
        return {certificateId(), Verdict::Ok,
                QT_TRANSLATE_NOOP("Doctor",
                                  "There is no certificate yet; the server makes one when it "
                                  "starts for other computers.")};
    case Subject::Kind::Unreadable:
        return {certificateId(),
                Verdict::Problem,
                {QT_TRANSLATE_NOOP("Doctor", "The certificate can't be read: %1."),
                 {m_subject.trouble}},
                QT_TRANSLATE_NOOP("Doctor",
                                  "Put it back from a backup; or move tls.crt away, and the next "
                                  "start makes another one for the same key.")};
    case Subject::Kind::Shown:
    case Subject::Kind::File:
        break;
    }
    Finding finding = judge();
    const auto key = KeyFingerprint::ofPublicKey(m_subject.certificate.publicKey().toDer());
    finding.details << QStringLiteral("Its key: %1").arg(key.words()) << key.hex();
    return finding;
}

Finding CertificateCheck::judge() const
{
    constexpr qint64 soonDays = 14;
    const QSslCertificate &certificate = m_subject.certificate;
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(toMillis(m_clock.now())).toUTC();
    const QDateTime end = certificate.expiryDate();
    const FilledText renew = certificate.isSelfSigned()
        ? QT_TRANSLATE_NOOP("Doctor", "Restart the server: it makes another one for the same key.")
        : QT_TRANSLATE_NOOP("Doctor", "Renew it for the same key, then send the server SIGHUP.");
    if (certificate.effectiveDate() > now)
        return {certificateId(),
                Verdict::Problem,
                {QT_TRANSLATE_NOOP(
                     "Doctor", "The certificate is good from %1 on only, so nobody trusts it yet."),
                 {day(certificate.effectiveDate())}},
                QT_TRANSLATE_NOOP("Doctor", "Look at the clock of this computer.")};
    if (end < now)
        return {certificateId(),
                Verdict::Problem,
                {QT_TRANSLATE_NOOP("Doctor", "The certificate ended on %1, so nobody gets in."),
                 {day(end)}},
                renew};
    if (now.daysTo(end) <= soonDays)
        return {certificateId(),
                Verdict::Warning,
                {QT_TRANSLATE_NOOP("Doctor", "The certificate ends on %1."), {day(end)}},
                renew};
    // One that somebody signed is for a name that people type, not for the addresses of a machine.
    if (const QStringList missing = unnamed(); certificate.isSelfSigned() && !missing.isEmpty())
        return {certificateId(),
                Verdict::Warning,
                {QT_TRANSLATE_NOOP(
                     "Doctor",
                     "The certificate is good until %1, but does not name %2. The app goes by the "
                     "key and lets people in all the same; other programs may not."),
                 {day(end), missing.join(QStringLiteral(", "))}},
                renew};
    const QString names =
        certificate.subjectAlternativeNames().values(QSsl::DnsEntry).join(QStringLiteral(", "));
    return {
        certificateId(), Verdict::Ok,
        names.isEmpty()
            ? FilledText{QT_TRANSLATE_NOOP("Doctor", "The certificate is good until %1."),
                         {day(end)}}
            : FilledText{QT_TRANSLATE_NOOP("Doctor", "The certificate is good until %1, for %2."),
                         {day(end), names}}};
}

QStringList CertificateCheck::unnamed() const
{
    const auto names = m_subject.certificate.subjectAlternativeNames();
    QStringList missing;
    for (const QHostAddress &address : m_addresses) {
        if (!names.contains(QSsl::IpAddressEntry, address.toString()))
            missing << address.toString();
    }
    return missing;
}

} // namespace hearth::server
