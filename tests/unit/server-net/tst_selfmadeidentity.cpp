// SPDX-License-Identifier: MIT
#include "server/net/SelfMadeIdentity.h"
#include "tests/support/TestCertificates.h"

#include <QRegularExpression>
#include <QSslCertificateExtension>
#include <QSslKey>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace hearth;
using namespace hearth::server;
using namespace std::chrono_literals;

namespace {

const QStringList kNames{QStringLiteral("box"), QStringLiteral("box.local"),
                         QStringLiteral("192.168.1.2"), QStringLiteral("fd00::2")};

QSslCertificate certificateIn(const TlsFiles &files)
{
    return QSslCertificate::fromPath(files.certificate).value(0);
}

} // namespace

class SelfMadeIdentityTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_directory;
    UnixTime m_now = fromMillis(QDateTime::currentMSecsSinceEpoch());

    TlsFiles provide(const QStringList &names = kNames)
    {
        const auto files = SelfMadeIdentity::provide(m_directory->path(), names, m_now);
        if (!files)
            qFatal("%s", qPrintable(files.error()));
        return *files;
    }

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_directory = std::make_unique<QTemporaryDir>();
    }

    void makesAKeyOnP256AndACertificateForIt()
    {
        const TlsFiles files = provide();
        const auto identity = TlsIdentity::load(files);
        QVERIFY2(identity, identity ? "" : qPrintable(identity.error()));
        const QSslCertificate certificate = certificateIn(files);
        QVERIFY(certificate.isSelfSigned());
        QCOMPARE(certificate.publicKey().algorithm(), QSsl::Ec);
        QCOMPARE(certificate.publicKey().length(), 256);
        QCOMPARE(certificate.serialNumber().split(':').size(), 16);
        QVERIFY(certificate.effectiveDate() < fromNow(-23h));
        QVERIFY(certificate.expiryDate() > fromNow(std::chrono::days(3649)));
    }

    void namesHostsAndAddresses()
    {
        const auto names = certificateIn(provide()).subjectAlternativeNames();
        QCOMPARE(names.values(QSsl::DnsEntry).size(), 2);
        QVERIFY(names.contains(QSsl::DnsEntry, QStringLiteral("box")));
        QVERIFY(names.contains(QSsl::DnsEntry, QStringLiteral("box.local")));
        QVERIFY(names.contains(QSsl::IpAddressEntry, QStringLiteral("192.168.1.2")));
        QVERIFY(names.contains(QSsl::IpAddressEntry, QStringLiteral("fd00::2")));
    }

    void isNobodysElseToRead()
    {
        const TlsFiles files = provide();

        struct stat status
        {};

        QCOMPARE(::stat(QFile::encodeName(files.key).constData(), &status), 0);
        QCOMPARE(int(status.st_mode & 0777), 0600);
    }

    void staysAsItIs()
    {
        const QSslCertificate before = certificateIn(provide());
        QCOMPARE(certificateIn(provide()), before);
    }

    void isMadeAnewForTheSameKey_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<int>("days");
        QTest::newRow("the machine has another address")
            << QStringList{kNames + QStringList{QStringLiteral("10.0.0.9")}} << 0;
        QTest::newRow("it ends soon") << kNames << 3630;
    }

    void isMadeAnewForTheSameKey()
    {
        QFETCH(const QStringList, names);
        QFETCH(const int, days);
        const QSslCertificate before = certificateIn(provide());
        m_now += std::chrono::days(days);
        const QSslCertificate after = certificateIn(provide(names));
        QVERIFY(after != before);
        QCOMPARE(after.publicKey(), before.publicKey());
        m_now -= std::chrono::days(days);
    }

    void staysWhereThereIsNoRoomForAnother()
    {
        const QSslCertificate before = certificateIn(provide());
        QTest::ignoreMessage(QtWarningMsg,
                             QRegularExpression(QStringLiteral("stays as it was.*tls\\.crt")));
        const auto files = provideWithoutRoom(elsewhere());
        QVERIFY2(files, files ? "" : qPrintable(files.error()));
        QCOMPARE(certificateIn(*files), before);
        QVERIFY(TlsIdentity::load(*files));
    }

    void isNotKeptWhereItIsOfNoUse_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<bool>("isAnothers");
        QTest::newRow("it has ended") << 3651 << false;
        QTest::newRow("another key's") << 0 << true;
    }

    void isNotKeptWhereItIsOfNoUse()
    {
        QFETCH(const int, days);
        QFETCH(const bool, isAnothers);
        const TlsFiles files = provide();
        if (isAnothers) {
            const TestCertificates certificates;
            const TlsFiles other = certificates.make(QStringLiteral("other"));
            QVERIFY(QFile::remove(files.certificate));
            QVERIFY(QFile::copy(other.certificate, files.certificate));
        }
        m_now += std::chrono::days(days);
        const auto again = provideWithoutRoom(elsewhere());
        m_now -= std::chrono::days(days);
        QVERIFY(!again);
        QVERIFY2(again.error().contains(QStringLiteral("tls.crt")), qPrintable(again.error()));
    }

    void leavesADamagedKeyAlone()
    {
        const TlsFiles files = provide();
        QFile key(files.key);
        QVERIFY(key.open(QIODevice::WriteOnly));
        key.write("nonsense");
        key.close();
        const auto again = SelfMadeIdentity::provide(m_directory->path(), kNames, m_now);
        QVERIFY(!again);
        QVERIFY2(again.error().contains(QStringLiteral("damaged")), qPrintable(again.error()));
        QVERIFY(key.open(QIODevice::ReadOnly));
        QCOMPARE(key.readAll(), QByteArray("nonsense"));
    }

    void saysWhyItCantWrite()
    {
        const auto files = SelfMadeIdentity::provide(
            m_directory->filePath(QStringLiteral("nowhere")), kNames, m_now);
        QVERIFY(!files);
        QVERIFY2(files.error().contains(QStringLiteral("tls.key")), qPrintable(files.error()));
    }

    void thePinIsTheHashOfThePublicKeyAsOpenSslWritesIt()
    {
        const TestCertificates certificates;
        for (const QString &algorithm : {QStringLiteral("ec -pkeyopt ec_paramgen_curve:prime256v1"),
                                         QStringLiteral("rsa:2048")}) {
            const TlsFiles files = certificates.make(QStringLiteral("pinned"), algorithm);
            certificates.openssl(
                QStringLiteral("pkey -in pinned.key -pubout -outform DER -out pinned.der"));
            const QByteArray hash = QCryptographicHash::hash(
                certificates.read(QStringLiteral("pinned.der")), QCryptographicHash::Sha256);
            const auto identity = TlsIdentity::load(files);
            QVERIFY(identity);
            QCOMPARE((*identity)->fingerprint().pin().toLatin1(),
                     hash.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
        }
    }

    void knowsWhatTheMachineIsCalled()
    {
        const QStringList names = SelfMadeIdentity::namesOfThisMachine();
        QVERIFY(names.contains(QStringLiteral("localhost")));
        QVERIFY(names.contains(QStringLiteral("127.0.0.1")));
        for (const QString &name : names)
            QVERIFY2(!name.contains(QLatin1Char('%')),
                     qPrintable(name)); // no scope of this machine
    }

private:
    static QStringList elsewhere() { return kNames + QStringList{QStringLiteral("10.0.0.9")}; }

    //! No file may grow meanwhile, as on a full disk.
    [[nodiscard]] Result<TlsFiles, QString> provideWithoutRoom(const QStringList &names) const
    {
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        ::getrlimit(RLIMIT_FSIZE, &before);
        const rlimit none{0, before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &none);
        auto files = SelfMadeIdentity::provide(m_directory->path(), names, m_now);
        ::setrlimit(RLIMIT_FSIZE, &before);
        return files;
    }

    [[nodiscard]] QDateTime fromNow(std::chrono::hours hours) const
    {
        return QDateTime::fromMSecsSinceEpoch(toMillis(m_now + hours));
    }
};

QTEST_GUILESS_MAIN(SelfMadeIdentityTest)
#include "tst_selfmadeidentity.moc"
