// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Hearth.Ui

T.AbstractButton {
    id: root

    implicitWidth: contentItem.implicitWidth + leftPadding + rightPadding
    implicitHeight: Theme.controlHeight
    horizontalPadding: Theme.gapMedium
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    background: Rectangle {
        radius: Theme.radius
        color: !root.enabled ? Theme.accentSoft : root.down || root.hovered ? Theme.accentPressed : Theme.accent
        FocusRing { shown: root.visualFocus; distance: Theme.focusWidth * 2 }
    }
    contentItem: PlainText {
        text: root.text
        font: Theme.bodyStrong
        color: root.enabled ? Theme.accentText : Theme.accent
        horizontalAlignment: Text.AlignHCenter
    }
}
