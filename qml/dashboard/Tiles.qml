// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

//! The numbers side by side; in a narrow window, or with large text, in rows that are full, too.
Flow {
    id: root

    required property TileModel tiles
    required property int gap
    required property bool wide
    //! Of the little lines in them, in ms.
    required property int range
    required property bool paused
    readonly property int firstRow: root.wide ? 5 : root.width >= Theme.px(440) ? 3 : 1

    //! What is left over by whole pixels goes to the last of a row, so that rows end where all cards do.
    function widthOf(tile: int): int {
        const inRow = tile < root.firstRow ? root.firstRow : 2;
        const width = Math.floor((root.width - (inRow - 1) * root.gap) / inRow);
        const isLast = tile === root.firstRow - 1 || (tile > root.firstRow && (tile - root.firstRow) % 2 === 1);
        return isLast ? root.width - (inRow - 1) * (width + root.gap) : width;
    }

    spacing: root.gap
    Accessible.role: Accessible.List
    Accessible.name: qsTr("At a glance")

    Repeater {
        model: root.tiles

        // qmllint disable unqualified
        Tile {
            width: root.widthOf(index)
            span: root.range
            paused: root.paused
            showsTrend: root.wide
        }
        // qmllint enable unqualified
    }
}
