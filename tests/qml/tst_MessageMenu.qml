// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Hearth.App
import Hearth.Test
import Hearth.Ui

MessageCase {
    id: root

    property Desktop desktop: Desktop {}

    function test_theMenuHasOnlyWhatOneMay_data() {
        return [
            { tag: "another's", key: "m4", moderator: false, has: ["Reply", "React…", "Quote", "Mark unread from here"], not: ["Edit", "Delete…"] },
            { tag: "own", key: "m2", moderator: false, has: ["Reply", "Edit", "Delete…"], not: ["Try again", "Delete"] },
            { tag: "as a moderator", key: "m4", moderator: true, has: ["Delete…"], not: ["Edit"] }
        ];
    }

    function test_theMenuHasOnlyWhatOneMay(data) {
        root.actions.moderator = data.moderator;
        root.open();
        root.openMenu(data.key);
        for (const text of data.has)
            verify(root.item(text) !== null, text);
        for (const text of data.not)
            compare(root.item(text), null, text);
    }

    function test_whatIsNotSentIsTakenBackOrDeleted_data() {
        return [
            { tag: "waits", state: TimelineModel.Queued, replies: false, has: ["Edit", "Delete"], not: ["Try again", "Send without the reply"] },
            { tag: "failed", state: TimelineModel.Failed, replies: true, has: ["Edit", "Delete", "Try again", "Send without the reply"], not: [] },
            { tag: "on its way", state: TimelineModel.Sending, replies: false, has: [], not: ["Edit", "Delete", "Try again"] }
        ];
    }

    function test_whatIsNotSentIsTakenBackOrDeleted(data) {
        root.actions.absent = ["p1"];
        root.room.timeline.insertAt(0, root.workshop.said("p1", 0, "unsent", "09:30", { startsGroup: true, state: data.state, replies: data.replies }));
        root.open();
        root.openMenu("p1");
        for (const text of data.has)
            verify(root.item(text) !== null, text);
        for (const text of data.not)
            compare(root.item(text), null, text);
        if (data.has.length === 0)
            return;
        root.choose("Edit");
        compare(root.room.composition.calls, ["takeBack p1"]);
        tryVerify(() => root.find("MessageInput").activeFocus);
        if (!data.replies)
            return;
        root.openMenu("p1");
        root.choose("Send without the reply");
        compare(root.room.composition.calls, ["takeBack p1", "sendAlone p1"]);
    }

    function test_replyFromTheMenuGoesOnInTheComposer() {
        root.open();
        root.list().forceActiveFocus();
        root.openMenu("m4");
        root.choose("Reply");
        compare(root.room.composition.calls, ["reply m4"]);
        tryVerify(() => root.find("MessageInput").activeFocus);
    }

    function test_editFromTheMenu() {
        root.open();
        root.openMenu("m2");
        root.choose("Edit");
        compare(root.room.composition.calls, ["edit m2"]);
    }

    function test_theKeyboardOpensTheMenu_data() {
        return [{ tag: "Menu", key: Qt.Key_Menu, modifiers: Qt.NoModifier }, { tag: "Shift+F10", key: Qt.Key_F10, modifiers: Qt.ShiftModifier }, { tag: "Enter", key: Qt.Key_Return, modifiers: Qt.NoModifier }];
    }

    function test_theKeyboardOpensTheMenu(data) {
        root.open();
        root.list().forceActiveFocus();
        keyClick(Qt.Key_Up);
        keyClick(data.key, data.modifiers);
        tryVerify(() => root.item("Reply") !== null);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        tryVerify(() => root.room.composition.calls.length === 1);
        compare(root.room.composition.calls, ["reply m6"]);
        tryVerify(() => root.find("MessageInput").activeFocus);
    }

    function test_quoteGoesIntoTheComposer() {
        root.open();
        root.openMenu("m4");
        root.choose("Quote");
        compare(root.room.draft, "> Sure, full jitter, capped at 30 s:\n\n");
    }

    function test_unreadFromHere() {
        root.open();
        root.openMenu("m4");
        root.choose("Mark unread from here");
        compare(root.actions.calls, ["markUnread m4"]);
    }

    function test_deletingAsksAndEnterKeepsIt() {
        root.open();
        root.openMenu("m2");
        root.choose("Delete…");
        tryVerify(() => root.button("Cancel")?.activeFocus ?? false);
        keyClick(Qt.Key_Space);
        tryVerify(() => root.button("Cancel") === null);
        compare(root.actions.calls, []);
        root.openMenu("m2");
        root.choose("Delete…");
        tryVerify(() => root.button("Cancel")?.activeFocus ?? false);
        root.actions.obstacle = "This needs a connection to the server.";
        tryCompare(root.button("Delete"), "enabled", false);
        root.actions.obstacle = "";
        root.click(root.button("Delete"));
        compare(root.actions.calls, ["remove m2"]);
    }

    function test_withoutAConnectionTheMenuSaysWhy() {
        root.actions.obstacle = "This needs a connection to the server.";
        root.open();
        root.openMenu("m2");
        verify(root.find("SmallText", root.actions.obstacle, root.overlay()) !== null);
        for (const text of ["React…", "Edit", "Mark unread from here", "Delete…"])
            compare(root.item(text).enabled, false, text);
        compare(root.item("Reply").enabled, true);
        compare(root.item("Copy text").enabled, true);
    }

    function test_theLinkToAMessageIsCopied() {
        root.open();
        root.openMenu("m4");
        root.choose("Copy link");
        compare(root.desktop.clipboard(), "hearth://box:9473/?room=r1&seq=4");
        root.actions.absent = ["m2"];
        root.openMenu("m2");
        compare(root.item("Copy link"), null);
    }

    name: "MessageMenu"
}
