// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Hearth.Ui

//! Looks like a field, and opens the jump box.
T.AbstractButton {
    id: root

    implicitHeight: Theme.rowHeight
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    text: qsTr("Jump to…")
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("Jump to a room, a person or a page")
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    background: Rectangle {
        radius: Theme.radius
        color: root.down || root.hovered ? Theme.line : Theme.sunken
        border.width: Theme.hairline
        border.color: Theme.line
        FocusRing { shown: root.visualFocus }
    }
    Item {
        anchors {
            fill: parent
            leftMargin: Theme.gapMedium
            rightMargin: Theme.gap
        }

        PlainText {
            anchors {
                left: parent.left
                right: keys.left
                verticalCenter: parent.verticalCenter
            }
            text: root.text
            font: Theme.detail
            color: Theme.muted
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Rectangle {
            id: keys

            anchors {
                right: parent.right
                verticalCenter: parent.verticalCenter
            }
            width: name.implicitWidth + Theme.gapMedium
            height: name.implicitHeight + Theme.gapTiny
            radius: Theme.radius / 2
            color: Theme.surface
            border.width: Theme.hairline
            border.color: Theme.line

            SmallText {
                id: name

                anchors.centerIn: parent
                text: qsTr("Ctrl K")
                font: Theme.tiny
                Accessible.ignored: true
            }
        }
    }
}
