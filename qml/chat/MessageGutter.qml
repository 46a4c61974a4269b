// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.Ui

//! Left of a row that follows one of the same author: its time under the pointer, a clock while it waits.
Item {
    id: root

    required property string time
    required property bool showsTime
    required property bool waiting

    implicitHeight: Theme.bodyLine
    Accessible.ignored: true

    SmallText {
        anchors.right: parent.right
        height: parent.height
        visible: root.showsTime
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
}
