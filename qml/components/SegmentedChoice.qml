// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.Ui

//! Two or three ways that exclude each other, side by side. Left and Right move between them.
FocusScope {
    id: root

    required property list<string> choices
    property int current: 0

    implicitHeight: Theme.controlHeight
    activeFocusOnTab: true
    Accessible.role: Accessible.PageTabList
    Keys.onLeftPressed: root.current = Math.max(0, root.current - 1)
    Keys.onRightPressed: root.current = Math.min(root.choices.length - 1, root.current + 1)

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: Theme.sunken
        border.width: Theme.hairline
        border.color: Theme.line
        FocusRing { shown: root.activeFocus }
    }
    Row {
        anchors.fill: parent
        anchors.margins: 3

        Repeater {
            model: root.choices

            // qmllint disable unqualified
            SegmentTab {
                width: parent ? parent.width / root.choices.length : 0
                height: parent ? parent.height : 0
                chosen: root.current === index
                onClicked: root.current = index
            }
            // qmllint enable unqualified
        }
    }
}
