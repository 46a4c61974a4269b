// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.Ui

//! A pane that lies over the page when the window is too narrow for it. Esc and a press beside it close it.
ModalPopup {
    id: root

    property bool atRight: false
    //! What is shown while it is open.
    required property Component pane

    x: root.atRight ? parent.width - root.width : 0
    height: parent.height
    padding: 0

    contentItem: Loader {
        focus: true
        active: root.visible && root.pane !== null
        sourceComponent: root.pane
    }
    background: Rectangle {
        color: Theme.surface
        Hairline {
            x: root.atRight ? 0 : parent.width - width
            height: parent.height
        }
    }
}
