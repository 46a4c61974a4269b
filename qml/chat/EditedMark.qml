// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.Ui

//! That a message was changed; under the pointer when, and what it said. The keyboard has the message's menu.
SmallText {
    id: root

    //! With its anchor while it is looked at, else with none.
    signal peekWanted(anchor: Item)
    signal chosen

    text: qsTr("edited")
    color: hover.hovered ? Theme.text : Theme.muted
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("Edited. Show the earlier versions")
    Accessible.onPressAction: root.chosen()

    HoverHandler {
        id: hover

        cursorShape: Qt.PointingHandCursor
        onHoveredChanged: root.peekWanted(hover.hovered ? root : null)
    }
    TapHandler {
        onTapped: root.chosen()
    }
}
