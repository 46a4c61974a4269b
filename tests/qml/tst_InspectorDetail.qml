// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Hearth.App
import Hearth.Ui

//! What the inspector tells of numbers, and of two events beside each other.
InspectorCase {
    id: root

    function dialogField(label) {
        return root.find("LabelledField", undefined, root.overlay(), field => field.label === label);
    }

    function treeRow(name) {
        return root.find("TreeRow", undefined, undefined, row => row.name === name);
    }

    function test_aThresholdIsDrawnAndToldOf() {
        root.openPage(60);
        root.click(root.find("LinkButton", "plot", root.treeRow("humidity")));
        tryVerify(() => root.find("LiveChart") !== null);
        compare(Array.from(root.find("LiveChart").ceilings), []);
        root.click(root.find("IconButton", "Thresholds of data.humidity"));
        tryVerify(() => root.dialogField("Value")?.field.activeFocus ?? false);
        compare(root.dialogField("Field").text, "data.humidity");
        root.type("99");
        keyClick(Qt.Key_Return);
        tryVerify(() => Array.from(root.find("LiveChart").ceilings).length === 1);
        root.click(root.button("Done"));
        tryVerify(() => root.button("Done") === null);
        verify(root.find("IconButton", "Thresholds of data.humidity").checked);
        verify(root.find("LiveChart").summary.includes("Threshold: above 99"));
        verify(root.find("AlertBar") === null);
        root.streams.publish(0, "reading", `{"sensor":"greenhouse-1","humidity":99.5}`, root.radio.start + 9000);
        tryVerify(() => root.find("AlertBar")?.alerts.told === "data.humidity is 99.5, above 99.");
        verify(root.tab("sensors").told && !root.tab("ci.local/events").told);
        const before = root.inspector.chosen;
        root.click(root.find("LinkButton", "Show the event"));
        verify(root.inspector.chosen > before);
        tryVerify(() => root.find("AlertBar") === null);
    }

    function test_figuresStandStillWithTheChart() {
        root.openPage(60);
        root.click(root.find("LinkButton", "plot", root.treeRow("humidity")));
        const last = () => root.find("PlotFigure", undefined, undefined, figure => figure.name === "last");
        tryVerify(() => last()?.shown !== "");
        root.click(root.find("HoldButton", "Pause"));
        const held = last().shown;
        root.streams.publish(0, "reading", `{"humidity":11.5}`, root.radio.start + 9000);
        tryCompare(last(), "value", "11.5");
        compare(last().shown, held);
        root.click(root.find("HoldButton"));
        tryCompare(last(), "shown", "11.5");
    }

    function test_theChosenEventBesideTheOneBefore() {
        root.openPage(5);
        root.streams.publish(0, "door", `{"state":"open","by":"alice"}`, root.radio.start + 9000);
        root.streams.publish(0, "door", `{"state":"shut","at":[1]}`, root.radio.start + 9500);
        tryVerify(() => root.find("CaptureRow", undefined, root.events(), row => row.index === 0 && row.type === "door") !== null);
        root.click(root.find("CaptureRow", undefined, root.events(), row => row.index === 0));
        keyClick(Qt.Key_D, Qt.ControlModifier);
        tryVerify(() => root.made("DiffRow", root.window.contentItem).length === 3);
        const words = Array.from(root.made("DiffRow", root.window.contentItem)).map(row => row.words);
        compare(words, [`Changed data.state: was "open", is "shut"`, `Removed data.by: "alice"`, `Added data.at: [1]`]);
        // The other one is marked instead.
        root.click(root.find("LinkButton", "Compare with…"));
        tryVerify(() => root.find("DiffView").about.startsWith("Choose the event"));
        root.click(root.find("CaptureRow", undefined, root.events(), row => row.index === 1));
        tryVerify(() => root.made("DiffRow", root.window.contentItem).length === 3);
        compare(root.find("DiffRow").words, `Changed data.state: was "shut", is "open"`);
        root.click(root.find("LinkButton", "With the one before"));
        tryVerify(() => root.find("DiffView").about.startsWith("There is no earlier"));
        keyClick(Qt.Key_M, Qt.ControlModifier);
        tryCompare(root.inspector.comparison, "marked", root.inspector.chosen);
        keyClick(Qt.Key_D, Qt.ControlModifier);
        tryVerify(() => root.find("DiffView") === null);
        compare(root.inspector.comparison.active, false);
    }

    function test_keysCopyValuesAndPaths() {
        root.openPage(5);
        tryVerify(() => root.treeRow("humidity") !== null);
        const list = root.find("EventTree");
        root.click(root.treeRow("sensor"));
        list.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_C, Qt.ControlModifier);
        verify(root.desktop.clipboard().startsWith("greenhouse-"));
        keyClick(Qt.Key_C, Qt.ControlModifier | Qt.ShiftModifier);
        compare(root.desktop.clipboard(), "data.sensor");
    }
}
