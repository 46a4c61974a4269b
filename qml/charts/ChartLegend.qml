// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

//! Which colour is what, in one line, or in more where there is no room.
Flow {
    id: root

    required property SeriesSet series

    spacing: Theme.gapMedium
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Legend")

    Repeater {
        model: root.series

        ChartLegendEntry {}
    }
}
