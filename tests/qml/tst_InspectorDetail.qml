// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Hearth.App
import Hearth.Ui

//! What the inspector tells of numbers.
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
}
