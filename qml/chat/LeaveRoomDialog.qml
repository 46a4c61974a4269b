// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

//! Asks before a room is left, and says what comes of it.
ConfirmBox {
    id: root

    required property RoomLeaving leaving

    function ask(roomId: string) {
        root.leaving.begin(roomId);
        root.open();
    }

    title: qsTr("Leave #%1?").arg(root.leaving.name)
    text: root.leaving.consequence
    confirmText: qsTr("Leave the room")
    busyText: qsTr("Leaving…")
    busy: root.leaving.errand.busy
    error: root.leaving.errand.error
    onConfirmed: root.leaving.leave()

    Connections {
        target: root.leaving

        function onDone() {
            root.close();
        }
    }
}
