// SPDX-License-Identifier: MIT
#pragma once

#include "server/net/TlsIdentity.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>

namespace hearth::server {

//! Certificates and keys in a folder of their own, made by the machine's openssl. A test that can't
//! make them ends there.
class TestCertificates
{
public:
    [[nodiscard]] QString path(const QString &file) const { return m_folder.filePath(file); }

    void openssl(const QString &arguments) const
    {
        if (!runs(arguments))
            qFatal("openssl %s failed", qPrintable(arguments));
    }

    //! NAME.crt and NAME.key.
    TlsFiles make(
        const QString &name,
        const QString &algorithm = QStringLiteral("ec -pkeyopt ec_paramgen_curve:prime256v1")) const
    {
        openssl(QStringLiteral("req -x509 -newkey %1 -nodes -keyout %2.key -out %2.crt "
                               "-subj /CN=%2 -days 2")
                    .arg(algorithm, name));
        return {path(name + QStringLiteral(".crt")), path(name + QStringLiteral(".key"))};
    }

    //! What a server on this port of loopback shows of itself; null without TLS.
    static QSslCertificate shownAt(quint16 port)
    {
        QSslSocket socket;
        socket.setPeerVerifyMode(QSslSocket::VerifyNone);
        socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), port);
        if (!QTest::qWaitFor([&socket] { return socket.isEncrypted(); }))
            return QSslCertificate();
        return socket.peerCertificate();
    }

    //! Whom that names.
    static QString nameShownAt(quint16 port)
    {
        return shownAt(port).subjectInfo(QSslCertificate::CommonName).value(0);
    }

    TlsFiles makeExpired(const QString &name) const
    {
        const TlsFiles files = make(name);
        openssl(QStringLiteral("req -new -key %1.key -subj /CN=%1 -out %1.csr").arg(name));
        const QString sign =
            QStringLiteral("x509 -req -in %1.csr -key %1.key -out %1.crt ").arg(name);
        // Newer ones may refuse what ends before it begins, and older ones know no begin.
        if (!runs(sign + QStringLiteral("-not_before 20200101000000Z -not_after 20200102000000Z")))
            openssl(sign + QStringLiteral("-days -1"));
        return files;
    }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("can't write %s", qPrintable(name));
    }

    [[nodiscard]] QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("can't read %s", qPrintable(name));
        return file.readAll();
    }

private:
    [[nodiscard]] bool runs(const QString &arguments) const
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.setStandardErrorFile(QProcess::nullDevice());
        process.start(QStringLiteral("openssl"), arguments.split(QLatin1Char(' ')));
        return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit
            && process.exitCode() == 0;
    }

    QTemporaryDir m_folder;
};

} // namespace hearth::server
