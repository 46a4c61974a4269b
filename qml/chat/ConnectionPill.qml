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
        anchors.verticalCenter: parent.verticalCenter
        visible: !root.connection.exposed
        tone: root.connection.pillTone
    }
    Icon {
        anchors.verticalCenter: parent.verticalCenter
        visible: root.connection.exposed
        glyph: "alert"
        color: Theme.warn
        size: Theme.smallLine
    }
    SmallText {
        id: words

        width: root.width - x
        text: root.connection.pillText
        color: root.connection.exposed ? Theme.warn : Theme.muted
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
