// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Hearth.Ui

//! Shows and hides what is pinned, and says how much it is.
T.AbstractButton {
    id: root

    required property int count
    readonly property color tint: root.checked ? Theme.accent : root.hovered ? Theme.text : Theme.muted

    implicitWidth: contentItem.implicitWidth + leftPadding + rightPadding
    implicitHeight: Theme.controlHeight
    horizontalPadding: Theme.gap
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    text: root.checked ? qsTr("Close the pinned messages") : qsTr("Pinned messages")
    Accessible.role: Accessible.Button
    Accessible.name: root.count > 0 ? qsTr("%1: %2").arg(root.text).arg(root.count) : root.text
    Accessible.checkable: true
    Accessible.checked: root.checked

    background: Rectangle {
        radius: Theme.radius
        color: root.down ? Theme.line : root.hovered ? Theme.sunken : Theme.clear
        FocusRing { shown: root.visualFocus; distance: 0 }
    }
    contentItem: Row {
        spacing: Theme.gapTiny

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            glyph: "pin"
            color: root.tint
        }
        SmallText {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.count > 0
            text: String(root.count)
            font: Theme.smallStrong
            color: root.tint
            Accessible.ignored: true
        }
    }

    ToolTip {
        text: root.text
        visible: root.hovered || root.visualFocus
    }
}
