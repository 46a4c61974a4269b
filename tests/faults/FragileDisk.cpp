// SPDX-License-Identifier: MIT
#include "tests/faults/FragileDisk.h"

#include <QDir>
#include <QFile>

#include <new>
#include <sqlite3.h>

namespace hearth::faults {

namespace {

//! What SQLite has for a file of ours. The system's stands behind it in the same memory.
struct FileHandle
{
    sqlite3_file base;
    sqlite3_file *system;
    std::shared_ptr<FragileDisk::File> *shadow; //!< null for files without a name
};

FileHandle &handle(sqlite3_file *file)
{
    return *reinterpret_cast<FileHandle *>(file);
}

const sqlite3_io_methods &below(sqlite3_file *file)
{
    return *handle(file).system->pMethods;
}

int closeFile(sqlite3_file *file)
{
    delete std::exchange(handle(file).shadow, nullptr);
    return below(file).xClose(handle(file).system);
}

int readFile(sqlite3_file *file, void *data, int size, sqlite3_int64 offset)
{
    return below(file).xRead(handle(file).system, data, size, offset);
}

int writeFile(sqlite3_file *file, const void *data, int size, sqlite3_int64 offset)
{
    const int result = below(file).xWrite(handle(file).system, data, size, offset);
    if (result == SQLITE_OK && handle(file).shadow)
        (*handle(file).shadow)
            ->write(offset, static_cast<const char *>(data), static_cast<std::size_t>(size));
    return result;
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    const int result = below(file).xTruncate(handle(file).system, size);
    if (result == SQLITE_OK && handle(file).shadow)
        (*handle(file).shadow)->truncate(size);
    return result;
}

int syncFile(sqlite3_file *file, int flags)
{
    const int result = below(file).xSync(handle(file).system, flags);
    if (result == SQLITE_OK && handle(file).shadow)
        (*handle(file).shadow)->sync();
    return result;
}

int sizeOfFile(sqlite3_file *file, sqlite3_int64 *size)
{
    return below(file).xFileSize(handle(file).system, size);
}

int lockFile(sqlite3_file *file, int level)
{
    return below(file).xLock(handle(file).system, level);
}

int unlockFile(sqlite3_file *file, int level)
{
    return below(file).xUnlock(handle(file).system, level);
}

int checkReservedLock(sqlite3_file *file, int *isLocked)
{
    return below(file).xCheckReservedLock(handle(file).system, isLocked);
}

int controlFile(sqlite3_file *file, int operation, void *argument)
{
    return below(file).xFileControl(handle(file).system, operation, argument);
}

int sectorSize(sqlite3_file *file)
{
    return below(file).xSectorSize(handle(file).system);
}

int deviceCharacteristics(sqlite3_file *file)
{
    return below(file).xDeviceCharacteristics(handle(file).system);
}

int mapShared(sqlite3_file *file, int region, int size, int extend, volatile void **memory)
{
    return below(file).xShmMap(handle(file).system, region, size, extend, memory);
}

int lockShared(sqlite3_file *file, int offset, int count, int flags)
{
    return below(file).xShmLock(handle(file).system, offset, count, flags);
}

void sharedBarrier(sqlite3_file *file)
{
    below(file).xShmBarrier(handle(file).system);
}

int unmapShared(sqlite3_file *file, int remove)
{
    return below(file).xShmUnmap(handle(file).system, remove);
}

//! Of version 2: without mapped files, whose writes nobody would see.
constexpr sqlite3_io_methods kMethods{2,
                                      closeFile,
                                      readFile,
                                      writeFile,
                                      truncateFile,
                                      syncFile,
                                      sizeOfFile,
                                      lockFile,
                                      unlockFile,
                                      checkReservedLock,
                                      controlFile,
                                      sectorSize,
                                      deviceCharacteristics,
                                      mapShared,
                                      lockShared,
                                      sharedBarrier,
                                      unmapShared,
                                      nullptr,
                                      nullptr};

FragileDisk &diskOf(sqlite3_vfs *vfs)
{
    return *static_cast<FragileDisk *>(vfs->pAppData);
}

int openFile(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *flagsOut)
{
    FragileDisk &disk = diskOf(vfs);
    FileHandle &opened = handle(file);
    opened.base.pMethods = nullptr;
    opened.system = reinterpret_cast<sqlite3_file *>(&opened + 1);
    const int result =
        disk.systemVfs()->xOpen(disk.systemVfs(), name, opened.system, flags, flagsOut);
    if (result != SQLITE_OK)
        return result;
    // As the system's VFS does it for journals (os_unix.c, UNIXFILE_DIRSYNC).
    constexpr int journals = SQLITE_OPEN_WAL | SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_SUPER_JOURNAL;
    const bool isNewJournal = (flags & journals) != 0 && (flags & SQLITE_OPEN_CREATE) != 0;
    const auto firstSync =
        isNewJournal ? FragileDisk::FirstSync::OfDirectoryToo : FragileDisk::FirstSync::OfFile;
    opened.shadow =
        name ? new std::shared_ptr<FragileDisk::File>(disk.open(name, firstSync)) : nullptr;
    opened.base.pMethods = &kMethods;
    return result;
}

int removeFile(sqlite3_vfs *vfs, const char *name, int isSynced)
{
    FragileDisk &disk = diskOf(vfs);
    const int result = disk.systemVfs()->xDelete(disk.systemVfs(), name, isSynced);
    if (result == SQLITE_OK)
        disk.remove(name, isSynced != 0);
    return result;
}

} // namespace

FragileDisk::FragileDisk(unsigned seed)
    : m_system(sqlite3_vfs_find(nullptr))
    , m_vfs(std::make_unique<sqlite3_vfs>(*m_system))
    , m_random(seed)
{
    m_vfs->zName = "fragile-disk";
    m_vfs->pNext = nullptr;
    m_vfs->pAppData = this;
    m_vfs->szOsFile = static_cast<int>(sizeof(FileHandle)) + m_system->szOsFile;
    m_vfs->xOpen = openFile;
    m_vfs->xDelete = removeFile;
    sqlite3_vfs_register(m_vfs.get(), 1);
}

FragileDisk::~FragileDisk()
{
    sqlite3_vfs_unregister(m_vfs.get());
    sqlite3_vfs_register(m_system, 1);
}

std::shared_ptr<FragileDisk::File> FragileDisk::open(const std::string &path, FirstSync firstSync)
{
    const std::scoped_lock lock(m_mutex);
    std::shared_ptr<File> &file = m_files[path];
    if (!file) {
        // What was there before this disk has been there for long.
        QFile found(QString::fromStdString(path));
        const bool isOld = found.open(QIODevice::ReadOnly) && found.size() > 0;
        file = std::make_shared<File>(*this, isOld ? found.readAll().toStdString() : std::string(),
                                      isOld);
    }
    file->m_isThere = true;
    file->m_syncsDirectory = firstSync == FirstSync::OfDirectoryToo;
    return file;
}

void FragileDisk::remove(const std::string &path, bool isSynced)
{
    const std::scoped_lock lock(m_mutex);
    if (const auto found = m_files.find(path); found != m_files.end()) {
        found->second->m_isThere = false;
        found->second->m_pending.clear();
    }
    if (isSynced)
        syncDirectories();
}

void FragileDisk::syncDirectories()
{
    for (const auto &[path, file] : m_files) {
        file->m_isInDirectory = file->m_isThere;
        if (!file->m_isThere)
            file->m_durable.clear();
    }
}

bool FragileDisk::copyDurable(const QString &from, const QString &to, Unsynced unsynced)
{
    const std::scoped_lock lock(m_mutex);
    std::bernoulli_distribution isKept(0.5);
    for (const auto &[path, file] : m_files) {
        const QString name = QString::fromStdString(path);
        if (!name.startsWith(from + QLatin1Char('/')) || !file->m_isInDirectory)
            continue;
        std::string content = file->m_durable;
        if (unsynced == Unsynced::SomeKept) {
            for (const File::Change &change : file->m_pending) {
                if (isKept(m_random))
                    File::apply(content, change);
            }
        }
        QFile copy(QDir(to).filePath(QDir(from).relativeFilePath(name)));
        if (!copy.open(QIODevice::WriteOnly)
            || copy.write(content.data(), static_cast<qint64>(content.size()))
                != static_cast<qint64>(content.size()))
            return false;
    }
    return true;
}

FragileDisk::File::File(FragileDisk &disk, std::string durable, bool isInDirectory)
    : m_disk(disk)
    , m_durable(std::move(durable))
    , m_isInDirectory(isInDirectory)
{}

void FragileDisk::File::write(std::int64_t offset, const char *bytes, std::size_t size)
{
    const std::scoped_lock lock(m_disk.m_mutex);
    m_pending.push_back({offset, std::string(bytes, size), false});
}

void FragileDisk::File::truncate(std::int64_t size)
{
    const std::scoped_lock lock(m_disk.m_mutex);
    m_pending.push_back({size, {}, true});
}

void FragileDisk::File::sync()
{
    const std::scoped_lock lock(m_disk.m_mutex);
    for (const Change &change : m_pending)
        apply(m_durable, change);
    m_pending.clear();
    if (std::exchange(m_syncsDirectory, false))
        m_disk.syncDirectories();
}

void FragileDisk::File::apply(std::string &content, const Change &change)
{
    const auto offset = static_cast<std::size_t>(change.offset);
    if (change.isTruncation)
        return content.resize(offset);
    if (content.size() < offset + change.bytes.size())
        content.resize(offset + change.bytes.size());
    content.replace(offset, change.bytes.size(), change.bytes);
}

} // namespace hearth::faults
