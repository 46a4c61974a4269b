// SPDX-License-Identifier: MIT
#include "server/doctor/checks/DataChecks.h"

#include "server/storage/sqlite/DatabaseCopies.h"

#include <QFileInfo>

namespace hearth::server {

namespace {

constexpr qint64 kMegabyte = 1024 * 1024;
constexpr auto kOfOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
    | QFile::WriteOther | QFile::ExeOther;

bool isOpenToOthers(const QString &path)
{
    return QFileInfo(path).permissions() & kOfOthers;
}

} // namespace

DirectoryCheck::DirectoryCheck(QString directory)
    : m_directory(std::move(directory))
{}

Finding DirectoryCheck::look()
{
    const QString id = QStringLiteral("directory");
    const QFileInfo info(m_directory);
    if (!info.exists())
        return {id,
                Verdict::Problem,
                {QT_TRANSLATE_NOOP("Doctor", "There is no folder %1."), {m_directory}},
                QT_TRANSLATE_NOOP(
                    "Doctor",
                    "Name the server's folder with --data; the first start of hearthd makes it.")};
    if (info.isDir() && info.isReadable() && info.isWritable() && info.isExecutable())
        return {
            id, Verdict::Ok, {QT_TRANSLATE_NOOP("Doctor", "The data is in %1."), {m_directory}}};
    return {id,
            Verdict::Problem,
            {QT_TRANSLATE_NOOP("Doctor", "This user may not read and write in %1."), {m_directory}},
            QT_TRANSLATE_NOOP(
                "Doctor", "Run this as the user of the server, or give the folder to that user.")};
}

PermissionsCheck::PermissionsCheck(QString directory, QStringList secrets)
    : m_directory(std::move(directory))
    , m_secrets(std::move(secrets))
{}

Finding PermissionsCheck::look()
{
    const QString id = QStringLiteral("permissions");
    QStringList open;
    QStringList paths;
    for (const QString &path : m_secrets) {
        if (!QFileInfo::exists(path) || !isOpenToOthers(path))
            continue;
        open << QFileInfo(path).fileName();
        paths << path;
    }
    if (!open.isEmpty())
        return {id,
                Verdict::Problem,
                {QT_TRANSLATE_NOOP("Doctor", "Others on this computer may use %1."),
                 {open.join(QStringLiteral(", "))}},
                {"chmod 600 %1", {paths.join(QLatin1Char(' '))}}};
    if (QFileInfo::exists(m_directory) && isOpenToOthers(m_directory))
        return {id,
                Verdict::Warning,
                QT_TRANSLATE_NOOP("Doctor", "Others on this computer may look into the folder."),
                {"chmod 700 %1", {m_directory}}};
    return {id, Verdict::Ok, QT_TRANSLATE_NOOP("Doctor", "The data is open to its user alone.")};
}

DatabaseCheck::DatabaseCheck(QString database)
    : m_database(std::move(database))
{}

Finding DatabaseCheck::look()
{
    const QString id = QStringLiteral("database");
    if (!QFileInfo::exists(m_database))
        return {
            id, Verdict::Ok,
            QT_TRANSLATE_NOOP("Doctor", "There is no database yet; the first start makes one.")};
    const auto checked = DatabaseCopies::check(m_database);
    if (checked)
        return {id,
                Verdict::Ok,
                {QT_TRANSLATE_NOOP("Doctor", "The database is undamaged, %1 MB."),
                 {QString::number(QFileInfo(m_database).size() / kMegabyte)}}};
    return {
        id,
        Verdict::Problem,
        {QT_TRANSLATE_NOOP("Doctor", "The database is no good: %1."), {checked.error()}},
        QT_TRANSLATE_NOOP(
            "Doctor",
            "Stop the server, copy the folder, then go back to a backup: hearthd restore FILE.")};
}

} // namespace hearth::server
