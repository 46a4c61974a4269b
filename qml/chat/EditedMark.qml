// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.Ui

//! That a message was changed; when, under the pointer.
SmallText {
    id: root

    required property string moment

    signal tipWanted(anchor: Item, text: string)

    text: qsTr("edited")
    Accessible.ignored: true

    HoverHandler {
        id: hover

        onHoveredChanged: root.tipWanted(root, hover.hovered ? root.moment : "")
    }
}
