// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.Ui

//! A sentence at the end of a menu: why some of it can't be done now.
Item {
    id: root

    required property string text

    implicitHeight: words.implicitHeight
    height: root.visible ? root.implicitHeight : 0
    visible: root.text !== ""
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text

    SmallText {
        id: words

        width: parent.width
        padding: Theme.gap
        // Below the words of the items, not below their icons.
        leftPadding: Theme.gap + Theme.iconSize + Theme.gap
        text: root.text
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
}
