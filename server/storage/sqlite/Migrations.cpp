// SPDX-License-Identifier: MIT
#include "server/storage/sqlite/Migrations.h"

#include "server/accounts/RandomText.h"
#include "server/storage/StoredState.h"
#include "server/storage/sqlite/CommandTable.h"
#include "shared/sql/SchemaSteps.h"

#include <algorithm>
#include <array>
#include <vector>

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

// One row an event, in the order that it is read in, with the message where it is one: so a message
// costs one place in the file that is not at the end of an index. `kind` is the event's name in the
// protocol; `number` is that of a message, in the order of the commits. Nothing refers to rooms and
// users by foreign keys here: the core has looked already, and a look of SQLite's own for each row
// costs as much as the row.
constexpr std::array kOneLog{
    "ALTER TABLE rooms ADD COLUMN number INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE rooms ADD COLUMN retention_days INTEGER",
    // Up to here its messages have been looked at by the retention.
    "ALTER TABLE rooms ADD COLUMN expired_seq INTEGER NOT NULL DEFAULT 0",
    R"(UPDATE rooms SET number = (SELECT count(*) FROM rooms AS older
        WHERE (older.created_at, older.id) <= (rooms.created_at, rooms.id)))",
    "CREATE UNIQUE INDEX rooms_by_number ON rooms (number)",
    R"(CREATE TABLE log (
        room TEXT NOT NULL, seq INTEGER NOT NULL, kind TEXT NOT NULL, user TEXT NOT NULL, by TEXT,
        message TEXT, emoji TEXT, client_id TEXT, text TEXT, reply_to TEXT, mentions TEXT,
        created_at INTEGER, edited_at INTEGER, deleted_at INTEGER, number INTEGER,
        PRIMARY KEY (room, seq)) WITHOUT ROWID)",
    R"(INSERT INTO log (room, seq, kind, user, by, message, client_id, text, reply_to, created_at,
        edited_at, deleted_at, number)
        SELECT e.room, e.seq, e.kind, e.user, e.by, e.message, m.client_id, m.text, m.reply_to,
        m.created_at, m.edited_at, m.deleted_at, m.rowid
        FROM events e LEFT JOIN messages m ON m.id = e.message ORDER BY e.room, e.seq)",
    "CREATE UNIQUE INDEX messages_by_id ON log (message) WHERE number IS NOT NULL",
    "CREATE UNIQUE INDEX messages_by_number ON log (number) WHERE number IS NOT NULL",
    R"(CREATE TABLE commands (
        user TEXT NOT NULL, client_id TEXT NOT NULL, digest BLOB NOT NULL, room TEXT NOT NULL,
        seq INTEGER NOT NULL, PRIMARY KEY (user, client_id)) WITHOUT ROWID)",
    "INSERT INTO commands SELECT user, client_id, digest, room, seq FROM client_commands",
    "DROP TABLE client_commands",
    "DROP TABLE events",
    "DROP TABLE messages",
    // `seq` is that of the message, `added_seq` that of the event.
    R"(CREATE TABLE reactions (
        room TEXT NOT NULL, seq INTEGER NOT NULL, emoji TEXT NOT NULL, user TEXT NOT NULL,
        added_seq INTEGER NOT NULL, PRIMARY KEY (room, seq, emoji, user)) WITHOUT ROWID)",
    R"(CREATE TABLE mentions (
        user TEXT NOT NULL, room TEXT NOT NULL, seq INTEGER NOT NULL,
        PRIMARY KEY (user, room, seq)) WITHOUT ROWID)",
    // The text is in the log. `room` holds r and the room's number. The messages that are indexed
    // are those up to meta's `indexed`; what is there already is indexed here, since it would be
    // too much for each search to look through by itself.
    R"(CREATE VIRTUAL TABLE search USING fts5 (room, text, content = '', columnsize = 0,
        tokenize = 'unicode61 remove_diacritics 2'))",
    R"(INSERT INTO search (rowid, room, text)
        SELECT l.number, 'r' || r.number, l.text FROM log l JOIN rooms r ON r.id = l.room
        WHERE l.number IS NOT NULL AND l.deleted_at IS NULL ORDER BY l.number)",
    "INSERT INTO meta SELECT 'indexed', coalesce(max(number), 0) FROM log",
};

