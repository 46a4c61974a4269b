// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.Ui

Rectangle {
    id: root

    required property int colorIndex

    implicitWidth: Theme.gap
    implicitHeight: Theme.gap
    radius: width / 2
    color: Theme.seriesColors[root.colorIndex % Theme.seriesColors.length]
    Accessible.ignored: true
}
