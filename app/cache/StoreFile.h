// SPDX-License-Identifier: MIT
#pragma once

#include "app/cache/Migrations.h"
#include "shared/sql/Database.h"

#include <functional>
#include <memory>

namespace hearth::app {

//! One of the store's files, readable for its owner alone. Of the thread that made it. A file that
//! is damaged is put aside and begun anew; where none can be made, there is one in memory instead,
//! and the log says so: there always is a database.
class StoreFile
{
public:
    //! Takes what can be saved from a damaged file into the fresh one.
    using Rescue = std::function<void(Database &damaged, Database &fresh)>;

    StoreFile(QString path, Migrations::Schema schema, Rescue rescue = {});
    ~StoreFile();
    StoreFile(const StoreFile &) = delete;
    StoreFile &operator=(const StoreFile &) = delete;

    [[nodiscard]] Database &database() { return *m_database; }

    //! Where a damaged file goes, in place of an earlier one.
    [[nodiscard]] static QString asideOf(const QString &path);

    //! It was found damaged: puts it aside and begins anew.
    void beginAnew(const QString &damage);
    void closeAndRemove();

private:
    [[nodiscard]] Result<std::unique_ptr<Database>, DatabaseError> tryToOpen() const;
    void putAside();
    void rescue();
    void openInMemory(const QString &reason);

    QString m_path;
    Migrations::Schema m_schema;
    Rescue m_rescue;
    std::unique_ptr<Database> m_database;
};

} // namespace hearth::app
