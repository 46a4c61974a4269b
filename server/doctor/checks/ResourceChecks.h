// SPDX-License-Identifier: MIT
#pragma once

#include "server/doctor/Check.h"

#include <optional>

namespace hearth::server {

struct DiskSight
{
    enum class Kind { Writable, ReadOnly, Unseen };

    Kind kind = Kind::Unseen;
    qint64 freeMegabytes = 0;

    //! Where `directory` lies.
    static DiskSight of(const QString &directory);
};

//! Is there room for what people write?
class DiskCheck final : public Check
{
public:
    explicit DiskCheck(DiskSight disk);

    Finding look() override;

private:
    DiskSight m_disk;
};

//! How many files a process may open, each connection being one (getrlimit(2), RLIMIT_NOFILE).
struct FileLimit
{
    qint64 most = 0;
    qint64 inUse = 0;

    //! Of a process, as /proc tells it; nothing where that is not to be read.
    static std::optional<FileLimit> of(qint64 pid, const QString &proc = QStringLiteral("/proc"));
};

//! May the server open as many connections as are wanted?
class FileLimitCheck final : public Check
{
public:
    //! What a server needs besides its connections, with some to spare.
    static constexpr qint64 ownFiles = 64;

    //! Nothing: it can't be seen. `wanted` is how many connections are.
    FileLimitCheck(std::optional<FileLimit> limit, qint64 wanted);

    Finding look() override;

private:
    std::optional<FileLimit> m_limit;
    qint64 m_wanted;
};

} // namespace hearth::server
