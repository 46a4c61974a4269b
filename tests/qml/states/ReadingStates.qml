// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import ".."

//! What a room keeps in sight, and what its messages said before.
QtObject {
    id: root

    required property Workshop workshop
    readonly property RoomView general: root.workshop.general
    readonly property var showPins: ["click Button Pinned messages"]
    readonly property var states: [
        {
            name: "pins", prepare: () => root.workshop.reading.pin(), steps: root.showPins,
            shown: ["Pinned messages", "Who has the key", "The pump's manual", "Close the pinned messages"]
        },
        { name: "pins-menu", prepare: () => root.mayPin(), steps: root.showPins.concat("menu Button Bob Lind, yesterday 17:42"), shown: ["Go to the message", "Unpin"] },
        { name: "pins-offline", prepare: () => root.loseAll(), steps: root.showPins, shown: ["As it was when the connection was lost.", "The pump's manual"] },
        { name: "pins-refused", prepare: () => root.refuse(), steps: root.showPins, shown: ["It is still pinned: the server did not answer in time."] },
        { name: "pins-none", prepare: () => root.mayPin(), steps: root.showPins, finish: () => root.unpinAll(true), shown: ["Nothing is pinned here. A message's menu has"] },
        { name: "pins-none-to-do", prepare: () => root.workshop.reading.pin(), steps: root.showPins, finish: () => root.unpinAll(true), shown: ["Nothing is pinned here."] },
        { name: "pins-loading", prepare: () => root.workshop.reading.pin(), steps: root.showPins, finish: () => root.unpinAll(false), shown: ["Asking the server…"] },
        { name: "pins-error", prepare: () => root.workshop.reading.pin(), steps: root.showPins, finish: () => root.fail(), shown: ["The server did not answer in time.", "Try again"] },
        { name: "edits-marked", prepare: () => root.editMany(), shown: ["Sure, full jitter"] },
        {
            name: "edits-peek", prepare: () => root.workshop.reading.edit(),
            steps: ["hover Button Edited. Show the earlier versions", "see ToolTip Sure, half jitter"], shown: ["Edited 09:08: Sure, half jitter"]
        },
        {
            name: "edits-history", prepare: () => root.workshop.reading.edit(), steps: ["click Button Edited. Show the earlier versions"],
            shown: ["Edit history", "Now, since 09:08", "Sure, half jitter", "sure, jitter"]
        },
        {
            name: "edits-history-long", prepare: () => root.editAtLength(), steps: ["click Button Edited. Show the earlier versions"],
            shown: ["Edit history", "Now, since 09:08"]
        },
        {
            name: "edits-history-none", prepare: () => root.editUnkept(), steps: ["click Button Edited. Show the earlier versions"],
            shown: ["Edit history", "What it said before was not kept."]
        }
    ]

    function mayPin() {
        root.general.mayPin = true;
        root.workshop.reading.pin();
    }

    function loseAll() {
        root.mayPin();
        root.workshop.loseConnection();
    }

    function refuse() {
        root.mayPin();
        root.general.pins.problem = "It is still pinned: the server did not answer in time.";
    }

    function unpinAll(known) {
        root.general.pins.messages.loaded = known;
        root.general.pins.messages.rows = [];
        root.general.timeline.change(3, { pinned: false });
    }

    function fail() {
        root.unpinAll(false);
        root.general.pins.messages.error = "The server did not answer in time.";
    }

    //! With a line of its author above, and without.
    function editMany() {
        root.workshop.reading.edit();
        root.workshop.reading.pin();
        for (const row of [0, 2, 5])
            root.general.timeline.change(row, { edited: true, editedText: "Edited 09:13" });
        root.general.timeline.change(0, { pinned: true });
    }

    function editAtLength() {
        root.workshop.reading.edit();
        root.general.edits.rows = Array.from({ length: 9 }, (unused, i) => ({
            text: "Sure: the jitter is full, the cap is 30 s, and whoever comes back ".repeat(i % 3 + 1), time: `09:0${9 - i}`, fullTime: `Tuesday 17 November 2026 09:0${9 - i}`
        }));
        root.general.edits.more = true;
    }

    function editUnkept() {
        root.workshop.reading.edit();
        root.general.edits.rows = [];
    }
}
