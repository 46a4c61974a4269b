// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.Ui

//! Text that shows what it is given: no markup, so no remote image and no link can hide in it.
Text {
    id: root

    //! The height of a line; the pairs of sizes and lines stand in Theme.
    property int line: Theme.bodyLine

    textFormat: Text.PlainText
    font: Theme.body
    color: Theme.text
    lineHeightMode: Text.FixedHeight
    lineHeight: root.line
    verticalAlignment: Text.AlignVCenter
}
