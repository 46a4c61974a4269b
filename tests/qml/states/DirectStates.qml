// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import ".."

//! Direct messages with several people, and the way to one.
QtObject {
    id: root

    required property Workshop workshop
    readonly property Session session: root.workshop.session
    readonly property NewMessage people: root.session.newMessage
    readonly property var drawer: ({ steps: ["click Button Show the rooms"] })
    readonly property var begin: ["click Button New message"]
    readonly property string group: root.workshop.crowd.group.name
    readonly property var states: [
        { name: "group", prepare: () => root.workshop.crowd.open(), shown: [root.group, "Message " + root.group], wide: { shown: ["Carol Diaz, @u2, online"] } },
        { name: "group-row", prepare: () => root.workshop.crowd.add(), narrow: root.drawer, shown: [root.group, "Carol Diaz"] },
        { name: "group-members", only: "narrow", prepare: () => root.workshop.crowd.open(), steps: ["click Button Show the members"], shown: ["Carol Diaz, @u2, online"] },
        { name: "group-empty", prepare: () => root.openEmpty(), shown: ["This conversation is between you and " + root.group + "."] },
        { name: "new-message", narrow: root.drawer, steps: root.begin, shown: ["New message", "Whom to write to", "Carol Diaz, @carol", "Begin the conversation"] },
        { name: "new-message-several", prepare: () => root.chooseSome(), narrow: root.drawer, steps: root.begin, shown: ["Take Carol Diaz out", "Take Dave Oko out", "Erin Vale, @erin"] },
        { name: "new-message-many", prepare: () => root.chooseMany(), narrow: root.drawer, steps: root.begin, shown: ["That is as many as one direct message holds."] },
        { name: "new-message-nobody", prepare: () => root.people.rows = [], narrow: root.drawer, steps: root.begin.concat("type zzz"), shown: ["You know nobody else of that name."] },
        { name: "new-message-refused", prepare: () => root.refuse(), narrow: root.drawer, steps: root.begin, shown: ["The server did not answer in time."] },
        { name: "new-message-offline", prepare: () => root.loseConnection(), narrow: root.drawer, steps: root.begin, shown: ["This needs the connection to the server."] }
    ]

    function openEmpty() {
        root.workshop.crowd.open();
        root.workshop.crowd.group.timeline.rows = [];
    }

    function chooseSome() {
        root.people.chosen = ["u2", "u4"];
    }

    //! As many as fit, one of them of a name that is longer than a line.
    function chooseMany() {
        const wordy = { userId: "u9", name: "Maximiliane Wolkenstein-Hohenberg von der Heide", username: "maximiliane", initials: "MH", colorIndex: 7 };
        const many = Array.from({ length: 7 }, (unused, i) => ({ userId: "g" + i, name: "Person number " + i, username: "person" + i, initials: "P" + i, colorIndex: i }));
        root.people.rows = root.people.rows.concat([wordy], many);
        root.people.chosen = ["u2", "u9"].concat(many.map(person => person.userId));
        root.people.full = true;
        root.people.limitText = "That is as many as one direct message holds. For more make a room.";
    }

    function refuse() {
        root.chooseSome();
        root.people.errand.error = "The server did not answer in time.";
    }

    function loseConnection() {
        root.chooseSome();
        root.workshop.loseConnection();
    }
}
