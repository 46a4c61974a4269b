// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Hearth.App
import Hearth.Ui

TimelineCase {
    id: root

    function test_whatComesBelowAnUnsentOneIsReadAndCounted() {
        root.workshop.addHistory(100);
        root.workshop.failOne();
        root.open();
        const arrive = () => {
            root.room.timeline.insertAt(1, root.workshop.said("new", 2, "new", "09:20", { startsGroup: true }));
            root.room.arrived();
        };
        const before = root.room.calls.length;
        arrive();
        verify(root.room.calls.slice(before).includes("markRead"));
        root.scrollUp();
        arrive();
        verify(root.find("JumpToNewest", "1 new message") !== null);
    }

    function test_whatAPageBringsIsNotNew() {
        root.workshop.addHistory(100);
        root.open();
        root.scrollUp();
        root.room.timeline.insertAt(0, root.workshop.said("page", 2, "page", "09:20", { startsGroup: true }));
        compare(root.find("JumpToNewest").text, "Jump to newest");
    }

    function test_aJumpWithinTheLastScreenStaysAtTheNewest() {
        root.open();
        tryVerify(() => root.list().count > 0);
        root.room.messageShown(root.list().itemAtIndex(1).key);
        tryCompare(root.find("Timeline"), "atNewest", true);
        tryVerify(() => root.find("JumpToNewest") === null);
    }

    function test_lettersTypedAmongTheMessagesGoIntoTheField() {
        root.open();
        root.list().forceActiveFocus();
        keyClick("h");
        verify(root.find("MessageInput").activeFocus);
        keyClick("i");
        compare(root.find("MessageInput").text, "hi");
        root.list().forceActiveFocus();
        keyClick(Qt.Key_Escape);
        verify(root.find("MessageInput").activeFocus);
        compare(root.find("MessageInput").text, "hi");
    }

    function test_aPageThatFailedIsTriedAgainAtItsEnd_data() {
        return [{ tag: "newer", end: TimelineModel.Newest, type: "TimelineEnd" }, { tag: "older", end: TimelineModel.Oldest, type: "TimelineStart" }];
    }

    function test_aPageThatFailedIsTriedAgainAtItsEnd(data) {
        root.room.timeline.errorEnd = data.end;
        root.room.timeline.error = "The messages can't be shown: no";
        root.open();
        compare(root.list().headerItem.failed, data.end === TimelineModel.Newest);
        compare(root.list().footerItem.failed, data.end === TimelineModel.Oldest);
        root.click(root.find("LinkButton", "Try again", root.find(data.type)));
        verify(root.room.calls.includes("retry"));
    }

    name: "Flow"
}
