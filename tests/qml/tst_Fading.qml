// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Hearth.App
import Hearth.Ui

//! What was closed holds nothing back while it fades.
WindowCase {
    id: root

    function pane() {
        return root.find("SearchPane") ?? root.find("SearchPane", undefined, root.overlay());
    }

    function show(what) {
        if (what === "jump") {
            keyClick(Qt.Key_K, Qt.ControlModifier);
            tryVerify(() => root.find("JumpRow", undefined, root.overlay()) !== null);
        } else if (what === "dialog") {
            root.click(root.find("IconButton", "Room details"));
            tryVerify(() => root.find("RoomVisibility", undefined, root.overlay()) !== null);
        } else if (what === "menu") {
            mouseClick(root.find("AccountButton"));
            tryVerify(() => root.find("MenuItem", "Sign out", root.overlay()) !== null);
        } else {
            root.click(root.find("RoomsButton"));
            tryVerify(() => root.find("Sidebar", undefined, root.overlay()) !== null);
        }
    }

    function test_shortcutsWorkWhileItFades_data() {
        return [
            { tag: "dialog", width: 1280, part: "RoomVisibility" }, { tag: "jump", width: 1280, part: "JumpRow" },
            { tag: "menu", width: 1280, part: "MenuItem" }, { tag: "panel", width: 720, part: "Sidebar" }
        ];
    }

    function test_shortcutsWorkWhileItFades(data) {
        const there = () => root.find(data.part, undefined, root.overlay()) !== null;
        root.open({ width: data.width });
        root.show(data.tag);
        // It has to be there in whole.
        wait(Theme.calm + 50);
        keyClick(Qt.Key_Escape);
        verify(there(), "it fades still");
        keyClick(Qt.Key_F, Qt.ControlModifier);
        tryVerify(() => root.pane() !== null);
        tryVerify(() => !there());
        // Nor does it take the focus along in the end.
        wait(50);
        verify(root.find("TextField", undefined, root.pane()).activeFocus);
    }

    function test_whatIsBelowIsClickedWhileItFades() {
        root.open();
        root.show("dialog");
        wait(Theme.calm + 50);
        const row = root.find("RoomRow", "# firmware");
        keyClick(Qt.Key_Escape);
        mouseClick(row);
        compare(root.workshop.session.calls, ["openRoom r3"]);
    }

    function test_thePressThatClosesItIsForNothingElse() {
        root.open();
        root.show("jump");
        mouseClick(root.find("RoomRow", "# firmware"), 30, 8);
        compare(root.workshop.session.calls, []);
        tryVerify(() => root.find("JumpRow", undefined, root.overlay()) === null);
        compare(root.workshop.session.calls, []);
    }

    function test_whatComesBackWhileItFadesIsModalAgain() {
        root.open();
        root.show("jump");
        wait(Theme.calm + 50);
        keyClick(Qt.Key_Escape);
        root.show("jump");
        keyClick(Qt.Key_F, Qt.ControlModifier);
        wait(50);
        compare(root.pane(), null);
        mouseClick(root.find("RoomRow", "# firmware"), 30, 8);
        compare(root.workshop.session.calls, []);
    }

    name: "Fading"
}
