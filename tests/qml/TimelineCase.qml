// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Hearth.App
import Hearth.Ui

//! A test of where one is among the messages.
WindowCase {
    id: root

    readonly property RoomView room: root.workshop?.general ?? null

    function hear(text) {
        root.room.timeline.insertAt(0, root.workshop.said("new " + text, 2, text, "09:20", { startsGroup: true }));
        root.room.arrived();
    }

    function list() {
        return root.find("NavigableList", undefined, root.find("Timeline"));
    }

    function scrollUp() {
        tryVerify(() => root.list().contentHeight > 2 * root.list().height && root.list().atYEnd);
        // Notch by notch, as a hand turns it: Qt 6.8 reckons the speed from the times between them.
        for (let notch = 0; notch < 20; ++notch) {
            mouseWheel(root.list(), 200, 200, 0, 120);
            wait(20);
        }
        tryCompare(root.find("Timeline"), "atNewest", false);
        // Not every version of Qt calls a turn of the wheel a movement.
        let y = NaN;
        tryVerify(() => {
            const before = y;
            y = root.list().contentY;
            wait(100);
            return before === y && root.list().contentY === y;
        });
    }
}
