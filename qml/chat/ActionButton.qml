// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.Ui

//! An icon for something that may not be possible now: then its tooltip says why, and a click does nothing.
IconButton {
    id: root

    required property string label
    required property string obstacle

    signal chosen

    implicitWidth: Theme.barButton
    implicitHeight: Theme.barButton
    iconSize: Theme.iconSmall
    focusPolicy: Qt.NoFocus
    opacity: root.obstacle ? Theme.disabledOpacity : 1
    text: root.obstacle ? qsTr("%1. %2").arg(root.label).arg(root.obstacle) : root.label
    onClicked: if (!root.obstacle) root.chosen()
}
