-- SPDX-License-Identifier: MIT
-- A database of version 6, with what people can leave in one: answers, changes, reactions, mentions, pins, roles, bans,
-- invites. What ends or is forgotten with time is dated 2100.
PRAGMA application_id = 1215460456;
BEGIN TRANSACTION;
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
INSERT INTO meta (key, value) VALUES('epoch','9eX_NY5d4f9T3Lc5');
INSERT INTO meta (key, value) VALUES('indexed','9');
CREATE TABLE users (
        id TEXT PRIMARY KEY, username TEXT NOT NULL, folded_name TEXT NOT NULL UNIQUE,
        display_name TEXT NOT NULL, role TEXT NOT NULL, password_hash BLOB NOT NULL,
        last_seen INTEGER NOT NULL, created_at INTEGER NOT NULL, banned_at INTEGER, deleted_at INTEGER) WITHOUT ROWID;
INSERT INTO users (id, username, folded_name, display_name, role, password_hash, last_seen, created_at, banned_at, deleted_at) VALUES('CPDP6czlR9FbiAnU','bob','bob','Bob of Before','admin',X'246172676F6E32696424763D3139246D3D31393435362C743D322C703D312458314E6536617A734B5451644265774451554E5A4D77247672513276784E54596F4B3471556C326E4A6F59626675624D3366422B47566A436B366765303553717630',1795800972320,1795800971143,NULL,NULL);
INSERT INTO users (id, username, folded_name, display_name, role, password_hash, last_seen, created_at, banned_at, deleted_at) VALUES('VDLvEU4CRmLRKFrH','ann','ann','Ann of Before','owner',X'246172676F6E32696424763D3139246D3D31393435362C743D322C703D312476564232597347785571747878564444777A6A7A63412474654D4777534C725847395A3649396645705A7075504C643248464D3745334D323178704C7A426C666559',1795800972320,1795800970629,NULL,NULL);
INSERT INTO users (id, username, folded_name, display_name, role, password_hash, last_seen, created_at, banned_at, deleted_at) VALUES('l6uSkXCXmnQS3uE1','cleo','cleo','Cleo of Before','member',X'246172676F6E32696424763D3139246D3D31393435362C743D322C703D31244A682B39776D304E382F4557506D55644453644B46672471336862786161455532717267785135304C4A6637455A46766D2B456C5936587677427741717745426177',1795800972321,1795800971529,NULL,NULL);
CREATE TABLE tokens (
        hash BLOB PRIMARY KEY, user TEXT NOT NULL REFERENCES users (id),
        expires_at INTEGER NOT NULL, device TEXT NOT NULL, created_at INTEGER NOT NULL, id TEXT NOT NULL DEFAULT '',
        last_used_at INTEGER NOT NULL DEFAULT 0, role TEXT)
        WITHOUT ROWID;
INSERT INTO tokens (hash, user, expires_at, device, created_at, id, last_used_at, role) VALUES(X'361541B2AB85CFA5890563B1C6A8C48FD78140C1574D0571C03F11A4756D465E','VDLvEU4CRmLRKFrH',4102444800000,'laptop',1795800971961,'VoafPDSpmkVU04kQ',1795798800000,NULL);
INSERT INTO tokens (hash, user, expires_at, device, created_at, id, last_used_at, role) VALUES(X'B608FCBD9203CD6EFC719F24AE752B19208A4E997C22D5A153F877231B79BAA8','l6uSkXCXmnQS3uE1',4102444800000,'',1795800971529,'322DBvIR9fFEjkdi',1795798800000,NULL);
INSERT INTO tokens (hash, user, expires_at, device, created_at, id, last_used_at, role) VALUES(X'EE346AAFD2AE8A209A135B394C60545B82E9F986D1F095340553C261961C7813','CPDP6czlR9FbiAnU',4102444800000,'',1795800971104,'0M7MnvJ9aAoyZOrx',1795798800000,NULL);
INSERT INTO tokens (hash, user, expires_at, device, created_at, id, last_used_at, role) VALUES(X'F91BCAE9EE45CCC73ADCF0754B929C9040407528CA4A3FAF42F9CB3917513514','VDLvEU4CRmLRKFrH',4102444800000,'',1795800970619,'U6IjYBtHO3SkH0DH',1795798800000,NULL);
CREATE TABLE rooms (
        id TEXT PRIMARY KEY, name TEXT NOT NULL, kind TEXT NOT NULL, topic TEXT NOT NULL,
        visibility TEXT NOT NULL, created_at INTEGER NOT NULL, number INTEGER NOT NULL DEFAULT 0, retention_days INTEGER,
        expired_seq INTEGER NOT NULL DEFAULT 0, read_only INTEGER NOT NULL DEFAULT 0, deleted_at INTEGER) WITHOUT ROWID;
