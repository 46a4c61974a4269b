// SPDX-License-Identifier: MIT
#include "server/storage/sqlite/DatabaseCopies.h"

#include "server/accounts/RandomText.h"
#include "server/storage/sqlite/DataDirectory.h"
#include "server/storage/sqlite/OpenDatabase.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace hearth::server::DatabaseCopies {

namespace {

constexpr std::array kSides{"-journal", "-wal", "-shm"};
//! Behind the name of a backup, for as long as it is not whole. SQLite follows links to the file it
//! is to write, so that it can't be one without a name.
constexpr QLatin1String kPartialMark{".partial-"};
//! One that is being written is touched more often. No lock says whose it is: SQLite takes its own,
//! and where the network's locks are one kind only it would find the file locked.
constexpr std::chrono::hours kLeftBehindAfter{1};

QString stopped()
{
    return QStringLiteral("it was stopped half-way, and nothing was changed");
}

void removeWithSides(const QString &path)
{
    QFile::remove(path);
    for (const char *end : kSides)
        QFile::remove(path + QLatin1String(end));
}

//! Goes when it was not kept, unless the process is killed.
class PartialFile
{
public:
    explicit PartialFile(QString path)
        : m_path(std::move(path))
    {}

    ~PartialFile() { removeWithSides(m_path); }

    Q_DISABLE_COPY_MOVE(PartialFile)

    //! Empty, and for its owner alone: SQLite would let others read it. False on an error, which is
    //! in errno.
    [[nodiscard]] bool make() const
    {
        const int file = ::open(QFile::encodeName(m_path).constData(),
                                O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
        return file >= 0 && ::close(file) == 0;
    }

    [[nodiscard]] const QString &path() const { return m_path; }

private:
    QString m_path;
};

//! Whether whoever made it is gone.
bool isLeftBehind(const QString &partial)
{
    return QFileInfo(partial).lastModified()
        < QDateTime::currentDateTimeUtc().addSecs(-std::chrono::seconds(kLeftBehindAfter).count());
}

//! What backups to this name left that were killed half-way.
void sweepBehind(const QString &file)
{
    const QFileInfo wanted(file);
    const QString mark = wanted.fileName() + kPartialMark;
    const QDir folder = wanted.dir();
    for (const QString &name : folder.entryList(QDir::Files | QDir::Hidden)) {
        const bool isSide = std::any_of(kSides.begin(), kSides.end(), [&name](const char *end) {
            return name.endsWith(QLatin1String(end));
        });
        if (name.startsWith(mark) && !isSide && isLeftBehind(folder.filePath(name)))
            removeWithSides(folder.filePath(name));
    }
}

bool sync(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const bool done = file >= 0 && ::fsync(file) == 0;
    if (file >= 0)
        ::close(file);
    return done;
}

std::optional<QString> moveFile(const QString &from, const QString &to)
{
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0)
        return std::nullopt;
    return QStringLiteral("%1 can't be moved to %2: %3").arg(from, to, qt_error_string(errno));
}

//! Makes it the file it is to be, on the disk.
std::optional<QString> publish(const QString &partial, const QString &file)
{
    if (!sync(partial))
        return QStringLiteral("%1 can't be written: %2").arg(file, qt_error_string(errno));
    // Unlike rename(2) it takes nothing that came to be meanwhile.
    if (::link(QFile::encodeName(partial).constData(), QFile::encodeName(file).constData()) != 0) {
        // FAT and its like know no second name of a file.
        const bool isKnownHere = errno != EPERM && errno != EOPNOTSUPP && errno != ENOSYS;
        if (isKnownHere || QFileInfo::exists(file))
            return QStringLiteral("%1 can't be made: %2").arg(file, qt_error_string(errno));
        if (auto error = moveFile(partial, file))
            return error;
    }
    sync(QFileInfo(file).absolutePath());
    return std::nullopt;
}

Result<Done, QString> checkInside(const QString &file, const std::stop_token &stop)
{
    const auto opened = openDatabase(file, Database::Access::ReadOnly);
    if (!opened)
        return Failure{QStringLiteral("%1 can't be read: %2").arg(file, opened.error().text)};
    (*opened)->stopWith(stop);
    Statement verdict = (*opened)->statement("PRAGMA integrity_check(1)");
    const QString said = verdict.next() ? verdict.text(0) : QString();
    if (said == QStringLiteral("ok"))
        return Done{};
    if (stop.stop_requested())
        return Failure{stopped()};
    const auto error = (*opened)->takeError();
    return Failure{
        QStringLiteral("%1 is damaged: %2").arg(file, error ? error->text : said.simplified())};
}

//! Of whatever version the database is.
void endAccess(Database &database)
{
    database.run("DELETE FROM tokens");
    const bool hasInvites =
        database.statement("SELECT 1 FROM sqlite_master WHERE name = 'invites'").next();
    if (hasInvites)
        database.run("DELETE FROM invites");
}

//! The copy begins a life of its own.
std::optional<QString> beginAnew(const QString &file, Access access)
{
    const auto opened = openDatabase(file, Database::Access::ReadWrite);
    if (!opened)
        return opened.error().text;
    Database &database = **opened;
    database.statement("UPDATE meta SET value = ? WHERE key = 'epoch'").bind(newId()).run();
    if (access == Access::Ended)
        endAccess(database);
    const auto error = database.takeError();
    return error ? std::optional(error->text) : std::nullopt;
}

//! A copy of the file that is about to begin a life of its own.
std::optional<QString> prepareCopy(const QString &file, const QString &copy, Access access,
                                   const std::stop_token &stop)
{
    if (auto copied = backUp(file, copy, stop); !copied)
        return copied.error();
    if (const auto error = beginAnew(copy, access))
        return QStringLiteral("%1 can't be written: %2").arg(copy, *error);
    sync(copy);
    return std::nullopt;
}

//! What a write-ahead log or a journal holds goes into the file where it can be read, so that it is
//! whole by itself.
void settle(const QString &database)
{
    const auto opened = openDatabase(database, Database::Access::ReadWrite);
    if (opened)
        (*opened)->run("PRAGMA wal_checkpoint(TRUNCATE)");
}

//! What SQLite keeps beside a database that nobody could settle.
std::optional<QString> setSidesAside(const QString &database, const QString &aside)
{
    for (const char *end : kSides) {
        const QString from = database + QLatin1String(end);
        if (!QFileInfo::exists(from))
            continue;
        if (auto error = moveFile(from, aside + QLatin1String(end)))
            return error;
    }
    return std::nullopt;
}

//! In one step from one database to the other: there is never none.
std::optional<QString> replace(const QString &database, const QString &by, const QString &aside)
{
    if (QFileInfo::exists(database)) {
        settle(database);
        if (auto error = setSidesAside(database, aside))
            return error;
        if (::link(QFile::encodeName(database).constData(), QFile::encodeName(aside).constData())
            != 0)
            return QStringLiteral("%1 can't be kept as %2: %3")
                .arg(database, aside, qt_error_string(errno));
    }
    return moveFile(by, database);
}

//! A file that was made before there was this can't give back its free pages, but its copy can.
void letCopyShrink(Database &database)
{
    const bool neverShrinks = [&database] {
        Statement mode = database.statement("PRAGMA auto_vacuum");
        return mode.next() && mode.integer(0) == 0;
    }();
    // Where it is set already this would write to the file.
    if (neverShrinks)
        database.run("PRAGMA auto_vacuum = INCREMENTAL");
}

} // namespace

