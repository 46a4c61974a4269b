// SPDX-License-Identifier: MIT
import QtQuick

//! Hears clicks with the right button on what it is in. A handler would hear those, too, that are meant for a popup over it.
MouseArea {
    id: root

    signal tapped

    anchors.fill: parent
    acceptedButtons: Qt.RightButton
    onClicked: root.tapped()
}
