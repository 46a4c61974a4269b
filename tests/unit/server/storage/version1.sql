-- SPDX-License-Identifier: MIT
-- A database of version 1, as its hearthd made it, with some history.
PRAGMA application_id = 0x48727468;
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE users (
    id TEXT PRIMARY KEY, username TEXT NOT NULL, folded_name TEXT NOT NULL UNIQUE,
    display_name TEXT NOT NULL, role TEXT NOT NULL, password_hash BLOB NOT NULL,
    last_seen INTEGER NOT NULL, created_at INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE tokens (
    hash BLOB PRIMARY KEY, user TEXT NOT NULL REFERENCES users (id),
    expires_at INTEGER NOT NULL, device TEXT NOT NULL, created_at INTEGER NOT NULL)
    WITHOUT ROWID;
CREATE TABLE rooms (
    id TEXT PRIMARY KEY, name TEXT NOT NULL, kind TEXT NOT NULL, topic TEXT NOT NULL,
    visibility TEXT NOT NULL, created_at INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE members (
    room TEXT NOT NULL REFERENCES rooms (id), user TEXT NOT NULL REFERENCES users (id),
    joined_seq INTEGER NOT NULL, read_seq INTEGER NOT NULL, PRIMARY KEY (room, user))
    WITHOUT ROWID;
CREATE TABLE directs (
    low TEXT NOT NULL REFERENCES users (id), high TEXT NOT NULL REFERENCES users (id),
    room TEXT NOT NULL REFERENCES rooms (id), PRIMARY KEY (low, high)) WITHOUT ROWID;
CREATE TABLE messages (
    id TEXT NOT NULL UNIQUE, room TEXT NOT NULL REFERENCES rooms (id), seq INTEGER NOT NULL,
    author TEXT NOT NULL REFERENCES users (id), client_id TEXT NOT NULL, text TEXT NOT NULL,
    reply_to TEXT REFERENCES messages (id), created_at INTEGER NOT NULL, edited_at INTEGER,
    deleted_at INTEGER);
CREATE INDEX messages_by_seq ON messages (room, seq, author, deleted_at);
CREATE TABLE events (
    room TEXT NOT NULL REFERENCES rooms (id), seq INTEGER NOT NULL, kind TEXT NOT NULL,
    user TEXT NOT NULL REFERENCES users (id), by TEXT REFERENCES users (id),
    message TEXT REFERENCES messages (id), PRIMARY KEY (room, seq)) WITHOUT ROWID;
CREATE TABLE client_commands (
    user TEXT NOT NULL REFERENCES users (id), client_id TEXT NOT NULL, digest BLOB NOT NULL,
    room TEXT NOT NULL, seq INTEGER NOT NULL, PRIMARY KEY (user, client_id),
    FOREIGN KEY (room, seq) REFERENCES events (room, seq)) WITHOUT ROWID;
INSERT INTO meta VALUES ('epoch', 'the first life');
INSERT INTO users VALUES ('u-ada', 'Ada', 'ada', 'Ada', 'owner', x'68617368', 1700000000000, 1700000000000);
INSERT INTO users VALUES ('u-bea', 'Bea', 'bea', 'Bea', 'member', x'68617368', 1700000000000, 1700000000001);
INSERT INTO rooms VALUES ('general', 'general', 'room', 'Everything', 'public', 1700000000000);
INSERT INTO rooms VALUES ('tea', 'tea', 'room', '', 'private', 1700000000005);
INSERT INTO events VALUES ('general', 1, 'member.joined', 'u-ada', NULL, NULL);
INSERT INTO events VALUES ('general', 2, 'member.joined', 'u-bea', NULL, NULL);
INSERT INTO members VALUES ('general', 'u-ada', 1, 3);
INSERT INTO members VALUES ('general', 'u-bea', 2, 1);
INSERT INTO messages VALUES ('m-1', 'general', 3, 'u-ada', 'c-1', 'where is the drill', NULL, 1700000000010, NULL, NULL);
INSERT INTO events VALUES ('general', 3, 'message.new', 'u-ada', NULL, 'm-1');
INSERT INTO client_commands VALUES ('u-ada', 'c-1', x'61', 'general', 3);
INSERT INTO messages VALUES ('m-2', 'general', 4, 'u-bea', 'c-2', 'on the bench', 'm-1', 1700000000020, NULL, NULL);
INSERT INTO events VALUES ('general', 4, 'message.new', 'u-bea', NULL, 'm-2');
INSERT INTO client_commands VALUES ('u-bea', 'c-2', x'62', 'general', 4);
INSERT INTO events VALUES ('tea', 1, 'member.joined', 'u-ada', NULL, NULL);
INSERT INTO members VALUES ('tea', 'u-ada', 1, 0);
INSERT INTO messages VALUES ('m-3', 'tea', 2, 'u-ada', 'c-3', 'the kettle is on', NULL, 1700000000030, NULL, NULL);
INSERT INTO events VALUES ('tea', 2, 'message.new', 'u-ada', NULL, 'm-3');
INSERT INTO client_commands VALUES ('u-ada', 'c-3', x'63', 'tea', 2);
PRAGMA user_version = 1;
