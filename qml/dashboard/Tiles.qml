// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

//! The numbers side by side; in a narrow window in two rows that are full, too.
Flow {
    id: root

    required property TileModel tiles
    required property int gap
    required property bool wide
    //! Of the little lines in them, in ms.
    required property int range
    required property bool paused
    readonly property int firstRow: root.wide ? 5 : 3

    spacing: root.gap
    Accessible.role: Accessible.List
    Accessible.name: qsTr("At a glance")

    Repeater {
        model: root.tiles

        // qmllint disable unqualified
        Tile {
            width: {
                const inRow = index < root.firstRow ? root.firstRow : 2;
                return Math.floor((root.width - (inRow - 1) * root.gap) / inRow);
            }
            span: root.range
            paused: root.paused
            showsTrend: root.wide
        }
        // qmllint enable unqualified
    }
}
