// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Hearth.Ui

//! An emoji and how many chose it. One's own has a frame and says so; who the others are, the tooltip tells.
T.AbstractButton {
    id: root

    required property string emoji
    required property int count
    required property bool own
    required property string names
    required property string obstacle
    readonly property FilledText fullText: FilledText {
        words: qsTr("%1 %2, %3")
        values: [root.emoji, root.count, root.names]
    }
    readonly property FilledText namesAndObstacle: FilledText {
        words: qsTr("%1. %2")
        values: [root.names, root.obstacle]
    }
    readonly property string tip: root.obstacle ? root.namesAndObstacle.text : root.names

    implicitWidth: contentItem.implicitWidth + 2 * Theme.gap
    implicitHeight: Theme.chipHeight
    horizontalPadding: Theme.gap
    verticalPadding: (Theme.chipHeight - Theme.bodyLine) / 2
    focusPolicy: Qt.NoFocus
    hoverEnabled: true
    text: root.emoji
    Accessible.role: Accessible.CheckBox
    Accessible.name: root.fullText.text
    Accessible.checkable: true
    Accessible.checked: root.own

    background: Rectangle {
        radius: height / 2
        color: root.own ? Theme.accentSoft : root.hovered ? Theme.line : Theme.sunken
        border.width: Theme.hairline
        border.color: root.own ? Theme.accent : Theme.line
    }
    contentItem: Row {
        spacing: Theme.gapTiny

        PlainText {
            text: root.emoji
            font: Theme.emojiText
            Accessible.ignored: true
        }
        SmallText {
            height: Theme.bodyLine
            text: root.count
            font: Theme.smallStrong
            color: root.own ? Theme.accent : Theme.muted
            Accessible.ignored: true
        }
    }
}
