// SPDX-License-Identifier: MIT
#include "app/hosting/HearthdDoctor.h"

#include <QCoreApplication>

#include <utility>

namespace hearth::app {

HearthdDoctor::HearthdDoctor(QString program, QString dataDirectory)
    : m_program(std::move(program))
    , m_dataDirectory(std::move(dataDirectory))
{}

HearthdDoctor::~HearthdDoctor()
{
    cancel();
}

void HearthdDoctor::start(const QString &listen, std::function<void(const Told &)> done)
{
    cancel();
    m_done = std::move(done);
    m_process = std::make_unique<QProcess>();
    m_process->setStandardInputFile(QProcess::nullDevice());
    QObject::connect(m_process.get(), &QProcess::finished, m_process.get(),
                     [this](int code, QProcess::ExitStatus status) { onFinished(code, status); });
    // It may fail from within the call, and be cancelled before that is told.
    QObject::connect(
        m_process.get(), &QProcess::errorOccurred, m_process.get(),
        [this, process = m_process.get()](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart && m_process.get() == process)
                finish(Failure{m_process->errorString()});
        },
        Qt::QueuedConnection);
    m_process->start(m_program,
                     {QStringLiteral("doctor"), QStringLiteral("--json"), QStringLiteral("--data"),
                      m_dataDirectory, QStringLiteral("--listen"), listen},
                     QIODevice::ReadOnly);
}

void HearthdDoctor::cancel()
{
    m_done = nullptr;
    if (!m_process)
        return;
    m_process->disconnect();
    // It only looks, so it can be ended anywhere; whoever kills it does not wait for it.
    QProcess *process = m_process.release();
    process->setParent(QCoreApplication::instance());
    QObject::connect(process, &QProcess::finished, process, &QObject::deleteLater);
    process->kill();
    if (process->state() == QProcess::NotRunning)
        process->deleteLater();
}

void HearthdDoctor::onFinished(int exitCode, QProcess::ExitStatus status)
{
    // 1 is that it found a problem; above that it has looked at nothing.
    constexpr int foundProblem = 1;
    if (status == QProcess::NormalExit && exitCode <= foundProblem)
        return finish(m_process->readAllStandardOutput());
    const QString said = QString::fromUtf8(m_process->readAllStandardError())
                             .trimmed()
                             .section(QLatin1Char('\n'), -1);
    finish(Failure{said.isEmpty() ? QStringLiteral("hearthd doctor ended without a word") : said});
}

void HearthdDoctor::finish(const Told &told)
{
    // Whoever hears it may start another one.
    m_process.release()->deleteLater();
    if (const auto done = std::exchange(m_done, nullptr))
        done(told);
}

} // namespace hearth::app
