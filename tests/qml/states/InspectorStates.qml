// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import ".."

//! The inspector's page.
QtObject {
    id: root

    required property Workshop workshop
    readonly property StreamDesk streams: root.workshop.streams
    readonly property SourceDesk desk: root.workshop.streams.desk
    property Radio radio: Radio { streams: root.streams }
    readonly property var states: [
        root.onPage("inspector", [], ["sensors, SSE, live", "Pause", "Event 2"], () => root.live()),
        Object.assign(root.onPage("inspector-plot", [], ["sensors, SSE, live"], () => root.split()), { wide: { shown: ["Chart of data.humidity", "greenhouse-2"] } }),
        root.onPage("inspector-filtered", [], ["sensors, SSE, live"], () => root.filter()),
        root.onPage("inspector-range", [], ["sensors, SSE, live", "Show all times"], () => root.range()),
        root.onPage("inspector-fault", ["click EditableText Filter", "type data.humidity >"], ["sensors, SSE, live"], () => root.live()),
        root.onPage("inspector-completion", ["click EditableText Filter", "type data.h"], ["Suggestions"], () => root.live()),
        root.onPage("inspector-raw", ["click Button Raw"], ["Raw"], () => root.live()),
        root.onPage("inspector-hex", ["click Button Hex"], ["Hex"], () => root.pack()),
        root.onPage("inspector-facts", [], ["A comment: keep-alive", "are missing"], () => root.facts()),
        root.onPage("inspector-paused", ["click Button Pause"], ["Resume"], () => root.live()),
        root.onPage("inspector-new", [], ["Look into a live stream", "Address", "Open"]),
        root.onPage("inspector-new-kept", [], ["Look into a live stream", "Address"], () => root.keep()),
        Object.assign(root.onPage("inspector-new-socket", ["click Button WebSocket", "click Button Token"], ["Look into a live stream"]), { wide: { shown: ["Subprotocols", "First frames"] } }),
        Object.assign(root.onPage("inspector-new-feeds", [], ["Look into a live stream"], () => root.workshop.greenhouse.offer()), { wide: { shown: ["This session", "Ticker"] } }),
        root.onPage("inspector-replay", [], ["Replay", "Hold the replay"], () => root.play()),
        root.onPage("inspector-new-problem", ["type not an address", "press Return"], ["is no address"]),
        root.onPage("inspector-locked", [], ["The keyring does not give"], () => root.lock()),
        root.onPage("inspector-connecting", [], ["Connecting"], () => root.be(SourceTab.Connecting, "")),
        root.onPage("inspector-failed", [], ["No stream", "Try again"], () => root.be(SourceTab.Ended, "The server answers 404 Not Found")),
        root.onPage("inspector-reconnecting", [], ["Reconnecting", "Try now"], () => root.lose()),
        root.onPage("inspector-finished", [], ["Finished", "Start again"], () => root.finishFile())
    ]

    function onPage(name, steps, shown, more) {
        return {
            name, page: "inspector", steps, shown,
            prepare: () => {
                if (more)
                    more();
            }
        };
    }

    function live() {
        root.radio.tune();
        root.radio.connect();
        root.radio.read(1200);
    }

    function split() {
        root.live();
        const plots = root.desk.current.inspector.plots;
        // Charts begin with what has been shown.
        plots.plot("data.humidity");
        plots.splitBy(0, "data.sensor");
        root.radio.read(2400);
    }

    function filter() {
        root.live();
        root.desk.current.inspector.applyFilter("type = reading and data.humidity > 66");
        root.desk.current.inspector.setHighlights(["data.humidity > 70"]);
        root.desk.current.inspector.table.setColumns(["data.humidity", "data.sensor"]);
    }

    function range() {
        root.live();
        root.desk.current.inspector.selectRange(root.radio.start + 40000, root.radio.start + 52000);
    }

    function pack() {
        root.radio.tune();
        root.streams.publishBytes(0, "packed", "82a673656e736f72ac677265656e686f7573652d31a868756d6964697479cb404fb33333333333", root.radio.start);
    }

    function facts() {
        root.radio.tune();
        root.radio.connect();
        root.radio.read(4);
        root.streams.tell(0, "Events 48018 to 48210 are missing", "", true, root.radio.start + 400);
        root.radio.read(3);
        root.streams.tell(0, "A comment: keep-alive", "", false, root.radio.start + 700);
        root.streams.tell(0, "Retry after 3 s", "", false, root.radio.start + 800);
    }

    function keep() {
        root.streams.keep("https://greenhouse.local/events", "Greenhouse", "secret");
        root.streams.keep("wss://ticker.example/v1/stream", "Ticker", "");
        root.streams.keep("/var/log/app.ndjson", "", "");
    }

    function lock() {
        root.keep();
        root.streams.keyringLocked = true;
        root.desk.editKept(root.desk.kept.data(root.desk.kept.index(0, 0), Qt.UserRole + 1));
    }

    function be(state, why) {
        root.radio.tune();
        root.streams.desk.currentIndex = 1;
        root.streams.setState(1, SourceTab.Idle, "");
        root.desk.current.start();
        if (state !== SourceTab.Connecting)
            root.streams.setState(1, state, why);
    }

    function lose() {
        root.live();
        root.streams.setState(0, SourceTab.Waiting, "The server ended the stream");
    }

    function play() {
        root.streams.openReplay("/captures/greenhouse.ndjson", root.radio.start, 37300, 74000);
        root.radio.read(600);
    }

    function finishFile() {
        root.streams.open("/var/log/app.ndjson", "");
        root.radio.read(60);
        root.streams.setState(0, SourceTab.Ended, "The end, after 60 lines");
    }
}
