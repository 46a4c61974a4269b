// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui
import ".."

//! How the server does.
QtObject {
    id: root

    required property Workshop workshop
    readonly property Telemetry telemetry: root.workshop.telemetry
    readonly property var states: [
        {
            name: "dashboard", page: "dashboard", prepare: () => root.telemetry.fill(),
            shown: ["Connections: 1,284, 12 more in 1 min", "Throughput by type"], wide: { shown: ["Delivery latency", "message.new", "session.resumed", "Last 15 min", "Pause"] }
        },
        { name: "dashboard-large-text", page: "dashboard", textScale: 2, prepare: () => root.telemetry.fill(), shown: ["Connections: 1,284, 12 more in 1 min", "Pause"] },
        { name: "dashboard-loading", page: "dashboard", prepare: () => root.telemetry.begin(), shown: ["Asking the server…"] },
        { name: "dashboard-offline", page: "dashboard", prepare: () => root.telemetry.lose(), shown: ["Throughput by type"] },
        { name: "dashboard-refused", page: "dashboard", prepare: () => root.telemetry.refuse(), shown: ["Your role on this server does not allow that.", "Try again"] },
        { name: "dashboard-quiet", page: "dashboard", prepare: () => root.telemetry.beQuiet(), shown: ["Throughput by type"] },
        { name: "dashboard-young", page: "dashboard", prepare: () => root.telemetry.beYoung(), shown: ["Throughput by type", "known since 09:11:00"] },
        { name: "dashboard-paused", page: "dashboard", prepare: () => root.telemetry.fill(), steps: ["click Button Pause"], shown: ["Resume"] },
        { name: "dashboard-ranges", page: "dashboard", prepare: () => root.telemetry.fill(), steps: ["click Button Last 15 min"], shown: ["Last 1 min", "Last 24 h"] }
    ]
}
