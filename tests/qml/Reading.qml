// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App

//! What a workshop keeps in sight, and what it said before.
QtObject {
    id: root

    required property QtObject workshop

    function pin() {
        const room = root.workshop.general;
        room.pins.messages.rows = [
            root.pinned(1, "m4", 41, "Sure, full jitter, capped at 30 s:", "09:05"),
            root.pinned(2, "x1", 12, "**Who has the key** to the lab this week: see the list on the door. Whoever takes it home by mistake brings it back before eight, since the others can't get in.", "yesterday 17:42"),
            root.pinned(3, "x2", 3, "The pump's manual: https://pumps.example/manual.pdf", "2 Nov 11:20")
        ];
        room.timeline.change(3, { pinned: true });
    }

    //! Carol changed what she wrote, twice.
    function edit() {
        const room = root.workshop.general;
        room.timeline.change(3, { edited: true, editedText: "Edited 09:08" });
        room.edits.present = "Sure, full jitter, capped at 30 s:";
        room.edits.presentTime = "09:08";
        room.edits.previous = "Sure, half jitter, capped at 30 s:";
        room.edits.rows = [
            { text: "Sure, half jitter, capped at 30 s:", time: "09:07", fullTime: "Tuesday 17 November 2026 09:07" },
            { text: "sure, jitter", time: "09:05", fullTime: "Tuesday 17 November 2026 09:05" }
        ];
        room.edits.offered = ["m4"];
    }

    function pinned(who, messageId, seq, body, time) {
        const [author, initials] = [["Alice Moor", "AM"], ["Carol Diaz", "CD"], ["Bob Lind", "BL"], ["Dave Oko", "DO"]][who];
        return { messageId, seq, author, initials, colorIndex: who, time, fullTime: time, body };
    }
}
