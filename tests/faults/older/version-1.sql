-- SPDX-License-Identifier: MIT
-- A database as the first version of its shape was, with what people left in it.
PRAGMA application_id = 1215460456;
BEGIN TRANSACTION;
CREATE TABLE client_commands (
        user TEXT NOT NULL REFERENCES users (id), client_id TEXT NOT NULL, digest BLOB NOT NULL,
        room TEXT NOT NULL, seq INTEGER NOT NULL, PRIMARY KEY (user, client_id),
        FOREIGN KEY (room, seq) REFERENCES events (room, seq)) WITHOUT ROWID;
INSERT INTO "client_commands" VALUES('CwkxlFRTkCtsNowJ','fixture-0-1-0123456789abcdef0123',X'650616CD4504AC17F44F037CFB775EEBDC1AFC833E08F872335E000E022981A1','general',3);
INSERT INTO "client_commands" VALUES('CwkxlFRTkCtsNowJ','fixture-0-2-0123456789abcdef0123',X'19B3019384DD51B5BB98B7D6999653D515B6745F84AD76DA8ECC128B9420585D','general',4);
INSERT INTO "client_commands" VALUES('CwkxlFRTkCtsNowJ','fixture-0-3-0123456789abcdef0123',X'93F1E5508C4403F30C834D18AEE5C4E62E0857FF234867E0BCF05E6F262EF00C','general',5);
INSERT INTO "client_commands" VALUES('CwkxlFRTkCtsNowJ','fixture-0-4-0123456789abcdef0123',X'74053F5EF959744E6195D7650550E19F15E90EC5A7E3053664BDAD7B57EE8754','general',6);
INSERT INTO "client_commands" VALUES('CwkxlFRTkCtsNowJ','fixture-0-5-0123456789abcdef0123',X'F5981AB17B77687F0A1D3AEA8940A5486DAD83BE7D0E09314F89B40863470ECD','wr77BHfvBgprB974',1);
INSERT INTO "client_commands" VALUES('pZAtW9TWDahSyjsO','fixture-1-1-0123456789abcdef0123',X'4B35552308D5FCDC7D82AD144126EB35E717878D1EB7403E6D7903EF2A120C15','general',7);
INSERT INTO "client_commands" VALUES('pZAtW9TWDahSyjsO','fixture-1-2-0123456789abcdef0123',X'7A32BFAFBE34AA7D270CDBE2956FA5BB84BE9873A34AA060963D30DDAAA8D2BD','general',8);
INSERT INTO "client_commands" VALUES('pZAtW9TWDahSyjsO','fixture-1-3-0123456789abcdef0123',X'FB4B6B5176BDA81E2F676328AFF83A6DB784D5489675907D4BEE06DA692DC961','general',9);
INSERT INTO "client_commands" VALUES('pZAtW9TWDahSyjsO','fixture-1-4-0123456789abcdef0123',X'5BFE0332BA2AE6DAD2F7B487F9CF08CC67E9012C3DCE7C5CB07822F97E6942E6','general',10);
INSERT INTO "client_commands" VALUES('pZAtW9TWDahSyjsO','fixture-1-6-0123456789abcdef0123',X'0BC1C4BB2BD043617B91DAFF732932F7CCEA68B981104EF5E4BD3AF0087D095C','MBRVDHoPWRVce-wb',1);
CREATE TABLE directs (
        low TEXT NOT NULL REFERENCES users (id), high TEXT NOT NULL REFERENCES users (id),
        room TEXT NOT NULL REFERENCES rooms (id), PRIMARY KEY (low, high)) WITHOUT ROWID;
INSERT INTO "directs" VALUES('CwkxlFRTkCtsNowJ','pZAtW9TWDahSyjsO','MBRVDHoPWRVce-wb');
CREATE TABLE events (
        room TEXT NOT NULL REFERENCES rooms (id), seq INTEGER NOT NULL, kind TEXT NOT NULL,
        user TEXT NOT NULL REFERENCES users (id), by TEXT REFERENCES users (id),
        message TEXT REFERENCES messages (id), PRIMARY KEY (room, seq)) WITHOUT ROWID;
