// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

//! Rooms that one is not in any more and that messages were not sent to. Not there while there are none.
FocusScope {
    id: root

    required property LeftRoomModel rooms

    signal roomChosen(roomId: string)
    signal rowShown(top: real, bottom: real)

    function roomIds() {
        return Array.from({ length: list.count }, (unused, row) => (list.itemAtIndex(row) as LeftRow)?.roomId ?? "");
    }

    implicitHeight: column.implicitHeight
    visible: list.count > 0

    Column {
        id: column

        width: parent.width

        Item {
            width: parent.width
            height: Theme.rowHeight

            SectionHeading {
                x: Theme.gap
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("Not sent")
            }
        }
        NavigableList {
            id: list

            width: parent.width
            height: contentHeight
            interactive: false
            focus: true
            model: root.rooms
            Accessible.name: qsTr("Rooms you are not in any more, with messages that were not sent")
            onChosen: row => (list.itemAtIndex(row) as LeftRow)?.clicked()
            onCurrentItemChanged: {
                if (list.currentItem && list.activeFocus)
                    root.rowShown(list.y + list.currentItem.y, list.y + list.currentItem.y + list.currentItem.height);
            }

            // qmllint disable unqualified
            delegate: LeftRow {
                width: list.width
                keyboardHere: ListView.isCurrentItem && list.activeFocus
                onClicked: root.roomChosen(roomId)
            }
            // qmllint enable unqualified
        }
    }
}
