// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Hearth.Ui

//! Asks before somebody is shut out of the server.
ConfirmBox {
    id: root

    property string userId: ""
    property string name: ""

    signal banWanted(userId: string, reason: string)

    function ask(userId: string, name: string) {
        root.userId = userId;
        root.name = name;
        reason.text = "";
        root.open();
    }

    title: qsTr("Ban %1?").arg(root.name)
    text: qsTr("%1 is signed out everywhere at once and can't sign in any more. What they wrote stays, and so do their places in rooms. The ban can be lifted again.").arg(root.name)
    confirmText: qsTr("Ban")
    destructive: true
    confirmName: qsTr("Ban %1").arg(root.name)
    onConfirmed: {
        root.close();
        root.banWanted(root.userId, reason.text);
    }

    LabelledField {
        id: reason

        Layout.fillWidth: true
        label: qsTr("Reason, for the audit log (may stay empty)")
    }
}
