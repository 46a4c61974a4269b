// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.Ui

//! An event: when, of which kind, where and who.
Item {
    id: root

    required property string time
    required property string fullTime
    required property string name
    required property int colorIndex
    required property string text
    required property bool keyboardHere
    readonly property color tint: Theme.seriesColors[root.colorIndex]

    implicitHeight: Theme.px(28)
    Accessible.role: Accessible.ListItem
    Accessible.name: Array.from([root.time, root.name, root.text]).filter(part => part).join(", ")

    FocusRing { shown: root.keyboardHere; distance: 0 }
    CodeText {
        id: moment

        anchors.verticalCenter: parent.verticalCenter
        x: Theme.gap
        width: Theme.px(104)
        text: root.time
        color: Theme.muted
    }
    Rectangle {
        id: chip

        anchors.verticalCenter: parent.verticalCenter
        x: moment.x + moment.width + Theme.gap
        width: Math.min(word.implicitWidth + 2 * Theme.gapTiny + 2, Theme.px(132))
        height: Theme.px(18)
        radius: Theme.gapTiny
        color: Theme.mix(root.tint, Theme.surface, 0.22)

        CodeText {
            id: word

            anchors.centerIn: parent
            width: Math.min(implicitWidth, Theme.px(132) - 2 * Theme.gapTiny)
            text: root.name
            font: Theme.codeSmall
            color: Theme.mix(root.tint, Theme.text, 0.75)
            elide: Text.ElideRight
        }
    }
    CodeText {
        anchors.verticalCenter: parent.verticalCenter
        x: moment.x + moment.width + Theme.px(132) + 2 * Theme.gap
        width: root.width - x - Theme.gap
        text: root.text
        elide: Text.ElideRight
    }
    Hairline {
        anchors.bottom: parent.bottom
        width: parent.width
        visible: !root.keyboardHere
    }
}
