// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Hearth.Ui

//! What a message replies to, in one line. Choosing it goes there; for the keyboard the message's menu does.
T.AbstractButton {
    id: root

    required property string author
    required property string line
    readonly property FilledText fullText: FilledText {
        words: qsTr("In reply to %1: %2")
        values: [root.author, root.line]
    }

    implicitHeight: Theme.bodyLine
    focusPolicy: Qt.NoFocus
    hoverEnabled: true
    text: root.line
    Accessible.role: Accessible.Button
    Accessible.name: root.author ? root.fullText.text : qsTr("In reply to: %1").arg(root.line)

    contentItem: Row {
        spacing: Theme.gap

        Rectangle {
            y: 2
            width: Theme.quoteBar
            height: parent.height - 4
            radius: width / 2
            color: root.hovered ? Theme.accent : Theme.line
        }
        SmallText {
            width: Math.min(implicitWidth, parent.width / 2)
            height: parent.height
            visible: text !== ""
            text: root.author
            font: Theme.smallStrong
            elide: Text.ElideRight
            color: root.hovered ? Theme.text : Theme.muted
            Accessible.ignored: true
        }
        SmallText {
            width: parent.width - x
            height: parent.height
            text: root.line
            elide: Text.ElideRight
            color: root.hovered ? Theme.text : Theme.muted
            Accessible.ignored: true
        }
    }
    HoverHandler {
        cursorShape: Qt.PointingHandCursor
    }
}
