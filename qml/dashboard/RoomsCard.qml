// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

//! Where the most happens.
Card {
    id: root

    required property BusyRoomModel rooms

    implicitHeight: Theme.dashboardCard
    Accessible.role: Accessible.Grouping
    Accessible.name: heading.text

    PlainText {
        id: heading

        text: qsTr("Busiest rooms")
        font: Theme.bodyStrong
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Column {
        anchors {
            top: heading.bottom
            topMargin: Theme.gapMedium
            left: parent.left
            right: parent.right
        }
        Accessible.role: Accessible.List
        Accessible.name: heading.text

        Repeater {
            model: root.rooms

            // qmllint disable unqualified
            BusyRoomRow {
                width: parent ? parent.width : 0
            }
            // qmllint enable unqualified
        }
    }
    SmallText {
        anchors.centerIn: parent
        visible: root.rooms.count === 0
        text: qsTr("No room had an event in this time.")
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
}
