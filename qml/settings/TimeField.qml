// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.Ui

//! A time of day that somebody writes. It is offered once they leave the field, and whoever takes it says whether it is
//! one by settle().
LabelledField {
    id: root

    //! What holds.
    required property string time

    signal offered(text: string)

    function settle(taken: bool) {
        root.error = taken ? "" : qsTr("A time such as %1, please.").arg(root.time);
        if (taken)
            root.text = root.time;
    }

    text: root.time
    hints: Qt.ImhTime
    onTimeChanged: if (!root.field.activeFocus) root.text = root.time
    onAccepted: root.offered(root.text)

    Connections {
        target: root.field

        function onActiveFocusChanged() {
            if (!root.field.activeFocus)
                root.offered(root.text);
        }
    }
}
