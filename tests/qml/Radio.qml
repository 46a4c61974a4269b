// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App

//! Streams on the desk: readings, builds and a ticker that is coming back.
QtObject {
    id: root

    required property StreamDesk streams
    //! 17 November 2026, 09:12.
    readonly property real start: new Date(2026, 10, 17, 9, 12).getTime()
    property int count: 0

    function tune() {
        root.streams.open("https://greenhouse.local/events", "sensors");
        root.streams.open("http://ci.local/events", "");
        root.streams.open("wss://ticker.example/v1/stream?token=abc", "");
        root.streams.setState(2, SourceTab.Waiting, "The connection was lost: the other side hung up");
        root.streams.desk.currentIndex = 0;
    }

    function connect() {
        root.streams.tell(0, "Connected: 200 OK", `{"answer":{"content-type":"text/event-stream","cache-control":"no-store"},"status":200}`, false, root.start);
    }

    //! So many readings, some 60 ms apart, and an alert now and then.
    function read(count: int) {
        for (let i = 0; i < count; ++i) {
            const n = ++root.count;
            const time = root.start + n * 61 + (n * 31 % 40);
            const sensor = n % 3 + 1;
            const humidity = (60 + 3 * sensor + Math.sin(n / 20) * 1.5 + (n * 7919 % 17) / 20).toFixed(1);
            const celsius = (22 + Math.sin(n / 40) * 2).toFixed(1);
            if (n % 23 === 0)
                root.streams.publish(0, "alert", `{"sensor":"greenhouse-${sensor}","message":"humidity ${humidity} %"}`, time);
            else if (n % 97 > 40 || n % 3 > 0)
                root.streams.publish(0, "reading", `{"sensor":"greenhouse-${sensor}","humidity":${humidity},"temp_c":${celsius},"battery":{"volts":3.7,"low":false}}`, time);
        }
    }
}
