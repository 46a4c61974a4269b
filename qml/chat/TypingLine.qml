// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.Ui

//! Keeps its height when nobody types, so that the timeline does not jump.
Item {
    id: root

    required property string text

    implicitHeight: Theme.smallLine + Theme.gap
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text

    Row {
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
        visible: root.text !== ""
        spacing: Theme.gap

        TypingDots {
            id: dots

            anchors.verticalCenter: parent.verticalCenter
            running: root.text !== "" && root.visible && !Theme.reducedMotion
        }
        SmallText {
            width: parent.width - dots.width - parent.spacing
            text: root.text
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }
}
