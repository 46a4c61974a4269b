// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Hearth.App
import Hearth.Ui

InspectorCase {
    id: root

    function test_draggingOverTheStripNarrowsTheTable() {
        root.openPage(1200);
        const all = root.settledCount();
        const strip = root.find("RateStripCard").chart;
        tryVerify(() => !strip.empty);
        root.rendered();
        mouseDrag(strip, strip.width - 120, 20, 60, 0);
        tryVerify(() => root.inspector.rangeTo > 0);
        tryVerify(() => root.events().count > 0 && root.events().count < all);
        compare(root.filter().text, "");
        mouseClick(strip, 10, 20);
        compare(root.inspector.rangeTo, 0);
        tryVerify(() => root.events().count === all);
    }

    function test_theNewestSecondCanBeSelected() {
        root.openPage(1200);
        const strip = root.find("RateStripCard").chart;
        tryVerify(() => !strip.empty);
        root.rendered();
        mouseDrag(strip, strip.width - 40, 20, 39, 0);
        tryVerify(() => root.inspector.rangeTo > 0);
        tryCompare(root.inspector.table, "searching", false);
        const newest = root.inspector.table;
        const last = strip.secondAt(strip.width);
        compare(root.inspector.rangeTo, last + 1000);
        tryVerify(() => newest.count > 0);
    }

    function test_shiftAndTheArrowsSelectATime() {
        root.openPage(1200);
        const all = root.settledCount();
        const card = root.find("RateStripCard");
        tryVerify(() => !card.chart.empty);
        card.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Left);
        compare(root.inspector.rangeTo, 0);
        for (let i = 0; i < 4; ++i)
            keyClick(Qt.Key_Left, Qt.ShiftModifier);
        verify(root.inspector.rangeTo - root.inspector.rangeFrom >= 5000);
        const from = root.inspector.rangeFrom;
        keyClick(Qt.Key_Right, Qt.ShiftModifier);
        verify(root.inspector.rangeFrom > from);
        tryVerify(() => root.events().count > 0 && root.events().count < all);
        keyClick(Qt.Key_Escape);
        compare(root.inspector.rangeTo, 0);
    }

    function test_aTimeThatNarrowsIsSeenInTheFilter() {
        root.openPage(1200);
        verify(root.find("RangeChip") === null);
        root.inspector.selectRange(root.radio.start + 40000, root.radio.start + 52000);
        tryVerify(() => root.find("RangeChip")?.text === "09:12:40–09:12:52");
        // Where the strip has no room it is all that tells.
        root.window.width = 720;
        root.window.height = 480;
        tryVerify(() => root.find("RateStripCard") === null);
        verify(root.find("RangeChip") !== null);
        root.click(root.find("RangeChip"));
        compare(root.inspector.rangeTo, 0);
        compare(root.find("RangeChip"), null);
        root.inspector.selectRange(root.radio.start + 40000, root.radio.start + 52000);
        root.filter().forceActiveFocus();
        keyClick(Qt.Key_Escape);
        compare(root.inspector.rangeTo, 0);
        compare(root.window.page, "inspector");
    }
}
