// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App

//! A server with feeds, of which one is open.
QtObject {
    id: root

    required property QtObject workshop
    readonly property Feeds feeds: root.workshop.session.feeds
    //! 17 November 2026, 09:12.
    readonly property real start: new Date(2026, 10, 17, 9, 12).getTime()
    property FeedView sensors: FeedView {
        feed: "sensors"
        title: "Greenhouse sensors"
    }
    property int count: 0

    function offer() {
        root.feeds.available = true;
        root.feeds.list.rows = [
            root.row("builds", "Builds", "private", "0/s", false), root.row("sensors", "Greenhouse sensors", "sensors", "17/s", true),
            root.row("scores", "Match scores", "", "0.4/s", false), root.row("ticker", "Ticker", "", "1,204/s", false)
        ];
        root.feeds.current = root.sensors;
    }

    function row(feed, title, about, rate, current) {
        return { feed, title, about, rate, busy: rate !== "0/s", current, alerting: feed === "scores" };
    }

    //! So many readings, some 60 ms apart.
    function read(count: int) {
        for (let i = 0; i < count; ++i) {
            const n = ++root.count;
            const sensor = n % 3 + 1;
            const humidity = (60 + 3 * sensor + Math.sin(n / 20) * 1.5 + (n * 7919 % 17) / 20).toFixed(1);
            const celsius = (22 + Math.sin(n / 40) * 2).toFixed(1);
            root.sensors.publish("reading", `{"sensor":"greenhouse-${sensor}","humidity":${humidity},"temp_c":${celsius},"battery":{"volts":3.7,"low":false}}`, root.start + n * 61 + (n * 31 % 40));
        }
    }
}
