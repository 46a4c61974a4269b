// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

//! State, round trip and encryption in one line.
Row {
    id: root

    required property ConnectionStatus connection

    spacing: Theme.gap
    Accessible.role: Accessible.StaticText
    Accessible.name: root.connection.pillText

    StateDot {
        id: dot

        anchors.verticalCenter: parent.verticalCenter
        tone: root.connection.pillTone
    }
    SmallText {
        id: words

        width: root.width - dot.width - root.spacing
        text: root.connection.pillText
        wrapMode: Text.Wrap
        maximumLineCount: 2
        elide: Text.ElideRight
        Accessible.ignored: true

        HoverHandler {
            id: hover
        }
        ToolTip {
            text: root.connection.pillText
            visible: hover.hovered && words.truncated
        }
    }
}
