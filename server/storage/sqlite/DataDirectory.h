// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/Result.h"

#include <QString>

#include <memory>

namespace hearth::server {

//! A data directory that this process has for itself, for as long as the object lives. The lock is
//! flock(2)'s, so that it ends with the process however that ends.
class DataDirectory
{
public:
    //! Makes the directory (mode 0700) and an empty database file (0600) where there is none. The
    //! error is one line for a person; then nothing was made or touched.
    static Result<std::unique_ptr<DataDirectory>, QString> take(const QString &directory);

    ~DataDirectory();
    DataDirectory(const DataDirectory &) = delete;
    DataDirectory &operator=(const DataDirectory &) = delete;

    [[nodiscard]] QString databasePath() const;

private:
    DataDirectory(QString path, int lock);

    QString m_path;
    int m_lock;
};

} // namespace hearth::server
