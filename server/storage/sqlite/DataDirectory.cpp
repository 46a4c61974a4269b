// SPDX-License-Identifier: MIT
#include "server/storage/sqlite/DataDirectory.h"

#include "server/storage/sqlite/Migrations.h"
#include "shared/base/Logging.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <optional>
#include <string_view>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace hearth::server {

namespace {

qint64 pageSizeAt(const QByteArray &header)
{
    const auto written = qFromBigEndian<quint16>(header.constData() + 16);
    return written == 1 ? 65536 : written;
}

//! What the lock's file holds while nobody has the directory, and the last one left it in good
//! order.
constexpr std::string_view kCleanMark = "left in good order\n";

bool hasContent(const QString &path)
{
    return QFileInfo(path).size() > 0;
}

//! A restore is the only one who moves a database away, and never without another in its place.
std::optional<QString> missingDatabaseError(const QString &path)
{
    const QFileInfo database(path);
    const QStringList aside = database.dir().entryList(
        {database.fileName() + QStringLiteral(".replaced-*")}, QDir::Files, QDir::Name);
    if (database.exists() || aside.isEmpty())
        return std::nullopt;
    return QStringLiteral(
               "%1 is missing, and what a restore put aside is there (%2): bring one back with "
               "\"hearthd restore FILE --data DIR\", or move it away to begin with an empty server")
        .arg(path, aside.last());
}

//! What a restore left behind that was killed. Whoever has the directory has nobody at work in it.
void removeLeftovers(const QString &path)
{
    const QFileInfo database(path);
    for (const QString &name : database.dir().entryList(
             {database.fileName() + DataDirectory::restoringMark + QLatin1Char('*')}, QDir::Files))
        QFile::remove(database.dir().filePath(name));
}

QString notOurs(const QString &path)
{
    return QStringLiteral("%1 is not a Hearth database").arg(path);
}

//! A first start that was cut short leaves an empty file, and nobody has left it in good order;
//! there is a write-ahead log only once there was a database.
std::optional<QString> emptyFileError(const QString &path)
{
    const bool wasMade = QFileInfo::exists(path + QStringLiteral("-wal"))
        || hasContent(DataDirectory::lockIn(QFileInfo(path).absolutePath()));
    if (wasMade)
        return damagedDatabase(path, QStringLiteral("nothing is left in it"));
    return std::nullopt;
}

//! Why the file can't be used, told from its header (SQLite file format §1.3) without opening it
//! as a database, which would write beside it.
std::optional<QString> headerError(const QString &path, int access)
{
    constexpr qsizetype headerSize = 100;
    constexpr qsizetype pagesOffset = 28;
    constexpr qsizetype versionOffset = 60;
    constexpr qsizetype applicationOffset = 68;
    if (!QFileInfo::exists(path))
        return std::nullopt;
    QFile file(path);
    if (!QFileInfo(path).isFile() || ::access(QFile::encodeName(path).constData(), access) != 0
        || !file.open(QIODevice::ReadOnly))
        return QStringLiteral("%1 can't be read and written").arg(path);
    const QByteArray header = file.read(headerSize);
    if (header.isEmpty())
        return emptyFileError(path);
    const auto number = [&header](qsizetype offset) {
        return qFromBigEndian<quint32>(header.constData() + offset);
    };
    if (header.size() < headerSize || !header.startsWith("SQLite format 3"))
        return notOurs(path);
    // One page holds no table: a first start was cut short.
    if (number(applicationOffset) == 0 && number(pagesOffset) == 1)
        return std::nullopt;
    if (number(applicationOffset) != Migrations::applicationId)
        return notOurs(path);
    if (number(versionOffset) > static_cast<quint32>(Migrations::latest()))
        return QStringLiteral("%1 was made by a newer version of hearthd").arg(path);
    // While a journal is there, the file may be about to grow.
    const bool isWhole = !hasContent(path + QStringLiteral("-wal"))
        && !hasContent(path + QStringLiteral("-journal"));
    const qint64 pageSize = pageSizeAt(header);
    if (isWhole && QFileInfo(path).size() < pageSize * number(pagesOffset))
        return damagedDatabase(path, QStringLiteral("its end is missing"));
    return std::nullopt;
}

std::optional<QString> makeDirectory(const QString &path)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    if (::mkdir(QFile::encodeName(path).constData(), S_IRWXU) == 0 || errno == EEXIST)
        return std::nullopt;
    return QStringLiteral("the data directory %1 can't be made: %2")
        .arg(path, qt_error_string(errno));
}

