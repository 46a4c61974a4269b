// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Hearth.App
import Hearth.Ui

//! The rows on the screen stay when the room is another, and nothing of what they were.
MessageCase {
    id: root

    function enter(room) {
        root.workshop.session.currentRoom = room;
        root.rendered();
    }

    //! What stands where, from the newest on.
    function places() {
        const rows = Array.from({ length: root.list().count }, (unused, row) => root.list().itemAtIndex(row));
        return rows.map(row => row.key + " " + row.mapToItem(root.list(), 0, 0).y + " " + row.height + " " + row.shownText).join("\n");
    }

    function test_rowsBecomeThoseOfTheOtherRoom() {
        root.open();
        const newest = root.list().itemAtIndex(0);
        root.enter(root.workshop.direct);
        compare(root.list().count, 2);
        compare(root.list().itemAtIndex(0), newest);
        compare(newest.key, "m4");
        compare(newest.shownText, "Sure, full jitter, capped at 30 s:");
        compare(newest.Accessible.name, "Carol Diaz, 09:05, Sure, full jitter, capped at 30 s:");
        verify(root.list().atYEnd);
    }

    function test_everythingStandsWhereAFreshListHasIt() {
        root.workshop.general.timeline.rows = [
            root.workshop.said("c1", 1, "this runs:\n```cpp\nint a;\nint b;\n```\nand `that`", "09:20", { startsGroup: true, reactionText: "1 thumbs up", reactions: [{ emoji: "👍", count: 1, own: false, names: "Bob" }] }),
            root.workshop.said("c2", 2, "> said\n\n- one\n- two", "09:19", { startsGroup: true, edited: true, pinned: true })
        ].concat(root.workshop.talk.slice(0, 5));
        root.open();
        root.rendered();
        const before = root.places();
        root.enter(root.workshop.direct);
        const direct = root.places();
        root.enter(root.workshop.general);
        tryVerify(() => root.places() === before, 5000, root.places() + "\ninstead of\n" + before);
        root.enter(root.workshop.direct);
        tryVerify(() => root.places() === direct, 5000, root.places() + "\ninstead of\n" + direct);
    }

    function test_whatWasOfferedForAMessageGoesWithIt() {
        root.open();
        root.openMenu("m7");
        verify(root.item("Reply") !== null);
        root.enter(root.workshop.direct);
        tryVerify(() => root.item("Reply") === null);
        const row = root.list().itemAtIndex(0);
        // The newest message of either room stands there.
        mouseMove(row, row.width / 2, row.height - 6);
        tryVerify(() => root.find("MessageBar") !== null);
        const bar = root.find("MessageBar");
        root.workshop.session.currentRoom = root.workshop.general;
        compare(bar.row, null);
        // The pointer rests where it was, over another message.
        tryVerify(() => bar.visible && bar.row === row);
        compare(bar.key, root.list().itemAtIndex(0).key);
    }

    function test_eachMessageOnItsWayHasItsOwnPatience() {
        const sending = key => root.workshop.said(key, 0, "on its way", "09:20", { startsGroup: true, state: TimelineModel.Sending, stateText: "Sending…" });
        root.workshop.general.timeline.rows = [sending("p1")].concat(root.workshop.talk);
        root.workshop.direct.timeline.rows = [sending("p2")].concat(root.workshop.direct.timeline.rows);
        root.open();
        const row = root.list().itemAtIndex(0);
        tryVerify(() => row.slow);
        root.workshop.session.currentRoom = root.workshop.direct;
        compare(row.key, "p2");
        compare(row.slow, false);
        tryVerify(() => row.slow);
    }

    function test_whatWasSelectedIsNoMore() {
        root.open();
        const row = root.list().itemAtIndex(0);
        const text = root.find("SelectableText", undefined, row);
        mouseMove(text, 1, text.height / 2);
        mousePress(text, 1, text.height / 2);
        mouseMove(text, 60, text.height / 2);
        mouseRelease(text, 60, text.height / 2);
        tryVerify(() => text.selectedText !== "");
        root.enter(root.workshop.direct);
        compare(text.selectedText, "");
    }

    function test_aMessageThatWaitsDoesNotFadeIntoOneThatDoesNot() {
        root.workshop.general.timeline.rows = [root.workshop.said("p1", 0, "on its way", "09:20", { startsGroup: true, state: TimelineModel.Queued, stateText: "waiting to be sent" })].concat(root.workshop.talk);
        root.open();
        const body = root.list().itemAtIndex(0).body;
        verify(body.strength < 1);
        root.workshop.session.currentRoom = root.workshop.direct;
        compare(body.strength, 1);
    }

    function people() {
        const pane = root.find("MembersPane");
        const headings = root.made("MemberSection", pane).filter(item => item.visible).sort((a, b) => a.y - b.y);
        const names = root.made("MemberRow", pane).filter(item => item.visible).sort((a, b) => a.y - b.y);
        return headings.map(item => item.y + " " + item.section).concat(names.map(item => item.y + " " + item.Accessible.name)).join("\n");
    }

    function test_theMembersBecomeThoseOfTheOtherRoom() {
        root.workshop.empty.members.rows = [
            root.workshop.member("u2", "Carol Diaz", "CD", 1, Presence.Online, "Online — 1", ""),
            root.workshop.member("u1", "Alice Moor", "AM", 0, Presence.Away, "Away — 1", "", true),
            root.workshop.member("u7", "Farid Nasser", "FN", 5, Presence.Offline, "Offline — 1", "3 h")
        ];
        root.workshop.session.currentRoom = root.workshop.empty;
        root.open();
        root.rendered();
        const fresh = root.people();
        verify(fresh.includes("Farid Nasser") && fresh.includes("Away — 1"), fresh);
        root.enter(root.workshop.general);
        const row = root.find("MemberRow");
        compare(root.made("MemberRow", root.find("MembersPane")).filter(item => item.visible).length, 5);
        root.enter(root.workshop.empty);
        compare(root.find("MemberRow"), row);
        tryVerify(() => root.people() === fresh, 5000, root.people() + "\ninstead of\n" + fresh);
    }

    name: "RoomSwitch"
}
