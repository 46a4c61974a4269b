// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.Ui

//! What kind of event it is, in a colour of its own.
Item {
    id: root

    required property string text
    //! Below EventTableModel.typeColors.
    required property int colorIndex
    readonly property color tint: Theme.typeColors[root.colorIndex] ?? Theme.codeNumber

    implicitWidth: label.implicitWidth + 2 * label.x
    implicitHeight: Theme.px(20)

    Rectangle {
        width: Math.min(root.width, root.implicitWidth)
        height: root.height
        radius: Theme.gapTiny
        color: root.tint
        opacity: Theme.tintOpacity
    }
    PlainText {
        id: label

        x: Theme.gapTiny + 2
        width: Math.min(implicitWidth, root.width - 2 * x)
        height: root.height
        text: root.text
        font: Theme.codeSmall
        line: Theme.smallLine
        color: root.tint
        elide: Text.ElideRight
        Accessible.ignored: true
    }
}
