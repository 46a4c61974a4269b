// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Hearth.Ui

//! Which skin emoji have now; leads to the others.
T.AbstractButton {
    id: root

    required property string hand
    required property string tone

    implicitWidth: Theme.controlHeight
    implicitHeight: Theme.controlHeight
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    text: qsTr("%1. Choose another").arg(root.tone)
    Accessible.role: Accessible.ButtonMenu
    Accessible.name: root.text
    Accessible.checkable: true
    Accessible.checked: root.checked
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    background: Rectangle {
        radius: Theme.radius
        color: root.checked ? Theme.accentSoft : root.hovered ? Theme.sunken : Theme.clear
        border.width: Theme.hairline
        border.color: Theme.line
        FocusRing { shown: root.visualFocus; distance: 0 }
    }
    contentItem: PlainText {
        text: root.hand
        font: Theme.emojiSmall
        line: Theme.controlHeight
        horizontalAlignment: Text.AlignHCenter
        Accessible.ignored: true
    }

    ToolTip {
        text: root.text
        visible: root.hovered || root.visualFocus
    }
}
