// SPDX-License-Identifier: MIT
#include "server/doctor/checks/CertificateCheck.h"
#include "shared/model/KeyFingerprint.h"
#include "tests/support/FakeClock.h"
#include "tests/support/TestCertificates.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QSslKey>

using namespace hearth;
using namespace hearth::server;

class CertificateCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void isInForceOrNot_data()
    {
        QTest::addColumn<int>("day");
        QTest::addColumn<Verdict>("verdict");
        QTest::newRow("before") << -2 << Verdict::Problem;
        QTest::newRow("begun") << 1 << Verdict::Ok;
        QTest::newRow("ends soon") << 95 << Verdict::Warning;
        QTest::newRow("has ended") << 101 << Verdict::Problem;
    }

    void isInForceOrNot()
    {
        QFETCH(int, day);
        const auto certificate = make(QStringLiteral("IP:192.168.1.20"));
        setTo(certificate.effectiveDate().addDays(day));
        const Finding found = look({Kind::Shown, certificate});
        QTEST(found.verdict, "verdict");
        const auto key = KeyFingerprint::ofPublicKey(certificate.publicKey().toDer());
        QCOMPARE(found.details.value(1), key.hex());
        QVERIFY(found.details.value(0).endsWith(key.words()));
    }

    void namesTheMachineOrNot()
    {
        const auto stale = make(QStringLiteral("IP:192.168.1.99,DNS:workbench.local"));
        setTo(stale.effectiveDate().addDays(1));
        const Finding found = look({Kind::Shown, stale});
        QCOMPARE(found.verdict, Verdict::Warning);
        QVERIFY2(found.sentence.text().contains(QStringLiteral("192.168.1.20")),
                 qPrintable(found.sentence.text()));
        QVERIFY(found.nextStep.text().startsWith(QStringLiteral("Restart the server")));
    }

    void isNotThereOrNotReadable()
    {
        QCOMPARE(look({Kind::Plain}).verdict, Verdict::Ok);
        QCOMPARE(look({Kind::NotMade}).verdict, Verdict::Ok);
        const Finding unreadable =
            look({Kind::Unreadable, QSslCertificate(), QStringLiteral("/data/tls.crt")});
        QCOMPARE(unreadable.verdict, Verdict::Problem);
        QVERIFY(unreadable.sentence.text().contains(QStringLiteral("/data/tls.crt")));
    }

private:
    using Kind = CertificateCheck::Subject::Kind;

    [[nodiscard]] Finding look(const CertificateCheck::Subject &subject) const
    {
        return CertificateCheck(subject, {QHostAddress(QStringLiteral("192.168.1.20"))}, m_clock)
            .look();
    }

    void setTo(const QDateTime &time)
    {
        m_clock.advance(fromMillis(time.toMSecsSinceEpoch()) - m_clock.now());
    }

    //! Good for a hundred days.
    [[nodiscard]] QSslCertificate make(const QString &names) const
    {
        m_certificates.openssl(
            QStringLiteral("req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes "
                           "-keyout a.key -out a.crt -subj /CN=Hearth -days 100 -addext "
                           "subjectAltName=%1")
                .arg(names));
        return QSslCertificate::fromPath(m_certificates.path(QStringLiteral("a.crt"))).value(0);
    }

    TestCertificates m_certificates;
    FakeClock m_clock;
};

QTEST_GUILESS_MAIN(CertificateCheckTest)
#include "tst_certificate_check.moc"
