// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

//! How the server does, while it does it: for those who see to it.
FocusScope {
    id: root

    required property Session session
    readonly property Dashboard dashboard: root.session.dashboard
    readonly property bool connected: root.session.connection.online
    readonly property list<Item> panes: [header, content.item as Item]
    //! What it is there for stands on the screen.
    readonly property bool showsData: root.dashboard.filled && root.dashboard.state === Dashboard.Live

    signal leaveWanted

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Dashboard")
    Keys.onEscapePressed: root.leaveWanted()
    Component.onCompleted: {
        root.dashboard.open();
        header.takeFocus();
    }
    Component.onDestruction: root.session?.dashboard.close()

    DashboardHeader {
        id: header

        focus: true
        width: parent.width
        dashboard: root.dashboard
        serverName: root.session.serverName || root.session.address
    }
    Loader {
        id: content

        anchors {
            top: header.bottom
            bottom: parent.bottom
            left: parent.left
            right: parent.right
        }
        active: root.dashboard.filled
        visible: active
        // qmllint disable unqualified
        sourceComponent: DashboardCards {
            dashboard: root.dashboard
            connected: root.connected
            onKickWanted: (sessionId, name, device) => kickDialog.ask(sessionId, name, device)
        }
        // qmllint enable unqualified
    }
    DashboardStatus {
        anchors {
            top: header.bottom
            bottom: parent.bottom
            left: parent.left
            right: parent.right
        }
        visible: !root.dashboard.filled
        dashboard: root.dashboard
    }
    KickDialog {
        id: kickDialog

        dashboard: root.dashboard
        connected: root.connected
    }
}
