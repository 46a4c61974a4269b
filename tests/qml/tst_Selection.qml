// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Hearth.App
import Hearth.Test
import Hearth.Ui

//! Parts of messages that the mouse selects.
MessageCase {
    id: root

    property Desktop desktop: Desktop {}

    function say(text) {
        root.desktop.copy("");
        root.room.timeline.rows = [root.workshop.said("m2", 1, "another", "09:21", { startsGroup: true }), root.workshop.said("m1", 2, text, "09:20", { startsGroup: true })];
        root.open();
    }

    function text(key, part) {
        return root.find("SelectableText", undefined, root.row(key), item => item.text.includes(part));
    }

    //! All of a line, from before it to behind it.
    function drag(item) {
        root.rendered();
        mouseMove(item, 1, item.height / 2);
        mousePress(item, 1, item.height / 2);
        mouseMove(item, item.width / 2, item.height / 2);
        mouseMove(item, item.width - 1, item.height / 2);
        mouseRelease(item, item.width - 1, item.height / 2);
    }

    function copy() {
        keyClick(Qt.Key_C, Qt.ControlModifier);
        return root.desktop.clipboard();
    }

    //! How many pixels of the item, as far as no bar lies over it, differ from one picture of the window to the other.
    function moved(before, after, item) {
        const at = item.mapToItem(root.window.contentItem, 0, 0);
        let count = 0;
        for (let y = at.y + 2; y < at.y + item.height - 2; ++y) {
            for (let x = at.x; x < at.x + Math.min(item.width, 200); ++x)
                count += Math.abs(before.red(x, y) - after.red(x, y)) > 40 ? 1 : 0;
        }
        return count;
    }

    function test_whatIsSelectedIsCopiedWhileOneWritesOn_data() {
        return [
            { tag: "line", text: "some **bold** words", part: "words", copied: "some bold words" },
            { tag: "with code", text: "some `code` words", part: "words", copied: "some code words" },
            { tag: "quote", text: "> said\n\nanswered", part: "said", copied: "said" },
            { tag: "block of code", text: "```\nint  a;\n```", part: "int", copied: "int  a;" }
        ];
    }

    function test_whatIsSelectedIsCopiedWhileOneWritesOn(data) {
        root.say(data.text);
        const item = root.text("m1", data.part);
        root.drag(item);
        compare(item.selectedText, data.copied);
        compare(root.copy(), data.copied);
        verify(root.find("MessageInput").activeFocus);
        root.type("a");
        compare(root.room.draft, "a");
    }

    function test_fromTheListTheSelectionIsCopiedBeforeTheMessage() {
        root.say("some **words**");
        const list = root.list();
        list.forceActiveFocus();
        list.currentIndex = 0;
        root.drag(root.text("m1", "words"));
        compare(root.copy(), "some words");
        mouseClick(list, list.width / 2, 10);
        compare(root.text("m1", "words").selectedText, "");
        list.forceActiveFocus();
        compare(root.copy(), "another");
    }

    function test_oneAtATimeIsSelected() {
        root.say("some words");
        const first = root.text("m1", "words");
        root.drag(first);
        root.drag(root.text("m2", "another"));
        compare(first.selectedText, "");
        compare(root.copy(), "another");
    }

    function press(item, x, y) {
        root.rendered();
        mouseMove(item, x, y);
        mousePress(item, x, y);
    }

    //! In some steps, as a hand does.
    function pull(from, item, x, y) {
        const end = from.mapFromItem(item, x, y);
        mouseMove(from, (from.width / 2 + end.x) / 2, (from.height / 2 + end.y) / 2, -1, Qt.LeftButton);
        mouseMove(from, end.x, end.y, -1, Qt.LeftButton);
    }

    function test_blocksAreSelectedTogether_data() {
        const text = "first words\n\n> some `quoted` words\n\n---\n\n```\nint a;\nint b;\n```\n\nlast";
        return [
            { tag: "down", text: text, from: "first", to: "int", end: 0, copied: "first words\nsome quoted words" },
            { tag: "down to the end", text: text, from: "first", to: "last", end: 1, copied: "first words\nsome quoted words\nint a;\nint b;\nlast" },
            { tag: "up", text: text, from: "last", to: "quoted", end: 0, copied: "some quoted words\nint a;\nint b;" },
            { tag: "a list", text: "- one\n- two", from: "one", to: "two", end: 1, copied: "one\ntwo" }
        ];
    }

    //! From the beginning of a text to the beginning or the end of another.
    function test_blocksAreSelectedTogether(data) {
        root.say(data.text);
        const from = root.text("m1", data.from);
        const to = root.text("m1", data.to);
        root.press(from, 1, from.height / 2);
        root.pull(from, to, data.end * (to.width - 1), data.end * (to.height - 2) + 1);
        mouseRelease(to, data.end * (to.width - 1), data.end * (to.height - 2) + 1);
        compare(root.copy(), data.copied);
        // A click ends all of it.
        mouseClick(root.list(), root.list().width / 2, 10);
        compare(to.selectedText + from.selectedText, "");
    }

    function test_whoComesBackToTheFirstBlockSelectsThereAlone() {
        root.say("first words\n\nsecond words");
        const from = root.text("m1", "first");
        const to = root.text("m1", "second");
        root.press(from, 1, from.height / 2);
        root.pull(from, to, to.width - 1, to.height / 2);
        compare(to.selectedText, "second words");
        mouseMove(from, from.width - 1, from.height / 2, -1, Qt.LeftButton);
        compare(to.selectedText, "");
        mouseRelease(from, from.width - 1, from.height / 2);
        compare(root.copy(), "first words");
    }

    function test_theMenuCopiesTheSelection() {
        root.say("some words");
        root.drag(root.text("m1", "words"));
        const row = root.row("m1");
        mouseClick(row, row.width / 2, row.height - 8, Qt.RightButton);
        tryVerify(() => root.item("Copy selection") !== null);
        wait(0);
        mouseClick(root.item("Copy selection"));
        compare(root.desktop.clipboard(), "some words");
        root.openMenu("m2");
        verify(root.item("Copy text") !== null);
    }

    function test_underThePointerNothingMoves_data() {
        return [
            { tag: "line", text: "some words" },
            { tag: "wrapped", text: "word ".repeat(100) },
            { tag: "rich", text: "some `code` words" },
            { tag: "emoji", text: "🎉" },
            { tag: "link", text: "some https://a.example" }
        ];
    }

    function test_underThePointerNothingMoves(data) {
        root.say(data.text);
        const item = root.text("m1", "");
        const row = root.row("m1");
        root.hover(row);
        wait(0);
        root.rendered();
        const before = grabImage(root.window.contentItem);
        const height = item.height;
        mouseMove(item, 5, item.height / 2);
        tryVerify(() => root.find("TextSelection", undefined, item) !== null);
        root.rendered();
        const after = grabImage(root.window.contentItem);
        compare(item.height, height);
        compare(root.moved(before, after, item), 0);
        mouseMove(root.find("MessageInput"), 5, 5);
        tryVerify(() => root.find("TextSelection", undefined, item) === null);
    }

    name: "Selection"
}
