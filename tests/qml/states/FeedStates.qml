// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import ".."

//! The page of feeds.
QtObject {
    id: root

    required property Workshop workshop
    readonly property Greenhouse greenhouse: root.workshop.greenhouse
    readonly property Feeds feeds: root.workshop.session.feeds
    readonly property var states: [
        root.onPage("feeds", ["click Button Plot data.humidity"], ["Greenhouse sensors", "Pause"], () => root.greenhouse.read(400)),
        root.onPage("feeds-event", [], ["Event", "humidity", "Plot data.humidity"], () => root.greenhouse.read(40)),
        Object.assign(root.onPage("feeds-split", [], ["Greenhouse sensors"], () => root.split()), { wide: { shown: ["Chart of data.humidity", "greenhouse-2", "p95"] }, narrow: { shown: ["Plot data.humidity"] } }),
        Object.assign(root.onPage("feeds-charts", ["click Button Charts"], ["Greenhouse sensors"], () => root.greenhouse.read(400)), { finish: () => root.pin() }),
        root.onPage("feeds-no-charts", ["click Button Charts"], ["No charts yet"], () => root.greenhouse.read(40)),
        root.onPage("feeds-paused", ["click Button Pause"], ["Resume"], () => root.greenhouse.read(40)),
        root.onPage("feeds-gap", [], ["Events 48018 to 48210 are missing"], () => root.miss()),
        root.onPage("feeds-quiet", [], ["Nothing has been published here yet", "Copy the line that publishes an event"]),
        root.onPage("feeds-none", [], ["No feeds yet", "Copy the lines that make a feed"], () => root.empty()),
        root.onPage("feeds-loading", [], ["Asking the server…"], () => root.load()),
        root.onPage("feeds-refused-list", [], ["Your role on this server", "Try again"], () => root.refuseList()),
        root.onPage("feeds-refused", [], ["This feed is not there any more"], () => root.refuse()),
        root.onPage("feeds-offline", [], ["There is no connection to the server"], () => root.goOffline()),
        root.onPage("feeds-notices", ["click Button Notices"], ["Notices of Greenhouse sensors", "data.humidity above 80", "Add notice"], () => root.watch()),
        Object.assign(root.onPage("feeds-drawer", ["click Button Show the feeds"], ["Ticker", "Match scores"], () => root.greenhouse.read(40)), { only: "narrow" })
    ]

    function onPage(name, steps, shown, more) {
        return {
            name, page: "feeds", steps, shown,
            prepare: () => {
                root.greenhouse.offer();
                if (more)
                    more();
            }
        };
    }

    function pin() {
        const plots = root.greenhouse.sensors.inspector.plots;
        for (const path of ["data.battery.volts", "data.temp_c", "data.humidity"]) {
            plots.plot(path);
            plots.setPinned(0, true);
        }
        plots.splitBy(0, "data.sensor");
    }

    function split() {
        root.greenhouse.read(400);
        const plots = root.greenhouse.sensors.inspector.plots;
        plots.plot("data.humidity");
        plots.splitBy(0, "data.sensor");
        plots.setPinned(0, true);
    }

    function miss() {
        root.greenhouse.read(18);
        root.greenhouse.sensors.publish("", "Events 48018 to 48210 are missing", root.greenhouse.start + 2000);
        root.greenhouse.read(3);
    }

    function empty() {
        root.feeds.current = null;
        root.feeds.list.rows = [];
    }

    function load() {
        root.empty();
        root.feeds.list.loaded = false;
        root.feeds.list.loading = true;
    }

    function refuseList() {
        root.empty();
        root.feeds.list.loaded = false;
        root.feeds.list.error = "Your role on this server does not allow to read feeds.";
    }

    function refuse() {
        root.greenhouse.read(40);
        root.greenhouse.sensors.problem = "This feed is not there any more. What stands here is the last of it.";
        root.greenhouse.sensors.state = FeedView.Refused;
    }

    function goOffline() {
        root.greenhouse.read(40);
        root.workshop.loseConnection();
        root.greenhouse.sensors.state = FeedView.Waiting;
    }

    function watch() {
        root.greenhouse.read(40);
        root.greenhouse.sensors.alerts.add("data.humidity", EventAlertModel.Above, "80");
        root.greenhouse.sensors.alerts.add("data.battery.low", EventAlertModel.Equals, "true");
    }
}
