// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.Ui

//! Left of a row that follows one of the same author: its time under the pointer, a clock while it waits, and that it
//! was changed.
Item {
    id: root

    required property string time
    required property bool showsTime
    required property bool waiting
    required property bool tellsEdit

    signal peekWanted(anchor: Item)
    signal editsWanted

    implicitHeight: Theme.bodyLine

    SmallText {
        anchors.right: parent.right
        height: parent.height
        visible: root.showsTime && !mark.visible
        text: root.time
        font: Theme.tiny
        Accessible.ignored: true
    }
    Icon {
        anchors {
            right: parent.right
            rightMargin: Theme.gapTiny
            verticalCenter: parent.verticalCenter
        }
        visible: root.waiting
        glyph: "clock"
        size: Theme.smallLine
    }
    Loader {
        id: mark

        anchors.right: parent.right
        active: root.tellsEdit && !root.waiting
        visible: active
        // qmllint disable unqualified
        sourceComponent: EditedMark {
            height: Theme.bodyLine
            font: Theme.tiny
            onPeekWanted: anchor => root.peekWanted(anchor)
            onChosen: root.editsWanted()
        }
        // qmllint enable unqualified
    }
}
