// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Hearth.Ui

T.AbstractButton {
    id: root

    required property int index
    required property string emoji
    required property string name
    readonly property bool current: GridView.isCurrentItem

    focusPolicy: Qt.NoFocus
    hoverEnabled: true
    text: root.emoji
    Accessible.role: Accessible.Button
    Accessible.name: root.name

    background: Rectangle {
        radius: Theme.radius
        color: root.current ? Theme.accentSoft : root.hovered ? Theme.sunken : Theme.clear
    }
    contentItem: PlainText {
        text: root.emoji
        font: Theme.emojiSmall
        line: Theme.emojiCell
        horizontalAlignment: Text.AlignHCenter
        Accessible.ignored: true
    }
}
