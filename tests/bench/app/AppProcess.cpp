// SPDX-License-Identifier: MIT
#include "tests/bench/app/AppProcess.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QFile>

namespace hearth::bench {

namespace {

constexpr int kEndMs = 10000;

} // namespace

AppProcess::AppProcess()
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
}

AppProcess::~AppProcess()
{
    m_process.terminate();
    if (!m_process.waitForFinished(kEndMs))
        m_process.kill();
    m_process.waitForFinished(kEndMs);
}

QString AppProcess::profile() const
{
    return m_home.filePath(QStringLiteral("profile"));
}

bool AppProcess::start(const QString &program, const QStringList &arguments, const QString &server,
                       const QString &username, const QString &password)
{
    QFile file(m_home.filePath(QStringLiteral("password")));
    if (!file.open(QIODevice::WriteOnly) || file.write(password.toUtf8() + '\n') < 0)
        return false;
    file.close();
    const QStringList flags{QStringLiteral("--connect"),       server,
                            QStringLiteral("--username"),      username,
                            QStringLiteral("--password-file"), file.fileName()};
    return start(program, arguments + flags);
}

bool AppProcess::start(const QString &program, const QStringList &arguments)
{
    const QStringList flags{QStringLiteral("--profile"), profile(), QStringLiteral("--theme"),
                            QStringLiteral("light")};
    m_process.start(QDir(QCoreApplication::applicationDirPath()).filePath(program),
                    arguments + flags);
    return m_process.waitForStarted();
}

QByteArray AppProcess::outcome()
{
    if (m_process.state() != QProcess::NotRunning) {
        QEventLoop loop;
        QObject::connect(&m_process, &QProcess::finished, &loop, &QEventLoop::quit);
        loop.exec();
    }
    if (m_process.exitStatus() != QProcess::NormalExit || m_process.exitCode() != 0)
        return {};
    return m_process.readAllStandardOutput().trimmed();
}

} // namespace hearth::bench
