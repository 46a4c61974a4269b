// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.Ui

HeaderButton {
    required property bool paused

    text: paused ? qsTr("Resume") : qsTr("Pause")
    glyph: paused ? "play" : "pause"
}
