// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.Ui

//! Drawn around what the keyboard is at.
Rectangle {
    id: root

    required property bool shown
    //! Distance to the edge of what it surrounds; negative draws inside.
    property int distance: Theme.focusWidth

    anchors.fill: parent
    anchors.margins: -root.distance
    visible: root.shown
    radius: Theme.radius + root.distance
    color: Theme.clear
    border.width: Theme.focusWidth
    border.color: Theme.accent
}
