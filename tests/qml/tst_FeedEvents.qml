// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Hearth.App
import Hearth.Ui

FeedCase {
    id: root

    function test_theTableFollowsUntilSomebodyLooksAtAnEarlierEvent() {
        root.openPage(100);
        const list = root.events();
        tryVerify(() => list.atYBeginning);
        root.greenhouse.read(50);
        tryCompare(list, "count", 150);
        tryVerify(() => list.atYBeginning);
        const third = list.itemAtIndex(3);
        root.click(third);
        compare(root.inspector.chosen, 147);
        root.greenhouse.read(50);
        tryCompare(list, "count", 200);
        // It stands where it stood, and those that came are above.
        tryVerify(() => list.itemAtIndex(53) !== null && !list.atYBeginning);
        compare(list.itemAtIndex(53).number, 147);
        root.click(root.find("IconButton", "Follow the newest event"));
        tryVerify(() => list.atYBeginning);
    }

    function test_whatWasSoughtIsShownAndStaysInSight() {
        root.openPage(400);
        const list = root.events();
        root.click(root.find("SegmentTab", "Charts"));
        root.greenhouse.sensors.seekBack(250);
        tryCompare(root.inspector, "chosen", 150);
        tryVerify(() => root.find("EventTable") !== null);
        tryVerify(() => (list.itemAtIndex(250)?.chosen ?? false) && !list.atYBeginning);
        const place = () => list.itemAtIndex(list.currentIndex).mapToItem(list, 0, 0).y;
        tryVerify(() => place() > 0 && place() < list.height);
        root.greenhouse.read(20);
        tryCompare(list, "count", 420);
        tryVerify(() => list.itemAtIndex(270)?.chosen ?? false);
        root.click(root.find("IconButton", "Follow the newest event"));
        tryVerify(() => list.atYBeginning);
    }

    function test_aPauseHoldsTheViewAndCounts() {
        root.openPage(20);
        root.click(root.find("SecondaryButton", "Pause"));
        root.greenhouse.read(7);
        tryVerify(() => root.find("PrimaryButton", "Resume · 7 new") !== null);
        compare(root.events().count, 20);
        keyClick(Qt.Key_Space);
        tryVerify(() => root.events().count === 27);
        tryVerify(() => root.find("SecondaryButton", "Pause").activeFocus);
    }

    function test_eventsAreChosenByKeyboard() {
        root.openPage(10);
        root.events().forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Down);
        compare(root.inspector.chosen, 8);
        tryVerify(() => root.find("EventTitle", "Event 8") !== null);
    }

    function test_theTreeIsWalkedByKeyboard() {
        root.openPage(3);
        root.tree().forceActiveFocus(Qt.TabFocusReason);
        const count = root.tree().count;
        for (let i = 0; i < 4; ++i)
            keyClick(Qt.Key_Down);
        compare(root.tree().currentItem.name, "battery");
        keyClick(Qt.Key_Right);
        tryCompare(root.tree(), "count", count + 2);
        keyClick(Qt.Key_Right);
        compare(root.tree().currentItem.name, "volts");
        keyClick(Qt.Key_Return);
        tryVerify(() => root.find("PlotCard") !== null);
        compare(root.find("PlotCard").plot.path, "data.battery.volts");
        root.tree().forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Left);
        compare(root.tree().currentItem.name, "battery");
        keyClick(Qt.Key_Left);
        tryCompare(root.tree(), "count", count);
    }

    function test_pathAndValueAreCopied() {
        root.openPage(1);
        root.tree().forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Menu);
        tryVerify(() => root.menuItem("Copy path") !== null);
        wait(0);
        root.click(root.menuItem("Copy path"));
        tryVerify(() => root.desktop.clipboard() === "data.sensor");
        tryVerify(() => root.menuItem("Copy path") === null);
        keyClick(Qt.Key_Menu);
        tryVerify(() => root.menuItem("Copy value") !== null);
        wait(0);
        root.click(root.menuItem("Copy value"));
        tryVerify(() => root.desktop.clipboard() === "greenhouse-2");
    }

    function test_aChartIsSplitPinnedAndClosed() {
        root.openPage(30);
        root.click(root.plotLink("humidity"));
        tryVerify(() => root.find("PlotCard") !== null);
        const card = root.find("PlotCard");
        verify(card.plot.last !== "");
        root.click(root.find("LinkButton", "split…", card));
        tryVerify(() => root.menuItem("By data.sensor") !== null);
        wait(0);
        root.click(root.menuItem("By data.sensor"));
        tryCompare(card.plot.series, "count", 3);
        root.click(root.find("IconButton", "Pin the chart of data.humidity", card));
        verify(card.plot.pinned);
        root.click(root.find("IconButton", "Close the chart of data.humidity", card));
        tryVerify(() => root.find("PlotCard") === null);
    }

    name: "FeedEvents"
}
