// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App

//! A server with a few people and some talk, for tests and previews.
QtObject {
    id: root

    property AppSettings settings: AppSettings {}
    readonly property ColorScheme scheme: root.settings.colorScheme
    property HostedServer hosting: HostedServer {}
    property Office office: Office { workshop: root }
    property Reading reading: Reading { workshop: root }
    property Crowd crowd: Crowd { workshop: root }
    property Ownership ownership: Ownership {}
    property Moods moods: Moods { workshop: root }
    property Greenhouse greenhouse: Greenhouse { workshop: root }
    property Telemetry telemetry: Telemetry { workshop: root }
    property StreamDesk streams: StreamDesk {}
    property RoomView general: RoomView {
        roomId: "r2"
        name: "general"
        topic: "Everything that fits nowhere else"
        memberCount: 14
        memberText: "14 members"
        typingText: "Carol and Bob are typing…"
        timeline.rows: root.talk
        members.rows: root.people
    }
    property RoomView empty: RoomView {
        roomId: "r3"
        name: "firmware"
        memberCount: 1
        memberText: "1 member"
        members.rows: [Object.assign({}, root.people[0], { section: "Online — 1" })]
    }
    property RoomView loading: RoomView {
        roomId: "r4"
        name: "design"
        topic: "How it looks"
        timeline.loaded: false
        timeline.loading: true
    }
    property RoomView direct: RoomView {
        roomId: "d1"
        name: "Carol Diaz"
        isDirect: true
        memberCount: 2
        memberText: "2 members"
        timeline.rows: [root.talk[3], root.said("m3", 0, root.talk[4].text, "09:03", { startsGroup: true, showDay: true, day: "Today" })]
        members.rows: root.people.slice(0, 2)
    }
    property RoomView left: RoomView {
        roomId: "r7"
        name: "# lab"
        left: true
        memberText: "you are not in this room any more"
    }
    property Session session: Session {
        serverName: "Workshop LAN"
        address: "127.0.0.1:9473"
        userId: "u1"
        username: "alice"
        displayName: "Alice Moor"
        initials: "AM"
        currentRoom: root.general
        connection.pillText: "Connected · 4 ms · encrypted"
        rooms.rows: [
            root.room("r1", "announcements", 0, 0), root.room("r2", "general", 0, 0, true), root.room("r3", "firmware", 12, 12),
            root.room("r4", "design", 3, 0), root.room("r5", "random", 0, 0)
        ]
        directs.rows: [
            root.person("d1", "Carol Diaz", "CD", 1, Presence.Online, 1), root.person("d2", "Bob Lind", "BL", 2, Presence.Away, 0),
            root.person("d3", "Dave Oko", "DO", 3, Presence.Offline, 0)
        ]
        newMessage.rows: root.people.slice(1).map(person => Object.assign({ username: person.name.split(" ")[0].toLowerCase() }, person))
        jump.rows: root.office.places
        directory.rows: [
            { roomId: "r1", name: "announcements", topic: "News of the workshop", memberCount: 14, joined: true },
            { roomId: "r2", name: "general", topic: "Everything that fits nowhere else", memberCount: 14, joined: true },
            { roomId: "r9", name: "garden", topic: "Beds, tools and who waters on weekends", memberCount: 6, joined: false }
        ]
    }
    property SessionList sessions: SessionList {
        current: root.session
        account.devices.rows: [
            { deviceId: "dev-1", name: "workshop laptop", usedText: "Last used 09:00", current: true },
            { deviceId: "dev-2", name: "kitchen tablet", usedText: "Last used yesterday 21:00", current: false }
        ]
    }
    // Newest first, as the timeline is.
    readonly property var talk: [
        root.said("m7", 3, "And the pump reports its flow.", "09:12", {}),
        root.said("m6", 3, "The sensors feed now publishes humidity too, open it in the inspector.", "09:11", { startsGroup: true, showNew: true }),
        root.said("m5", 1, "reconnect: base 500 ms, cap 30 s, jitter full", "09:06", {}),
        root.said("m4", 1, "Sure, full jitter, capped at 30 s:", "09:05", { startsGroup: true }),
        root.said("m3", 2, "Can you share the reconnect settings you used?", "09:03", { startsGroup: true, showDay: true, day: "Today" }),
        root.said("m2", 0, "That is better than I hoped. Did it stay on Wi-Fi the whole time, or did you move it to the cable after the first night? I would like to put both numbers into the notes before anybody asks.", "17:44", { startsGroup: true }),
        root.said("m1", 1, "The gateway board survived the weekend soak: 0 drops in 61 h.", "17:42", { startsGroup: true, showDay: true, day: "Yesterday" })
    ]
    readonly property var people: [
        root.member("u1", "Alice Moor", "AM", 0, Presence.Online, "Online — 3", "", true),
        root.member("u2", "Carol Diaz", "CD", 1, Presence.Online, "Online — 3", ""),
        root.member("u5", "Erin Vale", "EV", 4, Presence.DoNotDisturb, "Online — 3", ""),
        root.member("u3", "Bob Lind", "BL", 2, Presence.Away, "Away — 1", ""),
        root.member("u4", "Dave Oko", "DO", 3, Presence.Offline, "Offline — 1", "2 h")
    ]

    function room(roomId, name, unread, mentions, current) {
        return {
            roomId, name, unread, mentions, current: current ?? false, initials: "", colorIndex: 0, presence: Presence.Offline, counted: unread,
            attention: Attention.Usual, mayLeave: name !== "general", secondInitials: "", secondColor: 0
        };
    }

    function person(roomId, name, initials, colorIndex, presence, unread) {
        return {
            roomId, name, unread, mentions: 0, current: false, initials, colorIndex, presence, counted: unread, attention: Attention.Usual,
            mayLeave: false, secondInitials: "", secondColor: 0
        };
    }

    function member(userId, name, initials, colorIndex, presence, section, lastSeen, self) {
        return {
            userId, name, initials, colorIndex, presence, section, lastSeen, lastSeenText: lastSeen ? `last seen ${lastSeen} ago` : "", statusLine: "",
            self: self ?? false, mark: MemberModel.Unmarked, markText: "", actions: self ? 0 : MemberModel.WriteTo, handle: "@" + userId
        };
    }

    function said(key, who, text, time, more) {
        const [author, initials] = [["Alice Moor", "AM"], ["Carol Diaz", "CD"], ["Bob Lind", "BL"], ["Dave Oko", "DO"]][who];
        const presence = [Presence.Online, Presence.Online, Presence.Away, Presence.Offline][who];
        const plain = { day: "", showDay: false, showNew: false, startsGroup: false, state: TimelineModel.Sent, stateText: "", edited: false, pinned: false, deleted: false, reactionText: "",
            mentions: [], editedText: "", removedText: "", replies: false, replyAuthor: "", replyText: "", problem: "", reactions: [] };
        return Object.assign({ key, author, authorId: "u" + who, initials, colorIndex: who, presence, text, time, fullTime: time, own: who === 0 }, plain, more);
    }

    //! Alice owns the room on screen.
    function own() {
        root.ownership.giveTo(root);
    }

    function loseConnection() {
        const connection = root.session.connection;
        connection.online = false;
        connection.state = ConnectionStatus.Waiting;
        connection.pillTone = ConnectionStatus.Warning;
        connection.pillText = "Reconnecting · last seen online 09:12";
        connection.bannerVisible = true;
        connection.bannerText = "Connection lost. Retrying in 4 s (attempt 3). 2 messages wait.";
        connection.waitingText = "2 messages wait.";
        root.general.typingText = "";
        root.general.members.rows = root.people.map(row => Object.assign({}, row, { section: row.section + ", last known" }));
        const waits = { state: TimelineModel.Queued, stateText: "waiting to be sent" };
        root.general.timeline.insertAt(0, root.said("p1", 0, "Got it, opening it now.", "09:13", Object.assign({ startsGroup: true }, waits)));
        root.general.timeline.insertAt(0, root.said("p2", 0, "Can you add the pump to it as well?", "09:13", waits));
    }

    function askForKey(question, reason) {
        question.reason = reason;
        question.server = "192.168.1.20:9473";
        question.words = "fountain sandal paper iris baker otter dinner beetle";
        question.hex = "6fee cc8c 16c5 551d 9feb 3eb5 f77e 2da7 73bf 68bd 9ef9 c529 27ce b2c8 6e56 892b";
        question.expectedWords = "lemon acorn tiger velvet oasis comet raven spoon";
        question.expectedHex = "81a0 0003 f7ff 9a2c 9d1e 4b7d 0c55 e1f2 3a68 77b9 c0de 1402 55aa 9fe3 06d4 b781";
        question.asked = true;
    }

    function changeKey() {
        root.loseConnection();
        const connection = root.session.connection;
        connection.keyRefused = true;
        connection.pillTone = ConnectionStatus.Bad;
        connection.pillText = "Not connected · another key";
        connection.bannerText = "What answers at 192.168.1.20:9473 shows another key than your server, so nothing was sent to it. You can go on reading.";
        root.askForKey(root.sessions.changedKey, KeyQuestion.Changed);
    }

    function failOne() {
        root.general.timeline.insertAt(0, root.said("p3", 0, "This one did not get through.", "09:14", {
            startsGroup: true, state: TimelineModel.Failed, stateText: "Not sent: the room no longer takes messages"
        }));
    }

    function beLeftOut() {
        root.session.leftRooms.rows = [{ roomId: "r7", title: "# lab", current: false }];
    }

    function openLeft() {
        root.beLeftOut();
        const gone = { startsGroup: true, state: TimelineModel.Failed, stateText: "Not sent: you are not in this room any more" };
        root.left.timeline.rows = [root.said("p4", 0, "Is the soldering iron free tonight?", "09:14", gone)];
        root.session.currentRoom = root.left;
    }

    function addHistory(count) {
        const rows = Array.from({ length: count }, (unused, i) => root.said("h" + i, i % 4, "Older message number " + i, "08:00", { startsGroup: true }));
        root.general.timeline.rows = root.talk.concat(rows);
    }
}
