// SPDX-License-Identifier: MIT
#include "server/metrics/ProcessFigures.h"

#ifdef Q_OS_LINUX
#include <QByteArray>
#include <QFile>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#endif

namespace hearth::server {

#ifdef Q_OS_LINUX

namespace {

//! The number of a line of proc(5)'s status, without its unit.
std::optional<qint64> numberAfter(const QByteArray &key, const QByteArray &status)
{
    const qsizetype begin = status.indexOf('\n' + key + ':');
    if (begin < 0)
        return std::nullopt;
    const qsizetype value = begin + key.size() + 2;
    bool ok = false;
    const qint64 number = status.mid(value, status.indexOf('\n', value) - value)
                              .simplified()
                              .split(' ')
                              .front()
                              .toLongLong(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

qint64 openDescriptorsBelow(qint64 limit)
{
    // Since Linux 6.2 this is their number. Before, asking for each is still faster than to list
    // them: some milliseconds for 10,000.
    struct stat folder
    {};

    if (::stat("/proc/self/fd", &folder) == 0 && folder.st_size > 0)
        return folder.st_size;
    qint64 count = 0;
    for (int descriptor = 0; descriptor < limit; ++descriptor)
        count += ::fcntl(descriptor, F_GETFD) >= 0 ? 1 : 0;
    return count;
}

double secondsOf(const timeval &time)
{
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

} // namespace

std::optional<ProcessFigures> readProcessFigures()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray status = file.readAll();
    file.close();
    const auto residentKib = numberAfter("VmRSS", status);
    const auto tableSize = numberAfter("FDSize", status);
    rusage usage{};
    if (!residentKib || !tableSize || ::getrusage(RUSAGE_SELF, &usage) != 0)
        return std::nullopt;
    return ProcessFigures{*residentKib * 1024,
                          secondsOf(usage.ru_utime) + secondsOf(usage.ru_stime),
                          openDescriptorsBelow(*tableSize)};
}

#else

std::optional<ProcessFigures> readProcessFigures()
{
    return std::nullopt;
}

#endif

} // namespace hearth::server
