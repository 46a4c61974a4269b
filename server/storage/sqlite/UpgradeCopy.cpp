// SPDX-License-Identifier: MIT
#include "server/storage/sqlite/UpgradeCopy.h"

#include "server/storage/sqlite/DatabaseCopies.h"
#include "server/storage/sqlite/Migrations.h"
#include "shared/base/Logging.h"
#include "shared/sql/SchemaSteps.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

namespace hearth::server {

namespace {

constexpr QLatin1String kMark{".upgrade-"};
constexpr qint64 kMegabyte = 1024 * 1024;
//! What the migration itself writes beside its copy.
constexpr qint64 kSpare = 8 * kMegabyte;

void removeOldCopies(const QFileInfo &database)
{
    const QDir folder = database.dir();
    // The names begin with their date. What is not whole yet is not among them.
    QStringList copies;
    for (const QString &name : folder.entryList({database.fileName() + kMark + QLatin1Char('*')},
                                                QDir::Files, QDir::Name)) {
        if (!name.contains(QLatin1String(".partial-")))
            copies << name;
    }
    while (copies.size() > keptUpgradeCopies)
        QFile::remove(folder.filePath(copies.takeFirst()));
}

//! Where nothing is yet: two starts may fall into one second.
QString freeName(const QString &wanted)
{
    QString name = wanted;
    for (int count = 2; QFile::exists(name); ++count)
        name = QStringLiteral("%1-%2").arg(wanted).arg(count);
    return name;
}

} // namespace

qint64 freeBytesIn(const QString &folder)
{
    return QStorageInfo(folder).bytesAvailable();
}

Result<Done, QString> keepBeforeUpgrade(Database &database, const QString &path, UnixTime now,
                                        std::stop_token stop, const FreeBytes &freeBytes)
{
    const auto version = static_cast<int>(schemaVersion(database));
    // A new one has none, and a newer one is not for us.
    if (version == 0 || version >= Migrations::latest())
        return Done{};
    const QFileInfo file(path);
    const qint64 wanted = file.size() + QFileInfo(path + QStringLiteral("-wal")).size() + kSpare;
    const qint64 free = freeBytes(file.absolutePath());
    if (free < wanted)
        return Failure{
            QStringLiteral("%1 is of an older version, and before it is brought up to date a copy "
                           "is kept beside it: that takes %2 MB, and %3 MB are free. Make room, or "
                           "--no-upgrade-backup goes without the copy")
                .arg(path)
                .arg((wanted + kMegabyte - 1) / kMegabyte)
                .arg(free / kMegabyte)};
    const QString when = QDateTime::fromMSecsSinceEpoch(now.time_since_epoch().count(), Qt::UTC)
                             .toString(QStringLiteral("yyyyMMdd-HHmmss"));
    const QString copy = freeName(QStringLiteral("%1%2%3-v%4").arg(path, kMark, when).arg(version));
    if (const auto kept = DatabaseCopies::backUp(path, copy, std::move(stop)); !kept)
        return Failure{
            QStringLiteral("%1 is of an older version, and no copy of it can be kept: %2. "
                           "--no-upgrade-backup goes without one")
                .arg(path, kept.error())};
    qCInfo(lcStorage).noquote() << "the data is brought from version" << version << "to"
                                << Migrations::latest() << "and was kept as it was in" << copy;
    removeOldCopies(file);
    return Done{};
}

} // namespace hearth::server
