// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Hearth.App
import Hearth.Ui

InspectorCase {
    id: root

    function test_aFilterAppliesItselfAndSaysWhatIsWrong() {
        root.openPage(300);
        const all = root.events().count;
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
        tryCompare(root.filter(), "text", "type = alert");
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

    function test_pauseHoldsTheViewAndCaptureGoesOn() {
        root.openPage(30);
        const shown = root.events().count;
        root.click(root.find("HoldButton", "Pause"));
        root.radio.read(10);
        tryVerify(() => root.find("HoldButton").text.startsWith("Resume ·"));
        compare(root.events().count, shown);
        root.click(root.find("HoldButton"));
        tryVerify(() => root.events().count > shown);
    }

    function test_followsUntilSomebodyLooksAtAnEarlierOne() {
        root.openPage(200);
        const list = root.events();
        verify(list.following && list.atYBeginning);
        root.click(root.find("CaptureRow", undefined, list, row => row.index === 3));
        const number = root.inspector.chosen;
        verify(number > 0);
        verify(!list.following);
        root.radio.read(50);
        tryVerify(() => root.inspector.table.rowOf(number) > 20);
        root.rendered();
        verify(root.find("CaptureRow", undefined, list, row => row.number === number) !== null);
        root.click(root.find("IconButton", "Follow the newest event"));
        tryVerify(() => list.following && list.atYBeginning);
    }

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

    function test_draggingOverTheStripNarrowsTheTable() {
        root.openPage(1200);
        const all = root.events().count;
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

    function test_clearEmptiesTheStream() {
        root.openPage(20);
        root.chooseFromMenu("More of this stream", "Clear what was captured");
        compare(root.events().count, 0);
        compare(root.inspector.chosen, 0);
        root.radio.read(5);
        tryVerify(() => root.events().count > 0);
    }

    function test_valuesHaveColumnsOfTheirOwn() {
        root.openPage(20);
        root.click(root.find("HeaderButton", "Columns"));
        tryVerify(() => root.find("MenuItem", "data.humidity", root.overlay()) !== null);
        wait(0);
        root.click(root.find("MenuItem", "data.humidity", root.overlay()));
        compare(Array.from(root.inspector.table.columns), ["data.humidity"]);
        const row = root.find("CaptureRow", undefined, root.events(), row => row.type === "reading");
        tryVerify(() => Number(row.values[0]) > 50);
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
        field.forceActiveFocus();
        root.type(" alert");
        keyClick(Qt.Key_Return);
        tryVerify(() => root.button("Apply") === null);
        compare(Array.from(root.inspector.highlights), ["type = alert"]);
        const lit = Array.from(root.made("CaptureRow", root.events())).filter(row => row.highlight === 0);
        verify(lit.every(row => row.type === "alert"));
    }

    function test_whatIsWrittenToAFileIsTold() {
        root.openPage(30);
        root.inspector.exportTo(root.streams.fileUrl("out.csv"), "sensors");
        tryVerify(() => root.find("FileStatus")?.words === "The file is written.");
        root.click(root.find("LinkButton", "Dismiss"));
        tryVerify(() => root.find("FileStatus") === null);
        root.inspector.recordTo(root.streams.fileUrl("nowhere/out.ndjson"), "sensors");
        tryVerify(() => root.find("FileStatus")?.problem.includes("can't be written"));
        root.inspector.recordTo(root.streams.fileUrl("out.ndjson"), "sensors");
        root.radio.read(10);
        tryVerify(() => root.find("HeaderButton", undefined, undefined, button => button.text.startsWith("Stop ·")) !== null);
        root.click(root.find("HeaderButton", undefined, undefined, button => button.text.startsWith("Stop")));
        compare(root.inspector.recording, false);
    }

    function test_framesAreSentToAWebSocket() {
        root.openPage(5);
        verify(root.find("SendBar") === null);
        root.click(root.tab("ticker.example/v1/stream"));
        tryVerify(() => root.find("SendBar") !== null);
        compare(root.find("SendBar").live, false);
        root.streams.setState(2, SourceTab.Live, "");
        root.click(root.find("TextField", undefined, root.find("SendBar")));
        root.streams.calls = [];
        root.type("hello");
        keyClick(Qt.Key_Return);
        compare(root.streams.calls, ["send hello"]);
        root.click(root.find("LinkButton", "JSON", root.find("SendBar")));
        root.click(root.find("TextField", undefined, root.find("SendBar")));
        root.type("{1");
        keyClick(Qt.Key_Return);
        tryVerify(() => root.find("SendBar").problem.startsWith("This is no JSON"));
        compare(root.streams.calls, ["send hello"]);
        keyClick(Qt.Key_Up);
        compare(root.find("TextField", undefined, root.find("SendBar")).text, "hello");
    }
}
