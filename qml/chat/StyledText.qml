// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.Ui

//! The only text with markup: what app/text rendered, and nothing else. Links are told by their reference.
Text {
    id: root

    //! It needs more than one font.
    property bool rich: false

    signal linkChosen(reference: string)

    // Text reckons the height of rich text before it knows of a taller font in it.
    height: root.rich ? Math.max(root.implicitHeight, root.contentHeight) : root.implicitHeight
    textFormat: root.rich ? Text.RichText : Text.StyledText
    font: Theme.body
    color: Theme.text
    linkColor: Theme.accent
    lineHeightMode: Text.FixedHeight
    lineHeight: Theme.bodyLine
    verticalAlignment: Text.AlignVCenter
    wrapMode: Text.Wrap
    Accessible.ignored: true
    onLinkActivated: link => root.linkChosen(link)

    HoverHandler {
        enabled: root.hoveredLink !== ""
        cursorShape: Qt.PointingHandCursor
    }
}