INSERT INTO rooms (id, name, kind, topic, visibility, created_at, number, retention_days, expired_seq, read_only, deleted_at) VALUES('Tky6yw0UDDw3Yfmc','workshop','room','The drill is back','public',1795800972266,2,NULL,0,0,NULL);
INSERT INTO rooms (id, name, kind, topic, visibility, created_at, number, retention_days, expired_seq, read_only, deleted_at) VALUES('general','general','room','Everything that fits nowhere else','public',1795800968985,1,NULL,0,0,NULL);
INSERT INTO rooms (id, name, kind, topic, visibility, created_at, number, retention_days, expired_seq, read_only, deleted_at) VALUES('umZJ6Vr3_Ci9_fFe','','direct','','private',1795800972295,3,NULL,0,0,NULL);
CREATE TABLE members (
        room TEXT NOT NULL REFERENCES rooms (id), user TEXT NOT NULL REFERENCES users (id),
        joined_seq INTEGER NOT NULL, read_seq INTEGER NOT NULL, role TEXT NOT NULL DEFAULT 'member', PRIMARY KEY (room, user))
        WITHOUT ROWID;
INSERT INTO members (room, user, joined_seq, read_seq, role) VALUES('Tky6yw0UDDw3Yfmc','CPDP6czlR9FbiAnU',2,1,'moderator');
INSERT INTO members (room, user, joined_seq, read_seq, role) VALUES('Tky6yw0UDDw3Yfmc','VDLvEU4CRmLRKFrH',1,0,'owner');
INSERT INTO members (room, user, joined_seq, read_seq, role) VALUES('general','CPDP6czlR9FbiAnU',2,1,'member');
INSERT INTO members (room, user, joined_seq, read_seq, role) VALUES('general','VDLvEU4CRmLRKFrH',1,6,'member');
INSERT INTO members (room, user, joined_seq, read_seq, role) VALUES('general','l6uSkXCXmnQS3uE1',3,2,'member');
INSERT INTO members (room, user, joined_seq, read_seq, role) VALUES('umZJ6Vr3_Ci9_fFe','CPDP6czlR9FbiAnU',0,0,'member');
INSERT INTO members (room, user, joined_seq, read_seq, role) VALUES('umZJ6Vr3_Ci9_fFe','VDLvEU4CRmLRKFrH',0,0,'member');
CREATE TABLE directs (
        low TEXT NOT NULL REFERENCES users (id), high TEXT NOT NULL REFERENCES users (id),
        room TEXT NOT NULL REFERENCES rooms (id), PRIMARY KEY (low, high)) WITHOUT ROWID;
INSERT INTO directs (low, high, room) VALUES('CPDP6czlR9FbiAnU','VDLvEU4CRmLRKFrH','umZJ6Vr3_Ci9_fFe');
CREATE TABLE log (
        room TEXT NOT NULL, seq INTEGER NOT NULL, kind TEXT NOT NULL, user TEXT NOT NULL, by TEXT,
        message TEXT, emoji TEXT, client_id TEXT, text TEXT, reply_to TEXT, mentions TEXT,
        created_at INTEGER, edited_at INTEGER, deleted_at INTEGER, number INTEGER, expired_number INTEGER, detail TEXT,
        PRIMARY KEY (room, seq)) WITHOUT ROWID;