Result<Done, QString> backUp(const QString &database, const QString &file, std::stop_token stop)
{
    if (QFileInfo::exists(file))
        return Failure{QStringLiteral("%1 is there already").arg(file)};
    sweepBehind(file);
    const PartialFile partial(file + kPartialMark + newId());
    if (!partial.make())
        return Failure{QStringLiteral("%1 can't be made: %2").arg(file, qt_error_string(errno))};
    {
        const auto opened = openDatabase(database, Database::Access::ReadOnly);
        if (!opened)
            return Failure{
                QStringLiteral("%1 can't be read: %2").arg(database, opened.error().text)};
        (*opened)->stopWith(stop);
        letCopyShrink(**opened);
        (*opened)->statement("VACUUM INTO ?").bind(partial.path()).run();
        const auto error = (*opened)->takeError();
        if (stop.stop_requested())
            return Failure{stopped()};
        if (error)
            return Failure{QStringLiteral("%1 can't be written: %2").arg(file, error->text)};
    }
    if (const auto error = publish(partial.path(), file))
        return Failure{*error};
    return Done{};
}

Result<Done, QString> check(const QString &file, std::stop_token stop)
{
    if (!QFileInfo(file).isFile())
        return Failure{QStringLiteral("%1 is not there").arg(file)};
    if (const auto error = DataDirectory::whyNotUsable(file))
        return Failure{*error};
    if (QFileInfo(file).size() == 0)
        return Failure{QStringLiteral("%1 is empty").arg(file)};
    return checkInside(file, stop);
}

Result<Replaced, QString> restore(const QString &file, const QString &directory, Access access,
                                  std::stop_token stop)
{
    if (auto checked = check(file, stop); !checked)
        return Failure{checked.error()};
    // What is there may be damaged: nobody looks into it.
    const auto taken = DataDirectory::take(directory, DataDirectory::Content::Any);
    if (!taken)
        return Failure{taken.error()};
    const QString database = (*taken)->databasePath();
    const PartialFile partial(database + DataDirectory::restoringMark + newId());
    const QString aside =
        QStringLiteral("%1.replaced-%2")
            .arg(database,
                 QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz")));
    auto error = prepareCopy(file, partial.path(), access, stop);
    if (!error)
        error = replace(database, partial.path(), aside);
    sync(directory);
    if (!error || (*taken)->wasLeftClean())
        (*taken)->leaveClean();
    if (error)
        return Failure{*error};
    return Replaced{aside};
}

} // namespace hearth::server::DatabaseCopies
