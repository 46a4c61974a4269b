// SPDX-License-Identifier: MIT
#include "app/desktop/StartupClock.h"

#include "shared/base/Logging.h"

#include <QFile>

#include <ctime>
#include <unistd.h>

namespace hearth::app {

namespace {

//! Since the kernel made the process, to its 10 ms; -1 where that can't be known.
qint64 processAgeMs()
{
    QFile stat(QStringLiteral("/proc/self/stat"));
    if (!stat.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray line = stat.readAll();
    // proc(5): field 22 is the start in clock ticks since boot; the name in field 2 may hold
    // spaces.
    const auto fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    constexpr qsizetype startField = 22 - 3;
    if (fields.size() <= startField)
        return -1;
    const qint64 startedMs = fields[startField].toLongLong() * 1000 / sysconf(_SC_CLK_TCK);
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return qint64(now.tv_sec) * 1000 + now.tv_nsec / 1000000 - startedMs;
}

} // namespace

void logStartupStep(const char *step)
{
    qCDebug(lcStartup).noquote() << step << processAgeMs() << "ms";
}

} // namespace hearth::app
