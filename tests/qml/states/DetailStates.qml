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
        root.onPage("inspector-notices", ["click Button More of this stream", "click MenuItem Notices"], ["Notices of sensors", "data.humidity above 70"], { prepare: () => root.watch() }),
        root.onPage("inspector-diff", ["press Ctrl+D"], ["Compared with the one before", "Changed data.humidity"], { prepare: () => root.compare() }),
        root.onPage("inspector-diff-lines", ["press Ctrl+D"], ["Compared with the one before", "Removed line"], { prepare: () => root.compareText() }),
        root.onPage("inspector-diff-marked", ["press Ctrl+M"], ["Choose the event to compare"], { prepare: () => root.compare() }),
        root.onPage("inspector-send", [], ["Frame to send", "Templates", "What was sent"], { prepare: () => root.connect() }),
        root.onPage("inspector-sent", ["click Button What was sent"], ["Forget what was sent"], { prepare: () => root.connect() }),
        root.onPage("inspector-send-blank", ["click EditableText Frame to send", "type {{name}}", "press Return"], ["Nothing is known to fill {{name}} with"], { prepare: () => root.connect() }),
        root.onPage("inspector-templates", ["click EditableText Frame to send", "type hello {{n}}", "press Ctrl+S"], ["Templates of ticker.example", "Save template"], { prepare: () => root.connect() })
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

    function compare() {
        root.radio.tune();
        root.streams.publish(0, "reading", `{"sensor":"greenhouse-2","humidity":63.1,"temp_c":23.8,"battery":{"volts":3.7,"low":false}}`, root.radio.start);
        root.streams.publish(0, "reading", `{"sensor":"greenhouse-2","humidity":64.2,"temp_c":23.8,"battery":{"volts":3.4,"low":true},"valve":"open"}`, root.radio.start + 5800);
        root.lookAtNewest();
    }

    function compareText() {
        root.radio.tune();
        root.streams.publish(0, "report", "pump 1: on\npump 2: on\nvalve: closed\nflow: 2.1 l/min\nreservoir: 71 %", root.radio.start);
        root.streams.publish(0, "report", "pump 1: on\npump 2: off\nvalve: closed\nflow: 1.2 l/min\nreservoir: 71 %\nnext check: 09:20", root.radio.start + 60000);
        root.lookAtNewest();
    }

    //! As soon as it is there.
    function lookAtNewest() {
        const inspector = root.desk.current.inspector;
        inspector.table.countChanged.connect(() => inspector.choose(inspector.table.captured));
    }

    function connect() {
        root.radio.tune();
        root.desk.currentIndex = 2;
        root.streams.setState(2, SourceTab.Live, "");
        const tab = root.desk.current;
        tab.send(`{"op":"ping","id":{{n}}}`, SourceTab.Json);
        tab.send(`{"op":"subscribe","channel":"trades","id":"{{uuid}}"}`, SourceTab.Json);
        tab.frames.saveTemplate("Subscribe", `{"op":"subscribe","channel":"trades","id":"{{uuid}}"}`, SourceTab.Json);
        tab.frames.saveTemplate("Ping", `{"op":"ping","id":{{n}}}`, SourceTab.Json);
        root.streams.publish(2, "message", `{"channel":"trades","price":101.25,"size":3}`, root.radio.start);
    }
}
