// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Hearth.App
import Hearth.Ui

//! Charts alone: what they read out to pointer, keyboard and screen reader.
TestCase {
    id: root

    property Component chartComponent: Component {
        LiveChart {
            property SeriesSet filled: SeriesSet { unit: " %" }

            width: 400
            height: 200
            title: "Humidity"
            series: filled
        }
    }
    property Component barsComponent: Component {
        LiveBars {
            width: 400
            height: 200
            title: "Delivery latency"
            values: [1, 4, 2]
            labels: ["0.1", "", "30 ms"]
            names: ["up to 0.1 ms", "0.1 to 10 ms", "10 to 30 ms"]
        }
    }
    property Component legendComponent: Component {
        ChartLegend {
            property SeriesSet filled: SeriesSet {}

            width: 400
            series: filled
        }
    }

    function chart() {
        // Where an earlier test left the pointer it would read as well.
        mouseMove(root, 600, 600);
        const chart = createTemporaryObject(root.chartComponent, root);
        [40, 61, 49, 58].forEach((value, i) => chart.filled.append("humidity", 1000 * i, value));
        tryVerify(() => !chart.empty);
        return chart;
    }

    function all(from, type) {
        const below = [].concat(...Array.from(from.children).map(child => root.all(child, type)));
        return from.toString().startsWith(type + "_QML") ? [from].concat(below) : below;
    }

    function test_saysInWordsWhatItShows() {
        const chart = root.chart();
        tryCompare(chart.Accessible, "description", "humidity: min 40 %, mean 52 %, max 61 %, last 58 %");
        compare(chart.Accessible.name, "Humidity");
        compare(chart.Accessible.role, Accessible.Chart);
    }

    function test_saysThatThereIsNothing() {
        const chart = createTemporaryObject(root.chartComponent, root, { emptyText: "No readings yet." });
        compare(chart.Accessible.description, "No readings yet.");
        verify(root.all(chart, "SmallText").some(text => text.visible && text.text === "No readings yet."));
    }

    function test_thePointerReads() {
        const chart = root.chart();
        waitForRendering(chart);
        mouseMove(chart, chart.width - 2, 100);
        tryCompare(chart, "cursorShown", true);
        verify(chart.cursorText.endsWith("humidity 58 %"), chart.cursorText);
        const readout = root.all(chart, "ChartReadout")[0];
        verify(readout.visible && readout.x >= 0 && readout.x + readout.width <= chart.width);
        verify(root.all(readout, "SmallText").some(text => text.text === "58 %"));
        mouseMove(chart, chart.width * 0.4, 100);
        tryVerify(() => chart.cursorText.endsWith("humidity 61 %"));
        mouseMove(root, 600, 600);
        tryCompare(chart, "cursorShown", false);
    }

    function test_theKeyboardReads() {
        const chart = root.chart();
        chart.forceActiveFocus();
        keyClick(Qt.Key_Left);
        tryVerify(() => chart.Accessible.name.endsWith("humidity 58 %"));
        keyClick(Qt.Key_Left);
        verify(chart.Accessible.name.endsWith("humidity 49 %"), chart.Accessible.name);
        keyClick(Qt.Key_Home);
        verify(chart.Accessible.name.endsWith("humidity 40 %"));
        keyClick(Qt.Key_Right);
        verify(chart.Accessible.name.endsWith("humidity 61 %"));
        keyClick(Qt.Key_End);
        verify(chart.Accessible.name.endsWith("humidity 58 %"));
        keyClick(Qt.Key_Escape);
        compare(chart.Accessible.name, "Humidity");
        compare(chart.cursorShown, false);
    }

    function test_pausedItKeepsWhatItShows() {
        const chart = root.chart();
        chart.paused = true;
        chart.filled.append("humidity", 9000, 99);
        chart.filled.clear();
        wait(200);
        verify(chart.summary.endsWith("last 58 %"), chart.summary);
        chart.filled.append("humidity", 9000, 99);
        chart.paused = false;
        tryVerify(() => chart.summary.endsWith("last 99 %"));
    }

    function test_barsAreRead() {
        const bars = createTemporaryObject(root.barsComponent, root);
        compare(bars.Accessible.description, "7 in all, the most in “0.1 to 10 ms”: 4");
        bars.forceActiveFocus();
        keyClick(Qt.Key_Right);
        compare(bars.Accessible.name, "0.1 to 10 ms: 4");
        keyClick(Qt.Key_Right);
        compare(bars.Accessible.name, "10 to 30 ms: 2");
        keyClick(Qt.Key_Escape);
        compare(bars.Accessible.name, "Delivery latency");
        waitForRendering(bars);
        mouseMove(bars, 60, 100);
        tryCompare(bars, "cursorText", "up to 0.1 ms: 1");
    }

    function test_theLegendNamesEachSeries() {
        const legend = createTemporaryObject(root.legendComponent, root);
        legend.filled.append("message", 0, 1);
        legend.filled.append("presence", 0, 1);
        const entries = root.all(legend, "ChartLegendEntry");
        compare(entries.map(entry => entry.Accessible.name), ["message", "presence"]);
        verify(!Qt.colorEqual(root.all(entries[0], "SeriesDot")[0].color, root.all(entries[1], "SeriesDot")[0].color));
    }

    function init() {
        failOnWarning(/.?/);
    }

    name: "Charts"
    when: windowShown
    width: 700
    height: 700
    visible: true
}
