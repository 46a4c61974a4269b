// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.Ui

//! A soft shadow of a rounded box, out of plain rectangles: it looks the same without a graphics card.
Item {
    id: root

    property int radius: Theme.cardRadius

    anchors.fill: parent
    Accessible.ignored: true

    Repeater {
        model: 5

        // qmllint disable unqualified
        Rectangle {
            required property int index

            anchors.fill: root
            anchors.margins: -2 * index
            anchors.topMargin: -2 * index + 3
            anchors.bottomMargin: -2 * index - 3
            radius: root.radius + 2 * index
            color: Theme.shadow
        }
        // qmllint enable unqualified
    }
}
