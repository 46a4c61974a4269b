// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

//! A line for a shell, to be copied.
Rectangle {
    id: root

    required property string text
    //! For whoever hears the button alone.
    required property string copyName

    implicitHeight: Math.max(words.implicitHeight, copy.height) + 2 * Theme.gap
    radius: Theme.radius
    color: Theme.sunken
    border.width: Theme.hairline
    border.color: Theme.line

    PlainText {
        id: words

        anchors {
            left: parent.left
            right: copy.left
            verticalCenter: parent.verticalCenter
            leftMargin: Theme.gapMedium
            rightMargin: Theme.gap
        }
        text: root.text
        font: Theme.codeCell
        wrapMode: Text.Wrap
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    IconButton {
        id: copy

        anchors {
            right: parent.right
            top: parent.top
            margins: Theme.gapTiny
        }
        glyph: "copy"
        text: root.copyName
        onClicked: clipboard.copy(root.text)
    }
    Clipboard { id: clipboard }
}
