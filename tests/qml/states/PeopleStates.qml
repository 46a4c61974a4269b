// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import ".."

//! Those in a room, and what is done to them.
QtObject {
    id: root

    required property Workshop workshop
    readonly property var members: ({ steps: ["click Button Show the members"] })
    readonly property var states: [
        { name: "members", prepare: () => root.workshop.own(), narrow: root.members, shown: ["Alice Moor (you), @u1, owner of this room", "Carol Diaz, @u2, moderator", "Dave Oko"] },
        {
            name: "member-menu", prepare: () => root.workshop.own(), narrow: root.members, steps: ["menu ListItem Carol Diaz, @u2, moderator"],
            shown: ["Write to Carol Diaz", "Remove as moderator", "Hand over the room…", "Ban…"]
        },
        {
            name: "member-hand-over", prepare: () => root.workshop.own(), narrow: root.members,
            steps: ["menu ListItem Carol Diaz, @u2, moderator", "click MenuItem Hand over the room…"], shown: ["Hand #general over to Carol Diaz?", "Cancel"]
        },
        {
            name: "member-ban", prepare: () => root.workshop.own(), narrow: root.members,
            steps: ["menu ListItem Carol Diaz, @u2, moderator", "click MenuItem Ban…"], shown: ["Ban Carol Diaz from #general?", "Cancel", "They are removed"]
        },
        { name: "members-offline", prepare: () => root.workshop.loseConnection(), narrow: root.members, shown: ["Dave Oko"] },
        { name: "members-many", prepare: () => root.crowd(), narrow: root.members, shown: ["Alice Moor (you)"] }
    ]

    function crowd() {
        const many = Array.from({ length: 40 }, (unused, i) => root.workshop.member("m" + i, "Member number " + i, "M" + i % 10, i, Presence.Offline, "Offline — 41", "3 d"));
        const wordy = root.workshop.member("m99", "Maximiliane Wolkenstein-Hohenberg von der Heide", "MH", 7, Presence.Away, "Away — 2", "12 min");
        root.workshop.general.members.rows = root.workshop.people.slice(0, 3).concat([Object.assign({}, root.workshop.people[3], { section: "Away — 2" }), wordy], many);
    }
}
