// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

//! Opens the drawer with the rooms, and tells of what stands there: something unread, no connection.
IconButton {
    id: root

    required property Session session
    readonly property ConnectionStatus connection: root.session.connection

    glyph: "menu"
    text: root.session.totalUnread > 0 ? qsTr("Show the rooms, %1 unread").arg(root.session.totalUnread) : qsTr("Show the rooms")
    Accessible.description: root.connection.online ? "" : root.connection.pillText

    component Mark: Rectangle {
        width: Theme.gap + 2 * Theme.focusWidth
        height: width
        radius: width / 2
        color: Theme.background
    }

    Mark {
        x: root.width - width - Theme.gapTiny
        y: Theme.gapTiny
        visible: root.session.totalUnread > 0

        Rectangle {
            anchors.centerIn: parent
            width: Theme.gap
            height: width
            radius: width / 2
            color: Theme.accent
        }
    }
    Mark {
        x: root.width - width - Theme.gapTiny
        y: root.height - height - Theme.gapTiny
        visible: !root.connection.online || root.connection.exposed

        StateDot {
            anchors.centerIn: parent
            tone: root.connection.pillTone
        }
    }
}
