// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import ".."

//! What the inspector tells of a stream's numbers, of two events, and of what is sent.
QtObject {
    id: root

    required property Workshop workshop
    readonly property StreamDesk streams: root.workshop.streams
    readonly property SourceDesk desk: root.workshop.streams.desk
    property Radio radio: Radio { streams: root.streams }
    readonly property var states: [
        root.onPage("inspector-threshold", ["click Button Show the event"], ["sensors, SSE, live"], { prepare: () => root.watch(), wide: { shown: ["Thresholds of data.humidity"] } }),
        root.onPage("inspector-told", [], ["data.humidity is 75.4, above 70.", "Show the event"], { prepare: () => root.watch() }),
        root.onPage("inspector-notices", ["click Button More of this stream", "click MenuItem Notices"], ["Notices of sensors", "data.humidity above 70"], { prepare: () => root.watch() })
    ]

    function onPage(name, steps, shown, more) {
        return Object.assign({ name, page: "inspector", steps, shown }, more);
    }

    //! With the alert that comes last, so that it is the one that is told.
    function watch() {
        root.radio.tune();
        const tab = root.desk.current;
        tab.alerts.model.pause = 0;
        tab.alerts.model.add("data.humidity", EventAlertModel.Above, "70");
        tab.alerts.model.add("data.humidity", EventAlertModel.Below, "60");
        root.radio.read(1200);
        tab.inspector.plots.plot("data.humidity");
        tab.inspector.plots.splitBy(0, "data.sensor");
        root.streams.publish(0, "reading", `{"sensor":"greenhouse-3","humidity":75.4,"temp_c":22.1}`, root.radio.start + 100000);
    }
}
