// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

//! A heading and the rooms under it. As tall as its rows: what holds it scrolls.
FocusScope {
    id: root

    required property string title
    required property RoomListModel rooms
    required property bool ready
    required property bool connected
    property string actionText: ""
    property string emptyText: ""
    readonly property bool waiting: !root.ready && list.count === 0

    signal actionWanted
    signal roomChosen(roomId: string)
    //! Below the item, else where the pointer is.
    signal menuWanted(row: RoomRow, item: Item)
    signal rowShown(top: real, bottom: real)

    function roomIds() {
        return Array.from({ length: list.count }, (unused, row) => (list.itemAtIndex(row) as RoomRow)?.roomId ?? "");
    }

    implicitHeight: column.implicitHeight

    Column {
        id: column

        width: parent.width

        Item {
            width: parent.width
            height: Theme.rowHeight

            SectionHeading {
                x: Theme.gap
                anchors.verticalCenter: parent.verticalCenter
                text: root.title
            }
            IconButton {
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                width: Theme.rowHeight
                height: Theme.rowHeight
                visible: root.actionText !== ""
                glyph: "plus"
                iconSize: Theme.iconSmall
                text: root.actionText
                onClicked: root.actionWanted()
            }
        }
        NavigableList {
            id: list

            width: parent.width
            height: contentHeight
            interactive: false
            focus: true
            model: root.rooms
            Accessible.name: root.title
            onChosen: row => (list.itemAtIndex(row) as RoomRow)?.clicked()
            onMenuWanted: row => (list.itemAtIndex(row) as RoomRow)?.menuWanted(list.itemAtIndex(row))
            onCurrentItemChanged: {
                if (list.currentItem && list.activeFocus)
                    root.rowShown(list.y + list.currentItem.y, list.y + list.currentItem.y + list.currentItem.height);
            }

            // qmllint disable unqualified
            delegate: RoomRow {
                id: roomRow

                width: list.width
                connected: root.connected
                keyboardHere: ListView.isCurrentItem && list.activeFocus
                onClicked: root.roomChosen(roomId)
                onMenuWanted: item => root.menuWanted(roomRow, item)
            }
            // qmllint enable unqualified
        }
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
            visible: root.ready && list.count === 0
            text: root.emptyText
            wrapMode: Text.Wrap
        }
    }
}
