// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.Ui

//! Stands where a row will be while its content is on the way.
Item {
    id: root

    property int circle: Theme.avatarSmall
    property real share: 0.6
    //! As the row's content stands.
    property int inset: 0

    implicitHeight: Theme.rowHeight
    Accessible.ignored: true

    Rectangle {
        id: disc

        x: root.inset
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
        width: (root.width - disc.x - disc.width - Theme.gapMedium) * root.share
        height: Theme.px(12)
        radius: height / 2
        color: Theme.skeleton
    }
}
