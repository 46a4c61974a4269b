// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Hearth.Ui

IconButton {
    id: root

    Layout.alignment: Qt.AlignHCenter
    implicitWidth: Theme.tileSize
    implicitHeight: Theme.tileSize
    iconColor: root.checked ? Theme.accent : root.hovered ? Theme.text : Theme.muted
    Accessible.role: Accessible.PageTab
    Accessible.checkable: true
    Accessible.checked: root.checked

    background: Rectangle {
        radius: Theme.radius
        color: root.checked ? Theme.accentSoft : root.hovered || root.down ? Theme.line : Theme.clear
        FocusRing { shown: root.visualFocus; distance: 0 }
    }
}
