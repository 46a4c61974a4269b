// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

//! All that the dashboard shows, below each other; in pairs where there is room.
ScrollPane {
    id: root

    required property Dashboard dashboard
    required property bool connected
    readonly property int gap: Theme.gapMedium
    readonly property real inner: root.width - 2 * Theme.gapPage
    readonly property bool wide: root.inner >= Theme.dashboardBreakpoint
    readonly property real half: root.wide ? (root.inner - root.gap) / 2 : root.inner

    signal kickWanted(sessionId: string, name: string, device: string)

    contentHeight: column.height + 2 * Theme.gapPage
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("How the server does")

    Column {
        id: column

        x: Theme.gapPage
        y: Theme.gapPage
        width: root.inner
        spacing: root.gap

        NoticeBox {
            width: parent.width
            text: root.connected ? "" : qsTr("There is no connection to the server. What stands here is as it was last; it goes on when the connection is back.")
        }
        Tiles {
            width: parent.width
            gap: root.gap
            wide: root.wide
            tiles: root.dashboard.tiles
            range: root.dashboard.range
            paused: root.dashboard.paused
        }
        ThroughputCard {
            width: parent.width
            dashboard: root.dashboard
        }
        Flow {
            width: parent.width
            spacing: root.gap

            LatencyCard {
                width: root.half
                dashboard: root.dashboard
            }
            EventsCard {
                width: root.half
                events: root.dashboard.events
            }
            RoomsCard {
                width: root.half
                rooms: root.dashboard.rooms
            }
            ConnectionsCard {
                width: root.half
                dashboard: root.dashboard
                connected: root.connected
                onKickWanted: (sessionId, name, device) => root.kickWanted(sessionId, name, device)
            }
        }
    }
}
