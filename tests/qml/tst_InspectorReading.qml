// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Hearth.App
import Hearth.Ui

InspectorCase {
    id: root

    function test_theChosenEventIsATreeATextAndBytes() {
        root.openPage(5);
        tryVerify(() => root.find("TreeRow", undefined, undefined, row => row.name === "humidity") !== null);
        root.click(root.find("LinkButton", "Raw"));
        tryVerify(() => root.find("PayloadText")?.text.startsWith("{\"sensor\""));
        root.click(root.find("LinkButton", "Hex"));
        tryVerify(() => root.find("PayloadText")?.text.includes("7b 22 73"));
        root.click(root.find("IconButton", "Copy the payload"));
        verify(root.desktop.clipboard().startsWith("{\"sensor\""));
    }

    function test_aNumberIsDrawn() {
        root.openPage(60);
        root.click(root.find("LinkButton", "plot", root.find("TreeRow", undefined, undefined, row => row.name === "humidity")));
        tryVerify(() => root.find("LiveChart")?.title === "data.humidity");
        tryVerify(() => !root.find("LiveChart").empty);
    }

    function test_aChartHasRoomInASmallWindow() {
        root.openPage(60, { width: 720, height: 480 });
        tryVerify(() => root.find("TreeRow", undefined, undefined, row => row.name === "humidity") !== null);
        root.inspector.plots.plot("data.temp_c");
        const choice = root.find("SegmentedChoice");
        verify(choice !== null);
        verify(root.events() !== null);
        root.click(root.find("SegmentTab", "Charts (1)"));
        tryVerify(() => root.find("LiveChart")?.title === "data.temp_c");
        compare(root.events(), null);
        root.click(root.find("SegmentTab", "Events"));
        tryVerify(() => root.events() !== null);
        root.click(root.find("LinkButton", "plot", root.find("TreeRow", undefined, undefined, row => row.name === "humidity")));
        tryVerify(() => root.find("LiveChart")?.title === "data.humidity");
        root.click(root.find("IconButton", "Close the chart of data.humidity"));
        tryVerify(() => root.events() !== null);
    }

    function test_theTextIsReadByKeys() {
        root.openPage(5);
        root.streams.publish(0, "long", `"${"x ".repeat(3000)}"`, root.radio.start);
        tryVerify(() => root.inspector.table.count > 5 || root.inspector.table.captured > 3);
        const newest = root.inspector.table;
        tryVerify(() => newest.data(newest.index(0, 0)) === "long");
        root.inspector.choose(newest.numberAt(0));
        root.click(root.find("LinkButton", "Raw"));
        const text = root.find("PayloadText");
        verify(text !== null);
        text.forceActiveFocus(Qt.TabFocusReason);
        root.rendered();
        keyClick(Qt.Key_PageDown);
        verify(text.contentY > 50);
        keyClick(Qt.Key_Home);
        compare(text.contentY, 0);
        // F6 leads to what is on the screen.
        root.events().forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_F6);
        tryVerify(() => root.within(root.window.activeFocusItem, root.find("CaptureDetail")));
        verify(root.window.activeFocusItem.visible);
    }

    function test_anotherStreamsChoiceStays() {
        root.openPage(50);
        root.streams.publish(1, "build", `{"n":1}`, root.radio.start);
        root.streams.publish(1, "build", `{"n":2}`, root.radio.start);
        const other = root.desk.data(root.desk.index(1, 0), Qt.UserRole + 1).inspector;
        tryCompare(other.table, "count", 2);
        other.choose(1);
        root.events().forceActiveFocus(Qt.TabFocusReason);
        for (let i = 0; i < 5; ++i)
            keyClick(Qt.Key_Down);
        const own = root.inspector.chosen;
        keyClick(Qt.Key_Tab, Qt.ControlModifier);
        tryCompare(root.events(), "count", 2);
        root.rendered();
        compare(other.chosen, 1);
        // The keyboard goes on from there.
        compare(root.events().currentIndex, 1);
        keyClick(Qt.Key_Up);
        compare(other.chosen, 2);
        keyClick(Qt.Key_Tab, Qt.ControlModifier | Qt.ShiftModifier);
        tryCompare(root.desk, "currentIndex", 0);
        root.rendered();
        compare(root.inspector.chosen, own);
    }
}
