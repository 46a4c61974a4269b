// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.Ui

//! A hairline across the timeline with a word in its middle: a day, or where one left off.
Item {
    id: root

    required property string text
    property color lineColor: Theme.line
    property color textColor: Theme.muted

    implicitHeight: Theme.smallLine
    Accessible.role: Accessible.Separator
    Accessible.name: root.text

    Hairline {
        anchors {
            left: parent.left
            right: label.left
            rightMargin: Theme.gapMedium
            verticalCenter: parent.verticalCenter
        }
        color: root.lineColor
    }
    SmallText {
        id: label

        anchors.centerIn: parent
        text: root.text
        color: root.textColor
        Accessible.ignored: true
    }
    Hairline {
        anchors {
            left: label.right
            leftMargin: Theme.gapMedium
            right: parent.right
            verticalCenter: parent.verticalCenter
        }
        color: root.lineColor
    }
}
