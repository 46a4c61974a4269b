// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Hearth.App
import Hearth.Ui

//! Asks before what was not sent is thrown away. Whoever just presses Enter keeps it.
ConfirmBox {
    id: root

    required property SessionList sessions
    //! What would be thrown away, as sentences.
    property string unsent: ""

    //! Asks where there is something to lose.
    function signOut() {
        root.unsent = root.sessions.current.unsentText();
        if (root.unsent === "")
            root.sessions.signOut();
        else
            root.open();
    }

    title: qsTr("Sign out and discard?")
    confirmText: qsTr("Sign out and discard")
    destructive: true
    onConfirmed: {
        root.close();
        root.sessions.signOut();
    }

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