std::optional<QString> directoryError(const QString &path)
{
    if (!QFileInfo(path).isDir())
        return QStringLiteral("the data directory %1 is not a directory").arg(path);
    if (::access(QFile::encodeName(path).constData(), R_OK | W_OK | X_OK) != 0)
        return QStringLiteral("the data directory %1 can't be read and written: %2")
            .arg(path, qt_error_string(errno));
    return std::nullopt;
}

std::optional<QString> makeDatabaseFile(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC,
                            S_IRUSR | S_IWUSR);
    if (file < 0)
        return QStringLiteral("%1 can't be made: %2").arg(path, qt_error_string(errno));
    ::close(file);
    return std::nullopt;
}

struct Lock
{
    int file;
    bool isNew; //!< nobody had it before
};

Result<Lock, QString> lock(const QString &directory)
{
    const QString path = DataDirectory::lockIn(directory);
    const QByteArray name = QFile::encodeName(path);
    int file = ::open(name.constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    const bool isNew = file >= 0;
    if (!isNew)
        file = ::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file < 0)
        return Failure{QStringLiteral("%1 can't be made: %2").arg(path, qt_error_string(errno))};
    if (::flock(file, LOCK_EX | LOCK_NB) == 0)
        return Lock{file, isNew};
    const int error = errno;
    ::close(file);
    if (error == EWOULDBLOCK)
        return Failure{
            QStringLiteral("the data directory %1 is in use by another hearthd").arg(directory)};
    return Failure{QStringLiteral("%1 can't be locked: %2").arg(path, qt_error_string(error))};
}

} // namespace

QString damagedDatabase(const QString &path, const QString &reason)
{
    return QStringLiteral(
               "%1 is damaged (%2) and was left as it is: bring a backup back with \"hearthd "
               "restore FILE --data DIR\", or move the file away to begin with an empty server")
        .arg(path, reason);
}

Result<std::unique_ptr<DataDirectory>, QString> DataDirectory::take(const QString &directory,
                                                                    Content content)
{
    const QString path = QDir::cleanPath(directory);
    // A dangling link is there, too.
    const QFileInfo info(path);
    if (info.exists() || info.isSymLink()) {
        if (const auto error = directoryError(path))
            return Failure{*error};
        const QString database = DataDirectory::databaseIn(path);
        if (content == Content::Ours) {
            if (const auto missing = missingDatabaseError(database))
                return Failure{*missing};
            if (const auto wrong = headerError(database, R_OK | W_OK))
                return Failure{*wrong};
        }
    } else if (const auto error = makeDirectory(path)) {
        return Failure{*error};
    }
    const auto locked = lock(path);
    if (!locked)
        return Failure{locked.error()};
    std::unique_ptr<DataDirectory> taken(new DataDirectory(path, locked->file));
    // Before there is a file that is empty for good reason.
    taken->m_wasLeftClean = taken->takeMark() || locked->isNew;
    removeLeftovers(taken->databasePath());
    // Here and not by SQLite, which would let others read it.
    if (content == Content::Ours) {
        if (const auto error = makeDatabaseFile(taken->databasePath()))
            return Failure{*error};
    }
    return taken;
}

QString DataDirectory::databaseIn(const QString &directory)
{
    return QDir(directory).filePath(QStringLiteral("hearth.db"));
}

QString DataDirectory::lockIn(const QString &directory)
{
    return QDir(directory).filePath(QStringLiteral("hearthd.lock"));
}

std::optional<QString> DataDirectory::whyNotUsable(const QString &databaseFile)
{
    return headerError(databaseFile, R_OK);
}

DataDirectory::DataDirectory(QString path, int lock)
    : m_path(std::move(path))
    , m_lock(lock)
{}

bool DataDirectory::takeMark()
{
    std::array<char, kCleanMark.size() + 1> held{};
    const auto size = ::pread(m_lock, held.data(), held.size(), 0);
    const bool wasClean =
        size >= 0 && std::string_view(held.data(), static_cast<std::size_t>(size)) == kCleanMark;
    // A mark that is removed needs no room, so a full disk does not hide how this run ends.
    if (size != 0 && (::ftruncate(m_lock, 0) != 0 || ::fsync(m_lock) != 0))
        qCWarning(lcStorage).noquote()
            << lockIn(m_path) << "can't be written, so nobody will know when this server crashes:"
            << qt_error_string(errno);
    return wasClean;
}

void DataDirectory::leaveClean()
{
    // In part it is no mark, and then all is looked at once more.
    if (::pwrite(m_lock, kCleanMark.data(), kCleanMark.size(), 0) > 0)
        ::fsync(m_lock);
}

DataDirectory::~DataDirectory()
{
    ::close(m_lock);
}

QString DataDirectory::databasePath() const
{
    return databaseIn(m_path);
}

} // namespace hearth::server