INSERT INTO "events" VALUES('MBRVDHoPWRVce-wb',1,'message.new','pZAtW9TWDahSyjsO',NULL,'0mwxjbbv0ZDiRdRr4toI6');
INSERT INTO "events" VALUES('general',1,'member.joined','CwkxlFRTkCtsNowJ',NULL,NULL);
INSERT INTO "events" VALUES('general',2,'member.joined','pZAtW9TWDahSyjsO',NULL,NULL);
INSERT INTO "events" VALUES('general',3,'message.new','CwkxlFRTkCtsNowJ',NULL,'0mwxjbal3VpylszlCFepK');
INSERT INTO "events" VALUES('general',4,'message.new','CwkxlFRTkCtsNowJ',NULL,'0mwxjbaqwkHMewQIo8ojA');
INSERT INTO "events" VALUES('general',5,'message.new','CwkxlFRTkCtsNowJ',NULL,'0mwxjbawkHy3QfbkFgGRJ');
INSERT INTO "events" VALUES('general',6,'message.new','CwkxlFRTkCtsNowJ',NULL,'0mwxjbb26xOC0qtf_seFo');
INSERT INTO "events" VALUES('general',7,'message.new','pZAtW9TWDahSyjsO',NULL,'0mwxjbb87q32Al7BfiaY7');
INSERT INTO "events" VALUES('general',8,'message.new','pZAtW9TWDahSyjsO',NULL,'0mwxjbbdtxpcz4ydtYY_M');
INSERT INTO "events" VALUES('general',9,'message.new','pZAtW9TWDahSyjsO',NULL,'0mwxjbbjffNlb9pImZeQO');
INSERT INTO "events" VALUES('general',10,'message.new','pZAtW9TWDahSyjsO',NULL,'0mwxjbbp1_acopry4AhaS');
INSERT INTO "events" VALUES('wr77BHfvBgprB974',1,'member.joined','CwkxlFRTkCtsNowJ',NULL,NULL);
CREATE TABLE members (
        room TEXT NOT NULL REFERENCES rooms (id), user TEXT NOT NULL REFERENCES users (id),
        joined_seq INTEGER NOT NULL, read_seq INTEGER NOT NULL, PRIMARY KEY (room, user))
        WITHOUT ROWID;
INSERT INTO "members" VALUES('MBRVDHoPWRVce-wb','CwkxlFRTkCtsNowJ',0,0);
INSERT INTO "members" VALUES('MBRVDHoPWRVce-wb','pZAtW9TWDahSyjsO',0,0);
INSERT INTO "members" VALUES('general','CwkxlFRTkCtsNowJ',1,0);
INSERT INTO "members" VALUES('general','pZAtW9TWDahSyjsO',2,5);
INSERT INTO "members" VALUES('wr77BHfvBgprB974','CwkxlFRTkCtsNowJ',1,0);
CREATE TABLE messages (
        id TEXT NOT NULL UNIQUE, room TEXT NOT NULL REFERENCES rooms (id), seq INTEGER NOT NULL,
        author TEXT NOT NULL REFERENCES users (id), client_id TEXT NOT NULL, text TEXT NOT NULL,
        reply_to TEXT REFERENCES messages (id), created_at INTEGER NOT NULL, edited_at INTEGER,
        deleted_at INTEGER);
