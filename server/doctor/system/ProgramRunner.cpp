// SPDX-License-Identifier: MIT
#include "server/doctor/system/ProgramRunner.h"

#include <QProcess>
#include <QStandardPaths>

#include <chrono>

namespace hearth::server {

namespace {

constexpr std::chrono::milliseconds kPatience{5000};

//! Those of the administrator are not in everybody's PATH.
QString find(const QString &program)
{
    const QString known = QStandardPaths::findExecutable(program);
    if (!known.isEmpty())
        return known;
    return QStandardPaths::findExecutable(
        program,
        {QStringLiteral("/usr/sbin"), QStringLiteral("/sbin"), QStringLiteral("/usr/local/sbin")});
}

} // namespace

ProgramResult ProcessRunner::run(const QString &program, const QStringList &arguments)
{
    const QString path = find(program);
    if (path.isEmpty())
        return {ProgramResult::Kind::Missing};
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
    process.setProcessEnvironment(environment);
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(path, arguments, QIODevice::ReadOnly);
    if (!process.waitForFinished(static_cast<int>(kPatience.count()))) {
        process.kill();
        process.waitForFinished();
        return {ProgramResult::Kind::Failed};
    }
    const bool isDone = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    return {isDone ? ProgramResult::Kind::Done : ProgramResult::Kind::Failed,
            process.readAllStandardOutput()};
}

} // namespace hearth::server