void makeOneLog(Database &database, UnixTime)
{
    for (const char *sql : kOneLog)
        database.run(sql);
}

// For pages, counts and the retention of rooms that have many events and few messages: room and seq
// lead to them, the rest is there so that unread ones are counted from it alone. A message that
// expires leaves its number for those who go on from it in a search.
constexpr std::array kMessagesAlone{
    R"(CREATE INDEX messages_by_seq ON log (room, seq, user, deleted_at, number)
        WHERE number IS NOT NULL)",
    "ALTER TABLE log ADD COLUMN expired_number INTEGER",
};

void indexMessagesAlone(Database &database, UnixTime)
{
    for (const char *sql : kMessagesAlone)
        database.run(sql);
}

// Roles, invites, and what is kept of those who are sent away.
constexpr std::array kRolesAndInvites{
    "ALTER TABLE users ADD COLUMN banned_at INTEGER",
    // The name stays taken, and what they said stays theirs.
    "ALTER TABLE users ADD COLUMN deleted_at INTEGER",
    // What its holder calls it by, to end it; not what is hashed.
    "ALTER TABLE tokens ADD COLUMN id TEXT NOT NULL DEFAULT ''",
    "UPDATE tokens SET id = lower(hex(randomblob(12)))",
    "CREATE UNIQUE INDEX tokens_by_id ON tokens (id)",
    "ALTER TABLE tokens ADD COLUMN last_used_at INTEGER NOT NULL DEFAULT 0",
    "UPDATE tokens SET last_used_at = created_at",
    // Where it may do less than its user.
    "ALTER TABLE tokens ADD COLUMN role TEXT",
    "ALTER TABLE rooms ADD COLUMN read_only INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE members ADD COLUMN role TEXT NOT NULL DEFAULT 'member'",
    // Of a room that was made before there were roles, whoever has been there longest.
    R"(UPDATE members SET role = 'owner' WHERE room <> 'general'
        AND (SELECT kind FROM rooms WHERE id = room) = 'room'
        AND (joined_seq, user) = (SELECT joined_seq, user FROM members AS m
            WHERE m.room = members.room ORDER BY joined_seq, user LIMIT 1))",
    R"(CREATE TABLE bans (
        room TEXT NOT NULL REFERENCES rooms (id), user TEXT NOT NULL REFERENCES users (id),
        by TEXT NOT NULL REFERENCES users (id), created_at INTEGER NOT NULL,
        PRIMARY KEY (room, user)) WITHOUT ROWID)",
    // JSON: what an event says beside whom and by whom.
    "ALTER TABLE log ADD COLUMN detail TEXT",
    R"(CREATE TABLE invites (
        id TEXT PRIMARY KEY, hash BLOB NOT NULL UNIQUE, role TEXT NOT NULL,
        uses_left INTEGER NOT NULL, expires_at INTEGER, created_at INTEGER NOT NULL,
        by TEXT REFERENCES users (id)) WITHOUT ROWID)",
    R"(CREATE TABLE audit (
        seq INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL, by TEXT, action TEXT NOT NULL,
        user TEXT, room TEXT, detail TEXT))",
};

void addRolesAndInvites(Database &database, UnixTime)
{
    for (const char *sql : kRolesAndInvites)
        database.run(sql);
}

// A room that is deleted is not there for anybody; what was said in it is erased little by little.
void markDeletedRooms(Database &database, UnixTime)
{
    database.run("ALTER TABLE rooms ADD COLUMN deleted_at INTEGER");
}