INSERT INTO "messages" VALUES('0mwxjbal3VpylszlCFepK','general',3,'CwkxlFRTkCtsNowJ','fixture-0-1-0123456789abcdef0123','from before 0/0',NULL,1795696468311,NULL,NULL);
INSERT INTO "messages" VALUES('0mwxjbaqwkHMewQIo8ojA','general',4,'CwkxlFRTkCtsNowJ','fixture-0-2-0123456789abcdef0123','from before 0/1',NULL,1795696468520,NULL,NULL);
INSERT INTO "messages" VALUES('0mwxjbawkHy3QfbkFgGRJ','general',5,'CwkxlFRTkCtsNowJ','fixture-0-3-0123456789abcdef0123','from before 0/2',NULL,1795696468724,NULL,NULL);
INSERT INTO "messages" VALUES('0mwxjbb26xOC0qtf_seFo','general',6,'CwkxlFRTkCtsNowJ','fixture-0-4-0123456789abcdef0123','from before 0/3',NULL,1795696468926,NULL,NULL);
INSERT INTO "messages" VALUES('0mwxjbb87q32Al7BfiaY7','general',7,'pZAtW9TWDahSyjsO','fixture-1-1-0123456789abcdef0123','from before 1/0',NULL,1795696469143,NULL,NULL);
INSERT INTO "messages" VALUES('0mwxjbbdtxpcz4ydtYY_M','general',8,'pZAtW9TWDahSyjsO','fixture-1-2-0123456789abcdef0123','from before 1/1',NULL,1795696469345,NULL,NULL);
INSERT INTO "messages" VALUES('0mwxjbbjffNlb9pImZeQO','general',9,'pZAtW9TWDahSyjsO','fixture-1-3-0123456789abcdef0123','from before 1/2',NULL,1795696469547,NULL,NULL);
INSERT INTO "messages" VALUES('0mwxjbbp1_acopry4AhaS','general',10,'pZAtW9TWDahSyjsO','fixture-1-4-0123456789abcdef0123','from before 1/3',NULL,1795696469750,NULL,NULL);
INSERT INTO "messages" VALUES('0mwxjbbv0ZDiRdRr4toI6','MBRVDHoPWRVce-wb',1,'pZAtW9TWDahSyjsO','fixture-1-6-0123456789abcdef0123','between us',NULL,1795696469964,NULL,NULL);
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
INSERT INTO "meta" VALUES('epoch','iyqrX-Q8WB1UVLqW');
CREATE TABLE rooms (
        id TEXT PRIMARY KEY, name TEXT NOT NULL, kind TEXT NOT NULL, topic TEXT NOT NULL,
        visibility TEXT NOT NULL, created_at INTEGER NOT NULL) WITHOUT ROWID;
INSERT INTO "rooms" VALUES('MBRVDHoPWRVce-wb','','direct','','private',1795696469955);
INSERT INTO "rooms" VALUES('general','general','room','Everything that fits nowhere else','public',1795696468096);
INSERT INTO "rooms" VALUES('wr77BHfvBgprB974','workshop','room','','public',1795696469129);
CREATE TABLE tokens (
        hash BLOB PRIMARY KEY, user TEXT NOT NULL REFERENCES users (id),
        expires_at INTEGER NOT NULL, device TEXT NOT NULL, created_at INTEGER NOT NULL)
        WITHOUT ROWID;
CREATE TABLE users (
        id TEXT PRIMARY KEY, username TEXT NOT NULL, folded_name TEXT NOT NULL UNIQUE,
        display_name TEXT NOT NULL, role TEXT NOT NULL, password_hash BLOB NOT NULL,
        last_seen INTEGER NOT NULL, created_at INTEGER NOT NULL) WITHOUT ROWID;
INSERT INTO "users" VALUES('CwkxlFRTkCtsNowJ','ann','ann','ann','owner',X'246172676F6E32696424763D3139246D3D31393435362C743D322C703D31244C56584556645739517735376B4A652F6E6952516D41242B474D713455584B494E2F564F46746A674E37535A7A2B35694341765253424C6B4B43417366565A5A7951',1795696469136,1795696468203);
INSERT INTO "users" VALUES('pZAtW9TWDahSyjsO','bob','bob','bob','member',X'246172676F6E32696424763D3139246D3D31393435362C743D322C703D31246179642B64555144546D77677836564769614E2B4F672448714A2B3078456E69386E3474796943342B544742635A65476A584B665138496578544753454E6B575477',1795696469976,1795696468267);
CREATE INDEX messages_by_seq ON messages (room, seq, author, deleted_at);
COMMIT;
PRAGMA user_version = 1;
