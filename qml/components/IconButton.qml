// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Hearth.Ui

//! An icon without a word: its text is the tooltip and the accessible name.
T.AbstractButton {
    id: root

    required property string glyph
    property int iconSize: Theme.iconSize
    property color iconColor: root.checked ? Theme.accent : root.hovered ? Theme.text : Theme.muted

    implicitWidth: Theme.controlHeight
    implicitHeight: Theme.controlHeight
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    opacity: root.enabled ? 1 : Theme.disabledOpacity
    Accessible.role: Accessible.Button
    Accessible.name: root.text

    background: Rectangle {
        radius: Theme.radius
        color: root.down ? Theme.line : root.hovered ? Theme.sunken : Theme.clear
        FocusRing { shown: root.visualFocus; distance: 0 }
    }
    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            glyph: root.glyph
            color: root.iconColor
            size: root.iconSize
        }
    }

    HoverTip {
        text: root.text
        wanted: root.hovered || root.visualFocus
    }
}
