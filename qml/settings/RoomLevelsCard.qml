// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

//! The rooms of which something else is told than of most.
TitledCard {
    id: root

    //! Null: there is none.
    required property AttentionModel rooms

    signal roomChosen(roomId: string)
    signal usualWanted(roomId: string)

    title: qsTr("Rooms with a choice of their own")

    Repeater {
        model: root.rooms

        // qmllint disable unqualified
        RoomLevelRow {
            width: parent?.width ?? 0
            onChosen: root.roomChosen(roomId)
            onUsualWanted: root.usualWanted(roomId)
        }
        // qmllint enable unqualified
    }
    SmallText {
        width: parent.width
        text: qsTr("“Notifications” in the menu of a room, by a right click on it, says something else for this room.")
        wrapMode: Text.Wrap
    }
}
