// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Hearth.Ui

//! Behind the reactions of a message: one more.
T.AbstractButton {
    id: root

    required property string obstacle
    readonly property string tip: root.obstacle || root.text

    implicitWidth: Theme.chipHeight
    implicitHeight: Theme.chipHeight
    focusPolicy: Qt.NoFocus
    hoverEnabled: true
    opacity: root.obstacle ? Theme.disabledOpacity : 1
    text: qsTr("Add a reaction")
    Accessible.role: Accessible.Button
    Accessible.name: root.text

    background: Rectangle {
        radius: height / 2
        color: root.hovered ? Theme.sunken : Theme.clear
        border.width: Theme.hairline
        border.color: Theme.line
    }
    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            glyph: "plus"
            size: Theme.iconSmall
        }
    }
}
