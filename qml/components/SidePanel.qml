// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Hearth.Ui

//! A pane that lies over the page when the window is too narrow for it. Esc and a press beside it close it.
T.Popup {
    id: root

    property bool atRight: false

    x: root.atRight ? parent.width - root.width : 0
    height: parent.height
    modal: true
    focus: true
    padding: 0
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside

    background: Rectangle {
        color: Theme.surface
        Hairline {
            x: root.atRight ? 0 : parent.width - width
            height: parent.height
        }
    }
    T.Overlay.modal: Rectangle {
        color: Theme.scrim
    }
    enter: Transition {
        NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.calm }
    }
    exit: Transition {
        NumberAnimation { property: "opacity"; from: 1; to: 0; duration: Theme.quick }
    }
}
