// SPDX-License-Identifier: MIT
#include "app/cache/Migrations.h"

#include "shared/sql/SchemaSteps.h"

#include <array>
#include <span>

namespace hearth::app::Migrations {

namespace {

using Step = std::span<const char *const>;

// Enums are the words of the protocol, times Unix milliseconds, lists JSON.
constexpr std::array kFirstCache{
    R"(CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID)",
    R"(CREATE TABLE users (
        id TEXT PRIMARY KEY, username TEXT NOT NULL, display_name TEXT NOT NULL, role TEXT NOT NULL,
        status TEXT, last_seen INTEGER) WITHOUT ROWID)",
    R"(CREATE TABLE rooms (
        place INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, name TEXT NOT NULL, kind TEXT NOT NULL,
        topic TEXT NOT NULL, visibility TEXT NOT NULL, last_seq INTEGER NOT NULL,
        read_seq INTEGER NOT NULL, unread INTEGER NOT NULL, mentions INTEGER NOT NULL,
        member_count INTEGER NOT NULL, members TEXT))",
    // All messages from `oldest` up to the event `seen` are here.
    R"(CREATE TABLE ranges (
        room TEXT PRIMARY KEY, oldest INTEGER NOT NULL, seen INTEGER NOT NULL) WITHOUT ROWID)",
    R"(CREATE TABLE messages (
        place INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, room TEXT NOT NULL, seq INTEGER NOT NULL,
        author TEXT NOT NULL, client_id TEXT, text TEXT NOT NULL, timestamp INTEGER NOT NULL,
        edited_at INTEGER, deleted INTEGER NOT NULL, reply_to TEXT, mentions TEXT NOT NULL,
        reactions TEXT NOT NULL, UNIQUE (room, seq)))",
    R"(CREATE TABLE read_marks (room TEXT PRIMARY KEY, seq INTEGER NOT NULL) WITHOUT ROWID)",
};

// The index holds no text of its own; SQLite FTS5, "External Content Tables".
constexpr std::array kSearch{
    R"(CREATE VIRTUAL TABLE words USING fts5 (
        text, content = 'messages', content_rowid = 'place',
        tokenize = 'unicode61 remove_diacritics 2'))",
    R"(CREATE TRIGGER messages_added AFTER INSERT ON messages BEGIN
        INSERT INTO words (rowid, text) VALUES (new.place, new.text); END)",
    messagesDropped,
    R"(CREATE TRIGGER messages_changed AFTER UPDATE OF text ON messages
        WHEN old.text <> new.text BEGIN
        INSERT INTO words (words, rowid, text) VALUES ('delete', old.place, old.text);
        INSERT INTO words (rowid, text) VALUES (new.place, new.text); END)",
    R"(INSERT INTO words (words) VALUES ('rebuild'))",
};

// Of rooms that were cached before, the next welcome tells.
constexpr std::array kRoomRoles{
    R"(ALTER TABLE rooms ADD COLUMN role TEXT)",
    R"(ALTER TABLE rooms ADD COLUMN read_only INTEGER NOT NULL DEFAULT 0)",
};

constexpr std::array kStatus{
    R"(ALTER TABLE users ADD COLUMN status_text TEXT)",
    R"(ALTER TABLE users ADD COLUMN status_emoji TEXT)",
};

constexpr std::array kFirstWords{
    R"(CREATE TABLE outbox (
        place INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, room TEXT NOT NULL,
        text TEXT NOT NULL, created_at INTEGER NOT NULL, failed INTEGER NOT NULL,
        reason TEXT NOT NULL))",
    R"(CREATE TABLE drafts (room TEXT PRIMARY KEY, text TEXT NOT NULL) WITHOUT ROWID)",
};

constexpr std::array kLeftRooms{
    R"(CREATE TABLE left_rooms (
        place INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, title TEXT NOT NULL))",
};

// `reason` is a sentence for the person.
constexpr std::array kAttention{
    R"(CREATE TABLE attention (room TEXT PRIMARY KEY, level TEXT NOT NULL) WITHOUT ROWID)",
    R"(ALTER TABLE left_rooms ADD COLUMN reason TEXT NOT NULL DEFAULT '')",
};

constexpr std::array kReplies{
    R"(ALTER TABLE outbox ADD COLUMN reply_to TEXT)",
    R"(CREATE TABLE recent_emoji (place INTEGER PRIMARY KEY, emoji TEXT NOT NULL))",
};

// What the person chose once; `value` is the number of an enumerator.
constexpr std::array kChoices{
    R"(CREATE TABLE choices (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID)",
};

// What is written in answer to a message, or in its place.
constexpr std::array kUnfinished{
    R"(ALTER TABLE drafts ADD COLUMN reply_to TEXT)",
    R"(ALTER TABLE drafts ADD COLUMN reply_author TEXT NOT NULL DEFAULT '')",
    R"(ALTER TABLE drafts ADD COLUMN reply_line TEXT NOT NULL DEFAULT '')",
    R"(ALTER TABLE drafts ADD COLUMN change_of TEXT)",
    R"(ALTER TABLE drafts ADD COLUMN change_original TEXT NOT NULL DEFAULT '')",
    R"(ALTER TABLE drafts ADD COLUMN change_text TEXT NOT NULL DEFAULT '')",
};

// Charts that were pinned, and what one wants to be told of, as JSON.
constexpr std::array kFeedHabits{
    R"(CREATE TABLE feed_habits (feed TEXT PRIMARY KEY, habits TEXT NOT NULL) WITHOUT ROWID)",
};

constexpr std::array kCacheSteps{Step(kFirstCache), Step(kSearch), Step(kRoomRoles), Step(kStatus)};
constexpr std::array kWordsSteps{Step(kFirstWords), Step(kLeftRooms), Step(kAttention),
                                 Step(kReplies),    Step(kChoices),   Step(kUnfinished),
                                 Step(kFeedHabits)};

std::span<const Step> stepsOf(Schema schema)
{
    return schema == Schema::Cache ? std::span<const Step>(kCacheSteps)
                                   : std::span<const Step>(kWordsSteps);
}

} // namespace

int latest(Schema schema)
{
    return static_cast<int>(stepsOf(schema).size());
}

Result<Done, DatabaseError> run(Database &database, Schema schema)
{
    const auto steps = stepsOf(schema);
    if (schemaVersion(database) > steps.size())
        return Failure{DatabaseError{DatabaseError::Kind::Damaged,
                                     QStringLiteral("made by a newer version of Hearth")}};
    return runSchemaSteps(database, steps.size(), [&](std::size_t step) {
        for (const char *sql : steps[step])
            database.run(sql);
    });
}

} // namespace hearth::app::Migrations
