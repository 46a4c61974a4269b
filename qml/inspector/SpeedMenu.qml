// SPDX-License-Identifier: MIT
import QtQuick
import QtQml.Models
import Hearth.App
import Hearth.Ui

//! How fast a capture is played.
Menu {
    id: root

    required property Replay replay

    Instantiator {
        model: root.replay.speeds
        onObjectAdded: (index, item) => root.insertItem(index, item)
        onObjectRemoved: (index, item) => root.removeItem(item)

        // qmllint disable unqualified
        delegate: MenuItem {
            required property real modelData

            checkable: true
            checked: root.replay.speed === modelData
            text: root.replay.speedText(modelData)
            onTriggered: root.replay.setSpeed(modelData)
        }
        // qmllint enable unqualified
    }
}
