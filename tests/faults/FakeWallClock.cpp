// SPDX-License-Identifier: MIT
#include "tests/faults/FakeWallClock.h"

#include "tests/support/Sanitized.h"

#include <QFile>
#include <QProcess>

#include <cstdio>

namespace hearth::faults {

QString FakeWallClock::whyNot()
{
    if (test::isSanitized)
        return QStringLiteral("sanitizers and libfaketime both want to be loaded first");
    QProcess faketime;
    faketime.start(QStringLiteral("faketime"),
                   {QStringLiteral("-m"), QStringLiteral("-f"), QStringLiteral("+0"),
                    QStringLiteral("printenv"), QStringLiteral("LD_PRELOAD")});
    if (!faketime.waitForFinished())
        return QStringLiteral("faketime is not installed");
    if (!set("+0"))
        return QStringLiteral("the clock's file can't be written");
    m_environment = {
        {QStringLiteral("LD_PRELOAD"),
         QString::fromLocal8Bit(faketime.readAllStandardOutput().trimmed())},
        {QStringLiteral("FAKETIME_TIMESTAMP_FILE"), m_folder.filePath(QStringLiteral("clock"))},
        {QStringLiteral("FAKETIME_NO_CACHE"), QStringLiteral("1")},
        // What a person changes is the wall clock.
        {QStringLiteral("FAKETIME_DONT_FAKE_MONOTONIC"), QStringLiteral("1")}};
    return {};
}

bool FakeWallClock::set(const QByteArray &shift) const
{
    // As a whole or not at all, since it is read at any time.
    const QString clock = m_folder.filePath(QStringLiteral("clock"));
    QFile file(clock + QStringLiteral(".new"));
    if (!file.open(QIODevice::WriteOnly) || file.write(shift) != shift.size())
        return false;
    file.close();
    return ::rename(QFile::encodeName(file.fileName()).constData(),
                    QFile::encodeName(clock).constData())
        == 0;
}

} // namespace hearth::faults
