// SPDX-License-Identifier: MIT
import QtQuick

//! Brings the message that was looked for to the middle, and gives it the focus, so that it is seen and read out.
Connections {
    id: root

    required property ListView list

    signal shown

    function onSought(row: int) {
        root.shown();
        root.list.cancelFlick();
        root.list.currentIndex = row;
        root.list.positionViewAtIndex(row, ListView.Center);
        root.list.forceActiveFocus(Qt.OtherFocusReason);
    }
}
