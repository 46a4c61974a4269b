// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

//! When the server runs.
Card {
    id: root

    required property Autostart autostart

    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("When the server runs")

    contentData: Column {
        width: root.availableWidth
        spacing: Theme.gapMedium

        HintText {
            width: parent.width
            glyph: "info"
            text: qsTr("The server goes on when you close Hearth, until you stop it here or turn the computer off.")
        }
        Switch {
            width: parent.width
            on: root.autostart.on
            text: qsTr("Start with my session")
            about: qsTr("The server starts as soon as you sign in to this computer.")
            onClicked: root.autostart.turn(!root.autostart.on)
        }
        HintText {
            width: parent.width
            glyph: "alert"
            tint: Theme.bad
            text: root.autostart.error
            Accessible.role: Accessible.AlertMessage
        }
    }
}
