// SPDX-License-Identifier: MIT
#include "server/storage/sqlite/Migrations.h"

#include "server/accounts/RandomText.h"
#include "server/storage/StoredState.h"
#include "server/storage/sqlite/Database.h"

#include <array>

namespace hearth::server::Migrations {

namespace {

// Times are Unix milliseconds, enums the words of the protocol, ids what the protocol shows.
constexpr std::array kFirstSchema{
    R"(CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID)",
    R"(CREATE TABLE users (
        id TEXT PRIMARY KEY, username TEXT NOT NULL, folded_name TEXT NOT NULL UNIQUE,
        display_name TEXT NOT NULL, role TEXT NOT NULL, password_hash BLOB NOT NULL,
        last_seen INTEGER NOT NULL, created_at INTEGER NOT NULL) WITHOUT ROWID)",
    R"(CREATE TABLE tokens (
        hash BLOB PRIMARY KEY, user TEXT NOT NULL REFERENCES users (id),
        expires_at INTEGER NOT NULL, device TEXT NOT NULL, created_at INTEGER NOT NULL)
        WITHOUT ROWID)",
    R"(CREATE TABLE rooms (
        id TEXT PRIMARY KEY, name TEXT NOT NULL, kind TEXT NOT NULL, topic TEXT NOT NULL,
        visibility TEXT NOT NULL, created_at INTEGER NOT NULL) WITHOUT ROWID)",
    R"(CREATE TABLE members (
        room TEXT NOT NULL REFERENCES rooms (id), user TEXT NOT NULL REFERENCES users (id),
        joined_seq INTEGER NOT NULL, read_seq INTEGER NOT NULL, PRIMARY KEY (room, user))
        WITHOUT ROWID)",
    // Of each pair the lesser id comes first.
    R"(CREATE TABLE directs (
        low TEXT NOT NULL REFERENCES users (id), high TEXT NOT NULL REFERENCES users (id),
        room TEXT NOT NULL REFERENCES rooms (id), PRIMARY KEY (low, high)) WITHOUT ROWID)",
    R"(CREATE TABLE messages (
        id TEXT NOT NULL UNIQUE, room TEXT NOT NULL REFERENCES rooms (id), seq INTEGER NOT NULL,
        author TEXT NOT NULL REFERENCES users (id), client_id TEXT NOT NULL, text TEXT NOT NULL,
        reply_to TEXT REFERENCES messages (id), created_at INTEGER NOT NULL, edited_at INTEGER,
        deleted_at INTEGER))",
    // Pages go by (room, seq); the rest is there so that unread messages are counted from it alone.
    R"(CREATE INDEX messages_by_seq ON messages (room, seq, author, deleted_at))",
    R"(CREATE TABLE events (
        room TEXT NOT NULL REFERENCES rooms (id), seq INTEGER NOT NULL, kind TEXT NOT NULL,
        user TEXT NOT NULL REFERENCES users (id), by TEXT REFERENCES users (id),
        message TEXT REFERENCES messages (id), PRIMARY KEY (room, seq)) WITHOUT ROWID)",
    R"(CREATE TABLE client_commands (
        user TEXT NOT NULL REFERENCES users (id), client_id TEXT NOT NULL, digest BLOB NOT NULL,
        room TEXT NOT NULL, seq INTEGER NOT NULL, PRIMARY KEY (user, client_id),
        FOREIGN KEY (room, seq) REFERENCES events (room, seq)) WITHOUT ROWID)",
};

void createFirstSchema(Database &database, UnixTime now)
{
    for (const char *sql : kFirstSchema)
        database.run(sql);
    database.run("PRAGMA application_id = 0x48727468");
    database.statement("INSERT INTO meta VALUES ('epoch', ?)").bind(newId()).run();
    database
        .statement(
            "INSERT INTO rooms VALUES (?, 'general', ?, 'Everything that fits nowhere else', ?, ?)")
        .bind(generalRoom(), RoomKind::Room, Visibility::Public, now)
        .run();
}

using Step = void (*)(Database &, UnixTime);
constexpr std::array<Step, 1> kSteps{createFirstSchema};

// A PRAGMA takes no parameters.
constexpr std::array<std::string_view, kSteps.size()> kSetVersion{"PRAGMA user_version = 1"};

} // namespace

int latest()
{
    return static_cast<int>(kSteps.size());
}

Result<Done, QString> run(Database &database, UnixTime now)
{
    std::size_t version = 0;
    {
        Statement statement = database.statement("PRAGMA user_version");
        if (statement.next())
            version = static_cast<std::size_t>(statement.integer(0));
    }
    for (; version < kSteps.size(); ++version) {
        database.run("BEGIN IMMEDIATE");
        kSteps[version](database, now);
        database.run(kSetVersion[version]);
        database.run("COMMIT");
        if (const auto error = database.takeError()) {
            database.run("ROLLBACK");
            static_cast<void>(database.takeError());
            return Failure{*error};
        }
    }
    if (const auto error = database.takeError())
        return Failure{*error};
    return Done{};
}

} // namespace hearth::server::Migrations
