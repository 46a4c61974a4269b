// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App

//! What a workshop's server tells of itself, when its owner looks.
QtObject {
    id: root

    required property QtObject workshop
    readonly property Dashboard dashboard: root.workshop.session.dashboard
    //! 17 November 2026, 09:12 by UTC.
    readonly property real now: 1794906720000
    property SeriesSet connections: SeriesSet {}
    property SeriesSet messages: SeriesSet {}
    property SeriesSet slowest: SeriesSet {}
    property SeriesSet reconnects: SeriesSet {}
    property SeriesSet errors: SeriesSet {}

    //! Oneself may see to the server, and is on its dashboard soon.
    function begin() {
        root.workshop.office.beOwner();
        root.dashboard.available = true;
        root.dashboard.state = Dashboard.Loading;
    }

    function fill() {
        root.begin();
        root.layers(900);
        root.tiles();
        root.dashboard.latencyBars = [46, 65, 83, 106, 125, 137, 143, 142, 125, 105, 61, 46, 31, 17, 10, 7];
        root.dashboard.latencyLabels = ["0.1", "", "0.3", "", "", "1", "", "", "3", "", "", "10", "", "", "30 ms", ""];
        root.dashboard.latencyNames = ["up to 0.1 ms", "0.1 to 0.2 ms", "0.2 to 0.3 ms", "0.3 to 0.5 ms", "0.5 to 0.7 ms", "0.7 to 1 ms",
            "1 to 1.5 ms", "1.5 to 2 ms", "2 to 3 ms", "3 to 5 ms", "5 to 7 ms", "7 to 10 ms", "10 to 15 ms", "15 to 20 ms", "20 to 30 ms", "30 to 50 ms"];
        root.dashboard.rooms.rows = [
            root.room("#general", 1840, 1), root.room("#firmware", 940, 0.51), root.room("a private room", 611, 0.33),
            root.room("#design", 302, 0.16), root.room("#random", 44, 0.02)
        ];
        root.dashboard.events.rows = root.events();
        root.dashboard.connections.rows = [
            root.connection("s1", 0, "workshop laptop", "192.168.1.14", "3 h", true), root.connection("s2", 1, "kitchen tablet", "192.168.1.31", "42 min", false),
            root.connection("s3", 2, "Bob's phone", "192.168.1.77", "5 min", false), root.connection("s4", 3, "unnamed device", "10.8.0.4", "now", false)
        ];
        root.dashboard.filled = true;
        root.dashboard.state = Dashboard.Live;
    }

    function lose() {
        root.fill();
        root.workshop.loseConnection();
        root.dashboard.state = Dashboard.Offline;
    }

    function refuse() {
        root.begin();
        root.dashboard.state = Dashboard.Refused;
        root.dashboard.error = "Your role on this server does not allow that.";
    }

    //! A server that has just begun.
    function beYoung() {
        root.fill();
        root.dashboard.throughput.clear();
        root.layers(60);
        root.dashboard.sinceText = "known since 09:11:00";
    }

    //! A server on which nothing happens.
    function beQuiet() {
        root.fill();
        root.dashboard.throughput.clear();
        root.dashboard.latencyBars = root.dashboard.latencyBars.map(() => 0);
        root.dashboard.rooms.rows = [];
        root.dashboard.events.rows = [];
        root.dashboard.connections.rows = root.dashboard.connections.rows.slice(0, 1);
    }

    //! The waves of a quarter of an hour, alike each time.
    function layers(seconds) {
        const wave = (i, length, shift) => Math.sin((i + shift) / length);
        const set = root.dashboard.throughput;
        set.unit = "/s";
        const trends = [["connections", root.connections], ["messages", root.messages], ["99 %", root.slowest], ["reconnects", root.reconnects], ["errors", root.errors]];
        for (let i = 0; i <= seconds; i += 5) {
            const time = root.now - (seconds - i) * 1000;
            const rough = wave(i, 7, 0) * 5 + wave(i, 13, 2) * 7;
            set.append("message", time, 100 + 26 * wave(i, 130, 0) + rough);
            set.append("presence", time, 88 + 20 * wave(i, 170, 300) + rough * 0.7);
            set.append("typing", time, 78 + 24 * wave(i, 210, 90) - rough * 0.5);
            set.append("feed", time, 58 + 16 * wave(i, 260, 40) + rough * 0.4);
            const values = [1250 + 34 * wave(i, 300, 0), 330 + 70 * wave(i, 60, 1), 5 + 2 * wave(i, 40, 0) + wave(i, 5, 0), Math.max(0, wave(i, 23, 0) - 0.8) * 3, i === 450 ? 1 : 0];
            trends.forEach(([name, trend], at) => trend.append(name, time, values[at]));
        }
    }

    function tiles() {
        root.dashboard.tiles.rows = [
            { title: "Connections", value: "1,284", detail: "12 more in 1 min", tone: TileModel.Good, trend: root.connections },
            { title: "Messages / s", value: "342", detail: "peak 1,920", tone: TileModel.Plain, trend: root.messages },
            { title: "Delivery p50 / p99", value: "0.8 / 6 ms", detail: "within target", tone: TileModel.Good, trend: root.slowest },
            { title: "Reconnects / min", value: "3", detail: "2 resumed, 1 fresh", tone: TileModel.Plain, trend: root.reconnects },
            { title: "Errors / min", value: "0", detail: "no rate limits hit", tone: TileModel.Good, trend: root.errors }
        ];
    }

    function room(title, events, share) {
        return { title, eventsText: events.toLocaleString(Qt.locale("en_US"), "f", 0), share };
    }

    function connection(sessionId, who, device, address, sinceText, self) {
        const person = root.workshop.people[who];
        return { sessionId, name: person.name, initials: person.initials, colorIndex: who, device, address, sinceText, sinceFull: "Tuesday 17 November 2026 08:30",
            encodingText: who === 2 ? "JSON" : "MessagePack", queueText: who === 3 ? "12 KiB wait" : "", self };
    }

    function events() {
        return [["09:12:04.218", "message.new", 0, "#general Alice Moor"], ["09:12:04.120", "member.joined", 1, "#design Bob Lind"],
            ["09:12:03.871", "session.opened", 2, "Carol Diaz"], ["09:12:03.560", "rate_limited", 4, "login 3 times"],
            ["09:12:03.402", "session.resumed", 2, "Dave Oko"], ["09:12:03.011", "reaction.added", 0, "#general Carol Diaz"],
            ["09:12:02.904", "session.closed", 2, "Dave Oko with 1001"], ["09:12:01.760", "message.new", 0, "#firmware Bob Lind"],
            ["09:12:01.333", "room.created", 1, "#garden Erin Vale"]]
            .map(([time, name, colorIndex, text]) => ({ time, fullTime: time, name, colorIndex, text }));
    }
}
