// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import ".."

//! The field and what stands above it.
QtObject {
    id: root

    required property Workshop workshop
    readonly property RoomView general: root.workshop.general
    readonly property Composition composition: root.general.composition
    readonly property var states: [
        { name: "writing-reply", prepare: () => root.composition.mode = Composition.Reply, shown: ["Replying to Carol Diaz: Sure, full jitter", "Cancel (Esc)"] },
        { name: "writing-edit", prepare: () => root.edit(), shown: ["Changing your message", "Save"] },
        { name: "writing-edit-refused", prepare: () => root.refuse(), shown: ["The change was not saved"] },
        { name: "writing-suggestions", prepare: () => root.offer(), steps: ["type hi @"], shown: ["Suggestions", "Bob Lind, @bob"] },
        { name: "writing-many-lines", prepare: () => root.general.draft = Array(12).fill("One more line of what is being written.").join("\n"), shown: ["Send"] },
        { name: "writing-emoji", steps: ["click Button Insert an emoji"], shown: ["Choose an emoji", "Search emoji", "Categories"] },
        { name: "writing-emoji-none", steps: ["click Button Insert an emoji", "type qqqq"], shown: ["Search emoji", "No emoji named “qqqq”"] }
    ]

    function edit() {
        root.general.draft = "That is better than I hoped. Did it stay on Wi-Fi?";
        root.composition.line = "That is better than I hoped.";
        root.composition.mode = Composition.Edit;
    }

    function refuse() {
        root.edit();
        root.composition.problem = "The change was not saved: messages can be changed for 24 hours.";
    }

    function offer() {
        root.general.completion.rows = [
            { title: "Bob Lind", detail: "@bob", sign: "", initials: "BL", colorIndex: 2 },
            { title: "Carol Diaz", detail: "@carol", sign: "", initials: "CD", colorIndex: 1 },
            { title: "Maximiliane Wolkenstein-Hohenberg von der Heide", detail: "@maximiliane-wolkenstein", sign: "", initials: "MH", colorIndex: 7 },
            { title: "Everybody here", detail: "@here", sign: "@", initials: "", colorIndex: 0 }
        ];
    }
}
