// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.Ui

//! Why a message was not sent, and what can be done about it.
Flow {
    id: root

    required property string reason
    required property bool retryPossible

    signal retryWanted
    signal discardWanted

    spacing: Theme.gapTiny

    Icon {
        height: Theme.bodyLine
        width: Theme.smallLine
        fillMode: Image.Pad
        glyph: "alert"
        color: Theme.bad
        size: Theme.smallLine
    }
    SmallText {
        height: Theme.bodyLine
        text: root.reason
        color: Theme.bad
        Accessible.ignored: true
    }
    LinkButton {
        height: Theme.bodyLine
        visible: root.retryPossible
        text: qsTr("Try again")
        onClicked: root.retryWanted()
    }
    LinkButton {
        height: Theme.bodyLine
        text: qsTr("Delete")
        textColor: Theme.bad
        onClicked: root.discardWanted()
    }
}
