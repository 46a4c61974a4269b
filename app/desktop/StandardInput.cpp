// SPDX-License-Identifier: MIT
#include "app/desktop/StandardInput.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QRegularExpression>
#include <QThread>

#include <chrono>
#include <poll.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace hearth::app::StandardInput {

namespace {

constexpr std::chrono::seconds patience{10};
constexpr int lookAgainMs = 50;

bool isFile()
{
    struct stat about
    {};

    return ::fstat(STDIN_FILENO, &about) == 0 && S_ISREG(about.st_mode);
}

QString ownPath()
{
    return QStringLiteral("/proc/%1/fd/%2").arg(::getpid()).arg(STDIN_FILENO);
}

} // namespace

QString path()
{
    return isFile() ? QFile::symLinkTarget(ownPath()) : ownPath();
}

bool isOfOthers(const QString &path)
{
    static const QRegularExpression own(QStringLiteral("^/proc/\\d+/fd/0$"));
    return own.match(path).hasMatch();
}

void waitUntilRead()
{
    if (isFile())
        return;
    QDeadlineTimer deadline(QDeadlineTimer::Forever);
    int before = -1;
    while (!deadline.hasExpired()) {
        pollfd input{STDIN_FILENO, 0, 0};
        if (::poll(&input, 1, lookAgainMs) <= 0)
            continue;
        int waiting = 0;
        if (::ioctl(STDIN_FILENO, FIONREAD, &waiting) != 0 || waiting == 0)
            return;
        if (waiting != before)
            deadline.setRemainingTime(patience);
        before = waiting;
        QThread::msleep(lookAgainMs);
    }
}

} // namespace hearth::app::StandardInput
