// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

//! Opens the drawer with the rooms, and tells of what stands there: what is for oneself by number, other unread messages and
//! the lost connection by a dot.
IconButton {
    id: root

    required property Session session
    readonly property ConnectionStatus connection: root.session.connection

    glyph: "menu"
    text: {
        if (root.session.totalUnread === 0)
            return qsTr("Show the rooms");
        const unread = qsTr("Show the rooms, %1 unread").arg(root.session.totalUnread);
        return root.session.totalAddressed > 0 ? qsTr("%1, %2 of them for you").arg(unread).arg(root.session.totalAddressed) : unread;
    }
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
        visible: root.session.totalUnread > 0 && root.session.totalAddressed === 0

        Rectangle {
            anchors.centerIn: parent
            width: Theme.gap
            height: width
            radius: width / 2
            color: Theme.accent
        }
    }
    Rectangle {
        x: root.width - width
        width: addressed.width + 2 * Theme.focusWidth
        height: addressed.height + 2 * Theme.focusWidth
        visible: root.session.totalAddressed > 0
        radius: height / 2
        color: Theme.background

        Badge {
            id: addressed

            anchors.centerIn: parent
            width: implicitWidth
            height: implicitHeight
            count: root.session.totalAddressed
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
