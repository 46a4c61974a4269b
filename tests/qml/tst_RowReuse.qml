// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Hearth.App
import Hearth.Ui

//! Rows that leave the screen become other messages, and nothing of what they were.
MessageCase {
    id: root

    //! Of all forms that a message has.
    function mixed(count) {
        const forms = [
            i => ["Plain words " + i, {}],
            i => ["```cpp\nint a" + i + ";\nint b;\n```\nand `that`", { reactionText: "1 thumbs up", reactions: [{ emoji: "👍", count: 1, own: false, names: "Bob" }] }],
            i => ["> said " + i + "\n\n- one\n- two\n- three", { edited: true, pinned: true }],
            i => ["On its way " + i, { state: TimelineModel.Queued, stateText: "waiting to be sent" }],
            i => ["Of **another** day " + i, { showDay: true, day: "Yesterday", replies: true, replyAuthor: "Bob Lind", replyText: "what?" }]
        ];
        return Array.from({ length: count }, (unused, i) => {
            const [text, more] = forms[i % forms.length](i);
            return root.workshop.said("x" + i, i % 4, text, "09:00", Object.assign({ startsGroup: i % 3 !== 1 }, more));
        });
    }

    function history() {
        root.workshop.general.timeline.rows = root.mixed(120);
        root.open();
        tryVerify(() => root.list().contentHeight > 3 * root.list().height && root.list().atYEnd);
        root.list().forceActiveFocus();
    }

    //! What is on the screen, and where.
    function places() {
        const shown = Array.from({ length: root.list().count }, (unused, row) => root.list().itemAtIndex(row)).filter(row => row !== null);
        const seen = shown.map(row => [row, row.mapToItem(root.list(), 0, 0).y]).filter(([row, y]) => y + row.height > 0 && y < root.list().height);
        return seen.map(([row, y]) => Array.from([row.key, Math.round(y), row.height, row.body.strength, row.Accessible.name]).join(" ")).join("\n");
    }

    function test_everythingStandsAsItDid() {
        root.history();
        root.rendered();
        const before = root.places();
        const newest = root.list().itemAtIndex(0);
        for (let page = 0; page < 6; ++page)
            keyClick(Qt.Key_PageUp);
        root.rendered();
        verify(root.list().itemAtIndex(0) === null);
        keyClick(Qt.Key_Home);
        tryVerify(() => root.list().atYBeginning);
        const all = root.made("TimelineRow", root.list());
        verify(all.includes(newest), "no row was used again");
        keyClick(Qt.Key_End);
        tryVerify(() => root.places() === before, 5000, root.places() + "\ninstead of\n" + before);
    }

    function test_whatHungOnARowStaysBehind() {
        root.history();
        const row = root.list().itemAtIndex(0);
        root.rendered();
        const text = root.find("SelectableText", undefined, row);
        mouseMove(text, 1, text.height / 2);
        tryVerify(() => root.find("MessageBar")?.row === row);
        mousePress(text, 1, text.height / 2);
        mouseMove(text, 60, text.height / 2);
        mouseRelease(text, 60, text.height / 2);
        tryVerify(() => text.selectedText !== "");
        mouseMove(root.window.contentItem, 1, 1);
        keyClick(Qt.Key_Home);
        tryVerify(() => root.list().atYBeginning && row.key !== "x0");
        compare(text.selectedText, "");
        verify(root.find("MessageBar") === null || root.find("MessageBar").row !== row);
    }

    name: "RowReuse"
}
