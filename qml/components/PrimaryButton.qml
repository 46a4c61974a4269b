// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Hearth.Ui

T.AbstractButton {
    id: root

    //! What it does can't be taken back.
    property bool destructive: false
    readonly property color fill: root.destructive ? Theme.bad : Theme.accent
    readonly property color pressedFill: root.destructive ? Theme.badPressed : Theme.accentPressed

    implicitWidth: Math.ceil(contentItem.implicitWidth) + leftPadding + rightPadding
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
        color: !root.enabled ? Theme.sunken : root.down || root.hovered ? root.pressedFill : root.fill
        border.width: root.enabled ? 0 : Theme.hairline
        border.color: Theme.line
        FocusRing { shown: root.visualFocus; distance: Theme.focusWidth * 2 }
    }
    contentItem: PlainText {
        text: root.text
        font: Theme.bodyStrong
        color: !root.enabled ? Theme.muted : root.destructive ? Theme.badText : Theme.accentText
        horizontalAlignment: Text.AlignHCenter
    }
}
