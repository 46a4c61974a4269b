// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

//! The course of one number, small and without words: what it means stands beside it.
Sparkline {
    look: ThemedChartLook {}
    Accessible.ignored: true
}
