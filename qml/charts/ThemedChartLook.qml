// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

ChartLook {
    series: Theme.seriesColors
    text: Theme.muted
    grid: Theme.chartGrid
    threshold: Theme.bad
    surface: Theme.surface
    font: Theme.tiny
}
