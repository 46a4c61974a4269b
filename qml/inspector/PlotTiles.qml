// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

//! The charts of a stream, side by side as far as there is room.
ScrollPane {
    id: root

    required property PlotModel plots
    required property bool paused
    readonly property int columns: Math.max(1, Math.floor((root.width + Theme.gapMedium) / (Theme.px(340) + Theme.gapMedium)))
    readonly property real tile: Math.floor((root.width - (root.columns - 1) * Theme.gapMedium) / root.columns)

    //! Somebody wants to be told of a number.
    signal alertsWanted(path: string)

    contentHeight: grid.implicitHeight
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Charts")

    Grid {
        id: grid

        width: root.width
        columns: root.columns
        spacing: Theme.gapMedium

        Repeater {
            model: root.plots

            // qmllint disable unqualified
            PlotCard {
                width: root.tile
                paused: root.paused
                onSplitWanted: path => root.plots.splitBy(index, path)
                onPinWanted: pinned => root.plots.setPinned(index, pinned)
                onCloseWanted: root.plots.close(index)
                onAlertsWanted: root.alertsWanted(plot.path)
            }
            // qmllint enable unqualified
        }
    }
}
