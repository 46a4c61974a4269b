// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

//! What a chart says at its cursor: the moment, then a line for each series that has something there.
Rectangle {
    id: root

    required property bool shown
    //! Of the cursor, from the chart's left.
    required property real place
    //! Where the samples are drawn.
    required property rect room
    required property string time
    //! Null where the time says all but the one value.
    required property SeriesSet series
    required property list<string> values
    readonly property bool fitsAtRight: root.place + Theme.gapMedium + root.width <= root.room.x + root.room.width

    visible: root.shown
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
            text: root.time
            Accessible.ignored: true
        }
        Repeater {
            model: root.series

            // qmllint disable unqualified
            ChartReading {
                value: root.values[index] ?? ""
            }
            // qmllint enable unqualified
        }
    }
}
