// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

//! The rooms of one kind, or what is said while there are none.
SidebarSection {
    id: root

    required property RoomListModel rooms
    required property bool ready
    required property bool connected
    property string emptyText: ""
    readonly property bool waiting: !root.ready && root.count === 0

    signal roomChosen(roomId: string)
    //! Below the item, else where the pointer is.
    signal menuWanted(row: RoomRow, item: Item)

    model: root.rooms
    // qmllint disable unqualified
    delegate: RoomRow {
        id: roomRow

        width: ListView.view.width
        connected: root.connected
        keyboardHere: ListView.isCurrentItem && ListView.view.activeFocus
        onClicked: root.roomChosen(roomId)
        onMenuWanted: item => root.menuWanted(roomRow, item)
    }
    // qmllint enable unqualified

    Repeater {
        model: root.waiting ? 3 : 0

        // qmllint disable unqualified
        SkeletonRow {
            required property int index

            x: Theme.gap
            width: root.width - 2 * Theme.gap
            circle: 0
            share: 0.7 - 0.15 * index
        }
        // qmllint enable unqualified
    }
    SmallText {
        x: Theme.gap
        width: root.width - 2 * Theme.gap
        visible: root.ready && root.count === 0
        text: root.emptyText
        wrapMode: Text.Wrap
    }
}
