// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Hearth.Ui

//! Asks before what was not sent is thrown away. Whoever just presses Enter keeps it.
ConfirmBox {
    id: root

    //! What would be thrown away, as sentences.
    property string unsent: ""

    function ask(unsent: string) {
        root.unsent = unsent;
        root.open();
    }

    title: qsTr("Sign out and discard?")
    confirmText: qsTr("Sign out and discard")
    destructive: true
    onConfirmed: root.close()

    PlainText {
        Layout.fillWidth: true
        text: root.unsent
        wrapMode: Text.Wrap
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
    PlainText {
        Layout.fillWidth: true
        text: qsTr("Signing out deletes that, and everything else of this account, from this computer. What the server has stays there.")
        color: Theme.muted
        wrapMode: Text.Wrap
    }
}
