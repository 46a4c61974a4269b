// SPDX-License-Identifier: MIT
// hearth_bench_profile DIR SERVER USERNAME MESSAGES: a profile whose #general has that many
// messages cached.
#include "tests/bench/app/CachedProfile.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.size() != 5) {
        std::fputs("usage: hearth_bench_profile DIR SERVER USERNAME MESSAGES\n", stderr);
        return 2;
    }
    const hearth::bench::CachedProfile profile{arguments[1], arguments[2], arguments[3],
                                               arguments[4].toInt()};
    const auto written = profile.write();
    if (!written) {
        std::fputs(qPrintable(QStringLiteral("hearth_bench_profile: %1\n").arg(written.error())),
                   stderr);
        return 1;
    }
    return 0;
}
