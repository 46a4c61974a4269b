// SPDX-License-Identifier: MIT
#include "server/doctor/checks/ResourceChecks.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QStorageInfo>

#include <algorithm>
#include <limits>

namespace hearth::server {

namespace {

constexpr qint64 kBytesOfMegabyte = 1024 * 1024;

} // namespace

DiskSight DiskSight::of(const QString &directory)
{
    const QStorageInfo disk(directory);
    if (!disk.isValid() || !disk.isReady())
        return {};
    return {disk.isReadOnly() ? Kind::ReadOnly : Kind::Writable,
            disk.bytesAvailable() / kBytesOfMegabyte};
}

DiskCheck::DiskCheck(DiskSight disk)
    : m_disk(disk)
{}

Finding DiskCheck::look()
{
    constexpr qint64 little = 1024;
    constexpr qint64 tooLittle = 64;
    const QString id = QStringLiteral("disk");
    const FilledText makeRoom = QT_TRANSLATE_NOOP("Doctor",
                                                  "Make room where the data is, or move the folder "
                                                  "to another disk while the server is stopped.");
    if (m_disk.kind == DiskSight::Kind::Unseen)
        return {id, Verdict::Unknown,
                QT_TRANSLATE_NOOP("Doctor", "How much room the disk has can't be seen."),
                QT_TRANSLATE_NOOP("Doctor", "df -h with the data folder's path tells.")};
    if (m_disk.kind == DiskSight::Kind::ReadOnly)
        return {
            id, Verdict::Problem,
            QT_TRANSLATE_NOOP("Doctor", "The disk of the data can't be written to."),
            QT_TRANSLATE_NOOP(
                "Doctor",
                "dmesg may tell why it was made read-only; check it before it is mounted anew.")};
    const FilledText free = {QT_TRANSLATE_NOOP("Doctor", "%1 MB are free where the data is."),
                             {QString::number(m_disk.freeMegabytes)}};
    if (m_disk.freeMegabytes < tooLittle)
        return {id, Verdict::Problem, free, makeRoom};
    if (m_disk.freeMegabytes < little)
        return {id, Verdict::Warning, free, makeRoom};
    return {id, Verdict::Ok, free};
}

std::optional<FileLimit> FileLimit::of(qint64 pid, const QString &proc)
{
    const QString folder = QStringLiteral("%1/%2").arg(proc).arg(pid);
    QFile file(folder + QStringLiteral("/limits"));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    // proc(5): a row is the limit's name, the soft and the hard value, and the unit.
    static const QRegularExpression row(QStringLiteral("Max open files\\s+(\\d+|unlimited)\\s"));
    const auto match = row.match(QString::fromLatin1(file.readAll()));
    if (!match.hasMatch())
        return std::nullopt;
    bool isNumber = false;
    const qint64 most = match.captured(1).toLongLong(&isNumber);
    const auto open = QDir(folder + QStringLiteral("/fd"))
                          .entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System)
                          .size();
    return FileLimit{isNumber ? most : std::numeric_limits<int>::max(), open};
}

FileLimitCheck::FileLimitCheck(std::optional<FileLimit> limit, qint64 wanted)
    : m_limit(limit)
    , m_wanted(wanted)
{}

Finding FileLimitCheck::look()
{
    const QString id = QStringLiteral("files");
    if (!m_limit)
        return {
            id, Verdict::Unknown,
            QT_TRANSLATE_NOOP("Doctor", "How many connections the server may have can't be seen."),
            QT_TRANSLATE_NOOP("Doctor", "As the server's user: prlimit --nofile --pid PID.")};
    const qint64 connections = std::max<qint64>(0, m_limit->most - ownFiles);
    const FilledText raise = QT_TRANSLATE_NOOP(
        "Doctor", "Raise the limit of open files: LimitNOFILE= in the unit, or ulimit -n.");
    if (m_limit->most - m_limit->inUse < ownFiles / 4)
        return {id,
                Verdict::Problem,
                {QT_TRANSLATE_NOOP("Doctor",
                                   "The server has used up its open files (%1 of %2), so new "
                                   "connections are turned away."),
                 {QString::number(m_limit->inUse), QString::number(m_limit->most)}},
                raise};
    const FilledText room = {
        QT_TRANSLATE_NOOP("Doctor", "The server may have some %1 connections at a time."),
        {QString::number(connections)}};
    if (connections < m_wanted)
        return {id, Verdict::Warning, room, raise};
    return {id, Verdict::Ok, room};
}

} // namespace hearth::server
