// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Hearth.App
import Hearth.Ui

InspectorCase {
    id: root

    function test_aFilterAppliesItselfAndSaysWhatIsWrong() {
        root.openPage(300);
        const all = root.settledCount();
        root.click(root.filter());
        root.type("type = alert");
        tryVerify(() => root.events().count > 0 && root.events().count < all);
        compare(root.inspector.filterText, "type = alert");
        const few = root.events().count;
        root.type(" and");
        tryVerify(() => root.find("HintText", undefined, root.find("FilterPanel")) !== null);
        verify(root.filter().wrong);
        tryVerify(() => root.find("FilterField").fault.x > 50);
        compare(root.inspector.filterText, "type = alert");
        compare(root.events().count, few);
        // It belongs to its stream.
        root.click(root.tab("ci.local/events"));
        tryCompare(root.filter(), "text", "");
        root.click(root.tab("sensors"));
        tryCompare(root.filter(), "text", "type = alert and");
        compare(root.inspector.filterText, "type = alert");
        root.filter().forceActiveFocus();
        keyClick(Qt.Key_Escape);
        tryVerify(() => root.events().count === all);
        compare(root.window.page, "inspector");
    }

    function test_whatWasSeenIsOffered() {
        root.openPage(20);
        root.click(root.filter());
        root.type("data.h");
        tryVerify(() => root.choices().includes("data.humidity"));
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        compare(root.filter().text, "data.humidity");
        verify(root.filter().activeFocus);
        root.type(" > 60 and type = r");
        tryVerify(() => root.choices().includes("reading"));
        keyClick(Qt.Key_Tab);
        compare(root.filter().text, "data.humidity > 60 and type = reading");
        tryCompare(root.inspector, "filterText", "data.humidity > 60 and type = reading");
    }

    function test_theFilterHasRoomInASmallWindow() {
        root.openPage(1200, { width: 720, height: 480 });
        root.inspector.applyFilter("data.humidity > 60");
        root.click(root.find("HoldButton", "Pause"));
        root.radio.read(300);
        tryVerify(() => root.find("HoldButton").text.startsWith("Resume ·"));
        root.rendered();
        const field = root.filter();
        verify(field.width - field.leftPadding - field.rightPadding >= 150, `${field.width - field.leftPadding - field.rightPadding}`);
    }

    function test_whatIsTypedStaysWithItsStream() {
        root.openPage(20);
        root.click(root.filter());
        root.type("type =");
        root.click(root.tab("ci.local/events"));
        tryCompare(root.filter(), "text", "");
        root.click(root.tab("sensors"));
        tryCompare(root.filter(), "text", "type =");
        verify(root.filter().wrong);
    }

    function test_rowsThatPassAFilterHaveAColour() {
        root.openPage(60);
        root.chooseFromMenu("More of this stream", "Highlights…");
        tryVerify(() => root.find("LinkButton", "Add a highlight", root.overlay()) !== null);
        root.click(root.find("LinkButton", "Add a highlight", root.overlay()));
        const field = root.find("TextField", undefined, root.find("HighlightRow", undefined, root.overlay()));
        root.click(field);
        root.type("type =");
        root.click(root.button("Apply"));
        tryVerify(() => field.wrong);
        // What is wrong with it, whatever stands in the filter of the table.
        root.inspector.checkFilter("nonsense (");
        const told = root.find("HintText", undefined, root.overlay(), hint => hint.text === root.inspector.problemOf("type ="));
        verify(told !== null);
        field.forceActiveFocus();
        root.type(" alert");
        keyClick(Qt.Key_Return);
        tryVerify(() => root.button("Apply") === null);
        compare(Array.from(root.inspector.highlights), ["type = alert"]);
        const lit = () => Array.from(root.made("CaptureRow", root.events())).filter(row => row.highlight === 0);
        tryVerify(() => lit().length > 0);
        verify(lit().every(row => row.type === "alert"));
    }
}
