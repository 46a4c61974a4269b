// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.Ui

//! Under the pointer: when a message was changed, and what it said until then.
ToolTip {
    id: root

    //! Empty while it is not known.
    property string previous: ""
    //! What a click does, or empty.
    property string hint: ""

    x: 0

    contentItem: Column {
        spacing: Theme.gapTiny
        Accessible.role: Accessible.ToolTip
        Accessible.name: Array.from([root.text, root.previous]).filter(part => part).join(": ")

        SmallText {
            text: root.text
            color: Theme.background
            Accessible.ignored: true
        }
        PlainText {
            width: Math.min(implicitWidth, Theme.searchWidth)
            visible: text !== ""
            text: root.previous
            color: Theme.background
            font: Theme.detail
            wrapMode: Text.Wrap
            maximumLineCount: 6
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        SmallText {
            visible: text !== ""
            text: root.hint
            font: Theme.tiny
            color: Theme.background
            opacity: Theme.pendingOpacity
            Accessible.ignored: true
        }
    }
}
