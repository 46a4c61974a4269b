// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.Ui

//! A room that one is not in any more, for what could not be sent there.
SidebarRow {
    id: root

    required property string title

    text: root.title
    Accessible.name: qsTr("%1, not a room of yours any more, with messages that were not sent").arg(root.title)

    Row {
        anchors {
            fill: parent
            leftMargin: root.leftPadding
            rightMargin: root.rightPadding
        }
        spacing: Theme.gap

        PlainText {
            width: parent.width - sign.width - parent.spacing
            height: parent.height
            text: root.title
            font: root.current ? Theme.bodyStrong : Theme.body
            color: root.current ? Theme.accent : Theme.muted
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Icon {
            id: sign

            anchors.verticalCenter: parent.verticalCenter
            glyph: "alert"
            color: Theme.bad
            size: Theme.iconSmall
        }
    }
}
