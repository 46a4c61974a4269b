// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

TitledCard {
    id: root

    required property AccountSettings account
    readonly property bool busy: root.account.busy === AccountSettings.NewPassword
    //! There is none yet.
    readonly property bool first: root.account.passwordless
    readonly property bool ready: (root.first || oldPassword.text !== "") && newPassword.text !== "" && root.account.busy === AccountSettings.Nowhere

    readonly property string label: {
        if (root.first)
            return root.busy ? qsTr("Setting…") : qsTr("Set the password");
        return root.busy ? qsTr("Changing…") : qsTr("Change password");
    }

    function takeFocus() {
        const field = root.first ? newPassword : oldPassword;
        field.forceActiveFocus(Qt.TabFocusReason);
    }

    function submit() {
        if (root.ready)
            root.account.changePassword(oldPassword.text, newPassword.text);
    }

    function clear() {
        oldPassword.text = "";
        newPassword.text = "";
    }

    function errorAt(place: int): string {
        return root.account.errorPlace === place ? root.account.error : "";
    }

    title: root.first ? qsTr("Set a password") : qsTr("Password")
    // Whether there is one is known once the server has said so.
    onFirstChanged: if (oldPassword.activeFocus || newPassword.activeFocus) root.takeFocus()

    Connections {
        target: root.account

        function onPasswordChanged() {
            root.clear();
        }
    }
    LabelledField {
        id: oldPassword

        width: parent.width
        visible: !root.first
        label: qsTr("Current password")
        secret: true
        error: root.errorAt(AccountSettings.OldPassword)
        onAccepted: newPassword.forceActiveFocus()
    }
    LabelledField {
        id: newPassword

        width: parent.width
        label: root.first ? qsTr("Password (at least 8 characters)") : qsTr("New password (at least 8 characters)")
        secret: true
        error: root.errorAt(AccountSettings.NewPassword)
        onAccepted: root.submit()
    }
    HintText {
        width: parent.width
        glyph: root.account.done ? "check" : "info"
        tint: root.account.done ? Theme.ok : Theme.muted
        text: root.account.done || (root.first ? qsTr("This account has none yet. With a password you can sign in from other devices, too.") : qsTr("You will be signed out everywhere else."))
    }
    PrimaryButton {
        anchors.right: parent.right
        enabled: root.ready
        text: root.label
        onClicked: root.submit()
    }
}
