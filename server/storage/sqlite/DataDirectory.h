// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/Result.h"

#include <QLatin1String>
#include <QString>

#include <memory>
#include <optional>

namespace hearth::server {

//! What to tell a person whose database can't be read, and what they can do.
QString damagedDatabase(const QString &path, const QString &reason);

//! A data directory that this process has for itself, for as long as the object lives. The lock is
//! flock(2)'s, so that it ends with the process however that ends.
class DataDirectory
{
public:
    enum class Content {
        Ours, //!< a database that this program can use, or none yet
        Any //!< it is not looked at, and not made
    };

    //! What stands behind the database's name in that of a copy that is to take its place. take()
    //! removes those that were left behind.
    static constexpr QLatin1String restoringMark{".restoring-"};

    //! Makes the directory (mode 0700) and an empty database file (0600) where there is none. The
    //! error is one line for a person; then nothing was made or touched.
    static Result<std::unique_ptr<DataDirectory>, QString> take(const QString &directory,
                                                                Content content = Content::Ours);

    //! Where the database of a directory lies.
    static QString databaseIn(const QString &directory);
    //! What its server holds, as long as it runs.
    static QString lockIn(const QString &directory);
    //! Why the file can't be a database of this program, as far as its header tells.
    static std::optional<QString> whyNotUsable(const QString &databaseFile);

    ~DataDirectory();
    DataDirectory(const DataDirectory &) = delete;
    DataDirectory &operator=(const DataDirectory &) = delete;

    [[nodiscard]] QString databasePath() const;

    //! Whether whoever had it before said that all was well when it left, or nobody had.
    [[nodiscard]] bool wasLeftClean() const { return m_wasLeftClean; }

    //! Nothing will be written any more.
    void leaveClean();

private:
    DataDirectory(QString path, int lock);
    //! Whether it was there.
    bool takeMark();

    QString m_path;
    int m_lock;
    bool m_wasLeftClean = false;
};

} // namespace hearth::server
