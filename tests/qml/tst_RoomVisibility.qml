// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Hearth.App
import Hearth.Ui

WindowCase {
    id: root

    readonly property RoomDetails details: root.workshop?.session.details ?? null

    function part() {
        return root.find("RoomVisibility", undefined, root.overlay());
    }

    function openDetails() {
        root.open();
        root.click(root.find("IconButton", "Room details"));
        tryVerify(() => root.part() !== null);
        // The dialog takes the focus once it has come in whole.
        if (root.details.mayUpdate)
            tryVerify(() => root.find("LabelledField", undefined, root.overlay())?.activeFocus ?? false);
    }

    function test_whatComesOfBeingPublicIsSaidBefore() {
        root.workshop.own();
        root.details.isPrivate = true;
        root.openDetails();
        root.click(root.button("Make public…"));
        tryVerify(() => root.button("Keep it private")?.activeFocus ?? false);
        verify(root.find("PlainText", undefined, root.part(), text => text.text.includes("everything that was said in it so far")) !== null);
        keyClick(Qt.Key_Return);
        tryVerify(() => root.button("Make public…")?.activeFocus ?? false);
        verify(!root.details.calls.includes("setPrivate 0"));
        keyClick(Qt.Key_Return);
        tryVerify(() => root.button("Make it public") !== null);
        root.click(root.button("Make it public"));
        verify(root.details.calls.includes("setPrivate 0"));
        root.details.isPrivate = false;
        tryVerify(() => root.button("Make private…") !== null);
    }

    function test_itIsClosedTheSameWay() {
        root.workshop.own();
        root.openDetails();
        root.click(root.button("Make private…"));
        tryVerify(() => root.button("Make it private") !== null);
        root.click(root.button("Make it private"));
        verify(root.details.calls.includes("setPrivate 1"));
        root.details.opening.error = "The server said no.";
        tryVerify(() => root.find("HintText", "The server said no.", root.part()) !== null);
    }

    function test_whoMayNotIsNotAsked() {
        root.workshop.own();
        root.details.maySetVisibility = false;
        root.openDetails();
        compare(root.button("Make private…"), null);
        verify(root.find("HintText", undefined, root.part(), hint => hint.text.startsWith("Public")) !== null);
    }

    name: "RoomVisibility"
}
