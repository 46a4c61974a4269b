// SPDX-License-Identifier: MIT
#include "server/net/TlsIdentity.h"
#include "tests/support/TestCertificates.h"

#include <QSslCertificate>
#include <QSslKey>
#include <QTest>

#include <atomic>
#include <openssl/err.h>
#include <thread>

using namespace hearth::server;

class TlsIdentityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void initTestCase()
    {
        m_made.make(QStringLiteral("ec"));
        m_made.make(QStringLiteral("other"));
        m_made.make(QStringLiteral("rsa"), QStringLiteral("rsa:2048"));
        m_made.openssl(QStringLiteral("rsa -in rsa.key -traditional -out pkcs1.key"));
        m_made.openssl(QStringLiteral("ec -in ec.key -out sec1.key"));
        // As `openssl ecparam -genkey` writes it, and as one file for all.
        m_made.openssl(QStringLiteral("ecparam -name prime256v1 -out parameters.pem"));
        m_made.write(QStringLiteral("parameters.key"),
                     m_made.read(QStringLiteral("parameters.pem"))
                         + m_made.read(QStringLiteral("sec1.key")));
        m_made.write(QStringLiteral("combined.pem"),
                     m_made.read(QStringLiteral("ec.crt")) + m_made.read(QStringLiteral("ec.key")));
        m_made.openssl(QStringLiteral(
            "pkcs8 -topk8 -in ec.key -out encrypted.key -passout pass:secret -v2 aes-256-cbc"));
        m_made.openssl(QStringLiteral(
            "rsa -in rsa.key -traditional -aes128 -passout pass:secret -out oldencrypted.key"));
        m_made.openssl(QStringLiteral("genpkey -algorithm ed25519 -out ed25519.key"));
        m_made.openssl(QStringLiteral("x509 -in ec.crt -outform DER -out der.crt"));
        m_made.write(QStringLiteral("empty"), {});
        m_made.write(QStringLiteral("garbage"), "-----BEGIN PRIVATE KEY-----\nAAAA\n");
        m_made.write(QStringLiteral("torn.key"), m_made.read(QStringLiteral("ec.key")).left(100));
    }

    void loads_data()
    {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<QString>("key");
        QTest::newRow("EC") << "ec.crt"
                            << "ec.key";
        QTest::newRow("EC, SEC 1") << "ec.crt"
                                   << "sec1.key";
        QTest::newRow("EC, with its parameters") << "ec.crt"
                                                 << "parameters.key";
        QTest::newRow("RSA") << "rsa.crt"
                             << "rsa.key";
        QTest::newRow("RSA, PKCS 1") << "rsa.crt"
                                     << "pkcs1.key";
        QTest::newRow("all in one file") << "combined.pem"
                                         << "combined.pem";
    }

    void loads()
    {
        QFETCH(QString, certificate);
        QFETCH(QString, key);
        const auto identity = TlsIdentity::load({m_made.path(certificate), m_made.path(key)});
        QVERIFY2(identity, identity ? "" : qPrintable(identity.error()));
        const QSslConfiguration configuration = (*identity)->configuration();
        QVERIFY(!configuration.localCertificate().isNull());
        QVERIFY(!configuration.privateKey().isNull());
        QCOMPARE(configuration.protocol(), QSsl::TlsV1_2OrLater);
        QCOMPARE(configuration.peerVerifyMode(), QSslSocket::VerifyNone);
        QCOMPARE(configuration.allowedNextProtocols(), QList<QByteArray>{"http/1.1"});
        QVERIFY(ERR_peek_error() == 0);
    }

    void showsTheWholeChain()
    {
        const TlsFiles files{m_made.path(QStringLiteral("chain.crt")),
                             m_made.path(QStringLiteral("ec.key"))};
        m_made.write(QStringLiteral("chain.crt"),
                     m_made.read(QStringLiteral("ec.crt"))
                         + m_made.read(QStringLiteral("other.crt")));
        const auto identity = TlsIdentity::load(files);
        QVERIFY(identity);
        const auto chain = (*identity)->configuration().localCertificateChain();
        QCOMPARE(chain.size(), 2);
        QCOMPARE(nameOf(chain.front()), QStringLiteral("ec"));
        QCOMPARE(nameOf(chain.back()), QStringLiteral("other"));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("culprit");
        QTest::addColumn<QString>("word");
        const auto row = [](const char *certificate, const char *key, const char *culprit,
                            const char *word) {
            QTest::addRow("%s and %s", certificate, key)
                << QString::fromUtf8(certificate) << QString::fromUtf8(key)
                << QString::fromUtf8(culprit) << QString::fromUtf8(word);
        };
        row("none.crt", "ec.key", "none.crt", "can't read");
        row("ec.crt", "none.key", "none.key", "can't read");
        row(".", "ec.key", "", "can't read");
        row("empty", "ec.key", "empty", "no certificate");
        row("der.crt", "ec.key", "der.crt", "no certificate");
        row("ec.key", "ec.key", "ec.key", "no certificate");
        row("ec.crt", "empty", "empty", "no RSA or EC key");
        row("ec.crt", "garbage", "garbage", "no RSA or EC key");
        row("ec.crt", "torn.key", "torn.key", "no RSA or EC key");
        row("ec.crt", "ec.crt", "ec.crt", "no RSA or EC key");
        row("ec.crt", "ed25519.key", "ed25519.key", "no RSA or EC key");
        row("ec.crt", "encrypted.key", "encrypted.key", "is encrypted");
        row("rsa.crt", "oldencrypted.key", "oldencrypted.key", "is encrypted");
        row("ec.crt", "other.key", "other.key", "not that of the certificate");
        row("ec.crt", "rsa.key", "rsa.key", "not that of the certificate");
    }

    void refuses()
    {
        QFETCH(QString, certificate);
        QFETCH(QString, key);
        QFETCH(QString, culprit);
        QFETCH(QString, word);
        const auto identity = TlsIdentity::load({m_made.path(certificate), m_made.path(key)});
        QVERIFY(!identity);
        QVERIFY2(identity.error().contains(word), qPrintable(identity.error()));
        QVERIFY2(identity.error().contains(m_made.path(culprit)), qPrintable(identity.error()));
        QVERIFY(!identity.error().contains(QLatin1Char('\n')));
        QVERIFY(ERR_peek_error() == 0);
    }

    void warnsOfAnExpiredCertificate()
    {
        const TlsFiles files = m_made.makeExpired(QStringLiteral("expired"));
        QTest::ignoreMessage(QtWarningMsg,
                             QRegularExpression(QStringLiteral("expired\\.crt has expired")));
        QVERIFY(TlsIdentity::load(files));
    }

    void reloads()
    {
        const TlsFiles files = m_made.make(QStringLiteral("renewed"));
        const auto identity = TlsIdentity::load(files);
        QVERIFY(identity);
        const QSslConfiguration before = (*identity)->configuration();
        m_made.make(QStringLiteral("renewed"));
        QVERIFY((*identity)->reload());
        const QSslConfiguration after = (*identity)->configuration();
        QVERIFY(before.localCertificate() != after.localCertificate());
        QVERIFY(before.privateKey() != after.privateKey());
    }

    void staysAsItWasWhenReloadingFails()
    {
        const TlsFiles files = m_made.make(QStringLiteral("spoilt"));
        const auto identity = TlsIdentity::load(files);
        QVERIFY(identity);
        const QSslConfiguration before = (*identity)->configuration();
        m_made.write(QStringLiteral("spoilt.key"), m_made.read(QStringLiteral("other.key")));
        const auto reloaded = (*identity)->reload();
        QVERIFY(!reloaded);
        QVERIFY(reloaded.error().contains(files.key));
        QVERIFY((*identity)->configuration() == before);
    }

    void isReadInOtherThreadsMeanwhile()
    {
        const auto identity = TlsIdentity::load(
            {m_made.path(QStringLiteral("ec.crt")), m_made.path(QStringLiteral("ec.key"))});
        QVERIFY(identity);
        std::atomic<bool> done = false;
        std::atomic<int> torn = 0;
        std::vector<std::thread> readers;
        for (int i = 0; i < 2; ++i) {
            readers.emplace_back([&] {
                while (!done) {
                    const QSslConfiguration configuration = (*identity)->configuration();
                    torn += configuration.localCertificate().isNull()
                        || configuration.privateKey().isNull();
                }
            });
        }
        for (int i = 0; i < 50; ++i)
            QVERIFY((*identity)->reload());
        done = true;
        for (std::thread &reader : readers)
            reader.join();
        QCOMPARE(torn.load(), 0);
    }

private:
    static QString nameOf(const QSslCertificate &certificate)
    {
        return certificate.subjectInfo(QSslCertificate::CommonName).value(0);
    }

    TestCertificates m_made;
};

QTEST_GUILESS_MAIN(TlsIdentityTest)
#include "tst_tlsidentity.moc"
