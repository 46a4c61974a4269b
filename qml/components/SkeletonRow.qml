// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.Ui

//! Stands where a row will be while its content is on the way.
Item {
    id: root

    property int circle: Theme.avatarSmall
    property real share: 0.6

    implicitHeight: Theme.rowHeight
    Accessible.ignored: true

    Rectangle {
        id: disc

        anchors.verticalCenter: parent.verticalCenter
        width: root.circle
        height: width
        radius: width / 2
        color: Theme.skeleton
    }
    Rectangle {
        anchors {
            left: disc.right
            leftMargin: root.circle > 0 ? Theme.gapMedium : 0
            verticalCenter: parent.verticalCenter
        }
        width: (root.width - disc.width - Theme.gapMedium) * root.share
        height: Theme.px(12)
        radius: height / 2
        color: Theme.skeleton
    }
}
