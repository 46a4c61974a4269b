// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.Ui

//! What a bar says.
Rectangle {
    id: root

    required property real place
    required property rect room
    required property string name
    required property string value
    readonly property bool fitsAtRight: root.place + Theme.gapMedium + root.width <= root.room.x + root.room.width

    x: Math.max(0, Math.round(root.fitsAtRight ? root.place + Theme.gapMedium : root.place - Theme.gapMedium - root.width))
    y: Math.round(root.room.y) + Theme.gapTiny
    z: 1
    width: lines.width + 2 * Theme.gap
    height: lines.height + 2 * Theme.gapTiny
    radius: Theme.radius
    color: Theme.surface
    border.width: Theme.hairline
    border.color: Theme.line
    Accessible.ignored: true

    Column {
        id: lines

        x: Theme.gap
        y: Theme.gapTiny

        SmallText {
            text: root.name
            Accessible.ignored: true
        }
        SmallText {
            text: root.value
            font: Theme.smallStrong
            color: Theme.text
            Accessible.ignored: true
        }
    }
}
