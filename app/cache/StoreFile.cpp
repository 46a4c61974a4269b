// SPDX-License-Identifier: MIT
#include "app/cache/StoreFile.h"

#include "shared/base/Logging.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <array>
#include <utility>

namespace hearth::app {

namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
// SQLite keeps the log and its index beside the file, and gives them its permissions.
constexpr std::array<QLatin1String, 3> parts{QLatin1String(""), QLatin1String("-wal"),
                                             QLatin1String("-shm")};

Result<std::unique_ptr<Database>, DatabaseError> openDatabase(const QString &path,
                                                              Migrations::Schema schema)
{
    return Database::open(path, Database::Access::ReadWrite,
                          {// Before the first page is written.
                           "PRAGMA auto_vacuum = INCREMENTAL", "PRAGMA journal_mode = WAL",
                           "PRAGMA journal_size_limit = 4194304",
                           // A cache that lost its last commits is only older; words would be lost.
                           schema == Migrations::Schema::Words ? "PRAGMA synchronous = FULL"
                                                               : "PRAGMA synchronous = NORMAL",
                           "PRAGMA temp_store = MEMORY",
                           // What the app reads are a few pages at a time; the system keeps the
                           // file's pages anyway.
                           "PRAGMA cache_size = -4096"});
}

} // namespace

StoreFile::StoreFile(QString path, Migrations::Schema schema, Rescue rescue)
    : m_path(std::move(path))
    , m_schema(schema)
    , m_rescue(std::move(rescue))
{
    auto opened = tryToOpen();
    if (opened)
        m_database = std::move(*opened);
    else if (opened.error().kind == DatabaseError::Kind::Damaged)
        beginAnew(opened.error().text);
    else
        openInMemory(opened.error().text);
}

StoreFile::~StoreFile() = default;

QString StoreFile::asideOf(const QString &path)
{
    return path + QStringLiteral(".damaged");
}

Result<std::unique_ptr<Database>, DatabaseError> StoreFile::tryToOpen() const
{
    {
        QFile file(m_path);
        if (!file.open(QIODevice::ReadWrite, ownerOnly))
            return Failure{DatabaseError{DatabaseError::Kind::Other, file.errorString()}};
        file.setPermissions(ownerOnly);
    }
    auto database = openDatabase(m_path, m_schema);
    if (!database)
        return database;
    if (const auto migrated = Migrations::run(**database, m_schema); !migrated)
        return Failure{migrated.error()};
    return database;
}

void StoreFile::beginAnew(const QString &damage)
{
    m_database.reset();
    qCWarning(lcApp).noquote() << "put aside and begun anew:" << QFileInfo(m_path).fileName()
                               << "is damaged:" << damage;
    putAside();
    auto opened = tryToOpen();
    if (!opened) {
        openInMemory(opened.error().text);
        return;
    }
    m_database = std::move(*opened);
    rescue();
}

void StoreFile::closeAndRemove()
{
    m_database.reset();
    for (const auto part : parts) {
        QFile::remove(m_path + part);
        QFile::remove(asideOf(m_path) + part);
    }
}

void StoreFile::putAside()
{
    for (const auto part : parts) {
        QFile::remove(asideOf(m_path) + part);
        QFile::rename(m_path + part, asideOf(m_path) + part);
    }
}

void StoreFile::rescue()
{
    if (!m_rescue)
        return;
    const auto damaged = openDatabase(asideOf(m_path), m_schema);
    if (!damaged) {
        qCWarning(lcApp).noquote() << "nothing could be saved from it:" << damaged.error().text;
        return;
    }
    m_database->run("BEGIN IMMEDIATE");
    m_rescue(**damaged, *m_database);
    m_database->run("COMMIT");
    if (const auto error = m_database->takeError()) {
        qCWarning(lcApp).noquote() << "nothing could be saved from it:" << error->text;
        m_database->rollBack();
    }
}

void StoreFile::openInMemory(const QString &reason)
{
    qCWarning(lcApp).noquote() << "nothing is kept beyond the end of the app:"
                               << QFileInfo(m_path).fileName() << "can't be used:" << reason;
    auto opened = openDatabase(QStringLiteral(":memory:"), m_schema);
    Q_ASSERT(opened);
    m_database = std::move(*opened);
    const auto migrated = Migrations::run(*m_database, m_schema);
    Q_ASSERT(migrated);
}

} // namespace hearth::app