// `seq` is that of the message, `pinned_seq` that of the event.
void addPins(Database &database, UnixTime)
{
    database.run("CREATE TABLE pins (room TEXT NOT NULL, seq INTEGER NOT NULL, "
                 "pinned_seq INTEGER NOT NULL, PRIMARY KEY (room, seq)) WITHOUT ROWID");
}

// What is written comes one behind the other, whatever the room: a commit of many messages then
// touches some pages, where a table in the order of the rooms had it touch one or two for each, and
// split them. Each row is in one of the two indexes. Of commands likewise only the keys are sorted,
// and those many at a time (CommandTable).
constexpr std::array kInOrderOfWriting{
    R"(CREATE TABLE written_log (
        room TEXT NOT NULL, seq INTEGER NOT NULL, kind TEXT NOT NULL, user TEXT NOT NULL, by TEXT,
        message TEXT, emoji TEXT, client_id TEXT, text TEXT, reply_to TEXT, mentions TEXT,
        created_at INTEGER, edited_at INTEGER, deleted_at INTEGER, number INTEGER, detail TEXT,
        expired_number INTEGER))",
    R"(INSERT INTO written_log SELECT room, seq, kind, user, by, message, emoji, client_id, text,
        reply_to, mentions, created_at, edited_at, deleted_at, number, detail, expired_number
        FROM log ORDER BY room, seq)",
    "DROP TABLE log",
    "ALTER TABLE written_log RENAME TO log",
    "CREATE UNIQUE INDEX messages_by_seq ON log (room, seq) WHERE number IS NOT NULL",
    "CREATE UNIQUE INDEX events_by_seq ON log (room, seq) WHERE number IS NULL",
    "CREATE UNIQUE INDEX messages_by_id ON log (message) WHERE number IS NOT NULL",
    "CREATE UNIQUE INDEX messages_by_number ON log (number) WHERE number IS NOT NULL",
    R"(CREATE TABLE written_commands (
        number INTEGER PRIMARY KEY, user TEXT NOT NULL, client_id TEXT NOT NULL,
        digest BLOB NOT NULL, room TEXT NOT NULL, seq INTEGER NOT NULL))",
    R"(INSERT INTO written_commands (user, client_id, digest, room, seq)
        SELECT user, client_id, digest, room, seq FROM commands)",
    "DROP TABLE commands",
    "ALTER TABLE written_commands RENAME TO commands",
    R"(CREATE TABLE command_keys (
        key INTEGER NOT NULL, number INTEGER NOT NULL, PRIMARY KEY (key, number)) WITHOUT ROWID)",
    "INSERT INTO meta VALUES ('commands_keyed', 0)",
    // Of segments of one size so many are merged into one; with FTS5's own 4 each word is written
    // anew twice as often.
    "INSERT INTO search (search, rank) VALUES ('automerge', 16)",
};

void keepOrderOfWriting(Database &database, UnixTime)
{
    for (const char *sql : kInOrderOfWriting)
        database.run(sql);
    std::vector<CommandTable::Waiting> commands = CommandTable::waitingIn(database);
    std::sort(commands.begin(), commands.end(),
              [](const auto &one, const auto &other) { return one.key < other.key; });
    for (const CommandTable::Waiting &command : commands)
        database.statement("INSERT INTO command_keys (key, number) VALUES (?, ?)")
            .bind(command.key, command.number)
            .run();
    database.run("UPDATE meta SET value = (SELECT coalesce(max(number), 0) FROM commands) "
                 "WHERE key = 'commands_keyed'");
}

// `seq` is that of the message, `replaced_seq` that of the event that another text came with. What
// was changed before is not known any more.
constexpr std::array kEdits{
    R"(CREATE TABLE edits (
        room TEXT NOT NULL, seq INTEGER NOT NULL, replaced_seq INTEGER NOT NULL,
        author TEXT NOT NULL, text TEXT NOT NULL, written_at INTEGER NOT NULL,
        PRIMARY KEY (room, seq, replaced_seq)) WITHOUT ROWID)",
    "CREATE INDEX edits_by_author ON edits (author)",
};

