// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Hearth.App
import Hearth.Ui

MessageCase {
    id: root

    readonly property EditHistory edits: root.room?.edits ?? null

    function mark() {
        return root.find("EditedMark", undefined, root.row("m4"));
    }

    function dialog() {
        return root.find("EditVersion", undefined, root.overlay());
    }

    function openEdited() {
        root.open();
        root.workshop.reading.edit();
        root.rendered();
    }

    function test_thePointerShowsWhatItSaid() {
        root.openEdited();
        const mark = root.mark();
        mouseMove(mark, mark.width / 2, mark.height / 2);
        tryVerify(() => root.find("PlainText", "Sure, half jitter, capped at 30 s:", root.overlay()) !== null);
        verify(root.find("SmallText", "Edited 09:08", root.overlay()) !== null);
        compare(root.edits.log.calls, ["show m4"]);
        mouseMove(root.find("MessageInput"), 5, 5);
        tryVerify(() => root.find("PlainText", "Sure, half jitter, capped at 30 s:", root.overlay()) === null);
    }

    function test_whereNothingWasKeptItSaysWhenAlone() {
        root.openEdited();
        root.edits.offered = [];
        root.edits.previous = "";
        const mark = root.mark();
        mouseMove(mark, mark.width / 2, mark.height / 2);
        tryVerify(() => root.find("SmallText", "Edited 09:08", root.overlay()) !== null);
        mouseClick(mark);
        wait(50);
        compare(root.dialog(), null);
    }

    function test_aClickShowsAllOfIt() {
        root.openEdited();
        mouseClick(root.mark());
        tryVerify(() => root.dialog() !== null);
        for (const text of ["Sure, full jitter, capped at 30 s:", "Sure, half jitter, capped at 30 s:", "sure, jitter"])
            verify(root.find("PlainText", text, root.overlay()) !== null, text);
        verify(root.find("SmallText", "Now, since 09:08", root.overlay()) !== null);
        keyClick(Qt.Key_Escape);
        tryVerify(() => root.dialog() === null);
    }

    function test_theMenuShowsItToo() {
        root.openEdited();
        root.openMenu("m4");
        root.choose("Edit history…");
        tryVerify(() => root.dialog() !== null);
        compare(root.edits.log.calls, ["show m4"]);
        root.edits.key = "";
        tryVerify(() => root.dialog() === null);
    }

    function test_whatWasNeverChangedHasNone() {
        root.openEdited();
        root.openMenu("m3");
        compare(root.item("Edit history…"), null);
    }

    function test_saysWhyThereIsNothing_data() {
        return [
            { tag: "not kept", online: true, loaded: true, error: "", says: "What it said before was not kept." },
            { tag: "offline", online: false, loaded: false, error: "", says: "This can be read when the connection is back." },
            { tag: "refused", online: true, loaded: false, error: "No.", says: "No." }
        ];
    }

    function test_saysWhyThereIsNothing(data) {
        root.openEdited();
        root.edits.rows = [];
        root.edits.loaded = data.loaded;
        root.edits.error = data.error;
        root.actions.obstacle = data.online ? "" : "This needs a connection to the server.";
        mouseClick(root.mark());
        tryVerify(() => root.find("PlainText", data.says, root.overlay()) !== null);
        if (!data.error)
            return;
        root.click(root.button("Try again"));
        verify(root.edits.log.calls.includes("loadMore"));
    }

    function test_moreAreAskedFor() {
        root.openEdited();
        root.edits.more = true;
        mouseClick(root.mark());
        tryVerify(() => root.button("Show earlier ones") !== null);
        root.click(root.button("Show earlier ones"));
        verify(root.edits.log.calls.includes("loadMore"));
    }

    name: "EditHistory"
}
