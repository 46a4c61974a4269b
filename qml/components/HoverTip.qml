// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.Ui

//! A tooltip of its parent that is only there while it is wanted: of hundreds, one is at most.
Loader {
    id: root

    required property string text
    required property bool wanted

    active: root.wanted && root.text !== ""
    // Opened once it is complete, or it would not wait for its delay.
    onLoaded: (root.item as ToolTip).open()

    // qmllint disable unqualified
    sourceComponent: ToolTip {
        parent: root.parent
        text: root.text
    }
    // qmllint enable unqualified
}
