// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Hearth.Ui

//! A room that one is not in any more, for what could not be sent there.
T.ItemDelegate {
    id: root

    required property string roomId
    required property string title
    required property bool current
    required property bool keyboardHere

    implicitHeight: Theme.rowHeight
    focusPolicy: Qt.NoFocus
    hoverEnabled: true
    leftPadding: Theme.gap
    rightPadding: Theme.gap
    text: root.title
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1, not a room of yours any more, with messages that were not sent").arg(root.title)
    Accessible.selected: root.current

    background: Rectangle {
        radius: Theme.radius
        color: root.current ? Theme.accentSoft : root.hovered || root.down ? Theme.sunken : Theme.clear
        FocusRing { shown: root.keyboardHere; distance: 0 }
    }
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
