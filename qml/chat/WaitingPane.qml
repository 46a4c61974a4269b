// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.Ui

//! In place of a room until one is known.
Item {
    id: root

    required property bool ready
    readonly property bool roomsFit: root.Window.width >= Theme.sidebarBreakpoint

    Column {
        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
            leftMargin: Theme.gapPage + Theme.gap
            rightMargin: Theme.gapPage
            bottomMargin: Theme.gapHuge
        }
        visible: !root.ready
        spacing: Theme.gapMedium

        Repeater {
            model: [0.5, 0.7, 0.35, 0.6]

            SkeletonMessage {
                required property real modelData

                width: parent ? parent.width : 0
                share: modelData
            }
        }
    }
    Column {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.gapHuge, Theme.cardWidth)
        visible: root.ready
        spacing: Theme.gap

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            glyph: "message"
            size: Theme.gapHuge
        }
        PlainText {
            width: parent.width
            text: qsTr("No room is open")
            font: Theme.title
            line: Theme.titleLine
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
        }
        PlainText {
            width: parent.width
            text: root.roomsFit ? qsTr("Choose one on the left, or use + to find one.") : qsTr("The button at the upper left shows the rooms.")
            color: Theme.muted
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
    }
}
