// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Hearth.Ui

//! What somebody is on the server; where that may be changed it opens the menu. The keyboard has the row for that.
T.AbstractButton {
    id: root

    required property bool opens

    implicitWidth: Theme.px(112)
    implicitHeight: Theme.rowHeight
    focusPolicy: Qt.NoFocus
    hoverEnabled: true
    opacity: root.enabled || !root.opens ? 1 : Theme.disabledOpacity
    Accessible.role: root.opens ? Accessible.ButtonMenu : Accessible.StaticText

    background: Rectangle {
        visible: root.opens
        radius: Theme.radius
        color: root.down ? Theme.line : root.hovered ? Theme.sunken : Theme.surface
        border.width: Theme.hairline
        border.color: Theme.line
    }
    Item {
        anchors {
            fill: parent
            leftMargin: Theme.gapMedium
            rightMargin: Theme.gapMedium
        }

        PlainText {
            anchors {
                left: parent.left
                right: sign.left
                verticalCenter: parent.verticalCenter
            }
            text: root.text
            color: root.opens ? Theme.text : Theme.muted
            elide: Text.ElideRight
        }
        Icon {
            id: sign

            anchors {
                right: parent.right
                verticalCenter: parent.verticalCenter
            }
            visible: root.opens
            glyph: "chevron-down"
            size: Theme.iconSmall
        }
    }
}
