// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Hearth.Ui

//! Somebody to whom a new message goes; a press takes them out again.
T.AbstractButton {
    id: root

    required property string name

    implicitWidth: Math.min(label.implicitWidth + cross.width + 3 * Theme.gap, Theme.menuWidth)
    implicitHeight: Theme.chipHeight
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    opacity: root.enabled ? 1 : Theme.disabledOpacity
    text: root.name
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("Take %1 out").arg(root.name)
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()
    Keys.onDeletePressed: root.clicked()

    background: Rectangle {
        radius: height / 2
        color: Theme.accentSoft
        border.width: Theme.hairline
        border.color: root.hovered ? Theme.accent : Theme.accentSoft
        FocusRing { shown: root.visualFocus; radius: parent.radius; distance: 0 }
    }
    Item {
        anchors.fill: parent

        PlainText {
            id: label

            anchors {
                left: parent.left
                leftMargin: Theme.gap + 2
                right: cross.left
                rightMargin: Theme.gapTiny
                verticalCenter: parent.verticalCenter
            }
            text: root.name
            color: Theme.accent
            font: Theme.detailStrong
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Icon {
            id: cross

            anchors {
                right: parent.right
                rightMargin: Theme.gap
                verticalCenter: parent.verticalCenter
            }
            glyph: "x"
            color: Theme.accent
            size: Theme.smallLine - 4
        }
    }
}
