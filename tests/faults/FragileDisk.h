// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <random>
#include <string>
#include <vector>

struct sqlite3_vfs;

namespace hearth::faults {

//! The disk below all databases of this process that are opened while it lives, by whatever thread:
//! a SQLite VFS over the system's one. It knows of each file what was synced, and what would be
//! lost with the power. One at a time.
class FragileDisk
{
public:
    //! What becomes of writes that were not synced. A disk may have carried out any of them.
    enum class Unsynced { Lost, SomeKept };

    explicit FragileDisk(unsigned seed = 1);
    ~FragileDisk();
    Q_DISABLE_COPY_MOVE(FragileDisk)

    //! Writes into the directory `to` what a power loss at this moment would leave of `from`.
    [[nodiscard]] bool copyDurable(const QString &from, const QString &to, Unsynced unsynced);

    //! One file; what SQLite calls for it ends here.
    class File
    {
    public:
        File(FragileDisk &disk, std::string durable, bool isInDirectory);

        void write(std::int64_t offset, const char *bytes, std::size_t size);
        void truncate(std::int64_t size);
        void sync();

    private:
        friend class FragileDisk;

        struct Change
        {
            std::int64_t offset = 0;
            std::string bytes;
            bool isTruncation = false;
        };

        static void apply(std::string &content, const Change &change);

        FragileDisk &m_disk;
        std::string m_durable;
        std::vector<Change> m_pending;
        bool m_isThere = true; //!< as programs see it
        bool m_isInDirectory; //!< as it is on the disk
        bool m_syncsDirectory = false;
    };

    //! A sync of the directory goes with the first one of some files.
    enum class FirstSync { OfFile, OfDirectoryToo };

    //! For the VFS: the file of this path, now opened.
    std::shared_ptr<File> open(const std::string &path, FirstSync firstSync);
    void remove(const std::string &path, bool isSynced);

    [[nodiscard]] sqlite3_vfs *systemVfs() const { return m_system; }

private:
    //! Files are made and removed for good.
    void syncDirectories();

    sqlite3_vfs *m_system;
    std::unique_ptr<sqlite3_vfs> m_vfs;
    std::mutex m_mutex;
    std::minstd_rand m_random;
    std::map<std::string, std::shared_ptr<File>> m_files;
};

} // namespace hearth::faults
