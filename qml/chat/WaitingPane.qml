// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.Ui

//! In place of a room until one is known.
Item {
    id: root

    required property bool ready

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
    PlainText {
        anchors.centerIn: parent
        visible: root.ready
        text: qsTr("Choose a room at the left, or use + to find one.")
        color: Theme.muted
    }
}
