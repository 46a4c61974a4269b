// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import ".."

//! What stands in the place of messages, or says something of all of them.
QtObject {
    id: root

    required property Workshop workshop
    readonly property Session session: root.workshop.session
    readonly property RoomView general: root.workshop.general
    readonly property var states: [
        { name: "timeline-empty", prepare: () => root.enter(root.workshop.empty), shown: ["Message #firmware"] },
        { name: "timeline-loading", prepare: () => root.enter(root.workshop.loading), shown: ["# design"] },
        { name: "timeline-delayed", prepare: () => root.delay(), shown: ["The server is busy. The messages come in a moment…"] },
        { name: "timeline-error", prepare: () => root.fail(), shown: ["Try again"] },
        { name: "timeline-never-read", prepare: () => root.keepAway(), shown: ["# design"] },
        {
            name: "timeline-older-error", only: "wide", prepare: () => root.failAbove(),
            shown: ["The server could not be asked", "Try again"]
        },
        { name: "timeline-new-line", prepare: () => root.workshop.addHistory(60), shown: ["And the pump reports its flow."] },
        { name: "timeline-missed", prepare: () => root.miss(), shown: ["37 new since 09:12. Go to the first of them", "Put this away"] },
        { name: "timeline-further-up", prepare: () => root.workshop.addHistory(60), steps: ["wheel 8"], shown: ["Jump to newest", "Older message number"] },
        { name: "timeline-direct", prepare: () => root.enter(root.workshop.direct), shown: ["Carol Diaz, online", "Message Carol Diaz"] },
        { name: "timeline-direct-offline", prepare: () => root.loseDirect(), shown: ["Carol Diaz, offline"] },
        { name: "timeline-left", prepare: () => root.enterLeft(), shown: ["What could not be sent stays here", "Delete"], wide: { shown: ["# lab"] } },
        { name: "timeline-read-only", prepare: () => root.closeRoom(), shown: ["Only owners and moderators write here."] }
    ]

    function enter(room) {
        for (const model of [root.session.rooms, root.session.directs, root.session.leftRooms])
            model.rows = model.rows.map(row => Object.assign({}, row, { current: row.roomId === room.roomId }));
        root.session.currentRoom = room;
    }

    function enterLeft() {
        root.workshop.openLeft();
        root.enter(root.workshop.left);
    }

    //! More came than the window shows.
    function miss() {
        const rows = Array.from({ length: 37 }, (unused, i) => root.workshop.said("n" + i, 1 + i % 3, "What came meanwhile, number " + (37 - i), "09:20", { startsGroup: true, showNew: i === 36 }));
        root.general.timeline.rows = rows.concat(root.workshop.talk.slice(2));
        root.general.missed.count = 37;
        root.general.missed.text = "37 new since 09:12";
    }

    function delay() {
        root.workshop.loading.timeline.delayed = true;
        root.enter(root.workshop.loading);
    }

    function fail() {
        root.general.timeline.rows = [];
        root.general.timeline.error = "The server does not know this room. It may have been deleted while you were away.";
    }

    function failAbove() {
        root.general.timeline.hasOlder = true;
        root.general.timeline.error = "The server could not be asked for older messages.";
    }

    function keepAway() {
        root.workshop.loseConnection();
        root.workshop.loading.timeline.loading = false;
        root.enter(root.workshop.loading);
    }

    function loseDirect() {
        root.workshop.loseConnection();
        root.enter(root.workshop.direct);
    }

    //! A guest in a room where only moderators write.
    function closeRoom() {
        root.general.mayWrite = false;
        root.general.typingText = "";
        root.general.actions.own = [];
        root.session.rooms.rows = root.session.rooms.rows.slice(1, 2);
        root.session.directs.rows = [];
    }
}
