// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Hearth.App
import Hearth.Ui

MessageCase {
    id: root

    function pane() {
        return root.find("PinnedPane") ?? root.find("PinnedPane", undefined, root.overlay());
    }

    function pinRow(messageId) {
        return root.find("PinRow", undefined, root.pane(), row => row.messageId === messageId);
    }

    function header() {
        return root.find("PinsButton");
    }

    function openPins(properties) {
        root.room.mayPin = true;
        root.open(properties ?? {});
        root.workshop.reading.pin();
        root.click(root.header());
        tryVerify(() => root.pane() !== null && root.pinRow("x2") !== null);
    }

    function test_theMenuPinsAndUnpins_data() {
        return [{ tag: "pin", key: "m3", item: "Pin", other: "Unpin", call: "pin m3" }, { tag: "unpin", key: "m4", item: "Unpin", other: "Pin", call: "unpin m4" }];
    }

    function test_theMenuPinsAndUnpins(data) {
        root.actions.pinner = true;
        root.open();
        root.workshop.reading.pin();
        root.openMenu(data.key);
        compare(root.item(data.other), null);
        root.choose(data.item);
        compare(root.actions.calls, [data.call]);
    }

    function test_whoMayNotIsNotOfferedIt() {
        root.open();
        root.workshop.reading.pin();
        for (const key of ["m3", "m4"]) {
            root.openMenu(key);
            compare(root.item("Pin"), null);
            compare(root.item("Unpin"), null);
            keyClick(Qt.Key_Escape);
            tryVerify(() => root.item("Copy text") === null);
        }
    }

    function test_aPinnedMessageBearsAMark() {
        root.open();
        root.workshop.reading.pin();
        verify(root.find("PinnedMark", undefined, root.row("m4")) !== null);
        verify(root.row("m4").Accessible.name.includes("pinned"));
        compare(root.find("PinnedMark", undefined, root.row("m3")), null);
        verify(!root.row("m3").Accessible.name.includes("pinned"));
    }

    function test_theHeaderCountsThem() {
        root.open();
        compare(root.header(), null);
        root.workshop.reading.pin();
        tryVerify(() => root.header() !== null);
        compare(root.header().Accessible.name, "Pinned messages: 3");
        root.click(root.header());
        tryVerify(() => root.pane() !== null);
        verify(root.find("MembersPane") === null);
        root.click(root.header());
        tryVerify(() => root.pane() === null);
        verify(root.find("MembersPane") !== null);
    }

    function test_theSearchTakesItsPlace() {
        root.openPins();
        keyClick(Qt.Key_F, Qt.ControlModifier);
        tryVerify(() => root.pane() === null);
        verify(root.find("SearchPane") !== null);
        root.click(root.header());
        tryVerify(() => root.pane() !== null);
        compare(root.find("SearchPane"), null);
    }

    function test_choosingOneGoesThere() {
        root.openPins();
        root.click(root.pinRow("x1"));
        compare(root.workshop.session.calls, ["openMessage r2 12"]);
        verify(root.pane() !== null);
    }

    function test_theKeyboardWalksThem() {
        root.openPins();
        tryVerify(() => root.pinRow("m4").keyboardHere);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        compare(root.workshop.session.calls, ["openMessage r2 12"]);
        keyClick(Qt.Key_Menu);
        tryVerify(() => root.item("Unpin") !== null);
        wait(0);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        tryCompare(root.room.pins, "calls", ["unpin x1"]);
        tryVerify(() => root.item("Unpin") === null && root.pinRow("x1").keyboardHere);
        keyClick(Qt.Key_Escape);
        tryVerify(() => root.pane() === null);
        tryVerify(() => root.find("MessageInput").activeFocus);
    }

    function test_thePointerUnpins() {
        root.openPins();
        root.hover(root.pinRow("x2"));
        const button = () => root.find("IconButton", "Unpin", root.pinRow("x2"));
        tryVerify(() => button() !== null);
        root.click(button());
        compare(root.room.pins.calls, ["unpin x2"]);
        compare(root.workshop.session.calls, []);
    }

    function test_withoutAConnectionNothingIsUnpinned() {
        root.openPins();
        root.workshop.loseConnection();
        root.hover(root.pinRow("x2"));
        compare(root.find("IconButton", "Unpin", root.pinRow("x2")), null);
        verify(root.find("HintText", "As it was when the connection was lost.", root.pane()) !== null);
        mouseClick(root.pinRow("x2"), 20, 10, Qt.RightButton);
        tryVerify(() => root.item("Unpin (not while offline)") !== null);
        verify(!root.item("Unpin (not while offline)").enabled);
    }

    function test_saysWhyThereIsNothing_data() {
        return [
            { tag: "may pin", mayPin: true, online: true, loaded: true, error: "", says: /^Nothing is pinned here\. A message's menu/ },
            { tag: "may not", mayPin: false, online: true, loaded: true, error: "", says: /^Nothing is pinned here\.$/ },
            { tag: "offline", mayPin: true, online: false, loaded: false, error: "", says: /^This can be read when/ },
            { tag: "refused", mayPin: true, online: true, loaded: false, error: "No, not now.", says: /^No, not now\.$/ }
        ];
    }

    function test_saysWhyThereIsNothing(data) {
        root.openPins();
        root.room.mayPin = data.mayPin;
        root.workshop.session.connection.online = data.online;
        root.room.pins.messages.loaded = data.loaded;
        root.room.pins.messages.error = data.error;
        root.room.pins.messages.rows = [];
        tryVerify(() => root.find("PlainText", undefined, root.pane(), text => data.says.test(text.text)) !== null);
        verify(root.header() !== null);
        if (!data.error)
            return;
        root.click(root.find("SecondaryButton", "Try again", root.pane()));
        compare(root.room.pins.calls, ["refresh"]);
    }

    function test_waitsForThem() {
        root.openPins();
        root.room.pins.messages.loaded = false;
        root.room.pins.messages.rows = [];
        tryVerify(() => root.find("SkeletonRow", undefined, root.pane()) !== null);
    }

    function test_whatCouldNotBeUnpinnedIsTold() {
        root.openPins();
        root.room.pins.problem = "You may not unpin messages here.";
        verify(root.find("HintText", "You may not unpin messages here.", root.pane()) !== null);
    }

    function test_liesOverTheTimelineWhereItIsNarrow() {
        root.openPins({ width: 720, height: 480 });
        tryVerify(() => root.pinRow("m4").height > 0);
        root.click(root.pinRow("m4"));
        compare(root.workshop.session.calls, ["openMessage r2 41"]);
        tryVerify(() => root.pane() === null);
    }

    function test_goesWithTheRoom() {
        root.openPins();
        root.workshop.session.currentRoom = root.workshop.empty;
        tryVerify(() => root.find("PlainText", "Nothing is pinned here.", root.pane()) !== null);
        root.workshop.openLeft();
        tryVerify(() => root.pane() === null);
        compare(root.header(), null);
    }

    name: "Pins"
}
