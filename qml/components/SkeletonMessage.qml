// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.Ui

Item {
    id: root

    property real share: 0.5

    implicitHeight: Theme.avatarLarge + Theme.gapTiny
    Accessible.ignored: true

    Rectangle {
        id: disc

        width: Theme.avatarLarge
        height: width
        radius: width / 2
        color: Theme.skeleton
    }
    Rectangle {
        id: name

        x: Theme.messageIndent - Theme.gap
        y: Theme.gapTiny
        width: Theme.px(96)
        height: Theme.px(12)
        radius: height / 2
        color: Theme.skeleton
    }
    Rectangle {
        anchors {
            left: name.left
            top: name.bottom
            topMargin: Theme.gap
        }
        width: (root.width - x) * root.share
        height: Theme.px(12)
        radius: height / 2
        color: Theme.skeleton
    }
}
