// SPDX-License-Identifier: MIT
#include "tests/integration/inspector/Stranger.h"

#include <QFile>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <unistd.h>

namespace hearth::test {

namespace {

constexpr int patience = 20'000;

const char *const nginxConfiguration = R"(
daemon off;
pid %1/nginx.pid;
error_log %1/error.log;
worker_processes 1;
%4
events {}
http {
    access_log off;
    client_body_temp_path %1/body;
    proxy_temp_path %1/proxy;
    fastcgi_temp_path %1/fastcgi;
    uwsgi_temp_path %1/uwsgi;
    scgi_temp_path %1/scgi;
    map $http_upgrade $connection_upgrade { default upgrade; '' ''; }
    server {
        listen 127.0.0.1:%2;
        location / {
            proxy_pass http://127.0.0.1:%3;
            proxy_http_version 1.1;
            proxy_set_header Host $http_host;
            proxy_set_header Upgrade $http_upgrade;
            proxy_set_header Connection $connection_upgrade;
            proxy_buffering off;
        }
    }
}
)";

QString strangersFolder()
{
    return QStringLiteral(HEARTH_STRANGERS "/");
}

} // namespace

Stranger::~Stranger()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(patience))
        m_process.kill();
    m_process.waitForFinished(patience);
}

bool Stranger::startNode()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("NODE_PATH"), QStringLiteral("/usr/share/nodejs"));
    m_process.setProcessEnvironment(environment);
    return startAndReadPort(QStringLiteral("node"),
                            {strangersFolder() + QStringLiteral("web_sockets.cjs")});
}

bool Stranger::startPython()
{
    return startAndReadPort(QStringLiteral(HEARTH_PYTHON),
                            {strangersFolder() + QStringLiteral("event_streams.py")});
}

bool Stranger::startAndReadPort(const QString &program, const QStringList &arguments)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(program, arguments);
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(patience))
            return false;
    }
    m_port = m_process.readLine().trimmed().toUShort();
    return m_port != 0;
}

bool Stranger::startNginx(quint16 behind)
{
    const QString program = QStandardPaths::findExecutable(
        QStringLiteral("nginx"), {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/bin")});
    // nginx takes no port of the system's choice.
    QTcpServer probe;
    if (program.isEmpty() || !probe.listen(QHostAddress::LocalHost))
        return false;
    m_port = probe.serverPort();
    probe.close();
    QFile file(m_folder.filePath(QStringLiteral("nginx.conf")));
    if (!file.open(QIODevice::WriteOnly))
        return false;
    const bool isRoot = ::geteuid() == 0;
    file.write(QString::fromLatin1(nginxConfiguration)
                   .arg(m_folder.path())
                   .arg(m_port)
                   .arg(behind)
                   .arg(isRoot ? QStringLiteral("user root;") : QString())
                   .toUtf8());
    file.close();
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(program,
                    {QStringLiteral("-c"), file.fileName(), QStringLiteral("-p"), m_folder.path()});
    return m_process.waitForStarted(patience)
        && QTest::qWaitFor(
               [this] {
                   QTcpSocket socket;
                   socket.connectToHost(QHostAddress::LocalHost, m_port);
                   return socket.waitForConnected(1000);
               },
               patience);
}

QString Stranger::address(const QString &scheme, const QString &path) const
{
    return QStringLiteral("%1://127.0.0.1:%2%3").arg(scheme).arg(m_port).arg(path);
}

} // namespace hearth::test
