// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App

//! Brings the message that was looked for to the middle, and gives it the focus, so that it is seen and read out.
Item {
    id: root

    required property RoomView room
    required property ListView list

    signal shown

    Connections {
        target: root.room

        function onSought(row: int) {
            root.shown();
            root.list.cancelFlick();
            root.list.currentIndex = row;
            root.list.positionViewAtIndex(row, ListView.Center);
            root.list.forceActiveFocus(Qt.OtherFocusReason);
        }
    }
}
