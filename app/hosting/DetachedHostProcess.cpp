// SPDX-License-Identifier: MIT
#include "app/hosting/DetachedHostProcess.h"

#include "shared/base/Logging.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTimer>

#include <csignal>
#include <cstring>
#include <sys/syscall.h>
#include <unistd.h>

namespace hearth::app {

namespace {

constexpr qint64 kShownBytes = 16 * 1024;

//! As start() and prepareLog() do it, where nobody is there to do so: `$0` is the log, and `$@` the
//! command. A desktop entry knows no redirection.
constexpr QLatin1String
    kWithLog("umask 077; find \"$0\" -size +1024k -exec mv -f \"$0\" \"$0.1\" \";\" 2>/dev/null; "
             "exec \"$@\" >/dev/null 2>>\"$0\"");
static_assert(DetachedHostProcess::largestLog == 1024 * 1024);

//! Below 0 it is the error, negated.
int openHandle(qint64 pid)
{
    const auto handle = static_cast<int>(::syscall(SYS_pidfd_open, static_cast<pid_t>(pid), 0));
    return handle < 0 ? -errno : handle;
}

QString cannotFollow(qint64 pid, int error)
{
    return QStringLiteral("process %1 can't be followed: %2")
        .arg(pid)
        .arg(QString::fromLocal8Bit(std::strerror(error)));
}

} // namespace

DetachedHostProcess::DetachedHostProcess(QString program, QString logFile)
    : m_program(std::move(program))
    , m_logFile(std::move(logFile))
{}

DetachedHostProcess::~DetachedHostProcess()
{
    release();
}

QString DetachedHostProcess::findProgram()
{
    const QString name = QStringLiteral("hearthd");
    const QString folder = QCoreApplication::applicationDirPath();
    if (const QString beside = QStandardPaths::findExecutable(name, {folder}); !beside.isEmpty())
        return beside;
    if (const QString known = QStandardPaths::findExecutable(name); !known.isEmpty())
        return known;
    return QStandardPaths::findExecutable(
        name, {QDir(folder).absoluteFilePath(QStringLiteral("../libexec"))});
}

QStringList DetachedHostProcess::commandLine(const QStringList &arguments) const
{
    return QStringList{QStringLiteral("/bin/sh"), QStringLiteral("-c"), kWithLog, m_logFile,
                       m_program}
    + arguments;
}

Result<Done, QString> DetachedHostProcess::start(const QStringList &arguments)
{
    prepareLog();
    const qint64 logBegin = QFileInfo(m_logFile).size();
    QProcess process;
    process.setProgram(m_program);
    process.setArguments(arguments);
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(m_logFile, QIODevice::Append);
    qint64 pid = 0;
    if (!process.startDetached(&pid))
        return Failure{
            QStringLiteral("%1 can't be started: %2").arg(m_program, process.errorString())};
    const int handle = openHandle(pid);
    if (handle < 0 && handle != -ESRCH) {
        // Nobody would know of it.
        ::kill(static_cast<pid_t>(pid), SIGTERM);
        return Failure{cannotFollow(pid, -handle)};
    }
    watch(pid, handle);
    m_logBegin = logBegin;
    return Done{};
}

Result<Done, QString> DetachedHostProcess::follow(qint64 pid)
{
    const int handle = openHandle(pid);
    if (handle < 0)
        return Failure{cannotFollow(pid, -handle)};
    watch(pid, handle);
    m_logBegin = QFileInfo(m_logFile).size();
    return Done{};
}

void DetachedHostProcess::watch(qint64 pid, int handle)
{
    release();
    m_pid = pid;
    m_handle = handle;
    if (m_handle < 0) {
        // It has ended already, which is told like any other end.
        QTimer::singleShot(0, &m_context, [this, pid] {
            if (m_pid == pid && m_handle < 0)
                onGone();
        });
        return;
    }
    m_end = std::make_unique<QSocketNotifier>(m_handle, QSocketNotifier::Read);
    QObject::connect(m_end.get(), &QSocketNotifier::activated, m_end.get(), [this] {
        m_end->setEnabled(false);
        // It is telling us, and ends when it has.
        m_end.release()->deleteLater();
        onGone();
    });
}

void DetachedHostProcess::onGone()
{
    release();
    m_ended();
}

void DetachedHostProcess::end(End how)
{
    if (m_handle < 0)
        return;
    const int signal = how == End::Politely ? SIGTERM : SIGKILL;
    // By the handle, so that nobody else is met who has got the number since.
    if (::syscall(SYS_pidfd_send_signal, m_handle, signal, nullptr, 0) != 0)
        qCWarning(lcApp).noquote() << "hearthd can't be told to end:" << std::strerror(errno);
}

QStringList DetachedHostProcess::lastLines() const
{
    return linesFrom(0);
}

QStringList DetachedHostProcess::newLines() const
{
    return linesFrom(m_logBegin);
}

QStringList DetachedHostProcess::linesFrom(qint64 offset) const
{
    QFile file(m_logFile);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const qint64 shown = file.size() - kShownBytes;
    const bool isCut = shown > offset;
    if (!file.seek(std::max(shown, offset)))
        return {};
    QStringList lines =
        QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    if (isCut && !lines.isEmpty())
        lines.removeFirst();
    return lines.mid(std::max<qsizetype>(0, lines.size() - mostLines));
}

void DetachedHostProcess::prepareLog() const
{
    constexpr auto owner = QFile::ReadOwner | QFile::WriteOwner;
    const QString folder = QFileInfo(m_logFile).path();
    if (!QFileInfo::exists(folder) && QDir().mkpath(folder))
        QFile::setPermissions(folder, owner | QFile::ExeOwner);
    if (QFileInfo(m_logFile).size() > largestLog) {
        // What it died of stands at its end.
        const QString former = m_logFile + QStringLiteral(".1");
        QFile::remove(former);
        QFile::rename(m_logFile, former);
    }
    QFile file(m_logFile);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, owner))
        file.setPermissions(owner);
}

void DetachedHostProcess::release()
{
    m_end.reset();
    if (m_handle >= 0)
        ::close(m_handle);
    m_handle = -1;
    m_pid = 0;
}

} // namespace hearth::app
