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
//! What an upgrade writes beside, however small the data.
constexpr qint64 kSpare = 8 * kMegabyte;
constexpr QLatin1String kPartial{".partial-"};

//! The copies whose names end so, the newest and `made` left out.
void removeAllButNewest(const QFileInfo &database, const QString &end, const QString &made)
{
    const QDir folder = database.dir();
    // The names begin with their date, which may be wrong: the clock was, then or now.
    QStringList others = folder.entryList({database.fileName() + kMark + QLatin1Char('*') + end},
                                          QDir::Files, QDir::Name);
    others.removeIf([&made](const QString &name) {
        return name.contains(kPartial) || name == QFileInfo(made).fileName();
    });
    while (others.size() >= keptUpgradeCopies)
        QFile::remove(folder.filePath(others.takeFirst()));
}

//! Where nothing is yet: two starts may fall into one second.
QString nameOfCopy(const QString &path, const QString &when, int version)
{
    QString name = QStringLiteral("%1%2%3-v%4").arg(path, kMark, when).arg(version);
    for (int count = 2; QFile::exists(name); ++count)
        name = QStringLiteral("%1%2%3-%4-v%5").arg(path, kMark, when).arg(count).arg(version);
    return name;
}

} // namespace

qint64 freeBytesIn(const QString &folder)
{
    return QStorageInfo(folder).bytesAvailable();
}

void removeOldUpgradeCopies(const QString &path, const QString &made)
{
    removeAllButNewest(QFileInfo(path), QString(), made);
}

void removeUnfinishedUpgradeCopies(const QString &path)
{
    const QFileInfo database(path);
    const QDir folder = database.dir();
    const QString unfinished =
        database.fileName() + kMark + QLatin1Char('*') + kPartial + QLatin1Char('*');
    for (const QString &name : folder.entryList({unfinished}, QDir::Files))
        QFile::remove(folder.filePath(name));
}

Result<std::optional<QString>, QString> keepBeforeUpgrade(Database &database, const QString &path,
                                                          UnixTime now, std::stop_token stop,
                                                          const FreeBytes &freeBytes)
{
    const auto version = static_cast<int>(schemaVersion(database));
    // A new one has none, and a newer one is not for us.
    if (version == 0 || version >= Migrations::latest())
        return std::optional<QString>();
    const QFileInfo file(path);
    // A step may write all of it anew before the old goes, and that is beside the copy.
    const qint64 size = file.size() + QFileInfo(path + QStringLiteral("-wal")).size();
    const qint64 wanted = 2 * size + kSpare;
    const qint64 free = freeBytes(file.absolutePath());
    if (free < wanted)
        return Failure{
            QStringLiteral("%1 is of an older version, and before it is brought up to date a copy "
                           "is kept beside it: both take %2 MB, and %3 MB are free. Make room, or "
                           "hearthd --no-upgrade-backup goes without the copy")
                .arg(path)
                .arg((wanted + kMegabyte - 1) / kMegabyte)
                .arg(free / kMegabyte)};
    const QString when = QDateTime::fromMSecsSinceEpoch(now.time_since_epoch().count())
                             .toUTC()
                             .toString(QStringLiteral("yyyyMMdd-HHmmss"));
    const QString copy = nameOfCopy(path, when, version);
    if (const auto kept = DatabaseCopies::backUp(path, copy, std::move(stop)); !kept)
        return Failure{
            QStringLiteral("%1 is of an older version, and no copy of it can be kept: %2. "
                           "hearthd --no-upgrade-backup goes without one")
                .arg(path, kept.error())};
    qCInfo(lcStorage).noquote() << "the data is brought from version" << version << "to"
                                << Migrations::latest() << "and was kept as it was in" << copy;
    removeAllButNewest(file, QStringLiteral("-v%1").arg(version), copy);
    return std::optional(copy);
}

} // namespace hearth::server
