// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Hearth.App
import Hearth.Ui

//! Who is connected, from where and since when.
Card {
    id: root

    required property Dashboard dashboard
    required property bool connected
    readonly property string amount: list.count.toLocaleString(Qt.locale(), "f", 0)

    signal kickWanted(sessionId: string, name: string, device: string)

    implicitHeight: Theme.dashboardCard
    Accessible.role: Accessible.Grouping
    Accessible.name: heading.text

    PlainText {
        id: heading

        text: qsTr("Connections")
        font: Theme.bodyStrong
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    SmallText {
        anchors {
            left: heading.right
            leftMargin: Theme.gapMedium
            right: parent.right
            verticalCenter: heading.verticalCenter
        }
        text: root.dashboard.connections.more ? qsTr("the first %1 of more").arg(root.amount) : list.count > 0 ? root.amount : ""
        elide: Text.ElideRight
    }
    NavigableList {
        id: list

        anchors {
            top: heading.bottom
            topMargin: Theme.gap
            bottom: parent.bottom
            left: parent.left
            right: parent.right
            rightMargin: -Theme.gapMedium
        }
        activeFocusOnTab: count > 0
        visible: count > 0
        clip: true
        model: root.dashboard.connections
        Accessible.name: heading.text
        T.ScrollBar.vertical: ScrollBar {}
        onChosen: (list.currentItem as ConnectionRow)?.askToKick()

        // qmllint disable unqualified
        delegate: ConnectionRow {
            width: list.width - Theme.gapMedium
            ready: root.connected
            keyboardHere: ListView.isCurrentItem && list.activeFocus
            onKickWanted: (sessionId, name, device) => root.kickWanted(sessionId, name, device)
        }
        // qmllint enable unqualified
    }
    ListStatus {
        anchors.fill: list
        visible: list.count === 0
        list: root.dashboard.connections
        connected: root.connected
        emptyText: qsTr("Nobody is connected.")
        onRetryWanted: root.dashboard.listConnections()
    }
}
