// SPDX-License-Identifier: MIT
#pragma once

#include "server/accounts/RandomText.h"
#include "server/storage/AccountStore.h"
#include "server/storage/RoomHistory.h"
#include "server/storage/RoomLog.h"
#include "server/storage/RoomLogReader.h"
#include "server/storage/sqlite/SqliteStorage.h"
#include "shared/protocol/Limits.h"
#include "tests/support/FakeClock.h"
#include "tests/support/server/ManualExecutor.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <future>

namespace hearth::server {

//! The real storage in a directory that goes away. Each method waits for its answer.
class StorageFixture
{
public:
    StorageFixture() { reopen(); }

    enum class Begin {
        Open,
        Closed //!< until reopen()
    };

    //! Over a database that the statements of this file make.
    explicit StorageFixture(const QString &sqlFile, Begin begin = Begin::Open)
    {
        QFile file(sqlFile);
        if (!QDir().mkpath(path()) || !file.open(QIODevice::ReadOnly))
            qFatal("can't read the database to begin with");
        for (const QString &statement :
             QString::fromUtf8(file.readAll()).split(QStringLiteral(";\n"), Qt::SkipEmptyParts))
            run(statement);
        if (begin == Begin::Open)
            reopen();
    }

    //! Closes it and starts over what is on the disk.
    void reopen()
    {
        storage.reset();
        auto opened = SqliteStorage::open(path(), clock, m_core.executor(), options);
        if (!opened)
            qFatal("%s", qUtf8Printable(opened.error()));
        storage = std::move(*opened);
        state = storage->takeState();
    }

    [[nodiscard]] QString path() const
    {
        return QDir(m_directory.path()).filePath(QStringLiteral("data"));
    }

    //! Runs a statement past the storage.
    void run(const QString &sql)
    {
        qint64 ignored = 0;
        query(sql, ignored);
    }

    //! What a statement comes to that is run past the storage.
    qint64 number(const char *sql)
    {
        qint64 result = 0;
        query(QString::fromUtf8(sql), result);
        return result;
    }

    //! All of a room, as it is replayed.
    std::vector<RoomEvent> events(const RoomId &room)
    {
        std::promise<Result<std::vector<RoomEvent>, RequestError>> answer;
        storage->logReader().readEvents(room, 0, Limits::maxInteger, Limits::maxInteger,
                                        [&answer](const auto &page) { answer.set_value(page); });
        return *answer.get_future().get();
    }

    //! Calls `ask(done)` and waits for what `done` gets.
    template <class T, class Ask>
    Result<T, RequestError> wait(Ask ask)
    {
        std::optional<Result<T, RequestError>> answer;
        ask([&answer](const Result<T, RequestError> &result) { answer = result; });
        if (!m_core.runUntil([&answer] { return answer.has_value(); }))
            qFatal("the storage does not answer");
        return *answer;
    }

    bool runUntil(const std::function<bool()> &condition) { return m_core.runUntil(condition); }

    void runAll() { m_core.runAll(); }

    UserId addUser(const QString &name)
    {
        StoredUser user;
        user.id = UserId(QStringLiteral("id of ") + name);
        user.username = name;
        user.foldedName = name.toLower();
        user.displayName = name;
        user.passwordHash = "hash";
        user.lastSeen = clock.now();
        const auto added = wait<RoomEvent>([&](auto done) {
            storage->accountStore().addAccount({user, tokenOf(user.id)}, done);
        });
        return added ? user.id : UserId();
    }

    [[nodiscard]] StoredToken tokenOf(const UserId &user) const
    {
        return StoredToken{TokenHash::ofToken(user.toString()), user,
                           clock.now() + std::chrono::hours(1), QStringLiteral("laptop"),
                           DeviceId(newId())};
    }

    //! As the core makes them, so that the text itself is nowhere but in the log.
    static QByteArray digestOf(const QString &text)
    {
        return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    }

    static MessageDraft draft(const UserId &author, const QString &id, const QString &text,
                              const RoomId &room = generalRoom())
    {
        return MessageDraft{{author, CommandId(id), digestOf(text)},
                            MessageId(QStringLiteral("message ") + id),
                            room,
                            text,
                            std::nullopt};
    }

    Result<Logged, RequestError> append(const MessageDraft &message)
    {
        return wait<Logged>([&](auto done) { storage->roomLog().append(message, done); });
    }

    //! As append(), for what has to succeed.
    void add(const MessageDraft &message)
    {
        if (!append(message))
            qFatal("the message was refused");
    }

    FakeClock clock;
    StorageOptions options; //!< of the next reopen()
    StoredState state;

private:
    void query(const QString &sql, qint64 &number) const
    {
        const QString name = QStringLiteral("beside");
        {
            auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
            database.setDatabaseName(path() + QStringLiteral("/hearth.db"));
            QSqlQuery query(database);
            if (!database.open() || !query.exec(sql))
                qFatal("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
            if (query.next())
                number = query.value(0).toLongLong();
        }
        QSqlDatabase::removeDatabase(name);
    }

    QTemporaryDir m_directory;
    ManualExecutor m_core;

public:
    std::unique_ptr<SqliteStorage> storage;
};

} // namespace hearth::server
