// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Hearth.Ui

//! A place between two ends. While it is dragged it shows where that leads, and its value follows once it is let go.
T.Slider {
    id: root

    implicitHeight: Theme.controlHeight
    implicitWidth: Theme.px(160)
    live: false
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    opacity: root.enabled ? 1 : Theme.disabledOpacity
    Accessible.role: Accessible.Slider

    background: Rectangle {
        y: Math.round((root.height - height) / 2)
        width: root.width
        height: Theme.gapTiny
        radius: height / 2
        color: Theme.line

        Rectangle {
            width: Math.round(root.handle.x + root.handle.width / 2)
            height: parent.height
            radius: parent.radius
            color: Theme.accent
        }
    }
    handle: Rectangle {
        x: Math.round(root.visualPosition * (root.width - width))
        y: Math.round((root.height - height) / 2)
        width: Theme.px(14)
        height: width
        radius: width / 2
        color: root.pressed ? Theme.accentPressed : Theme.accent
        border.width: Theme.focusWidth
        border.color: Theme.background

        FocusRing {
            radius: parent.radius + Theme.focusWidth
            shown: root.visualFocus
        }
    }
}
