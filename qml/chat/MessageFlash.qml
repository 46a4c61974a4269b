// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.Ui

//! Lights up one message of the list for a while. One for all rows.
Rectangle {
    id: root

    property MessageRow row: null

    function light(row: MessageRow) {
        root.row = row;
        fade.restart();
    }

    function letGo(row: MessageRow) {
        if (root.row === row)
            root.row = null;
    }

    parent: root.row ? root.row.box : null
    anchors.fill: parent
    visible: fade.running
    radius: Theme.radius
    color: Theme.accent
    opacity: 0
    Accessible.ignored: true

    NumberAnimation {
        id: fade

        target: root
        property: "opacity"
        from: Theme.litOpacity
        to: Theme.reducedMotion ? Theme.litOpacity : 0
        duration: Theme.litFor
        easing.type: Easing.InQuad
    }
}
