// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

//! Rooms that one is not in any more and that messages were not sent to. Not there while there are none.
SidebarSection {
    id: root

    required property LeftRoomModel rooms

    signal roomChosen(roomId: string)

    title: qsTr("Not sent")
    listName: qsTr("Rooms you are not in any more, with messages that were not sent")
    visible: root.count > 0
    model: root.rooms
    // qmllint disable unqualified
    delegate: LeftRow {
        width: ListView.view.width
        keyboardHere: ListView.isCurrentItem && ListView.view.activeFocus
        onClicked: root.roomChosen(roomId)
    }
    // qmllint enable unqualified
}
