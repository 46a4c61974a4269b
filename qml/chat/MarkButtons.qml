// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.Ui

//! What Markdown puts around the selection, for who does not know the keys. A click leaves the focus, and with it the
//! selection, where they are.
Row {
    id: root

    signal markWanted(mark: string)

    IconButton {
        implicitWidth: Theme.barButton
        implicitHeight: Theme.barButton
        focusPolicy: Qt.TabFocus
        glyph: "bold"
        iconSize: Theme.iconSmall
        text: qsTr("Bold (Ctrl+B)")
        onClicked: root.markWanted("**")
    }
    IconButton {
        implicitWidth: Theme.barButton
        implicitHeight: Theme.barButton
        focusPolicy: Qt.TabFocus
        glyph: "italic"
        iconSize: Theme.iconSmall
        text: qsTr("Italic (Ctrl+I)")
        onClicked: root.markWanted("*")
    }
    IconButton {
        implicitWidth: Theme.barButton
        implicitHeight: Theme.barButton
        focusPolicy: Qt.TabFocus
        glyph: "code"
        iconSize: Theme.iconSmall
        text: qsTr("Code (Ctrl+E)")
        onClicked: root.markWanted("`")
    }
}
