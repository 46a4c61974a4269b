// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Hearth.Ui

//! The text that is being written: grows to eight lines, then scrolls with the cursor.
Flickable {
    id: root

    readonly property alias input: input
    property string placeholder: ""
    property bool choosing: false
    property bool cancellable: false

    implicitHeight: Math.min(Math.max(input.contentHeight, Theme.bodyLine), Theme.bodyLine * Theme.composerLines)
    contentWidth: width
    contentHeight: input.contentHeight
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    T.ScrollBar.vertical: ScrollBar {}

    MessageInput {
        id: input

        // Text centres its lines in what they take; a document has four fifths above the baseline.
        y: Math.round((Theme.bodyLine - metrics.height) / 2 - (0.8 * Theme.bodyLine - metrics.ascent))
        width: root.width
        focus: true
        placeholderText: root.placeholder
        choosing: root.choosing
        cancellable: root.cancellable
        onCursorRectangleChanged: root.contentY = Math.max(0, Math.min(input.cursorRectangle.y, Math.max(root.contentY, input.cursorRectangle.y + input.cursorRectangle.height - root.height)))
    }
    FontMetrics {
        id: metrics

        font: Theme.body
    }
}
