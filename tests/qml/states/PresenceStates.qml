// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import ".."

//! What one tells of oneself, and what the others say.
QtObject {
    id: root

    required property Workshop workshop
    readonly property OwnPresence own: root.workshop.session.ownPresence
    readonly property var members: ({ steps: ["click Button Show the members"] })
    readonly property var states: [
        {
            name: "presence-members", prepare: () => root.workshop.moods.speak(), narrow: root.members,
            shown: ["Carol Diaz, @u2, online, 🔧 At the lathe", "Dave Oko, @u4, offline, last seen 2 h ago, On holiday"]
        },
        {
            name: "presence-member-menu", prepare: () => root.workshop.moods.speak(), narrow: root.members,
            steps: ["menu ListItem Carol Diaz, @u2"], shown: ["Carol Diaz, online, 🔧 At the lathe", "Write to Carol Diaz"]
        },
        {
            name: "presence-direct", prepare: () => root.openDirect(Presence.Online, ""),
            shown: ["Carol Diaz, online, 🔧 At the lathe"]
        },
        {
            name: "presence-direct-away", prepare: () => root.openDirect(Presence.Offline, "last seen 2 hours ago"),
            shown: ["Carol Diaz, offline, last seen 2 hours ago, 🔧 At the lathe"]
        },
        {
            name: "presence-account", prepare: () => root.workshop.moods.speak(), steps: ["click Button Alice Moor"],
            shown: ["Do not disturb until 15:30", "🌱 In the garden · until 18:00", "Change your status…", "Clear your status"]
        },
        { name: "presence-disturb", steps: ["click Button Alice Moor", "click MenuItem Do not disturb"], shown: ["For 30 minutes", "Until I turn it off"] },
        {
            name: "notice", prepare: () => root.workshop.moods.receive({ count: 3, link: "https://greenhouse.example/beds/3" }),
            shown: ["Frost tonight – The greenhouse is at 2 °C. – thermometer, 09:12", "Open link", "Put this notice away"]
        },
        {
            name: "notice-long", prepare: () => root.workshop.moods.receive({ body: "The beds by the door are colder than the rest, and the pump is off. ".repeat(15) }),
            steps: ["click Button Show all"], shown: ["Show less"]
        },
        {
            name: "notice-held", prepare: () => root.workshop.moods.receive({ count: 12, title: "Greenhouse", body: "data.celsius is 31.5, above 30. 3 more came since the last notice.", about: "09:12", leadsInside: true }),
            shown: ["Greenhouse – data.celsius is 31.5", "Show", "Put all away"]
        },
        { name: "presence-jump", steps: ["press Ctrl+K"], shown: ["Do not disturb for 1 hour", "Set a status…"] },
        { name: "presence-status", steps: root.editing, shown: ["Your status", "Choose an emoji", "Clear it after"] },
        {
            name: "presence-status-kept", prepare: () => root.workshop.moods.speak(),
            steps: ["click Button Alice Moor", "click MenuItem Change your status…"], shown: ["Your status", "Take 🌱 away", "Clear your status"]
        },
        {
            name: "presence-status-wrong", steps: root.editing, finish: () => root.own.saying.error = "That could not be done: the server is busy.",
            shown: ["That could not be done"]
        }
    ]
    readonly property list<string> editing: ["click Button Alice Moor", "click MenuItem Set a status…"]

    function openDirect(presence, lastSeenText) {
        root.workshop.moods.speak();
        const direct = root.workshop.direct;
        direct.members.rows = direct.members.rows.map(row => Object.assign({}, row, row.self ? {} : { presence, lastSeenText }));
        root.workshop.session.currentRoom = direct;
    }
}
