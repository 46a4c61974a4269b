// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Hearth.App
import Hearth.Test
import Hearth.Ui

WindowCase {
    id: root

    readonly property Session session: root.workshop?.session ?? null
    property Desktop desktop: Desktop {}

    function menuItem(text) {
        return root.find("MenuItem", text, root.overlay());
    }

    function openMenuOf(label) {
        const row = root.find("RoomRow", label);
        mouseClick(row, row.width / 2, row.height / 2, Qt.RightButton);
        tryVerify(() => root.menuItem("Mark as read") !== null);
    }

    function choose(text) {
        tryVerify(() => root.menuItem(text) !== null);
        root.rendered();
        mouseClick(root.menuItem(text));
    }

    function test_markAsRead() {
        root.open();
        root.openMenuOf("# firmware");
        root.choose("Mark as read");
        tryCompare(root.session, "calls", ["markRead r3"]);
        root.openMenuOf("# random");
        compare(root.menuItem("Mark as read").enabled, false);
        keyClick(Qt.Key_Escape);
    }

    function test_notificationsAreChosenByMouse() {
        root.open();
        root.openMenuOf("# firmware");
        root.choose("Notifications");
        root.choose("Only mentions");
        tryCompare(root.session, "calls", ["setAttention r3 1"]);
    }

    function test_whatWasChosenForOneRoomIsNotCheckedForTheNext() {
        root.open();
        root.openMenuOf("# firmware");
        root.choose("Notifications");
        root.choose("Only mentions");
        tryVerify(() => root.menuItem("Mark as read") === null);
        root.openMenuOf("# random");
        root.choose("Notifications");
        tryVerify(() => root.menuItem("Only mentions") !== null);
        compare(root.menuItem("Only mentions").checked, false);
        compare(root.menuItem("As in the settings").checked, true);
        keyClick(Qt.Key_Escape);
        keyClick(Qt.Key_Escape);
    }

    function test_notificationsAreChosenByKeyboard() {
        root.open();
        root.find("Sidebar").forceActiveFocus();
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Menu);
        tryVerify(() => root.menuItem("Notifications") !== null);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Right);
        tryVerify(() => root.menuItem("None: mute it") !== null);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        tryCompare(root.session, "calls", ["setAttention r3 2"]);
    }

    function test_aMutedRoomIsCalm() {
        root.session.rooms.change(2, { attention: Attention.None, counted: 0 });
        root.open();
        const row = root.find("RoomRow", "# firmware");
        compare(root.find("Badge", undefined, row), null);
        verify(root.find("Icon", undefined, row, icon => icon.glyph === "bell-off") !== null);
        verify(row.Accessible.name.includes("muted"));
        verify(row.Accessible.name.includes("unread"));
        root.openMenuOf("# firmware");
        root.choose("Notifications");
        tryVerify(() => root.menuItem("None: mute it") !== null);
        compare(root.menuItem("None: mute it").checked, true);
        keyClick(Qt.Key_Escape);
        keyClick(Qt.Key_Escape);
    }

    function test_detailsAndLeavingOfARoomThatIsNotOpen() {
        root.open();
        root.openMenuOf("# firmware");
        root.choose("Room details");
        tryCompare(root.session.details, "calls", ["begin r3"]);
        tryVerify(() => root.find("ScrollPane", undefined, root.overlay()) !== null);
        keyClick(Qt.Key_Escape);
        tryVerify(() => root.find("ScrollPane", undefined, root.overlay()) === null);
        root.openMenuOf("# firmware");
        root.choose("Leave…");
        tryCompare(root.session.details.leaving, "calls", ["begin r3"]);
    }

    function test_whatIsNotThereIsNotOffered() {
        root.open();
        root.openMenuOf("# general");
        compare(root.menuItem("Leave…"), null);
        verify(root.menuItem("Room details") !== null);
        keyClick(Qt.Key_Escape);
        tryVerify(() => root.menuItem("Mark as read") === null);
        root.openMenuOf("Carol Diaz");
        compare(root.menuItem("Leave…"), null);
        compare(root.menuItem("Room details"), null);
        keyClick(Qt.Key_Escape);
    }

    function test_offlineOneDoesNotLeave() {
        root.workshop.loseConnection();
        root.open();
        root.openMenuOf("# firmware");
        compare(root.menuItem("Leave (not while offline)").enabled, false);
        keyClick(Qt.Key_Escape);
    }

    function test_leavingByACommandAsksFirst() {
        root.open();
        const leaving = root.session.details.leaving;
        root.workshop.general.leaveWanted();
        tryVerify(() => root.button("Cancel")?.activeFocus ?? false);
        compare(leaving.calls, ["begin " + root.workshop.general.roomId]);
        keyClick(Qt.Key_Return);
        tryVerify(() => root.button("Cancel") === null);
        compare(leaving.calls, ["begin " + root.workshop.general.roomId]);
        tryVerify(() => root.find("MessageInput").activeFocus);
        root.workshop.general.leaveWanted();
        tryVerify(() => root.button("Leave the room") !== null);
        root.click(root.button("Leave the room"));
        compare(leaving.calls.slice(-1), ["leave"]);
    }

    function test_whoClosesTheDirectoryWaitsForNothingThere() {
        root.open();
        mouseClick(root.find("IconButton", "Browse and create rooms"));
        tryVerify(() => root.find("SecondaryButton", "Join", root.overlay()) !== null);
        root.click(root.find("SecondaryButton", "Join", root.overlay()));
        compare(root.session.directory.log.calls, ["refresh", "join r9"]);
        keyClick(Qt.Key_Escape);
        compare(root.session.directory.log.calls, ["refresh", "join r9", "dismiss"]);
        tryVerify(() => root.find("SecondaryButton", "Join", root.overlay()) === null);
    }

    function test_aShorterListTakesThePlaceOfALongOne() {
        const room = i => ({ roomId: "x" + i, name: "room " + i, topic: "", memberCount: 1, joined: false });
        root.session.directory.rows = Array.from({ length: 60 }, (unused, i) => room(i));
        root.open({ width: 720, height: 480 });
        root.window.chat.dialogs.showDirectory();
        tryVerify(() => root.find("SecondaryButton", "Join", root.overlay()) !== null);
        // What is not drawn yet is still being made.
        for (let round = 0; round < 20; ++round) {
            root.session.directory.rows = Array.from({ length: 60 }, (unused, i) => room(i));
            wait(round);
            root.session.directory.rows = [room(0)];
            wait(0);
        }
        keyClick(Qt.Key_Escape);
        tryVerify(() => root.find("SecondaryButton", "Join", root.overlay()) === null);
    }

    function test_theDirectoryMakesPrivateRooms() {
        root.open();
        mouseClick(root.find("IconButton", "Browse and create rooms"));
        tryVerify(() => root.button("Create a room…") !== null);
        root.click(root.button("Create a room…"));
        tryVerify(() => root.find("CreateRoomForm", undefined, root.overlay()) !== null);
        const form = root.find("CreateRoomForm", undefined, root.overlay());
        root.find("LabelledField", undefined, form).text = "attic";
        root.click(root.find("Switch", undefined, form));
        root.click(root.find("PrimaryButton", "Create room", form));
        compare(root.session.directory.log.calls, ["refresh", "createPrivate attic "]);
    }

    function test_theLinkToARoomIsCopied() {
        root.open();
        root.openMenuOf("# firmware");
        root.choose("Copy link");
        compare(root.desktop.clipboard(), "hearth://box:9473/?room=r3");
        tryVerify(() => root.menuItem("Mark as read") === null);
        root.openMenuOf("Carol Diaz");
        compare(root.menuItem("Copy link"), null);
        keyClick(Qt.Key_Escape);
    }

    name: "RoomMenu"
}
