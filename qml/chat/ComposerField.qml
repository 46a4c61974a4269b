// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Hearth.Ui

//! The text that is being written: grows to eight lines where there is room for them, then scrolls with the cursor.
Flickable {
    id: root

    readonly property alias input: input
    property string placeholder: ""
    property bool choosing: false
    property bool cancellable: false
    //! That there is room for; one line there is anyway.
    property real mostHeight: Infinity
    readonly property int mostLines: Math.max(1, Math.min(Theme.composerLines, Math.floor(root.mostHeight / Theme.bodyLine)))

    implicitHeight: Math.min(Math.max(input.contentHeight, Theme.bodyLine), Theme.bodyLine * root.mostLines)
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
