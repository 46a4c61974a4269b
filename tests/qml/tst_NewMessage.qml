// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Hearth.App
import Hearth.Ui

WindowCase {
    id: root

    readonly property Session session: root.workshop?.session ?? null
    readonly property NewMessage people: root.session?.newMessage ?? null

    function field() {
        return root.find("TextField", undefined, root.overlay(), field => field.Accessible.name === "Whom to write to");
    }

    function chip(name) {
        return root.find("RecipientChip", name, root.overlay());
    }

    function openDialog() {
        root.open();
        root.click(root.find("IconButton", "New message"));
        tryVerify(() => root.field()?.activeFocus ?? false);
        compare(root.people.log.calls, ["start"]);
    }

    function test_makesNoRowsAhead() {
        root.people.rows = Array.from({ length: 60 }, (unused, i) => Object.assign({}, root.people.rows[0], { userId: "x" + i, name: "Person " + i }));
        root.openDialog();
        tryVerify(() => root.find("RecipientRow", undefined, root.overlay()) !== null);
        root.verifyNoneAhead("RecipientRow");
    }

    function test_lettersAndEnterTakeSomebodyIn() {
        root.openDialog();
        compare(root.button("Begin").enabled, false);
        root.type("ca");
        compare(root.people.filter, "ca");
        keyClick(Qt.Key_Return);
        verify(root.people.log.calls.includes("choose u2"));
        tryVerify(() => root.chip("Carol Diaz") !== null);
        compare(root.field().text, "");
        // Nobody is lit, so Enter begins.
        keyClick(Qt.Key_Return);
        compare(root.people.log.calls[root.people.log.calls.length - 1], "open");
    }

    function test_arrowsChooseToo() {
        root.openDialog();
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Up);
        keyClick(Qt.Key_Return);
        verify(root.people.log.calls.includes("choose u2"));
        keyClick(Qt.Key_Up);
        keyClick(Qt.Key_Return);
        verify(root.people.log.calls.includes("choose u4"));
    }

    function test_backspaceAndAPressTakeSomebodyOut() {
        root.openDialog();
        tryVerify(() => root.find("RecipientRow", "Bob Lind", root.overlay()) !== null);
        root.click(root.find("RecipientRow", "Bob Lind", root.overlay()));
        tryVerify(() => root.chip("Bob Lind") !== null);
        verify(root.field().activeFocus);
        keyClick(Qt.Key_Backspace);
        verify(root.people.log.calls.includes("dropLast"));
        root.click(root.chip("Bob Lind"));
        verify(root.people.log.calls.includes("drop u3"));
        tryVerify(() => root.chip("Bob Lind") === null);
    }

    function test_theRoomThatOpensIsShown() {
        root.openDialog();
        root.people.opened("d4");
        tryVerify(() => root.field() === null);
        verify(root.session.calls.includes("openRoom d4"));
        compare(root.people.log.calls, ["start", "finish"]);
    }

    function test_whatStandsInTheWayIsSaid() {
        root.openDialog();
        root.people.choose("u3");
        tryVerify(() => root.button("Begin").enabled);
        root.people.errand.error = "Not all of them are on this server any more.";
        tryVerify(() => root.find("HintText", root.people.errand.error, root.overlay()) !== null);
        root.people.full = true;
        root.people.limitText = "That is as many as one direct message holds.";
        tryVerify(() => root.find("HintText", root.people.limitText, root.overlay()) !== null);
        compare(root.find("RecipientRow", undefined, root.overlay()), null);
        root.people.errand.error = "";
        root.workshop.loseConnection();
        tryVerify(() => root.find("HintText", undefined, root.overlay(), hint => hint.text.startsWith("This needs the connection")) !== null);
        compare(root.button("Begin").enabled, false);
    }

    function test_whoMayBeginNothingIsOfferedNothing() {
        root.people.offered = false;
        root.open();
        compare(root.find("IconButton", "New message"), null);
    }

    function test_theJumpBoxLeadsHere() {
        root.open();
        keyClick(Qt.Key_K, Qt.ControlModifier);
        tryVerify(() => root.find("JumpRow", "New message", root.overlay()) !== null);
        root.click(root.find("JumpRow", "New message", root.overlay()));
        tryVerify(() => root.field()?.activeFocus ?? false);
    }

    function test_aDirectOfSeveralIsARowAndAHeader() {
        root.workshop.crowd.open();
        root.open();
        const row = root.find("RoomRow", "Bob, Carol and Dave");
        verify(root.find("AvatarStack", undefined, row) !== null);
        compare(root.find("Avatar", undefined, row, avatar => avatar.showsPresence), null);
        compare(row.Accessible.name, "Bob, Carol and Dave");
        verify(root.find("PlainText", "4 members", root.find("RoomHeader")) !== null);
        compare(root.find("IconButton", "Room details"), null);
        verify(root.find("MemberRow", "Dave Oko", root.find("MembersPane")) !== null);
        compare(root.find("AvatarStack", undefined, root.find("RoomRow", "Dave Oko")), null);
    }

    name: "NewMessage"
}
