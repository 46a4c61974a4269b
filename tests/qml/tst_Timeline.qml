// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Hearth.App
import Hearth.Ui

TimelineCase {
    id: root

    function test_aBusyServerIsToldOf_data() {
        return [{ tag: "before the first page", loaded: false, type: "TimelinePlaceholder" }, { tag: "above it", loaded: true, type: "TimelineStart" }];
    }

    function test_aBusyServerIsToldOf(data) {
        root.room.timeline.hasOlder = true;
        if (!data.loaded)
            root.room.timeline.rows = [];
        root.room.timeline.loaded = data.loaded;
        root.room.timeline.loading = true;
        root.open();
        const busy = text => root.find("SmallText", text, root.find(data.type));
        const words = data.loaded ? "The server is busy. More messages come in a moment…" : "The server is busy. The messages come in a moment…";
        compare(busy(words), null);
        root.room.timeline.delayed = true;
        verify(busy(words) !== null);
    }

    function test_newMessagesAreFollowedAndRead() {
        root.workshop.addHistory(100);
        root.open();
        const before = root.room.calls.length;
        root.hear("one more");
        verify(root.room.calls.slice(before).includes("markRead"));
        tryVerify(() => root.list().atYEnd);
        compare(root.find("JumpToNewest"), null);
    }

    function test_scrolledUpTheTextStaysAndAButtonCounts() {
        root.workshop.addHistory(100);
        root.open();
        root.scrollUp();
        const before = root.room.calls.length;
        const row = root.list().itemAt(50, root.list().contentY + 200);
        const y = row.mapToItem(root.list(), 0, 0).y;
        root.hear("first");
        root.hear("second");
        wait(50);
        compare(row.mapToItem(root.list(), 0, 0).y, y);
        verify(!root.room.calls.slice(before).includes("markRead"));
        mouseClick(root.find("JumpToNewest", "2 new messages"));
        tryVerify(() => root.list().atYEnd);
        verify(root.room.calls.slice(before).includes("markRead"));
    }

    function miss() {
        root.workshop.addHistory(30);
        root.room.timeline.rows = root.room.timeline.rows.map((row, i) => Object.assign({}, row, { showNew: i === 30 }));
        root.room.missed.count = 31;
        root.room.missed.text = "31 new since 08:00";
        root.open();
    }

    function test_aWayLeadsToWhatWasMissed_data() {
        return [{ tag: "click", go: () => mouseClick(root.find("MissedChip")) }, { tag: "key", go: () => keyClick(Qt.Key_J, Qt.ControlModifier) }];
    }

    function test_aWayLeadsToWhatWasMissed(data) {
        root.miss();
        tryVerify(() => root.find("MissedChip")?.enabled ?? false);
        data.go();
        compare(root.room.missed.calls, ["show"]);
        root.room.messageShown(root.room.timeline.rows[30].key);
        // Whoever is there needs no way there.
        tryCompare(root.room.missed, "count", 0);
        tryVerify(() => root.find("MissedChip") === null);
    }

    function test_whatWasMissedCanBePutAway_data() {
        return [{ tag: "click", go: () => mouseClick(root.find("IconButton", "Put this away", root.find("MissedChip"))) }, { tag: "key", go: () => keyClick(Qt.Key_Escape) }];
    }

    function test_whatWasMissedCanBePutAway(data) {
        root.miss();
        tryVerify(() => root.find("MissedChip")?.enabled ?? false);
        const chip = root.find("MissedChip");
        chip.above = false;
        keyClick(Qt.Key_Escape); // Not for what nobody sees.
        chip.above = true;
        tryVerify(() => chip.visible);
        data.go();
        compare(root.room.missed.calls, ["end"]);
        tryVerify(() => root.find("MissedChip") === null);
    }

    function test_whatIsInSightNeedsNoWay() {
        root.room.missed.count = 2;
        root.room.missed.text = "2 new since 09:11";
        root.open();
        tryVerify(() => root.room.missed.count === 0 && root.find("MissedChip") === null);
    }

    function test_olderOnesAreAskedForNearTheTop() {
        root.workshop.addHistory(200);
        root.room.timeline.hasOlder = true;
        root.open();
        verify(!root.room.calls.includes("loadOlder"));
        root.list().positionViewAtEnd();
        tryVerify(() => root.room.calls.includes("loadOlder"));
    }

    function test_staysAtTheNewestWhenResized() {
        root.workshop.addHistory(100);
        root.open();
        root.window.height = 500;
        tryVerify(() => root.list().height < 450 && root.list().atYEnd);
    }

    function test_failedOnesOfferRetryAndDelete() {
        root.workshop.failOne();
        root.open();
        mouseClick(root.find("LinkButton", "Try again"));
        mouseClick(root.find("LinkButton", "Delete"));
        compare(root.room.timeline.log.calls, ["retry p3", "discard p3"]);
    }

    function test_rowsTellAssistantsEverything() {
        root.workshop.loseConnection();
        root.open();
        const row = root.find("TimelineRow");
        verify(row.Accessible.name.includes("Alice Moor"));
        verify(row.Accessible.name.includes("waiting to be sent"));
    }

    function test_newerOnesAreAskedForNearTheBottom() {
        root.workshop.addHistory(100);
        root.room.timeline.hasNewer = true;
        root.open();
        tryVerify(() => root.room.calls.includes("loadNewer"));
        root.scrollUp();
        const before = root.room.calls.length;
        mouseClick(root.find("JumpToNewest"));
        verify(root.room.calls.slice(before).includes("showNewest"));
    }

    function test_theWindowMovesUnderWhoReadsFurtherUp() {
        root.workshop.addHistory(200);
        root.open();
        root.scrollUp();
        const row = root.list().itemAt(50, root.list().contentY + 200);
        const y = row.mapToItem(root.list(), 0, 0).y;
        for (let i = 0; i < 20; ++i)
            root.room.timeline.insertAt(root.room.timeline.count, root.workshop.said("older " + i, 1, "older", "07:00", { startsGroup: true }));
        root.room.timeline.removeAt(0, 10);
        root.room.timeline.hasNewer = true;
        wait(50);
        compare(row.mapToItem(root.list(), 0, 0).y, y);
        verify(!root.find("Timeline").atNewest);
    }

    function test_whoReadsFurtherUpIsLeftTheText() {
        root.workshop.addHistory(100);
        root.open();
        verify(root.room.timeline.following);
        root.scrollUp();
        verify(!root.room.timeline.following);
    }

    function test_changedMessagesAreShownAsSuch() {
        root.open();
        root.room.timeline.change(0, { text: "", deleted: true, removedText: "Message removed by a moderator" });
        root.room.timeline.change(1, { edited: true });
        verify(root.find("PlainText", "Message removed by a moderator") !== null && root.find("EditedMark") !== null);
        verify(root.find("TimelineRow").Accessible.name.includes("Message removed by a moderator"));
    }

    function test_theTipOfAnAuthorSaysWhatNobodyElseIsCalled() {
        root.open();
        const name = root.find("PlainText", "Carol Diaz", root.list());
        mouseMove(name, 2, 2);
        tryVerify(() => root.find("SmallText", "@u1", root.overlay()) !== null);
        mouseMove(name, -20, -20);
        tryVerify(() => root.find("SmallText", "@u1", root.overlay()) === null);
    }

    function test_aRoomThatWasNeverReadSaysSoWithoutAConnection() {
        root.workshop.loading.timeline.loading = false;
        root.workshop.session.connection.online = false;
        root.workshop.session.currentRoom = root.workshop.loading;
        root.open();
        verify(root.find("PlainText", "Not read on this computer yet") !== null);
    }

    function test_emptyRoomSaysWhatToDo() {
        root.workshop.session.currentRoom = root.workshop.empty;
        root.open();
        verify(root.find("PlainText", "Nothing here yet") !== null);
    }

    name: "Timeline"
}