void keepEdits(Database &database, UnixTime)
{
    for (const char *sql : kEdits)
        database.run(sql);
}

// What a user says of themselves. A `dnd_until` of 0 does not end by itself.
constexpr std::array kStatus{
    "ALTER TABLE users ADD COLUMN dnd_until INTEGER",
    "ALTER TABLE users ADD COLUMN status_text TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE users ADD COLUMN status_emoji TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE users ADD COLUMN status_until INTEGER",
};

void addStatus(Database &database, UnixTime)
{
    for (const char *sql : kStatus)
        database.run(sql);
}

// Events stand by feed and seq, so that a replay and the retention go along one stretch of the
// file. Of a keyed feed `feed_keys` has the latest event of each key, of those without one under
// ''. Up to `expired_seq` the retention has passed by. A feed that was removed leaves its row, so
// that one of the same name goes on from its seqs; `erased` says that nothing else is left.
constexpr std::array kFeeds{
    R"(CREATE TABLE feeds (
        number INTEGER PRIMARY KEY, id TEXT NOT NULL, title TEXT NOT NULL, keyed INTEGER NOT NULL,
        visibility TEXT NOT NULL, keep_events INTEGER, keep_ms INTEGER,
        expired_seq INTEGER NOT NULL, created_at INTEGER NOT NULL, deleted_at INTEGER,
        erased INTEGER NOT NULL DEFAULT 0))",
    "CREATE UNIQUE INDEX feeds_by_id ON feeds (id) WHERE deleted_at IS NULL",
    R"(CREATE TABLE feed_events (
        feed INTEGER NOT NULL, seq INTEGER NOT NULL, event TEXT NOT NULL, data BLOB NOT NULL,
        key TEXT, created_at INTEGER NOT NULL, user TEXT, client_id TEXT, digest BLOB,
        command_key INTEGER, PRIMARY KEY (feed, seq)) WITHOUT ROWID)",
    R"(CREATE INDEX feed_commands ON feed_events (command_key)
        WHERE command_key IS NOT NULL)",
    R"(CREATE TABLE feed_keys (
        feed INTEGER NOT NULL, key TEXT NOT NULL, seq INTEGER NOT NULL, PRIMARY KEY (feed, key))
        WITHOUT ROWID)",
    "CREATE UNIQUE INDEX feed_keys_by_seq ON feed_keys (feed, seq)",
};

void addFeeds(Database &database, UnixTime)
{
    for (const char *sql : kFeeds)
        database.run(sql);
}

using Step = void (*)(Database &, UnixTime);
constexpr std::array<Step, 10> kSteps{
    createFirstSchema, makeOneLog,         indexMessagesAlone, addRolesAndInvites, markDeletedRooms,
    addPins,           keepOrderOfWriting, keepEdits,          addStatus,          addFeeds};

static_assert(kSteps.size() <= mostSchemaSteps);

} // namespace

int latest()
{
    return static_cast<int>(kSteps.size());
}

Result<Done, DatabaseError> run(Database &database, UnixTime now)
{
    const std::size_t version = schemaVersion(database);
    if (version > kSteps.size())
        return Failure{DatabaseError{DatabaseError::Kind::Other,
                                     QStringLiteral("it was made by a newer version of hearthd")}};
    // Only a new file can be told to give back its free pages.
    if (version == 0)
        database.run("PRAGMA auto_vacuum = INCREMENTAL");
    // A table that goes takes no rows of others with it. Has no effect within a transaction.
    database.run("PRAGMA foreign_keys = OFF");
    auto done = runSchemaSteps(database, kSteps.size(),
                               [&](std::size_t step) { kSteps[step](database, now); });
    if (!done)
        return done;
    database.run("PRAGMA foreign_keys = ON");
    if (const auto error = database.takeError())
        return Failure{*error};
    return done;
}

} // namespace hearth::server::Migrations
