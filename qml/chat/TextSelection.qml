// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

//! Stands in the place of a text while the mouse is over it, and looks the same.
TextEdit {
    id: root

    required property StyledText shown
    //! What is selected, as it was written.
    readonly property string words: root.selectedText === "" ? "" : look.written(root.textDocument, root.selectionStart, root.selectionEnd)

    signal linkChosen(reference: string)

    // Text centres its lines in what they take, and rich text as a whole; a document has four fifths above the baseline.
    y: root.shown.rich ? (root.shown.height - root.shown.implicitHeight) / 2 : (root.shown.lineHeight - Math.ceil(metrics.height)) / 2 - (0.8 * root.shown.lineHeight - metrics.ascent)
    // Rich text brings the colour of its links along.
    text: root.shown.rich ? root.shown.text : look.withLinks(root.shown.text, root.shown.linkColor)
    textFormat: TextEdit.RichText
    font: root.shown.font
    color: root.shown.color
    wrapMode: root.shown.wrapMode
    horizontalAlignment: root.shown.horizontalAlignment
    selectionColor: Theme.accent
    selectedTextColor: Theme.accentText
    readOnly: true
    selectByMouse: true
    persistentSelection: true
    activeFocusOnPress: false
    Accessible.ignored: true
    onLinkActivated: link => root.linkChosen(link)
    onTextChanged: look.space(root.textDocument, root.shown.lineHeight)
    Component.onCompleted: look.space(root.textDocument, root.shown.lineHeight)

    TextLook {
        id: look
    }
    FontMetrics {
        id: metrics

        font: root.shown.font
    }
    HoverHandler {
        cursorShape: root.hoveredLink ? Qt.PointingHandCursor : Qt.IBeamCursor
    }
}
