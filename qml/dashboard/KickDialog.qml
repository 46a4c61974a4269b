// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

//! Asks before somebody's connection is ended.
ConfirmBox {
    id: root

    required property Dashboard dashboard
    property string sessionId: ""
    property string name: ""
    property string device: ""

    function ask(sessionId: string, name: string, device: string) {
        root.sessionId = sessionId;
        root.name = name;
        root.device = device;
        root.dashboard.kicking.reset();
        root.open();
    }

    title: qsTr("Kick %1?").arg(root.name)
    text: qsTr("The connection of “%1” is ended. Whoever is there is not signed out, and their app may connect again at once; to keep somebody out, ban them.").arg(root.device)
    confirmText: qsTr("Kick")
    confirmName: qsTr("Kick %1").arg(root.name)
    destructive: true
    busy: root.dashboard.kicking.busy
    busyText: qsTr("Kicking…")
    error: root.dashboard.kicking.error
    onConfirmed: root.dashboard.kick(root.sessionId)

    Connections {
        target: root.dashboard

        function onKicked() {
            root.close();
        }
    }
}
