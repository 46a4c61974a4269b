// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.Ui

//! A button with an icon beside its word, as they stand in a header.
SecondaryButton {
    id: root

    required property string glyph
    property bool glyphAtEnd: false
    property color glyphColor: Theme.text

    implicitHeight: Theme.rowHeight
    contentItem: Row {
        spacing: Theme.gap
        layoutDirection: root.glyphAtEnd ? Qt.RightToLeft : Qt.LeftToRight

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            glyph: root.glyph
            color: root.glyphColor
            size: Theme.iconSmall
        }
        PlainText {
            anchors.verticalCenter: parent.verticalCenter
            text: root.text
        }
    }
}
