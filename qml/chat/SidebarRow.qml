// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Hearth.Ui

//! One place of the sidebar to go to; what it shows is put in by whoever it is.
T.ItemDelegate {
    id: root

    required property string roomId
    required property bool current
    required property bool keyboardHere
    readonly property color fill: root.current ? Theme.accentSoft : root.hovered || root.down ? Theme.sunken : Theme.surface

    //! Below the item, else where the pointer is.
    signal menuWanted(item: Item)

    implicitHeight: Theme.rowHeight
    focusPolicy: Qt.NoFocus
    hoverEnabled: true
    leftPadding: Theme.gap
    rightPadding: Theme.gap
    Accessible.role: Accessible.ListItem
    Accessible.selected: root.current

    background: Rectangle {
        radius: Theme.radius
        color: root.fill
        FocusRing { shown: root.keyboardHere; distance: 0 }
    }
}
