// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Hearth.App
import Hearth.Test
import Hearth.Ui

WindowCase {
    id: root

    readonly property RoomView room: root.workshop?.general ?? null

    function input() {
        return root.find("MessageInput");
    }

    function sent() {
        return root.room.calls.filter(call => call.startsWith("send"));
    }

    function test_hasTheFocusFromTheStart() {
        root.open();
        verify(root.input().activeFocus);
    }

    function test_enterSendsAndClears() {
        root.open();
        root.type("hello");
        keyClick(Qt.Key_Return);
        compare(root.sent(), ["send hello"]);
        compare(root.input().text, "");
        compare(root.room.draft, "");
    }

    function test_shiftEnterBreaksTheLine() {
        root.open();
        root.type("a");
        keyClick(Qt.Key_Return, Qt.ShiftModifier);
        root.type("b");
        compare(root.sent(), []);
        compare(root.input().text, "a\nb");
    }

    function test_itsLinesStandAsFarApartAsThoseOfMessages() {
        root.room.draft = "one\ntwo";
        root.open();
        const input = root.input();
        tryCompare(input, "contentHeight", 2 * Theme.bodyLine);
        // Which is nothing to be undone, and takes nothing of that away.
        verify(!input.canUndo);
        keyClick(Qt.Key_End, Qt.ControlModifier);
        keyClick(Qt.Key_Return, Qt.ShiftModifier);
        root.type("a");
        compare(input.contentHeight, 3 * Theme.bodyLine);
        keyClick(Qt.Key_Z, Qt.ControlModifier);
        verify(!input.text.includes("a"));
        // Nor does the caret stand elsewhere before the first letter.
        input.clear();
        compare(input.implicitHeight, Theme.bodyLine);
        const before = input.cursorRectangle;
        root.type("a");
        compare(input.cursorRectangle.y, before.y);
        compare(input.cursorRectangle.height, before.height);
    }

    function test_aClosingColonMakesAnEmoji() {
        root.open();
        root.type("hi :tada:");
        compare(root.input().text, "hi 🎉");
        root.type("!");
        compare(root.room.draft, "hi 🎉!");
        // Whoever takes it back keeps what they wrote.
        keyClick(Qt.Key_Backspace);
        keyClick(Qt.Key_Z, Qt.ControlModifier);
        keyClick(Qt.Key_Z, Qt.ControlModifier);
        verify(root.input().text.includes(":tada"));
    }

    function test_blankIsNotSent() {
        root.open();
        root.type("  ");
        keyClick(Qt.Key_Return);
        compare(root.sent(), []);
    }

    function test_enterBelongsToTheInputMethodWhileItComposes() {
        root.open();
        root.type("a");
        inputMethod.compose("にほ");
        keyClick(Qt.Key_Return);
        compare(root.sent(), []);
        inputMethod.compose("");
        keyClick(Qt.Key_Return);
        compare(root.sent(), ["send a"]);
    }

    function test_growsToEightLines() {
        root.open();
        const composer = root.find("Composer");
        const low = composer.height;
        root.input().text = Array(6).fill("line").join("\n");
        tryVerify(() => composer.height > low);
        root.input().text = Array(8).fill("line").join("\n");
        wait(0);
        const eight = composer.implicitHeight;
        root.input().text = Array(30).fill("line").join("\n");
        wait(0);
        compare(composer.implicitHeight, eight);
    }

    function test_tellsOfTypingButNotOfADraftPutBack() {
        root.room.draft = "half a thought";
        root.open();
        compare(root.input().text, "half a thought");
        verify(!root.room.calls.includes("noteTyping"));
        root.type("s");
        verify(root.room.calls.includes("noteTyping"));
    }

    function test_draftsStayWithTheirRooms() {
        root.open();
        root.type("for general");
        root.workshop.session.currentRoom = root.workshop.empty;
        compare(root.input().text, "");
        root.type("for firmware");
        root.workshop.session.currentRoom = root.room;
        compare(root.input().text, "for general");
        compare(root.workshop.empty.draft, "for firmware");
    }

    function test_tabLeavesIt() {
        root.open();
        keyClick(Qt.Key_Tab);
        verify(!root.input().activeFocus);
        compare(root.input().text, "");
    }

    name: "Composer"

    InputMethod {
        id: inputMethod
    }
}
