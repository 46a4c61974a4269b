// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Hearth.App
import Hearth.Ui

InspectorCase {
    id: root

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

    function test_aLivestreamCanBeStoppedAndStarted() {
        root.openPage(5);
        root.streams.calls = [];
        root.chooseFromMenu("More of this stream", "Stop the stream");
        compare(root.streams.calls, ["stop https://greenhouse.local/events"]);
        tryVerify(() => root.status()?.heading === "Stopped");
        root.chooseFromMenu("More of this stream", "Start the stream");
        compare(root.streams.calls.slice(-1)[0], "start https://greenhouse.local/events");
    }

    function test_allColumnsAreOfferedAndThoseWithoutRoomAreCounted() {
        root.openPage(5);
        const members = Array.from({ length: 20 }, (unused, index) => `"v${index}":${index}`).join(",");
        root.streams.publish(0, "wide", `{${members}}`, root.radio.start);
        tryVerify(() => root.inspector.seenPaths().includes("data.v19"));
        root.click(root.find("HeaderButton", "Columns"));
        tryVerify(() => root.find("MenuItem", "data.v0", root.overlay()) !== null);
        wait(0);
        // What has no room in the menu comes with the arrows.
        const last = () => root.find("MenuItem", "data.v19", root.overlay());
        for (let i = 0; i < 40 && !last()?.highlighted; ++i)
            keyClick(Qt.Key_Down);
        verify(last()?.highlighted ?? false);
        keyClick(Qt.Key_Return);
        verify(Array.from(root.inspector.table.columns).includes("data.v19"));
        root.inspector.table.setColumns(Array.from({ length: 12 }, (unused, index) => `data.v${index}`));
        const row = root.find("EventHeadings").children[0];
        tryVerify(() => Array.from(row.children).some(heading => /^Preview \(\+\d+\)$/.test(heading.text)));
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

    function test_whatIsWrittenToAFileIsTold() {
        root.openPage(30);
        root.inspector.exportTo(root.streams.fileUrl("out.csv"), "sensors");
        tryVerify(() => root.find("FileStatus")?.words === "The file is written.");
        // Of this stream.
        root.click(root.tab("ci.local/events"));
        tryVerify(() => root.find("FileStatus") === null);
        root.click(root.tab("sensors"));
        tryVerify(() => root.find("FileStatus") !== null);
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