INSERT INTO log (room, seq, kind, user, by, message, emoji, client_id, text, reply_to, mentions, created_at, edited_at, deleted_at, number, expired_number, detail) VALUES('general',1,'member.joined','VDLvEU4CRmLRKFrH',NULL,NULL,NULL,NULL,NULL,NULL,NULL,1795800970629,NULL,NULL,NULL,NULL,NULL);
INSERT INTO log (room, seq, kind, user, by, message, emoji, client_id, text, reply_to, mentions, created_at, edited_at, deleted_at, number, expired_number, detail) VALUES('general',2,'member.joined','CPDP6czlR9FbiAnU',NULL,NULL,NULL,NULL,NULL,NULL,NULL,1795800971143,NULL,NULL,NULL,NULL,NULL);
INSERT INTO log (room, seq, kind, user, by, message, emoji, client_id, text, reply_to, mentions, created_at, edited_at, deleted_at, number, expired_number, detail) VALUES('general',3,'member.joined','l6uSkXCXmnQS3uE1',NULL,NULL,NULL,NULL,NULL,NULL,NULL,1795800971529,NULL,NULL,NULL,NULL,NULL);
INSERT INTO log (room, seq, kind, user, by, message, emoji, client_id, text, reply_to, mentions, created_at, edited_at, deleted_at, number, expired_number, detail) VALUES('general',4,'message.new','VDLvEU4CRmLRKFrH',NULL,'0mwz9j69iw_ev_F7DkRYo',NULL,'fixture-01-0123456789abcdef0123','from before 1',NULL,NULL,1795800972151,NULL,NULL,1,NULL,NULL);
INSERT INTO log (room, seq, kind, user, by, message, emoji, client_id, text, reply_to, mentions, created_at, edited_at, deleted_at, number, expired_number, detail) VALUES('general',5,'message.new','CPDP6czlR9FbiAnU',NULL,'0mwz9j69vptuglhmAhgtd',NULL,'fixture-02-0123456789abcdef0123','from before 2',NULL,NULL,1795800972164,NULL,NULL,2,NULL,NULL);
INSERT INTO log (room, seq, kind, user, by, message, emoji, client_id, text, reply_to, mentions, created_at, edited_at, deleted_at, number, expired_number, detail) VALUES('general',6,'message.new','VDLvEU4CRmLRKFrH',NULL,'0mwz9j6alWgTKy4qPflsZ',NULL,'fixture-03-0123456789abcdef0123','hello @bob, and @cleo',NULL,'CPDP6czlR9FbiAnU
l6uSkXCXmnQS3uE1',1795800972190,NULL,NULL,3,NULL,NULL);
INSERT INTO log (room, seq, kind, user, by, message, emoji, client_id, text, reply_to, mentions, created_at, edited_at, deleted_at, number, expired_number, detail) VALUES('general',7,'message.new','CPDP6czlR9FbiAnU',NULL,'0mwz9j6axs2cKrHhkR5yF',NULL,'fixture-04-0123456789abcdef0123','edited since',NULL,'',1795800972201,1795800972223,NULL,4,NULL,NULL);
INSERT INTO log (room, seq, kind, user, by, message, emoji, client_id, text, reply_to, mentions, created_at, edited_at, deleted_at, number, expired_number, detail) VALUES('general',8,'message.new','l6uSkXCXmnQS3uE1',NULL,'0mwz9j6b6AcF-XDTcQmGR',NULL,'fixture-05-0123456789abcdef0123','',NULL,NULL,1795800972210,NULL,1795800972227,5,NULL,NULL);
INSERT INTO log (room, seq, kind, user, by, message, emoji, client_id, text, reply_to, mentions, created_at, edited_at, deleted_at, number, expired_number, detail) VALUES('general',9,'message.new','VDLvEU4CRmLRKFrH',NULL,'0mwz9j6bbwz2P1HTkGj2i',NULL,'fixture-06-0123456789abcdef0123','to be pinned',NULL,NULL,1795800972215,NULL,NULL,6,NULL,NULL);
INSERT INTO log (room, seq, kind, user, by, message, emoji, client_id, text, reply_to, mentions, created_at, edited_at, deleted_at, number, expired_number, detail) VALUES('general',10,'message.new','CPDP6czlR9FbiAnU',NULL,'0mwz9j6beb8vblGgbcMq2',NULL,'fixture-07-0123456789abcdef0123','an answer','0mwz9j69iw_ev_F7DkRYo',NULL,1795800972219,NULL,NULL,7,NULL,NULL);
INSERT INTO log (room, seq, kind, user, by, message, emoji, client_id, text, reply_to, mentions, created_at, edited_at, deleted_at, number, expired_number, detail) VALUES('general',11,'message.edited','CPDP6czlR9FbiAnU',NULL,'0mwz9j6axs2cKrHhkR5yF',NULL,NULL,NULL,NULL,NULL,1795800972223,NULL,NULL,NULL,NULL,NULL);
INSERT INTO log (room, seq, kind, user, by, message, emoji, client_id, text, reply_to, mentions, created_at, edited_at, deleted_at, number, expired_number, detail) VALUES('general',12,'message.deleted','l6uSkXCXmnQS3uE1',NULL,'0mwz9j6b6AcF-XDTcQmGR',NULL,NULL,NULL,NULL,NULL,1795800972227,NULL,NULL,NULL,NULL,NULL);
INSERT INTO log (room, seq, kind, user, by, message, emoji, client_id, text, reply_to, mentions, created_at, edited_at, deleted_at, number, expired_number, detail) VALUES('general',13,'reaction.added','VDLvEU4CRmLRKFrH',NULL,'0mwz9j69vptuglhmAhgtd','👍',NULL,NULL,NULL,NULL,1795800972237,NULL,NULL,NULL,NULL,NULL);
INSERT INTO log (room, seq, kind, user, by, message, emoji, client_id, text, reply_to, mentions, created_at, edited_at, deleted_at, number, expired_number, detail) VALUES('general',14,'reaction.added','CPDP6czlR9FbiAnU',NULL,'0mwz9j69vptuglhmAhgtd','👍',NULL,NULL,NULL,NULL,1795800972246,NULL,NULL,NULL,NULL,NULL);
INSERT INTO log (room, seq, kind, user, by, message, emoji, client_id, text, reply_to, mentions, created_at, edited_at, deleted_at, number, expired_number, detail) VALUES('general',15,'reaction.added','l6uSkXCXmnQS3uE1',NULL,'0mwz9j69vptuglhmAhgtd','🎉',NULL,NULL,NULL,NULL,1795800972254,NULL,NULL,NULL,NULL,NULL);
INSERT INTO log (room, seq, kind, user, by, message, emoji, client_id, text, reply_to, mentions, created_at, edited_at, deleted_at, number, expired_number, detail) VALUES('general',16,'reaction.removed','l6uSkXCXmnQS3uE1',NULL,'0mwz9j69vptuglhmAhgtd','🎉',NULL,NULL,NULL,NULL,1795800972258,NULL,NULL,NULL,NULL,NULL);
INSERT INTO log (room, seq, kind, user, by, message, emoji, client_id, text, reply_to, mentions, created_at, edited_at, deleted_at, number, expired_number, detail) VALUES('general',17,'message.pinned','VDLvEU4CRmLRKFrH',NULL,'0mwz9j6bbwz2P1HTkGj2i',NULL,NULL,NULL,NULL,NULL,1795800972262,NULL,NULL,NULL,NULL,NULL);
INSERT INTO log (room, seq, kind, user, by, message, emoji, client_id, text, reply_to, mentions, created_at, edited_at, deleted_at, number, expired_number, detail) VALUES('Tky6yw0UDDw3Yfmc',1,'member.joined','VDLvEU4CRmLRKFrH',NULL,NULL,NULL,NULL,NULL,NULL,NULL,1795800972266,NULL,NULL,NULL,NULL,NULL);
INSERT INTO log (room, seq, kind, user, by, message, emoji, client_id, text, reply_to, mentions, created_at, edited_at, deleted_at, number, expired_number, detail) VALUES('Tky6yw0UDDw3Yfmc',2,'member.joined','CPDP6czlR9FbiAnU',NULL,NULL,NULL,NULL,NULL,NULL,NULL,1795800972270,NULL,NULL,NULL,NULL,NULL);
INSERT INTO log (room, seq, kind, user, by, message, emoji, client_id, text, reply_to, mentions, created_at, edited_at, deleted_at, number, expired_number, detail) VALUES('Tky6yw0UDDw3Yfmc',3,'member.joined','l6uSkXCXmnQS3uE1',NULL,NULL,NULL,NULL,NULL,NULL,NULL,1795800972274,NULL,NULL,NULL,NULL,NULL);
INSERT INTO log (room, seq, kind, user, by, message, emoji, client_id, text, reply_to, mentions, created_at, edited_at, deleted_at, number, expired_number, detail) VALUES('Tky6yw0UDDw3Yfmc',4,'message.new','VDLvEU4CRmLRKFrH',NULL,'0mwz9j6d2B8h2aVdT61x9',NULL,'fixture-18-0123456789abcdef0123','only here',NULL,NULL,1795800972279,NULL,NULL,8,NULL,NULL);
INSERT INTO log (room, seq, kind, user, by, message, emoji, client_id, text, reply_to, mentions, created_at, edited_at, deleted_at, number, expired_number, detail) VALUES('Tky6yw0UDDw3Yfmc',5,'member.changed','CPDP6czlR9FbiAnU','VDLvEU4CRmLRKFrH',NULL,NULL,NULL,NULL,NULL,NULL,1795800972283,NULL,NULL,NULL,NULL,'{"role":"moderator"}');
INSERT INTO log (room, seq, kind, user, by, message, emoji, client_id, text, reply_to, mentions, created_at, edited_at, deleted_at, number, expired_number, detail) VALUES('Tky6yw0UDDw3Yfmc',6,'room.changed','VDLvEU4CRmLRKFrH',NULL,NULL,NULL,NULL,NULL,NULL,NULL,1795800972287,NULL,NULL,NULL,NULL,'{"topic":"The drill is back"}');
INSERT INTO log (room, seq, kind, user, by, message, emoji, client_id, text, reply_to, mentions, created_at, edited_at, deleted_at, number, expired_number, detail) VALUES('Tky6yw0UDDw3Yfmc',7,'member.left','l6uSkXCXmnQS3uE1','VDLvEU4CRmLRKFrH',NULL,NULL,NULL,NULL,NULL,NULL,1795800972291,NULL,NULL,NULL,NULL,'{"banned":true}');
INSERT INTO log (room, seq, kind, user, by, message, emoji, client_id, text, reply_to, mentions, created_at, edited_at, deleted_at, number, expired_number, detail) VALUES('umZJ6Vr3_Ci9_fFe',1,'message.new','CPDP6czlR9FbiAnU',NULL,'0mwz9j6dlvEtNeq9FT7M1',NULL,'fixture-23-0123456789abcdef0123','between us',NULL,NULL,1795800972299,NULL,NULL,9,NULL,NULL);
CREATE TABLE commands (
        user TEXT NOT NULL, client_id TEXT NOT NULL, digest BLOB NOT NULL, room TEXT NOT NULL,
        seq INTEGER NOT NULL, PRIMARY KEY (user, client_id)) WITHOUT ROWID;
INSERT INTO commands (user, client_id, digest, room, seq) VALUES('VDLvEU4CRmLRKFrH','fixture-01-0123456789abcdef0123',X'CB329106B739D9D9B5428A78806EC5A47545E62C72D0FF9E57A00392407BDD2A','general',4);
INSERT INTO commands (user, client_id, digest, room, seq) VALUES('CPDP6czlR9FbiAnU','fixture-02-0123456789abcdef0123',X'C89360464691828F60C242AEAE9C8041B6DA7F5F08779B5B0FDC2496FBC9FEE9','general',5);
INSERT INTO commands (user, client_id, digest, room, seq) VALUES('VDLvEU4CRmLRKFrH','fixture-03-0123456789abcdef0123',X'6CE93895A1749E13750EB79E6CD3660825465D275427B7183120D0D1BE5C8C43','general',6);
INSERT INTO commands (user, client_id, digest, room, seq) VALUES('CPDP6czlR9FbiAnU','fixture-04-0123456789abcdef0123',X'FB4A54714C7B8185A3962047AB20481E222EC2FCBABED164B775A6C79605E2A9','general',7);
INSERT INTO commands (user, client_id, digest, room, seq) VALUES('l6uSkXCXmnQS3uE1','fixture-05-0123456789abcdef0123',X'E1C166F6A58DF87EA3E30D52A649CA61ECEBF9D0A18F26C50E9E8DB4F0EDD096','general',8);
INSERT INTO commands (user, client_id, digest, room, seq) VALUES('VDLvEU4CRmLRKFrH','fixture-06-0123456789abcdef0123',X'94757D6D066198A8E1BA22BB0D104ED0763793B331CFC4E7B04C0BF46F65B79D','general',9);
INSERT INTO commands (user, client_id, digest, room, seq) VALUES('CPDP6czlR9FbiAnU','fixture-07-0123456789abcdef0123',X'F4DF200E31B871126E1355ED9936A15DC434A48A876D7A6F2522CC2030AE16DA','general',10);
INSERT INTO commands (user, client_id, digest, room, seq) VALUES('CPDP6czlR9FbiAnU','fixture-08-0123456789abcdef0123',X'622CD6BED0D2093446ABE5768CCA6AED7CE7F42A0CBCF3863EC1184A4123EBD9','general',11);
INSERT INTO commands (user, client_id, digest, room, seq) VALUES('l6uSkXCXmnQS3uE1','fixture-09-0123456789abcdef0123',X'7A6C7FAA3D8FACBB6C98047D5F852DA9A2C054C00B64613CED9D027CEAADB7AA','general',12);
INSERT INTO commands (user, client_id, digest, room, seq) VALUES('VDLvEU4CRmLRKFrH','fixture-10-0123456789abcdef0123',X'A67E55FB6D58DD6FA930DA1220DBFBC7FF4D5CB622CA420C5FFB02D9E86A03D8','general',13);
INSERT INTO commands (user, client_id, digest, room, seq) VALUES('CPDP6czlR9FbiAnU','fixture-11-0123456789abcdef0123',X'A67E55FB6D58DD6FA930DA1220DBFBC7FF4D5CB622CA420C5FFB02D9E86A03D8','general',14);
INSERT INTO commands (user, client_id, digest, room, seq) VALUES('l6uSkXCXmnQS3uE1','fixture-12-0123456789abcdef0123',X'E36A3A70989E1D6F0FC1C5143A9BB70F28334824EA2F2E0A9D2C0E868AA209AD','general',15);
INSERT INTO commands (user, client_id, digest, room, seq) VALUES('l6uSkXCXmnQS3uE1','fixture-13-0123456789abcdef0123',X'F9252F28268D88A619496FF611308F0CABAC7AC65D28EE8B8D8370E34B0B4754','general',16);
INSERT INTO commands (user, client_id, digest, room, seq) VALUES('VDLvEU4CRmLRKFrH','fixture-15-0123456789abcdef0123',X'A80D849E5C4B9AE0950A9FBA9BEF7CDE1E172382DA64851F8DFD9EA67DA943D3','Tky6yw0UDDw3Yfmc',1);
INSERT INTO commands (user, client_id, digest, room, seq) VALUES('VDLvEU4CRmLRKFrH','fixture-18-0123456789abcdef0123',X'3AFFD20CE4B412C7C9B41DB154ACA076E7930E152686FA5E89BBBF7D5C44185B','Tky6yw0UDDw3Yfmc',4);
INSERT INTO commands (user, client_id, digest, room, seq) VALUES('CPDP6czlR9FbiAnU','fixture-23-0123456789abcdef0123',X'234B07467C1CCC33B90D97DAA748D6789AF6E36C5DC738E884A22392DF682579','umZJ6Vr3_Ci9_fFe',1);
CREATE TABLE reactions (
        room TEXT NOT NULL, seq INTEGER NOT NULL, emoji TEXT NOT NULL, user TEXT NOT NULL,
        added_seq INTEGER NOT NULL, PRIMARY KEY (room, seq, emoji, user)) WITHOUT ROWID;
INSERT INTO reactions (room, seq, emoji, user, added_seq) VALUES('general',5,'👍','CPDP6czlR9FbiAnU',14);
INSERT INTO reactions (room, seq, emoji, user, added_seq) VALUES('general',5,'👍','VDLvEU4CRmLRKFrH',13);
CREATE TABLE mentions (
        user TEXT NOT NULL, room TEXT NOT NULL, seq INTEGER NOT NULL,
        PRIMARY KEY (user, room, seq)) WITHOUT ROWID;
INSERT INTO mentions (user, room, seq) VALUES('CPDP6czlR9FbiAnU','general',6);
INSERT INTO mentions (user, room, seq) VALUES('l6uSkXCXmnQS3uE1','general',6);
CREATE TABLE bans (
        room TEXT NOT NULL REFERENCES rooms (id), user TEXT NOT NULL REFERENCES users (id),
        by TEXT NOT NULL REFERENCES users (id), created_at INTEGER NOT NULL,
        PRIMARY KEY (room, user)) WITHOUT ROWID;
INSERT INTO bans (room, user, by, created_at) VALUES('Tky6yw0UDDw3Yfmc','l6uSkXCXmnQS3uE1','VDLvEU4CRmLRKFrH',1795800972291);
CREATE TABLE invites (
        id TEXT PRIMARY KEY, hash BLOB NOT NULL UNIQUE, role TEXT NOT NULL,
        uses_left INTEGER NOT NULL, expires_at INTEGER, created_at INTEGER NOT NULL,
        by TEXT REFERENCES users (id)) WITHOUT ROWID;
INSERT INTO invites (id, hash, role, uses_left, expires_at, created_at, by) VALUES('4jhnO7qDOjsXWc6w',X'0A119F4FB57B70390C218413C5534E53F89C293868B619E607EA4B99071184EF','member',3,4102444800000,1795800972316,'VDLvEU4CRmLRKFrH');
CREATE TABLE audit (
        seq INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL, by TEXT, action TEXT NOT NULL,
        user TEXT, room TEXT, detail TEXT);
INSERT INTO audit (seq, at, by, action, user, room, detail) VALUES(1,4102444800000,'VDLvEU4CRmLRKFrH','room.set_role','CPDP6czlR9FbiAnU','Tky6yw0UDDw3Yfmc','moderator');
INSERT INTO audit (seq, at, by, action, user, room, detail) VALUES(2,4102444800000,'VDLvEU4CRmLRKFrH','room.update',NULL,'Tky6yw0UDDw3Yfmc','topic');
INSERT INTO audit (seq, at, by, action, user, room, detail) VALUES(3,4102444800000,'VDLvEU4CRmLRKFrH','room.ban','l6uSkXCXmnQS3uE1','Tky6yw0UDDw3Yfmc',NULL);
INSERT INTO audit (seq, at, by, action, user, room, detail) VALUES(4,4102444800000,'VDLvEU4CRmLRKFrH','user.set_role','CPDP6czlR9FbiAnU',NULL,'admin');
INSERT INTO audit (seq, at, by, action, user, room, detail) VALUES(5,4102444800000,'VDLvEU4CRmLRKFrH','invite.create',NULL,NULL,'member');
CREATE TABLE pins (room TEXT NOT NULL, seq INTEGER NOT NULL,
        pinned_seq INTEGER NOT NULL, PRIMARY KEY (room, seq)) WITHOUT ROWID;
INSERT INTO pins (room, seq, pinned_seq) VALUES('general',9,17);
CREATE UNIQUE INDEX rooms_by_number ON rooms (number);
CREATE UNIQUE INDEX tokens_by_id ON tokens (id);
CREATE UNIQUE INDEX messages_by_id ON log (message) WHERE number IS NOT NULL;
CREATE UNIQUE INDEX messages_by_number ON log (number) WHERE number IS NOT NULL;
CREATE INDEX messages_by_seq ON log (room, seq, user, deleted_at, number) WHERE number IS NOT NULL;
CREATE VIRTUAL TABLE search USING fts5 (room, text, content = '', columnsize = 0,
        tokenize = 'unicode61 remove_diacritics 2');
INSERT INTO search (rowid, room, text)
        SELECT l.number, 'r' || r.number, l.text FROM log l JOIN rooms r ON r.id = l.room
        WHERE l.number IS NOT NULL AND l.deleted_at IS NULL ORDER BY l.number;
COMMIT;
PRAGMA user_version = 6;
